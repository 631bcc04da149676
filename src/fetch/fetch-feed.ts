import { statusFailure } from './failure-of.ts';
import { failure, type FetchOutcome } from './fetch-outcome.ts';
import { type FinalResponse, withFinalResponse } from './follow-redirects.ts';
import type { HttpClient } from './http-client.ts';
import { readBody } from './read-body.ts';
import { cacheFacts, headerOf } from './response-headers.ts';
import { parseUrl } from '../shared/parse-url.ts';

export interface FetchDeps {
  readonly http: HttpClient;
  readonly now: () => Date;
}

/** Validators of the last good response, with the address that gave them (its `finalUrl`). */
export interface Validators {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FeedRequest {
  readonly url: string;
  /** Null: nothing is stored. They are sent only to the address that gave them. */
  readonly validators: Validators | null;
}

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.7, */*;q=0.1';

/** What a header value may hold (RFC 9110, 5.5); a validator with anything else was never sent by a server. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]+$/;

/** Asks for a feed once, conditionally if validators are known. Never throws for what a server does. */
export async function fetchFeed(deps: FetchDeps, request: FeedRequest): Promise<FetchOutcome> {
  const conditions = conditionalHeaders(request.validators);
  const rules = {
    headersFor: (url: string) => ({ accept: ACCEPT, ...(url === conditions?.url ? conditions.headers : {}) }),
  };
  return withFinalResponse<FetchOutcome>(deps.http, request.url, rules, (final) => {
    return readFinal(deps, final, final.finalUrl === conditions?.url);
  });
}

function conditionalHeaders(validators: Validators | null) {
  const url = validators === null ? null : parseUrl(validators.url);
  if (validators === null || url === null) return null;
  const { etag, lastModified } = validators;
  const headers = {
    ...(etag !== null && HEADER_VALUE.test(etag) ? { 'if-none-match': etag } : {}),
    ...(lastModified !== null && HEADER_VALUE.test(lastModified)
      ? { 'if-modified-since': lastModified }
      : {}),
  };
  return { url: url.href, headers };
}

async function readFinal(
  deps: FetchDeps,
  final: FinalResponse,
  wasConditional: boolean,
): Promise<FetchOutcome> {
  const { response, finalUrl, permanentUrl } = final;
  const { status, headers } = response;
  const facts = { status, finalUrl, permanentUrl, ...cacheFacts(headers, deps.now()) };
  if (status === 304) {
    response.body.resume();
    return wasConditional
      ? { kind: 'unchanged', ...facts }
      : failure('soft', '304 to a request without validators', status);
  }
  if (status < 200 || status > 299) {
    response.body.on('error', () => {}).destroy();
    return statusFailure(status, headers, deps.now());
  }
  return readSuccess(deps, final, facts);
}

async function readSuccess(
  deps: FetchDeps,
  { response }: FinalResponse,
  facts: Omit<Extract<FetchOutcome, { kind: 'unchanged' }>, 'kind'>,
): Promise<FetchOutcome> {
  const { headers } = response;
  const read = await readBody(response.body, headerOf(headers, 'content-encoding'), deps.http.maxBytes);
  if (read.kind === 'refused') return failure('soft', read.reason, facts.status);
  return {
    kind: 'fetched',
    ...facts,
    body: read.body,
    contentType: headerOf(headers, 'content-type'),
    contentLocation: headerOf(headers, 'content-location'),
  };
}
