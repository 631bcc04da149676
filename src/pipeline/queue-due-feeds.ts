import type { Deps } from '../deps.ts';
import { dueFeedIds } from '../feed/feed-store.ts';
import { enqueue } from '../queue/enqueue.ts';

/** Queues a fetch for every feed that is due; a feed that is queued already is not queued twice. */
export async function queueDueFeeds(deps: Pick<Deps, 'db'>): Promise<{ readonly feeds: number }> {
  const ids = await dueFeedIds(deps.db);
  for (const feedId of ids) await enqueue(deps.db, 'fetch-feed', { feedId }, { key: `fetch-feed-${feedId}` });
  return { feeds: ids.length };
}
