/** What a fetch leaves in the feed's row and in its events. */
import type { Transaction } from '../database/connect.ts';
import type { Deps } from '../deps.ts';
import {
  type ClaimedFeed,
  delayHost,
  type FeedChange,
  finishFetch,
  lockHost,
  recentItemTimes,
} from '../feed/feed-store.ts';
import {
  adaptiveInterval,
  backoffSeconds,
  FAILURE_WEIGHT,
  nextCheckSeconds,
  type PollBounds,
  withJitter,
} from '../feed/poll-schedule.ts';
import type { FetchedBody, FetchFailure, ResponseFacts, Unchanged } from '../fetch/fetch-outcome.ts';

export interface IngestFeedCounts {
  /** 0 if the feed was not due or is disabled. */
  readonly fetched: number;
  readonly itemsSeen: number;
  readonly itemsNew: number;
  readonly itemsUpdated: number;
  readonly itemsRefused: number;
  readonly failed: number;
}

export type IngestDeps = Pick<Deps, 'db' | 'http' | 'reader' | 'now' | 'log' | 'packs' | 'random' | 'config'>;

/** One fetch under way. */
export interface Visit {
  readonly deps: IngestDeps;
  readonly feed: ClaimedFeed;
  readonly bounds: PollBounds;
  /** Milliseconds since its start. */
  readonly elapsed: () => number;
}

/** Equal permanent redirects in a row after which the new URL is stored. */
const REDIRECTS_TO_MOVE = 3;
/** Parses in a row that were killed at their deadline, after which the feed is disabled. */
const KILLS_TO_DISABLE = 5;
/** Newest items that the interval is adapted to. */
const INTERVAL_ITEMS = 20;
export const NOTHING: IngestFeedCounts = {
  fetched: 0,
  itemsSeen: 0,
  itemsNew: 0,
  itemsUpdated: 0,
  itemsRefused: 0,
  failed: 0,
};

function later(visit: Visit, seconds: number): Date {
  return new Date(visit.feed.claimedAt.getTime() + withJitter(seconds, visit.deps.random()) * 1000);
}

/** What every good answer changes: failures are forgotten, the next check follows the feed's own rhythm. */
export async function successOf(
  tx: Transaction,
  visit: Visit,
  response: ResponseFacts,
  freshFor: number | null,
): Promise<FeedChange> {
  const { feed, bounds } = visit;
  const pollInterval = Math.round(
    adaptiveInterval(await recentItemTimes(tx, feed.id, INTERVAL_ITEMS), feed.claimedAt, bounds),
  );
  const seconds = nextCheckSeconds(pollInterval, freshFor ?? response.freshForSeconds, bounds);
  const forgotten = {
    failureCount: 0,
    failureWeight: 0,
    killCount: 0,
    lastError: null,
    status: 'ACTIVE' as const,
  };
  return { ...forgotten, pollInterval, lastSuccessAt: feed.claimedAt, nextFetchAt: later(visit, seconds) };
}

/**
 * The third equal permanent redirect in a row moves the feed, unless another feed has that address already; validators
 * stay with the address that gave them.
 */
export async function redirectOf(
  tx: Transaction,
  feed: ClaimedFeed,
  { permanentUrl }: ResponseFacts,
): Promise<FeedChange> {
  if (permanentUrl === null) return { redirectUrl: null, redirectCount: 0 };
  const count = feed.redirectUrl === permanentUrl ? feed.redirectCount + 1 : 1;
  const taken = (await tx.feed.count({ where: { url: permanentUrl, id: { not: feed.id } } })) > 0;
  if (count < REDIRECTS_TO_MOVE || taken) return { redirectUrl: permanentUrl, redirectCount: count };
  return { url: permanentUrl, redirectUrl: null, redirectCount: 0 };
}

/** 304: a validator that the answer leaves out stays. */
export function bookUnchanged(visit: Visit, response: Unchanged): Promise<IngestFeedCounts> {
  const { etag, lastModified } = visit.feed;
  const validators = { etag: response.etag ?? etag, lastModified: response.lastModified ?? lastModified };
  return bookQuiet(visit, response, validators, 'UNCHANGED', null);
}

export function bookSameBody(visit: Visit, response: FetchedBody): Promise<IngestFeedCounts> {
  const { etag, lastModified, finalUrl: validatorUrl } = response;
  return bookQuiet(visit, response, { etag, lastModified, validatorUrl }, 'SAME_BODY', response.body.length);
}

function bookQuiet(
  visit: Visit,
  response: ResponseFacts,
  validators: FeedChange,
  outcome: 'UNCHANGED' | 'SAME_BODY',
  bytes: number | null,
): Promise<IngestFeedCounts> {
  const { deps, feed } = visit;
  return deps.db.$transaction(async (tx) => {
    const change = { ...(await successOf(tx, visit, response, null)), ...validators };
    const facts = { httpStatus: response.status, bytes, durationMs: visit.elapsed(), error: null };
    await finishFetch(tx, feed, change, { outcome, ...facts });
    return { ...NOTHING, fetched: 1 };
  });
}

/** A failure: the feed backs off by its weight, and is disabled where it says that it is over. */
export async function bookFailure(
  visit: Visit,
  failed: FetchFailure,
  killed = false,
): Promise<IngestFeedCounts> {
  const { deps, feed } = visit;
  const failureWeight = feed.failureWeight + FAILURE_WEIGHT[failed.severity];
  const killCount = killed ? feed.killCount + 1 : feed.killCount;
  const disabledReason = disablingReason(failed, killCount);
  const until = later(visit, backoffSeconds(feed.pollInterval, failureWeight, failed.retryAfterSeconds));
  const state =
    disabledReason === null
      ? { status: 'FAILING' as const }
      : { status: 'DISABLED' as const, disabledReason };
  const change = {
    ...state,
    failureWeight,
    failureCount: feed.failureCount + 1,
    killCount,
    lastError: failed.reason,
    nextFetchAt: until,
  };
  const facts = { httpStatus: failed.status, bytes: null, durationMs: visit.elapsed(), error: failed.reason };
  const host = failed.retryAfterSeconds === null ? null : new URL(feed.url).hostname;
  await deps.db.$transaction(async (tx) => {
    if (host !== null) await lockHost(tx, host);
    await finishFetch(tx, feed, change, { outcome: 'FAILED', ...facts });
    if (host !== null) await delayHost(tx, host, until);
  });
  deps.log.warn(
    { feed: feed.url, reason: failed.reason },
    disabledReason === null ? 'feed failed' : 'feed disabled',
  );
  return { ...NOTHING, fetched: 1, failed: 1 };
}

/** Why the failure ends the feed, null if it does not. */
function disablingReason(failed: FetchFailure, killCount: number): string | null {
  if (failed.severity === 'gone') return `the publisher took it down (${failed.reason})`;
  if (killCount >= KILLS_TO_DISABLE)
    return `parsing it was stopped ${killCount} times in a row (${failed.reason})`;
  return null;
}
