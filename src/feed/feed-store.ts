/** Feeds, their schedule and their fetch events. "Due" is defined here, by the database's clock. */
import type { Database, Transaction } from '../database/connect.ts';
import type { Feed, FetchOutcome } from '../database/generated/client.ts';

/** A claimed feed is not due again for so long: longer than any fetch, so that a killed one is taken up again. */
const LEASE_SECONDS = 300;
/** Feeds queued by one tick. */
const MAX_DUE = 5_000;

/** Feeds that are due, longest overdue first. */
export async function dueFeedIds(db: Database): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`/* dueFeedIds */
    SELECT id FROM feed WHERE status <> 'DISABLED' AND next_fetch_at <= warta_now()
    ORDER BY next_fetch_at, id LIMIT ${MAX_DUE}`;
  return rows.map(({ id }) => id);
}

export interface ClaimedFeed extends Feed {
  readonly source: { readonly domain: string; readonly name: string; readonly country: string | null };
  /** The database's clock at the claim. */
  readonly claimedAt: Date;
}

/**
 * Takes a feed for fetching and moves its next check on, so that at most one process fetches it per interval; null if
 * it is disabled or (without `force`) not due: somebody else was first.
 */
export async function claimFeed(db: Database, feedId: number, force: boolean): Promise<ClaimedFeed | null> {
  const [row] = await db.$queryRaw<{ at: Date }[]>`/* claimFeed */
    UPDATE feed SET next_fetch_at = warta_now() + make_interval(secs => ${LEASE_SECONDS})
    WHERE id = ${feedId} AND status <> 'DISABLED' AND (${force} OR next_fetch_at <= warta_now())
    RETURNING warta_now() AS at`;
  if (row === undefined) return null;
  const feed = await db.feed.findUniqueOrThrow({ where: { id: feedId }, include: { source: true } });
  return { ...feed, claimedAt: row.at };
}

/** What a fetch changes in the feed's row. */
export type FeedChange = Partial<Omit<Feed, 'id' | 'topicId' | 'sourceId' | 'origin' | 'createdAt'>>;

export interface FetchEventFacts {
  readonly outcome: FetchOutcome;
  readonly httpStatus: number | null;
  readonly bytes: number | null;
  readonly durationMs: number;
  readonly itemsSeen?: number;
  readonly itemsNew?: number;
  readonly itemsUpdated?: number;
  readonly itemsRefused?: number;
  readonly error: string | null;
}

/** Writes the feed's new state and the event, in the transaction that stores the items. */
export async function finishFetch(
  tx: Transaction,
  feed: ClaimedFeed,
  change: FeedChange,
  event: FetchEventFacts,
): Promise<void> {
  await tx.feed.update({ where: { id: feed.id }, data: { ...change, lastFetchAt: feed.claimedAt } });
  await tx.fetchEvent.create({ data: { feedId: feed.id, at: feed.claimedAt, ...event } });
}

/** Locks the rows of all feeds of a host in one order; call before writing one of them where `delayHost` follows. */
export async function lockHost(tx: Transaction, host: string): Promise<void> {
  await tx.$executeRaw`/* lockHost */
    SELECT 1 FROM feed WHERE substring(url FROM '^[^:]+://([^/:]+)') = ${host} ORDER BY id FOR UPDATE`;
}

/** All feeds of a host that asked to be left alone wait until then. */
export async function delayHost(tx: Transaction, host: string, until: Date): Promise<void> {
  await tx.$executeRaw`/* delayHost */
    UPDATE feed SET next_fetch_at = ${until}::timestamptz
    WHERE next_fetch_at < ${until}::timestamptz AND substring(url FROM '^[^:]+://([^/:]+)') = ${host}`;
}

/** Publication times of the feed's newest articles, newest first: what its interval is adapted to. */
export async function recentItemTimes(tx: Transaction, feedId: number, limit: number): Promise<Date[]> {
  const rows = await tx.article.findMany({
    where: { feedId },
    orderBy: { publishedAt: 'desc' },
    take: limit,
    select: { publishedAt: true },
  });
  return rows.map(({ publishedAt }) => publishedAt);
}

export async function purgeFetchEvents(db: Database, before: Date): Promise<number> {
  const { count } = await db.fetchEvent.deleteMany({ where: { at: { lt: before } } });
  return count;
}
