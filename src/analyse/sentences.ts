import type { Span } from './analysis.ts';
import { SENTENCE_ABBREVIATIONS } from './sentence-abbreviations.ts';

/** A stop with its closing quotes; the wide stops end a sentence wherever they stand. */
const STOP = /\n+|[。！？]+[」』”’）)]*|[.!?…]+["'”’»)\]]*(?=\s)/gu;
const WIDE_STOP = /^[。！？]/u;
const LAST_WORD = /[\p{L}\p{N}]+$/u;
/** A capital, a digit, or a name such as xAI and iPhone. */
const NEXT_OPENS = /^\s+["'“‘«([¿¡-]*(?:[\p{Lu}\p{Lo}\p{N}]|\p{Ll}\p{Lu})/u;
const SINGLE_CAPITAL = /^\p{Lu}$/u;

/**
 * Sentences in order, trimmed, never empty; the title is one of its own and no sentence crosses a line break.
 * Stops after abbreviations (Dr., PT.), after initials and before a lower-case word end nothing.
 */
export function splitSentences(text: string, titleLength: number): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span !== null) sentences.push(span);
    start = end;
  };
  if (titleLength > 0) cut(titleLength);
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (end <= start) continue;
    if (
      match[0].startsWith('\n') ||
      WIDE_STOP.test(match[0]) ||
      endsSentence(text, start, match.index, end, match[0])
    )
      cut(end);
  }
  cut(text.length);
  return sentences;
}

function endsSentence(text: string, start: number, stop: number, end: number, mark: string): boolean {
  if (!NEXT_OPENS.test(text.slice(end, end + 12))) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const word = LAST_WORD.exec(text.slice(Math.max(start, stop - 24), stop))?.[0] ?? '';
  return !SINGLE_CAPITAL.test(word) && !SENTENCE_ABBREVIATIONS.has(word.toLowerCase());
}

function trimmed(text: string, from: number, to: number): Span | null {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  const end = start + part.trim().length;
  return end > start ? { start, end } : null;
}

/** Index of the sentence that holds `offset`; the nearest earlier one for an offset between two. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
