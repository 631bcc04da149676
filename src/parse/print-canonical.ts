import { decodeHTMLStrict } from 'entities';
import { KEPT_ATTRIBUTES } from './feed-vocabulary.ts';
import type { FeedFamily } from './repair-state.ts';
import { escapeAttribute } from './resolve-links.ts';
import type { Attributes } from './xml-reader.ts';

/** Characters that XML 1.0 forbids (2.2); lone surrogates become U+FFFD. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The longest text kept of one field, in UTF-16 units; the database keeps less. */
const MAX_FIELD = 2_000_000;

/** The whole document; `head` and `items` are already printed. The `w:` prefix keeps fields clear of the parser's own readings. */
export function printRoot(family: FeedFamily, language: string | null, head: string, items: string): string {
  const lang = language === null ? '' : `<w:lang>${clean(escapeAttribute(language))}</w:lang>`;
  if (family === 'RSS') {
    return `<rss version="2.0"><channel><w:root/>${lang}${head}${items}</channel></rss>`;
  }
  return `<feed version="1"><w:root/>${lang}${head}${items}</feed>`;
}

export function printItemStart(
  family: FeedFamily | null,
  language: string | null,
  about: string | null,
): string {
  const attributes = printAttribute('lang', language) + printAttribute('about', about);
  // Never empty: the parser takes an empty element for a string, and strings have a method `link`.
  return `<${itemTag(family)}${attributes}><w:item/>`;
}

export function printItemEnd(family: FeedFamily | null): string {
  return `</${itemTag(family)}>`;
}

function itemTag(family: FeedFamily | null): string {
  return family === 'RSS' || family === null ? 'item' : 'entry';
}

/**
 * One field: `dc:title` becomes `<w:dc-title>`.
 * @param base written as the attribute `base`; null if it is the document's
 * @param inline the text is markup that stood unescaped in the feed
 */
export function printElement(
  name: string,
  attributes: Attributes,
  base: string | null,
  text: string,
  inline: boolean,
): string {
  const tag = `w:${name.replaceAll(':', '-')}`;
  let printed = printAttribute('base', base) + (inline ? ' inline="1"' : '');
  for (const [written, value] of attributes) {
    const key = written.toLowerCase();
    if (KEPT_ATTRIBUTES.has(key)) printed += printAttribute(key, decodeHTMLStrict(value));
  }
  const cdata = clean(text.slice(0, MAX_FIELD)).replaceAll(']]>', ']]]]><![CDATA[>');
  return cdata === '' ? `<${tag}${printed}/>` : `<${tag}${printed}><![CDATA[${cdata}]]></${tag}>`;
}

function printAttribute(name: string, value: string | null): string {
  return value === null ? '' : ` ${name}="${clean(escapeAttribute(value))}"`;
}

function clean(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/\p{Cs}/gu, '\ufffd');
}
