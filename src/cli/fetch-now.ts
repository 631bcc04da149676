import { setTimeout as sleep } from 'node:timers/promises';
import type { Deps } from '../deps.ts';
import { WartaError } from '../errors.ts';
import { queueFetch } from '../feed/subscribe-feed.ts';
import { workQueue } from './work-queue.ts';

/** How a feed's fetch went. */
export interface FetchReport {
  readonly source: string;
  /** FILE: items of a document that was not fetched. */
  readonly outcome: 'FETCHED' | 'UNCHANGED' | 'SAME_BODY' | 'FAILED' | 'FILE';
  readonly itemsSeen: number;
  readonly itemsNew: number;
  readonly itemsUpdated: number;
  readonly itemsRefused: number;
  readonly error: string | null;
}

const LOOK_MS = 250;
/** Longest that a worker of another process may take over a fetch, milliseconds. */
const FETCH_MS = 60_000;

/** Fetches the feeds now, due or not, and works until their articles are in stories. */
export async function fetchNow(deps: Deps, feedIds: readonly number[]): Promise<FetchReport[]> {
  const before = await lastFetches(deps, feedIds);
  for (const feedId of feedIds) await queueFetch(deps.db, feedId);
  await workQueue(deps);
  for (let waited = 0; ; waited += LOOK_MS) {
    const after = await lastFetches(deps, feedIds);
    const open = feedIds.filter((id) => after.get(id) === before.get(id));
    if (open.length === 0) break;
    if (waited >= FETCH_MS)
      throw new WartaError('FETCH', `${open.length} feeds were not fetched: another worker holds them`);
    await sleep(LOOK_MS);
    await workQueue(deps);
  }
  return Promise.all(feedIds.map((id) => reportOf(deps, id)));
}

async function lastFetches({ db }: Pick<Deps, 'db'>, ids: readonly number[]): Promise<Map<number, number>> {
  const rows = await db.feed.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, lastFetchAt: true },
  });
  return new Map(rows.map(({ id, lastFetchAt }) => [id, lastFetchAt?.getTime() ?? 0]));
}

async function reportOf({ db }: Pick<Deps, 'db'>, feedId: number): Promise<FetchReport> {
  const event = await db.fetchEvent.findFirstOrThrow({
    where: { feedId },
    orderBy: { id: 'desc' },
    include: { feed: { select: { url: true } } },
  });
  const { outcome, itemsSeen, itemsNew, itemsUpdated, itemsRefused, error } = event;
  return { source: event.feed.url, outcome, itemsSeen, itemsNew, itemsUpdated, itemsRefused, error };
}

/** One line for people. */
export function reportLine({ source, outcome, error, ...counts }: FetchReport): string {
  switch (outcome) {
    case 'FAILED':
      return `${source}: ${error ?? 'failed'}`;
    case 'UNCHANGED':
    case 'SAME_BODY':
      return `${source}: nothing new`;
    case 'FETCHED':
    case 'FILE': {
      const { itemsSeen, itemsNew, itemsUpdated, itemsRefused } = counts;
      const refusal = itemsRefused > 0 && error !== null ? ` (first: ${error})` : '';
      return `${source}: ${itemsSeen} items, ${itemsNew} new, ${itemsUpdated} updated, ${itemsRefused} refused${refusal}`;
    }
  }
}
