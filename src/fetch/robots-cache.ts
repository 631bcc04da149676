import type { FetchDeps } from './fetch-feed.ts';
import { errorFailure } from './failure-of.ts';
import { readBody } from './read-body.ts';
import { headerOf } from './response-headers.ts';
import { parseRobots, type RobotsRules } from './robots-txt.ts';
import { parseHttpUrl } from '../shared/parse-url.ts';

/** What a host's robots.txt came to: rules, or `all` / `nothing` where there is no file to obey or to be had. */
export type RobotsPolicy =
  | { readonly kind: 'rules'; readonly rules: RobotsRules }
  | { readonly kind: 'all' }
  | { readonly kind: 'nothing'; readonly reason: string };

export interface RobotsCache {
  /** Policy of the URL's origin, at most 24 hours old. */
  policyOf(url: string, signal: AbortSignal): Promise<RobotsPolicy>;
}

/** RFC 9309, 2.4: not longer than a day. An unreachable file is asked for again sooner. */
const KEPT_MS = 86_400_000;
const UNREACHABLE_KEPT_MS = 600_000;
const MAX_ORIGINS = 10_000;
const MAX_BYTES = 512_000;
const MAX_REDIRECTS = 5;
const PRODUCT = 'warta';

/** Keeps each origin's policy; requests for the same origin share one fetch. */
export function createRobotsCache(deps: FetchDeps): RobotsCache {
  const kept = new Map<string, { readonly policy: Promise<RobotsPolicy>; until: number }>();
  return {
    policyOf(url, signal) {
      const { origin } = new URL(url);
      const known = kept.get(origin);
      if (known !== undefined && deps.now().getTime() < known.until) return known.policy;
      if (kept.size >= MAX_ORIGINS) kept.clear();
      const entry = { policy: fetchPolicy(deps, origin, signal), until: deps.now().getTime() + KEPT_MS };
      kept.set(origin, entry);
      void entry.policy.then((policy) => {
        if (policy.kind === 'nothing') entry.until = deps.now().getTime() + UNREACHABLE_KEPT_MS;
      });
      return entry.policy;
    },
  };
}

/** RFC 9309, 2.3.1: success gives rules, 4xx allows all, 5xx and no answer forbid all. */
async function fetchPolicy(deps: FetchDeps, origin: string, signal: AbortSignal): Promise<RobotsPolicy> {
  let url = `${origin}/robots.txt`;
  try {
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const { status, headers, body } = await deps.http.get(url, { accept: 'text/plain' }, signal);
      const location = headerOf(headers, 'location');
      if (status >= 200 && status < 300) {
        const read = await readBody(body, headerOf(headers, 'content-encoding'), MAX_BYTES);
        if (read.kind === 'refused') return { kind: 'nothing', reason: `robots.txt: ${read.reason}` };
        return { kind: 'rules', rules: parseRobots(new TextDecoder().decode(read.body), PRODUCT) };
      }
      body.on('error', () => {}).destroy();
      if (status >= 500) return { kind: 'nothing', reason: `robots.txt answers ${status}` };
      const next = location === null ? null : parseHttpUrl(location, url);
      if (status >= 400 || next === null) return { kind: 'all' };
      url = next.href;
    }
    return { kind: 'all' };
  } catch (error) {
    return { kind: 'nothing', reason: `robots.txt: ${errorFailure(error).reason}` };
  }
}
