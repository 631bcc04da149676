import type { Deps } from '../deps.ts';
import { fetchFeed } from '../fetch/fetch-feed.ts';
import type { ParsedFeed } from '../parse/parsed-feed.ts';

export type FeedCheck =
  | {
      readonly kind: 'feed';
      readonly feed: Omit<ParsedFeed, 'items'>;
      readonly items: number;
      readonly url: string;
    }
  /** A subscription list, not a feed. */
  | { readonly kind: 'opml'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** Bytes in which a list's root element is looked for. */
const HEAD_BYTES = 2_000;

/** Fetches an address once, without validators, and says what is there. Stores nothing. */
export async function checkFeed(
  deps: Pick<Deps, 'http' | 'now' | 'reader'>,
  url: string,
  timeZone: string | null = null,
): Promise<FeedCheck> {
  const outcome = await fetchFeed(deps, { url, validators: null });
  if (outcome.kind === 'failed') return { kind: 'failed', reason: outcome.reason };
  if (outcome.kind === 'unchanged') return { kind: 'failed', reason: '304 to a request without validators' };
  const { body, finalUrl, contentType, contentLocation } = outcome;
  if (looksLikeOpml(body)) return { kind: 'opml', text: new TextDecoder().decode(body) };
  const read = await deps.reader.read({
    bytes: body,
    parse: { url: finalUrl, contentType, contentLocation, timeZone },
    normalise: { feedKind: 'PRESS', publisher: null, feedLanguage: null, fetchedAt: deps.now() },
  });
  if (read.kind === 'failed') return { kind: 'failed', reason: read.reason };
  return { kind: 'feed', feed: read.feed, items: read.itemsSeen, url: finalUrl };
}

/** Whether the document's beginning has the root element of OPML. */
export function looksLikeOpml(bytes: Uint8Array): boolean {
  return /<opml[\s>]/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)));
}
