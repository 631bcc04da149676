import type { ResponseFacts } from './fetch-outcome.ts';

/** Headers of a response, names in lower case; values one character a byte. */
export type ResponseHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The longest wait that a server can ask for: a week. */
const MAX_WAIT_SECONDS = 7 * 86_400;

/** The first value of a header; null if absent or empty. */
export function headerOf(headers: ResponseHeaders, name: string): string | null {
  const value = headers[name];
  const first = typeof value === 'string' ? value : value?.[0];
  return first === undefined || first === '' ? null : first;
}

/** Retry-After (RFC 9110, 10.2.3), seconds or a date, as 0 .. 7 days from `now`; null if absent or unreadable. */
export function retryAfterSeconds(headers: ResponseHeaders, now: Date): number | null {
  const value = headerOf(headers, 'retry-after')?.trim();
  if (value === undefined) return null;
  return clamp(/^[+-]?\d+(\.\d+)?$/.test(value) ? Number(value) : secondsUntil(value, headers, now));
}

/** How long a response stays fresh (RFC 9111, 4.2): max-age less Age, else Expires; 0 .. 7 days; null if unsaid. */
function freshForSeconds(headers: ResponseHeaders, now: Date): number | null {
  const directives = [headers['cache-control'] ?? []].flat().join(',').toLowerCase();
  if (/\bno-(?:store|cache)\b/.test(directives)) return 0;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,12})/.exec(directives)?.[1];
  if (maxAge !== undefined) return clamp(Number(maxAge) - (Number(headerOf(headers, 'age')) || 0));
  const expires = headerOf(headers, 'expires');
  if (expires === null) return null;
  // "0" and other non-dates mean "already expired".
  return clamp(secondsUntil(expires, headers, now)) ?? 0;
}

/** Seconds from the server's own clock (Date) to the date; NaN if unreadable. */
function secondsUntil(date: string, headers: ResponseHeaders, now: Date): number {
  const serverNow = Date.parse(headerOf(headers, 'date') ?? '');
  return (Date.parse(date) - (Number.isNaN(serverNow) ? now.getTime() : serverNow)) / 1000;
}

function clamp(seconds: number): number | null {
  return Number.isNaN(seconds) ? null : Math.round(Math.min(MAX_WAIT_SECONDS, Math.max(0, seconds)));
}

/** What `ResponseFacts` take from headers. */
export function cacheFacts(
  headers: ResponseHeaders,
  now: Date,
): Pick<ResponseFacts, 'etag' | 'lastModified' | 'freshForSeconds'> {
  return {
    etag: headerOf(headers, 'etag'),
    lastModified: headerOf(headers, 'last-modified'),
    freshForSeconds: freshForSeconds(headers, now),
  };
}
