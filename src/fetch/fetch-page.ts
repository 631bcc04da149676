import { statusFailure } from './failure-of.ts';
import type { FetchDeps } from './fetch-feed.ts';
import { failure, type FetchFailure } from './fetch-outcome.ts';
import { type FinalResponse, withFinalResponse } from './follow-redirects.ts';
import { readBody } from './read-body.ts';
import { headerOf } from './response-headers.ts';
import type { RobotsCache } from './robots-cache.ts';
import { isAllowed } from './robots-txt.ts';

export interface PageDeps extends FetchDeps {
  readonly robots: RobotsCache;
}

export type PageOutcome =
  | {
      readonly kind: 'fetched';
      readonly body: Uint8Array;
      readonly contentType: string | null;
      readonly finalUrl: string;
    }
  | FetchFailure;

/**
 * An article's page, if robots.txt of every host on the way allows it. What it forbids is a `hard` failure, what it
 * can't say at present (5xx, no answer) a `temporary` one.
 */
export async function fetchPage(deps: PageDeps, url: string): Promise<PageOutcome> {
  const rules = {
    headersFor: () => ({ accept: 'text/html, application/xhtml+xml;q=0.9' }),
    refuse: (hop: string, signal: AbortSignal) => robotsRefusal(deps.robots, hop, signal),
  };
  return withFinalResponse<PageOutcome>(deps.http, url, rules, (final) => readPage(deps, final));
}

async function robotsRefusal(
  robots: RobotsCache,
  url: string,
  signal: AbortSignal,
): Promise<FetchFailure | null> {
  const policy = await robots.policyOf(url, signal);
  if (policy.kind === 'all') return null;
  if (policy.kind === 'nothing') return failure('temporary', policy.reason);
  return isAllowed(policy.rules, url) ? null : failure('hard', `robots.txt forbids ${url}`);
}

async function readPage(deps: FetchDeps, { response, finalUrl }: FinalResponse): Promise<PageOutcome> {
  const { status, headers, body } = response;
  const contentType = headerOf(headers, 'content-type');
  const isHtml = contentType === null || /html/i.test(contentType);
  if (status !== 200 || !isHtml) {
    body.on('error', () => {}).destroy();
    return status === 200
      ? failure('hard', `content type "${contentType}"; accepted is HTML`, status)
      : statusFailure(status, headers, deps.now());
  }
  const read = await readBody(body, headerOf(headers, 'content-encoding'), deps.http.maxBytes);
  if (read.kind === 'refused') return failure('soft', read.reason, status);
  return { kind: 'fetched', body: read.body, contentType, finalUrl };
}
