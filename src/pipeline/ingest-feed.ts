import { performance } from 'node:perf_hooks';
import { storeArticles, type StoreArticlesResult } from '../article/article-store.ts';
import type { Transaction } from '../database/connect.ts';
import type { ReadOutcome } from '../article/read-feed.ts';
import { type ClaimedFeed, claimFeed, finishFetch } from '../feed/feed-store.ts';
import type { PollBounds } from '../feed/poll-schedule.ts';
import { fetchFeed } from '../fetch/fetch-feed.ts';
import type { FetchedBody } from '../fetch/fetch-outcome.ts';
import { sha256 } from '../shared/hash.ts';
import {
  bookFailure,
  bookSameBody,
  bookUnchanged,
  type IngestDeps,
  type IngestFeedCounts,
  NOTHING,
  redirectOf,
  successOf,
  type Visit,
} from './book-fetch.ts';
import { notifyChanged } from './notify-changed.ts';
import { queueAnalysis } from './queue-analysis.ts';
import { queueFullText } from './queue-full-text.ts';

const TIMEOUT = 120_000;

/**
 * Fetches one feed and stores its items. The feed's new state (validators, hash, next check) commits in the same
 * transaction as its items and the jobs about them: a killed run never leaves a 304 behind with lost items.
 */
export async function ingestFeed(
  deps: IngestDeps,
  feedId: number,
  force: boolean,
): Promise<IngestFeedCounts> {
  const feed = await claimFeed(deps.db, feedId, force);
  if (feed === null) return NOTHING;
  const started = performance.now();
  const outcome = await fetchFeed(deps, { url: feed.url, validators: validatorsOf(feed) });
  const visit: Visit = {
    deps,
    feed,
    bounds: boundsOf(deps, feed),
    elapsed: () => Math.round(performance.now() - started),
  };
  switch (outcome.kind) {
    case 'failed':
      return bookFailure(visit, outcome);
    case 'unchanged':
      return bookUnchanged(visit, outcome);
    case 'fetched':
      return takeBody(visit, outcome);
  }
}

function validatorsOf(feed: ClaimedFeed) {
  const { validatorUrl: url, etag, lastModified } = feed;
  return url === null ? null : { url, etag, lastModified };
}

function boundsOf({ packs }: IngestDeps, feed: ClaimedFeed): PollBounds {
  const schedule =
    packs.find(({ feeds }) => feeds.some(({ url }) => url === feed.url))?.schedule ?? packs[0]?.schedule;
  const { minMinutes = 15, defaultMinutes = 60, maxMinutes = 1440 } = schedule ?? {};
  return { min: minMinutes * 60, default: defaultMinutes * 60, max: maxMinutes * 60 };
}

/** The body is read off the main thread; an equal hash means that nothing is new and nothing is written. */
async function takeBody(visit: Visit, response: FetchedBody): Promise<IngestFeedCounts> {
  const { deps, feed } = visit;
  const bodyHash = sha256(response.body);
  if (bodyHash === feed.bodyHash) return bookSameBody(visit, response);
  const { domain, name, country } = feed.source;
  const read = await deps.reader.read({
    bytes: response.body,
    parse: {
      url: response.finalUrl,
      contentType: response.contentType,
      contentLocation: response.contentLocation,
      timeZone: feed.timeZone,
    },
    normalise: {
      feedKind: feed.kind,
      publisher: { domain, name, country: country ?? feed.country },
      feedLanguage: feed.language,
      fetchedAt: deps.now(),
    },
  });
  if (read.kind === 'failed') {
    const { reason, killed } = read;
    const failed = {
      kind: 'failed',
      severity: 'soft',
      reason,
      status: response.status,
      retryAfterSeconds: null,
    } as const;
    return bookFailure(visit, failed, killed);
  }
  return storeFeed(visit, response, read, bodyHash);
}

type ReadFeed = Extract<ReadOutcome, { kind: 'read' }>;

async function storeFeed(
  visit: Visit,
  response: FetchedBody,
  read: ReadFeed,
  bodyHash: string,
): Promise<IngestFeedCounts> {
  const { deps, feed } = visit;
  const { refused } = read;
  if (refused.length > 0)
    deps.log.debug({ feed: feed.url, refused: refused.length, first: refused[0] }, 'items refused');
  const counts = await deps.db.$transaction((tx) => storeInTransaction(tx, visit, response, read, bodyHash), {
    timeout: TIMEOUT,
    maxWait: TIMEOUT,
  });
  const { itemsNew, itemsUpdated } = counts;
  if (itemsNew + itemsUpdated > 0) deps.log.info({ feed: feed.url, itemsNew, itemsUpdated }, 'news');
  return counts;
}

async function storeInTransaction(
  tx: Transaction,
  visit: Visit,
  response: FetchedBody,
  read: ReadFeed,
  bodyHash: string,
): Promise<IngestFeedCounts> {
  const { deps, feed } = visit;
  const context = { feedId: feed.id, feedKind: feed.kind, fetchPages: deps.config.fullText };
  const stored = await storeArticles(tx, read.drafts, { ...context, fetchedAt: deps.now() });
  await queueAnalysis(tx, stored);
  await queueFullText(tx, stored.teasers);
  const { etag, lastModified, finalUrl: validatorUrl, status: httpStatus, body } = response;
  const freshFor = Math.max(response.freshForSeconds ?? 0, read.feed.freshForSeconds ?? 0);
  const change = {
    ...(await successOf(tx, visit, response, freshFor)),
    ...(await redirectOf(tx, feed, response)),
    ...{ etag, lastModified, validatorUrl, bodyHash, verified: true },
    ...(stored.inserted.length > 0 ? { lastNewItemAt: feed.claimedAt } : {}),
  };
  const counts = countsOf(read, stored);
  const { fetched: _fetched, failed: _failed, ...items } = counts;
  const error = read.refused[0] ?? null;
  const facts = { httpStatus, bytes: body.length, durationMs: visit.elapsed(), error };
  await finishFetch(tx, feed, change, { outcome: 'FETCHED', ...facts, ...items });
  await notifyChanged(tx, 'articles');
  return counts;
}

function countsOf(read: ReadFeed, stored: StoreArticlesResult): IngestFeedCounts {
  return {
    fetched: 1,
    itemsSeen: read.itemsSeen,
    itemsNew: stored.inserted.length,
    itemsUpdated: stored.revised.length,
    itemsRefused: read.refused.length,
    failed: 0,
  };
}
