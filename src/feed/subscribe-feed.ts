/** Feeds that an operator adds, takes away, or has fetched now. */
import type { Database } from '../database/connect.ts';
import { enqueue } from '../queue/enqueue.ts';
import type { OpmlFeed } from './opml.ts';

export interface SubscribeDeps {
  readonly db: Database;
  readonly now: () => Date;
}

export interface SubscribeOutcome {
  readonly feedId: number;
  /** `known`: it was there already, its settings stay as they are. */
  readonly kind: 'added' | 'known' | 'enabled';
}

/** Seconds between two fetches until the feed's own rhythm is known. */
const FIRST_INTERVAL = 3_600;
const REMOVED_BY_OPERATOR = 'removed by the operator';

/** Adds a feed of the user; one that was removed, or only fetched once, is enabled again. */
export async function subscribeFeed(
  deps: SubscribeDeps,
  topicId: number,
  feed: OpmlFeed,
): Promise<SubscribeOutcome> {
  const known = await deps.db.feed.findUnique({ where: { url: feed.url } });
  if (known !== null && known.status !== 'DISABLED') return { feedId: known.id, kind: 'known' };
  if (known !== null) {
    await deps.db.feed.update({ where: { id: known.id }, data: { ...enabled(), nextFetchAt: deps.now() } });
    return { feedId: known.id, kind: 'enabled' };
  }
  const { id } = await createFeed(deps, topicId, feed);
  return { feedId: id, kind: 'added' };
}

function enabled() {
  return { status: 'ACTIVE' as const, disabledReason: null, failureCount: 0, failureWeight: 0, killCount: 0 };
}

async function createFeed({ db, now }: SubscribeDeps, topicId: number, feed: OpmlFeed) {
  const domain = new URL(feed.siteUrl ?? feed.url).hostname.replace(/^www\./, '');
  const name = feed.publisher ?? feed.title;
  const source = await db.source.upsert({
    where: { domain },
    create: { domain, name, country: feed.country },
    update: {},
  });
  const { url, title, siteUrl, kind, language, country, timeZone, category } = feed;
  const described = { url, title, siteUrl, kind, language, country, timeZone, category };
  const schedule = { pollInterval: FIRST_INTERVAL, nextFetchAt: now() };
  return db.feed.create({
    data: { ...described, ...schedule, topicId, sourceId: source.id, origin: 'USER' },
  });
}

/** Queues a fetch of the feed now, due or not. */
export async function queueFetch(db: Database, feedId: number): Promise<void> {
  await enqueue(db, 'fetch-feed', { feedId, force: true }, { key: `fetch-feed-${feedId}` });
}

/**
 * Takes a feed away: the user's own is deleted (its articles stay), one of the pack is disabled, as the pack would
 * bring it back. Null if the address is not known.
 */
export async function unsubscribeFeed(db: Database, url: string): Promise<'deleted' | 'disabled' | null> {
  const feed = await db.feed.findUnique({ where: { url } });
  if (feed === null) return null;
  if (feed.origin === 'USER') {
    await db.feed.delete({ where: { id: feed.id } });
    return 'deleted';
  }
  await db.feed.update({
    where: { id: feed.id },
    data: { status: 'DISABLED', disabledReason: REMOVED_BY_OPERATOR },
  });
  return 'disabled';
}
