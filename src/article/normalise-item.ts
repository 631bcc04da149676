import { sha256 } from '../shared/hash.ts';
import { normaliseName } from '../shared/normalise-name.ts';
import type { ParsedDate, ParsedItem } from '../parse/parsed-feed.ts';
import type { ArticleDraft, NormaliseContext, NormaliseOutcome, Publisher } from './article-draft.ts';
import { canonicalUrl } from './canonical-url.ts';
import { cleanLine, cutBytes } from './clean-text.ts';
import { bodyOf, lineOf, summaryOf } from './item-texts.ts';

const MAX_TITLE_BYTES = 1_024;
const MAX_NAME_BYTES = 512;
const MAX_CATEGORY_BYTES = 256;
const MAX_CATEGORIES = 32;
export const MAX_TEXT_BYTES = 1_000_000;
/** A title made of the body's beginning. */
const MAX_MADE_TITLE = 120;
/** No feed existed before; older dates are mistakes. */
const EARLIEST_MS = Date.UTC(1990, 0, 1);
const LATEST_AHEAD_MS = 86_400_000;

/** A parsed item as an article to store, or why it can't be one. Pure; everything in the item is hostile until here. */
export function normaliseItem(item: ParsedItem, context: NormaliseContext): NormaliseOutcome {
  const url = canonicalUrl(item.link ?? item.id ?? '');
  if (url.kind === 'refused')
    return { kind: 'refused', reason: item.link === null ? 'the item has no link' : url.reason };
  const isSearch = context.feedKind === 'NEWS_SEARCH';
  // The text of a news-search item is the search's own list of headlines.
  const body = isSearch ? { html: null, text: '' } : bodyOf(item);
  const title = titleOf(item, body.text, isSearch);
  if (title === '') return { kind: 'refused', reason: `the item ${url.url} has neither title nor text` };
  const text = cutBytes(body.text === '' ? title : `${title}\n\n${body.text}`, MAX_TEXT_BYTES);
  const publisher = isSearch ? (publisherOf(item) ?? context.publisher) : context.publisher;
  const draft: ArticleDraft = {
    url: url.url,
    urlHash: sha256(isSearch ? `${publisher.domain}\n${normaliseName(title)}` : url.url),
    guidHash: sha256(item.id ?? url.url),
    title,
    summary: isSearch ? null : summaryOf(item),
    bodyHtml: body.html,
    text,
    titleLength: title.length,
    author: shortLine(item.author),
    ...publicationOf(item, context.fetchedAt),
    updatedAt: credibleDate(item.updated, context.fetchedAt),
    declaredLanguage: languageOf(item.language) ?? languageOf(context.feedLanguage),
    contentHash: sha256(text),
    imageUrl: addressOf(item.imageUrl),
    categories: categoriesOf(item),
    publisher,
  };
  return { kind: 'draft', draft };
}

/** News search writes "Title - Publisher": the publisher is cut off. A missing title is the body's beginning. */
function titleOf(item: ParsedItem, body: string, isSearch: boolean): string {
  const stated = item.title === null ? '' : lineOf(item.title);
  const ending = ` - ${cleanLine(item.source?.name ?? '')}`;
  const own =
    isSearch && stated.endsWith(ending) && ending.length > 3
      ? stated.slice(0, -ending.length).trim()
      : stated;
  return cutBytes(own === '' ? beginningOf(body) : own, MAX_TITLE_BYTES);
}

function beginningOf(body: string): string {
  const line = (body.split('\n')[0] ?? '').slice(0, 1_000);
  if (line.length <= MAX_MADE_TITLE) return line;
  const cut = line.slice(0, MAX_MADE_TITLE);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : MAX_MADE_TITLE).replace(/\p{Cs}/gu, '')}…`;
}

function publicationOf(
  item: ParsedItem,
  fetchedAt: Date,
): Pick<ArticleDraft, 'publishedAt' | 'publishedAtSource'> {
  for (const date of [item.published, item.updated]) {
    const publishedAt = credibleDate(date, fetchedAt);
    if (publishedAt !== null) {
      return { publishedAt, publishedAtSource: date?.zone === 'ASSUMED' ? 'ASSUMED_ZONE' : 'FEED' };
    }
  }
  return { publishedAt: fetchedAt, publishedAtSource: 'FETCHED' };
}

/** The date if it lies in 1990 .. `fetchedAt` + 24 h, else null. */
function credibleDate(date: ParsedDate | null, fetchedAt: Date): Date | null {
  const epochMs = date?.epochMs ?? null;
  if (epochMs === null || epochMs < EARLIEST_MS || epochMs > fetchedAt.getTime() + LATEST_AHEAD_MS)
    return null;
  return new Date(epochMs);
}

/** BCP 47, canonical; null if it is none. */
export function languageOf(declared: string | null): string | null {
  const tag = (declared ?? '').trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

function addressOf(address: string | null): string | null {
  if (address === null) return null;
  const url = canonicalUrl(address);
  return url.kind === 'url' ? url.url : null;
}

function categoriesOf(item: ParsedItem): string[] {
  const lines = item.categories
    .slice(0, MAX_CATEGORIES)
    .map((name) => lineOf({ value: name, kind: 'unknown' }));
  const cut = lines.map((line) => cutBytes(line, MAX_CATEGORY_BYTES));
  return [...new Set(cut.filter((line) => line !== ''))];
}

/** The paper that a news-search item names; null if it names none with an address. */
function publisherOf(item: ParsedItem): Publisher | null {
  const name = shortLine(item.source?.name);
  const address = addressOf(item.source?.url ?? null);
  if (name === null || address === null) return null;
  return { domain: new URL(address).hostname.replace(/^www\./, ''), name, country: null };
}

/** A name on one line, at most 512 bytes; null if empty. */
function shortLine(text: string | null | undefined): string | null {
  return cutBytes(cleanLine((text ?? '').slice(0, MAX_NAME_BYTES)), MAX_NAME_BYTES) || null;
}
