import { parseFeed } from '../parse/parse-feed.ts';
import type { ParseContext, ParsedFeed, ParsedItem } from '../parse/parsed-feed.ts';
import type { ArticleDraft, NormaliseContext, Publisher } from './article-draft.ts';
import { normaliseItem } from './normalise-item.ts';
import { parseHttpUrl } from '../shared/parse-url.ts';

/** All that a body needs to become drafts; plain data, so that it can cross to a thread. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly parse: ParseContext;
  /** `feedLanguage` null: the language that the feed itself states; `publisher` null: the feed's site. */
  readonly normalise: Omit<NormaliseContext, 'publisher'> & { readonly publisher: Publisher | null };
}

export type ReadOutcome =
  | {
      readonly kind: 'read';
      /** The feed's own facts. */
      readonly feed: Omit<ParsedFeed, 'items'>;
      readonly drafts: readonly ArticleDraft[];
      /** Reasons, one an item that can't be stored. */
      readonly refused: readonly string[];
      readonly itemsSeen: number;
    }
  | { readonly kind: 'failed'; readonly reason: string; readonly killed: boolean };

/** Parses a body and makes a draft of each item. Takes up to a second a megabyte: runs in a thread (feed-reader.ts). */
export async function readFeed({ bytes, parse, normalise }: ReadRequest): Promise<ReadOutcome> {
  const parsed = await parseFeed(bytes, parse);
  if (parsed.kind === 'failed') return parsed;
  const { items, ...feed } = parsed.feed;
  const feedLanguage = normalise.feedLanguage ?? feed.language;
  const outcomes = items.map((item) =>
    normaliseItem(item, { ...normalise, feedLanguage, publisher: normalise.publisher ?? siteOf(feed, item) }),
  );
  return {
    kind: 'read',
    feed,
    drafts: outcomes.flatMap((outcome) => (outcome.kind === 'draft' ? [outcome.draft] : [])),
    refused: outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [outcome.reason] : [])),
    itemsSeen: items.length,
  };
}

/** The feed's site, else the host of the item. */
function siteOf(feed: Pick<ParsedFeed, 'title' | 'link'>, item: ParsedItem): Publisher {
  const link = parseHttpUrl(feed.link ?? '') ?? parseHttpUrl(item.link ?? '');
  const domain = link?.hostname.replace(/^www\./, '') ?? 'unknown';
  const name = feed.title?.value.trim() ?? '';
  return { domain, name: name === '' ? domain : name.slice(0, 200), country: null };
}
