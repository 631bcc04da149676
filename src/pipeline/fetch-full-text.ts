import { setTimeout as sleep } from 'node:timers/promises';
import type { ExtractedPage } from '../article/extract-page.ts';
import { bookPageFailure, findTeaser, storeFullText, type Teaser } from '../article/full-text-store.ts';
import { matchesTitle } from '../article/matches-title.ts';
import type { Deps } from '../deps.ts';
import { fetchPage } from '../fetch/fetch-page.ts';
import { delayQueue } from '../queue/delay-queue.ts';
import { notifyChanged } from './notify-changed.ts';
import { queueAnalysis } from './queue-analysis.ts';
import { pageQueue, queueFullText } from './queue-full-text.ts';

export interface FullTextCounts {
  /** Pages that were asked for; 0 where the article waits no more, or its host's robots.txt forbids the page. */
  readonly fetched: number;
  /** Articles that got a revision with their full text. */
  readonly revised: number;
  /** Pages that are tried again later. */
  readonly retried: number;
  /** Pages that are given up. */
  readonly failed: number;
}

type FullTextDeps = Pick<Deps, 'db' | 'http' | 'robots' | 'reader' | 'now' | 'log' | 'config'>;

const NOTHING: FullTextCounts = { fetched: 0, revised: 0, retried: 0, failed: 0 };
/** Waits after the first and the second failure; the third is final. An unreachable robots.txt is kept for 10 minutes. */
const RETRY_SECONDS: readonly number[] = [15 * 60, 2 * 3_600];
const TIMEOUT = 30_000;

interface PageFailure {
  readonly kind: 'failed';
  readonly reason: string;
  /** False: the same request would come to the same. */
  readonly canRetry: boolean;
  /** What the server asked for; null if nothing. */
  readonly retryAfterSeconds: number | null;
  /** Whether the host was bothered. */
  readonly asked: boolean;
}

/**
 * Completes a teaser: the article's page, if robots.txt allows it, becomes the article's next revision, whose analysis
 * is queued in the same transaction. An article whose page can't be had keeps its teaser, and the reason is stored. The
 * host is left alone for a while before the call returns, and with it the host's queue.
 */
export async function fetchFullText(deps: FullTextDeps, articleId: number): Promise<FullTextCounts> {
  const teaser = await findTeaser(deps.db, articleId);
  if (teaser === null) return NOTHING;
  const page = deps.config.fullText
    ? await readPage(deps, teaser)
    : failed('full text is switched off (WARTA_FULL_TEXT)', { asked: false });
  const counts =
    page.kind === 'failed' ? await bookFailure(deps, teaser, page) : await storePage(deps, teaser, page);
  if (counts.fetched > 0) await sleep(deps.config.pageDelaySeconds * 1000);
  return counts;
}

async function readPage(deps: FullTextDeps, teaser: Teaser): Promise<ExtractedPage | PageFailure> {
  const response = await fetchPage(deps, teaser.url);
  if (response.kind === 'failed') {
    const { reason, severity, status, retryAfterSeconds } = response;
    return failed(reason, {
      canRetry: severity === 'temporary',
      retryAfterSeconds,
      asked: status !== null || severity !== 'hard',
    });
  }
  const { body, contentType, finalUrl } = response;
  const page = await deps.reader.extract({ bytes: body, contentType, url: finalUrl });
  if (page.kind === 'failed') return failed(page.reason);
  if (!matchesTitle(teaser.title, page))
    return failed(`the page at ${finalUrl} is not about "${teaser.title}"`);
  if (page.text.length <= teaser.bodyLength)
    return failed(`the page shows ${page.text.length} characters, the feed gave ${teaser.bodyLength}`);
  return page;
}

function failed(reason: string, facts: Partial<PageFailure> = {}): PageFailure {
  return { canRetry: false, retryAfterSeconds: null, asked: true, ...facts, kind: 'failed', reason };
}

function storePage(deps: FullTextDeps, { id }: Teaser, page: ExtractedPage): Promise<FullTextCounts> {
  return deps.db.$transaction(
    async (tx) => {
      const outcome = await storeFullText(tx, id, page, deps.now());
      if (outcome !== 'revised') return { ...NOTHING, fetched: 1 };
      await queueAnalysis(tx, { inserted: [], revised: [id] });
      await notifyChanged(tx, 'articles');
      return { ...NOTHING, fetched: 1, revised: 1 };
    },
    { timeout: TIMEOUT, maxWait: TIMEOUT },
  );
}

async function bookFailure(
  deps: FullTextDeps,
  teaser: Teaser,
  failure: PageFailure,
): Promise<FullTextCounts> {
  const wait = failure.canRetry ? RETRY_SECONDS[teaser.tries] : undefined;
  const retry = wait !== undefined;
  await deps.db.$transaction(async (tx) => {
    await bookPageFailure(tx, teaser.id, failure.reason, retry);
    if (retry) await queueFullText(tx, [teaser], Math.max(wait, failure.retryAfterSeconds ?? 0));
    if (failure.retryAfterSeconds !== null)
      await delayQueue(tx, pageQueue(teaser.url), failure.retryAfterSeconds);
  });
  deps.log.debug({ url: teaser.url, reason: failure.reason, retry }, 'no full text');
  return { ...NOTHING, fetched: failure.asked ? 1 : 0, ...(retry ? { retried: 1 } : { failed: 1 }) };
}
