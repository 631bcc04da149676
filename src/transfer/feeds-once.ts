import type { Deps } from '../deps.ts';
import type { OpmlFeed } from '../feed/opml.ts';
import { subscribeFeed } from '../feed/subscribe-feed.ts';

/** Why the row of a feed that nobody subscribed to is disabled. */
const INGESTED_ONCE = 'ingested once';

/**
 * Lets `work` run with the feeds enabled and then puts their state back: a feed that was not known stays as a disabled
 * row with the reason "ingested once".
 */
export async function withFeedsOnce<T>(
  deps: Pick<Deps, 'db' | 'now'>,
  topicId: number,
  feeds: readonly OpmlFeed[],
  work: (feedIds: readonly number[]) => Promise<T>,
): Promise<T> {
  const known = await deps.db.feed.findMany({
    where: { url: { in: feeds.map(({ url }) => url) } },
    select: { url: true, disabledReason: true },
  });
  const reasons = new Map(known.map(({ url, disabledReason }) => [url, disabledReason]));
  const taken: { readonly id: number; readonly url: string }[] = [];
  const ids: number[] = [];
  try {
    for (const feed of feeds) {
      const { feedId, kind } = await subscribeFeed(deps, topicId, feed);
      ids.push(feedId);
      if (kind !== 'known') taken.push({ id: feedId, url: feed.url });
    }
    return await work(ids);
  } finally {
    for (const { id, url } of taken) {
      const disabledReason = reasons.get(url) ?? INGESTED_ONCE;
      await deps.db.feed.update({ where: { id }, data: { status: 'DISABLED', disabledReason } });
    }
  }
}
