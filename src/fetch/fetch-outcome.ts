/** What a request for a feed or a page came to. Failures are values; nothing in this folder throws for what a server does. */

/**
 * How much a failure says about the feed: `temporary` (5xx, time-out, refused connection), `soft` (a body that can't
 * be used), `hard` (404, unknown host, forbidden address), `gone` (410: the publisher took it down).
 */
export type FailureSeverity = 'temporary' | 'soft' | 'hard' | 'gone';

export interface FetchFailure {
  readonly kind: 'failed';
  readonly severity: FailureSeverity;
  /** For people: what happened, with the value and the limit. */
  readonly reason: string;
  /** Wait at least so long, 0 .. 7 days; null if the server said nothing. */
  readonly retryAfterSeconds: number | null;
  /** HTTP status; null if there was no response. */
  readonly status: number | null;
}

/** What comes with every usable response. */
export interface ResponseFacts {
  readonly status: number;
  /** Address that answered, after all redirects: the one that the validators belong to. */
  readonly finalUrl: string;
  /** Where the leading run of permanent redirects (301, 308) ends; null if the first answer was none. */
  readonly permanentUrl: string | null;
  /** Byte for byte as sent (one character a byte); null if absent. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Cache-Control max-age or Expires, 0 .. 7 days; null if the server said nothing. */
  readonly freshForSeconds: number | null;
}

export interface FetchedBody extends ResponseFacts {
  readonly kind: 'fetched';
  /** Decompressed. */
  readonly body: Uint8Array;
  readonly contentType: string | null;
  readonly contentLocation: string | null;
}

/** 304: a null validator means that the stored one stays. */
export interface Unchanged extends ResponseFacts {
  readonly kind: 'unchanged';
}

export type FetchOutcome = FetchedBody | Unchanged | FetchFailure;

export function failure(
  severity: FailureSeverity,
  reason: string,
  status: number | null = null,
  retryAfterSeconds: number | null = null,
): FetchFailure {
  return { kind: 'failed', severity, reason, retryAfterSeconds, status };
}
