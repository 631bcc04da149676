import { urlRefusalOf } from './address-guard.ts';
import { errorFailure } from './failure-of.ts';
import { failure, type FetchFailure } from './fetch-outcome.ts';
import type { HttpClient, HttpResponse } from './http-client.ts';
import { headerOf } from './response-headers.ts';
import { parseUrl } from '../shared/parse-url.ts';

const MAX_REDIRECTS = 5;
const PERMANENT = new Set([301, 308]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** What differs between requests for feeds and for pages. */
export interface HopRules {
  /** Headers of the request to this URL, which may be any hop's. */
  headersFor(url: string): Readonly<Record<string, string>>;
  /** Null lets the hop pass. */
  refuse?(url: string, signal: AbortSignal): Promise<FetchFailure | null>;
}

export interface FinalResponse {
  readonly kind: 'answered';
  readonly response: HttpResponse;
  readonly finalUrl: string;
  readonly permanentUrl: string | null;
}

/**
 * Asks for `url` and follows at most five redirects; each hop is checked anew. Then `use` reads the final response. The
 * client's deadline holds for all of it, from the moment the host has a free connection.
 */
export async function withFinalResponse<T>(
  client: HttpClient,
  url: string,
  rules: HopRules,
  use: (final: FinalResponse) => Promise<T | FetchFailure>,
): Promise<T | FetchFailure> {
  const refusal = urlRefusalOf(url);
  if (refusal !== null) return failure('hard', refusal);
  return client.limit.run(new URL(url).hostname, async () => {
    const signal = AbortSignal.timeout(client.deadlineMs);
    try {
      const final = await follow(client, url, rules, signal);
      return final.kind === 'failed' ? final : await use(final);
    } catch (error) {
      return signal.aborted
        ? failure('temporary', `no complete answer in ${client.deadlineMs} ms`)
        : errorFailure(error);
    }
  });
}

async function follow(
  client: HttpClient,
  start: string,
  rules: HopRules,
  signal: AbortSignal,
): Promise<FinalResponse | FetchFailure> {
  let url = withoutFragment(start);
  let permanentUrl: string | null = null;
  let allPermanent = true;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const refused = (await rules.refuse?.(url, signal)) ?? null;
    if (refused !== null) return refused;
    const response = await client.get(url, rules.headersFor(url), signal);
    const location = headerOf(response.headers, 'location');
    if (!REDIRECTS.has(response.status) || location === null) {
      return { kind: 'answered', response, finalUrl: url, permanentUrl };
    }
    discard(response);
    const next = resolveLocation(location, url);
    const refusal = urlRefusalOf(next);
    if (refusal !== null) return failure('hard', `redirected from ${url}: ${refusal}`, response.status);
    allPermanent = allPermanent && PERMANENT.has(response.status);
    url = withoutFragment(next);
    if (allPermanent) permanentUrl = url;
  }
  return failure('hard', `more than ${MAX_REDIRECTS} redirects from ${start}`);
}

/** A body that nobody wants must not hold its connection. */
function discard(response: HttpResponse): void {
  response.body.on('error', () => {});
  response.body.destroy();
}

function resolveLocation(location: string, base: string): string {
  // Some servers send raw UTF-8, which arrives one character a byte.
  const text = Buffer.from(location, 'latin1').toString('utf8');
  return parseUrl(text, base)?.href ?? text;
}

function withoutFragment(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}
