import { Parser } from 'htmlparser2';
import { cleanText } from './clean-text.ts';

/** Elements around which a paragraph ends. */
const PARAGRAPHS = new Set(
  'address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr main ol p pre section summary table ul'.split(
    ' ',
  ),
);
/** Elements around which a line ends. */
const LINES = new Set('br caption li tr tbody thead tfoot'.split(' '));
/** Elements around which a word ends. */
const WORDS = new Set('td th img option'.split(' '));

const HTML_TAG =
  /<\/?(?:a|abbr|article|aside|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|li|main|mark|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|time|tr|tt|u|ul|video)(?:\s[^<>]*)?\/?>/i;
const REFERENCE = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i;

/** Whether a text that may be either is HTML: it has a tag of HTML or a character reference. */
export function looksLikeHtml(text: string): boolean {
  return HTML_TAG.test(text) || REFERENCE.test(text);
}

/**
 * The text of sanitised HTML: an empty line between paragraphs, a newline for a line or list item, all other white
 * space one space. Clean and NFC.
 */
export function plainText(html: string): string {
  const parts: string[] = [];
  const mark = (name: string) => {
    if (PARAGRAPHS.has(name)) parts.push('\u0002');
    else if (LINES.has(name)) parts.push('\u0001');
    else if (WORDS.has(name)) parts.push(' ');
  };
  // The marks are control characters, which no text contains at that point.
  const parser = new Parser(
    {
      onopentag: mark,
      onclosetag: mark,
      ontext: (text) => void parts.push(cleanText(text).replace(/\s+/g, ' ')),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  const marked = parts.join('').replace(/ *([\u0001\u0002][\u0001\u0002 ]*)/g, breakOf);
  return cleanText(marked).replace(/ {2,}/g, ' ').trim();
}

function breakOf(marks: string): string {
  return marks.includes('\u0002') ? '\n\n' : '\n';
}

/** Text of a feed that is no HTML, with its own line breaks: at most one empty line in a row. */
export function plainLines(text: string): string {
  const lines = cleanText(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
