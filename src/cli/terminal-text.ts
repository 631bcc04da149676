/** Text on a terminal: how wide it is, where its lines end, what of it may be shown at all. */
import type { Span } from '../analyse/analysis.ts';

/** Characters of two columns: CJK writing, its punctuation, full-width forms, emoji. */
const WIDE =
  '\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE4F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\u{1F300}-\\u{1FAFF}\\u{20000}-\\u{3FFFD}';
/** Wide marks that begin no line. */
const CLOSING = '、。，．！？：；」』）】〉》”’';
const IS_WIDE = new RegExp(`[${WIDE}]`, 'u');
const NO_COLUMN = /[\p{Mn}\p{Me}\u200B-\u200D\uFEFF]/u;
/** What a line is not broken within. */
const PIECE = new RegExp(`\\s+|[${WIDE}][${CLOSING}]*|[^\\s${WIDE}]+[${CLOSING}]*`, 'gu');
/** Control characters, line breaks among them, and marks that turn the direction of writing. */
const STEERING = /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;

/** The text as one line that cannot steer a terminal; offsets stay. */
export function printable(text: string): string {
  return text.replace(STEERING, ' ');
}

/** Columns that the text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!NO_COLUMN.test(character)) width += IS_WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** The text with spaces up to `width` columns. */
export function padDisplay(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The lines of at most `width` columns, without the spaces between them; a longer word has a line of its own. */
export function wrapSpans(text: string, width: number): Span[] {
  const lines: { start: number; end: number }[] = [];
  let used = 0;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const line = lines.at(-1);
    const isSpace = piece.trim() === '';
    const columns = displayWidth(piece);
    if (line !== undefined && (isSpace || used + columns <= width)) {
      used += columns;
      if (!isSpace) line.end = index + piece.length;
    } else if (!isSpace) {
      lines.push({ start: index, end: index + piece.length });
      used = columns;
    }
  }
  return lines;
}

/** `wrapSpans` as strings. */
export function wrapLines(text: string, width: number): string[] {
  return wrapSpans(text, width).map(({ start, end }) => text.slice(start, end));
}
