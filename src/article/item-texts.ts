import type { ParsedItem, ParsedText } from '../parse/parsed-feed.ts';
import { cleanLine, cleanText, cutBytes } from './clean-text.ts';
import { withoutFooter } from './feed-footers.ts';
import { looksLikeHtml, plainLines, plainText } from './plain-text.ts';
import { MAX_HTML_LENGTH, sanitizeHtml } from './sanitize-html.ts';

/** A title or category is not looked at beyond this many UTF-16 units. */
const MAX_LINE_SOURCE = 16_384;
const MAX_SUMMARY_BYTES = 4_096;
/** Markup may be many times longer than its text. */
const MAX_SUMMARY_SOURCE = 32_768;

/** A body as HTML to show and as text to analyse. */
export interface ItemBody {
  /** Sanitised; null if there is no body. */
  readonly html: string | null;
  readonly text: string;
}

/** The item's content, else its summary. */
export function bodyOf(item: ParsedItem): ItemBody {
  const content = item.content === null ? null : readBody(item.content);
  if (content !== null && content.text !== '') return content;
  const summary = item.summary === null ? null : readBody(item.summary);
  return summary !== null && summary.text !== '' ? summary : { html: null, text: '' };
}

function readBody(source: ParsedText): ItemBody {
  const value = source.value.slice(0, MAX_HTML_LENGTH);
  if (!isHtml(source.kind, value)) {
    const text = withoutFooter(plainLines(value));
    return { html: text === '' ? null : paragraphs(text), text };
  }
  const html = cleanText(sanitizeHtml(value)).trim();
  return { html, text: withoutFooter(plainText(html)) };
}

/** The item's summary as plain text; null if it has none. */
export function summaryOf(item: ParsedItem): string | null {
  if (item.summary === null) return null;
  const value = item.summary.value.slice(0, MAX_SUMMARY_SOURCE);
  return cutBytes(readBody({ ...item.summary, value }).text, MAX_SUMMARY_BYTES) || null;
}

/** A title or category on one line, without markup. */
export function lineOf(source: ParsedText): string {
  const value = source.value.slice(0, MAX_LINE_SOURCE);
  return cleanLine(isHtml(source.kind, value) ? plainText(sanitizeHtml(value)) : value);
}

function isHtml(kind: ParsedText['kind'], value: string): boolean {
  return kind === 'html' || (kind === 'unknown' && looksLikeHtml(value));
}

function paragraphs(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br />')}</p>`)
    .join('');
}
