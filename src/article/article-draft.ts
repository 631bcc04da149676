/** An item made fit to store: clean, capped, with hashes as keys. */
export interface ArticleDraft {
  /** Canonical, http(s), at most 2,048 characters. */
  readonly url: string;
  /** sha256 in hex of `url`; of publisher and title for news search, whose links are redirects that differ by search. */
  readonly urlHash: string;
  /** sha256 in hex of the feed's id for the item, of `url` if it gives none. */
  readonly guidHash: string;
  /** One line, at most 1,024 bytes, never empty. */
  readonly title: string;
  /** Plain text, at most 4,096 bytes; null if the item has none. */
  readonly summary: string | null;
  /** Sanitised; null if the item has no body. */
  readonly bodyHtml: string | null;
  /** Title, two newlines, plain body; NFC, at most 1,000,000 bytes. Offsets of the analysis count in it. */
  readonly text: string;
  /** UTF-16 units of the title in `text`. */
  readonly titleLength: number;
  readonly author: string | null;
  readonly publishedAt: Date;
  /** FEED: stated with its zone. ASSUMED_ZONE: read in the feed's zone. FETCHED: none that is credible, the time of fetching. */
  readonly publishedAtSource: 'FEED' | 'ASSUMED_ZONE' | 'FETCHED';
  readonly updatedAt: Date | null;
  /** BCP 47, canonical; null if neither item nor feed states a valid one. */
  readonly declaredLanguage: string | null;
  /** sha256 in hex of `text`. */
  readonly contentHash: string;
  readonly imageUrl: string | null;
  readonly categories: readonly string[];
  /** Who published the item: the feed's source, or for news search the paper that the item names. */
  readonly publisher: Publisher;
}

export interface Publisher {
  /** Host name, lower case, without `www.`. */
  readonly domain: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2; null if unknown. */
  readonly country: string | null;
}

export type NormaliseOutcome = { readonly kind: 'draft'; readonly draft: ArticleDraft } | Refused;

/** An item that can't be stored; the feed's others are. */
export interface Refused {
  readonly kind: 'refused';
  readonly reason: string;
}

/** What an item takes from its feed and from the moment. */
export interface NormaliseContext {
  readonly feedKind: 'PRESS' | 'LAB' | 'NEWS_SEARCH';
  /** Source of the feed. */
  readonly publisher: Publisher;
  /** Language of the feed: its own, else the one configured; null if neither is known. */
  readonly feedLanguage: string | null;
  readonly fetchedAt: Date;
}
