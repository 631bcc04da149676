import type { ParsedDate, ParsedItem, ParsedText } from '../parse/parsed-feed.ts';

/** An article that comes as plain fields, not from a feed. */
export interface PlainArticle {
  readonly url: string;
  readonly title: string;
  readonly publishedAt: ParsedDate;
  readonly updatedAt: ParsedDate | null;
  readonly summary: string | null;
  /** Plain text or HTML. */
  readonly body: string | null;
  readonly author: string | null;
  /** BCP 47 */
  readonly language: string | null;
}

/** The article as an item of a feed, for `normaliseItem`. */
export function plainItem(article: PlainArticle): ParsedItem {
  return {
    id: null,
    link: article.url,
    title: { value: article.title, kind: 'text' },
    summary: textOf(article.summary),
    content: textOf(article.body),
    author: article.author,
    published: article.publishedAt,
    updated: article.updatedAt,
    language: article.language,
    imageUrl: null,
    categories: [],
    source: null,
  };
}

function textOf(value: string | null): ParsedText | null {
  return value === null ? null : { value, kind: 'unknown' };
}
