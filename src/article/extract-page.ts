import { cleanLine, cutBytes } from './clean-text.ts';
import { limitNesting, SELF_ENDING } from './limit-nesting.ts';
import { decodePage } from './page/decode-page.ts';
import { bodyOfHtml, findBody, type PageBody, type ReadablePage } from './page/find-body.ts';
import { withoutLeadLines } from './page/lead-lines.ts';
import { type LinkedArticle, readLinkedData } from './page/linked-data.ts';
import { type PageDocument, parsePage, sizeOf } from './page/page-dom.ts';
import { removeClutter } from './page/remove-clutter.ts';
import { splitRawText } from './page/split-raw-text.ts';
import { looksLikeHtml, plainLines } from './plain-text.ts';

/** A fetched page; plain data, so that it can cross to a thread. */
export interface PageRequest {
  readonly bytes: Uint8Array;
  /** The header; null if absent. */
  readonly contentType: string | null;
  /** Address that answered: relative links are read from it. */
  readonly url: string;
}

export interface ExtractedPage {
  readonly kind: 'extracted';
  /** One line, at most 1,024 bytes; empty if the page has none. */
  readonly title: string;
  /** Sanitised. */
  readonly bodyHtml: string;
  /** Plain body: an empty line between paragraphs, a line for a heading or list item; never empty. */
  readonly text: string;
  readonly byline: string | null;
  /** ISO 8601 as the page states it, unchecked; null if it doesn't. */
  readonly publishedTime: string | null;
  /** BCP 47 as the page states it, unchecked; null if it doesn't. */
  readonly language: string | null;
}

export type ExtractOutcome = ExtractedPage | { readonly kind: 'failed'; readonly reason: string };

/** Longest page that is looked at, UTF-16 units; the rest is cut off. */
const MAX_PAGE_LENGTH = 3_000_000;
const MAX_DEPTH = 500;
/** More would take seconds. */
const MAX_ELEMENTS = 50_000;
/** Tags with more attributes, or longer ones, than a page has use: a picture written into its own tag, or an attack. */
const HUGE_TAG = /<[a-z][^<>]{20000,}>/gi;
const MAX_TITLE_BYTES = 1_024;
const MAX_NAME_BYTES = 512;
/** A body below this is a teaser, a consent wall or an error message, UTF-16 units. */
const MIN_TEXT = 140;
/** The linked data's body is taken if the page shows less than this share of it. */
const SHOWN_SHARE = 0.6;

/**
 * The article of a page: navigation, advertisements, links to other articles, captions and comments removed. Takes 10
 * to 100 ms for a news page: runs in a thread (feed-reader.ts).
 */
export function extractPage({ bytes, contentType, url }: PageRequest): ExtractOutcome {
  const { markup, linkedData } = splitRawText(decodePage(bytes, contentType).slice(0, MAX_PAGE_LENGTH));
  const linked = readLinkedData(linkedData);
  const document = parseShallow(markup.replace(HUGE_TAG, ''), url);
  const { elements } = sizeOf(document);
  if (elements > MAX_ELEMENTS)
    return {
      kind: 'failed',
      reason: `the page has ${elements} elements; accepted are at most ${MAX_ELEMENTS}`,
    };
  const stated = readStatements(document, linked);
  const shown = readShown(document);
  const body = chooseBody(shown, linked);
  const title = stated.title ?? shown?.title ?? '';
  const text = withoutLeadLines(body?.text ?? '', title);
  if (body === null || text.length < MIN_TEXT) {
    const { length } = text;
    return {
      kind: 'failed',
      reason: `the page shows ${length} characters of text; an article has at least ${MIN_TEXT}`,
    };
  }
  return {
    kind: 'extracted',
    title: cutBytes(cleanLine(title), MAX_TITLE_BYTES),
    bodyHtml: body.html,
    text,
    byline: nameOf(stated.byline ?? shown?.byline),
    publishedTime: stated.publishedTime,
    language: stated.language,
  };
}

/** Elements that end by themselves don't count as nested, unless the page nests them all the same. */
function parseShallow(markup: string, url: string): PageDocument {
  const document = parsePage(limitNesting(markup, SELF_ENDING), url);
  return sizeOf(document).depth <= MAX_DEPTH ? document : parsePage(limitNesting(markup), url);
}

function readShown(document: PageDocument): ReadablePage | null {
  removeClutter(document);
  return findBody(document);
}

/**
 * What the page shows, unless that is far less than what the publisher gives to machines. A text that readers have to
 * pay for is never taken from there.
 */
function chooseBody(shown: ReadablePage | null, linked: LinkedArticle | null): PageBody | null {
  const source = linked?.isFree === true ? linked.body : null;
  if (source === null) return shown;
  const given = looksLikeHtml(source) ? bodyOfHtml(source) : bodyOfText(source);
  return (shown?.text.length ?? 0) < given.text.length * SHOWN_SHARE ? given : shown;
}

function bodyOfText(text: string): PageBody {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const paragraphs = plainLines(escaped).split(/\n+/);
  return bodyOfHtml(paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''));
}

interface Statements {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedTime: string | null;
  readonly language: string | null;
}

/** What the page says of its article in linked data, else in its head. */
function readStatements(document: PageDocument, linked: LinkedArticle | null): Statements {
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') || null;
  return {
    title: linked?.headline ?? meta('og:title'),
    byline: linked?.byline ?? meta('author'),
    publishedTime: linked?.publishedTime ?? meta('article:published_time'),
    language: document.documentElement.getAttribute('lang') || linked?.language || null,
  };
}

function nameOf(name: string | null | undefined): string | null {
  return cutBytes(cleanLine((name ?? '').slice(0, MAX_NAME_BYTES)), MAX_NAME_BYTES) || null;
}
