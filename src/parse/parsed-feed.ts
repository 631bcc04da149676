/** What a feed says, whatever its format: the one type that every adapter makes and the later stages read. */

/** A text as the feed gave it; `html` may hold any markup and is hostile until sanitised. */
export interface ParsedText {
  readonly value: string;
  /** `unknown`: the format doesn't say (RSS); read it as HTML only if it looks like HTML. */
  readonly kind: 'text' | 'html' | 'unknown';
}

/** A date as written (`raw`, trimmed) and as read; `epochMs` is null where it can't be read. */
export interface ParsedDate {
  readonly raw: string;
  readonly epochMs: number | null;
  /** The zone stood in the date (STATED) or was taken from the feed's settings (ASSUMED). */
  readonly zone: 'STATED' | 'ASSUMED';
}

export interface ParsedItem {
  /** guid, Atom id or rdf:about; null if the feed gives none. */
  readonly id: string | null;
  /** Absolute where the base allows; not yet checked for its scheme. */
  readonly link: string | null;
  readonly title: ParsedText | null;
  readonly summary: ParsedText | null;
  readonly content: ParsedText | null;
  readonly author: string | null;
  readonly published: ParsedDate | null;
  readonly updated: ParsedDate | null;
  /** BCP 47 as declared by the item. */
  readonly language: string | null;
  readonly imageUrl: string | null;
  readonly categories: readonly string[];
  /** RSS `<source url>` or Atom `<source>`: who first published the item. */
  readonly source: { readonly name: string; readonly url: string | null } | null;
}

export interface ParsedFeed {
  readonly format: 'RSS' | 'ATOM' | 'JSON';
  readonly id: string | null;
  readonly title: ParsedText | null;
  readonly subtitle: ParsedText | null;
  readonly link: string | null;
  readonly language: string | null;
  readonly updated: ParsedDate | null;
  /** WebSub hub, null if none is announced. */
  readonly hubUrl: string | null;
  /** The feed's own address (`rel="self"`), the topic of a WebSub subscription. */
  readonly selfUrl: string | null;
  /** Seconds for which the feed asks not to be polled (ttl, sy:updatePeriod); null if it says nothing. */
  readonly freshForSeconds: number | null;
  readonly items: readonly ParsedItem[];
  /** Items beyond the cap that were not read. */
  readonly droppedItems: number;
}

/** What is known of the bytes besides themselves. */
export interface ParseContext {
  /** Address from which the bytes came, after redirects; base of relative links. */
  readonly url: string;
  /** Value of the Content-Type header, null if none. */
  readonly contentType: string | null;
  /** Value of the Content-Location header; it wins over `url` as base. */
  readonly contentLocation?: string | null;
  /** IANA zone of dates without one; null is UTC. */
  readonly timeZone: string | null;
}

export type ParseOutcome =
  | { readonly kind: 'parsed'; readonly feed: ParsedFeed }
  /** `killed`: the parse took too long or too much memory and its thread was ended; such feeds get disabled in time. */
  | { readonly kind: 'failed'; readonly reason: string; readonly killed: boolean };
