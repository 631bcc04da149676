import type { Span } from '../analysis.ts';

/** The same expression stands in training/entity_sentiment_data.py. */
const TOKEN =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*(?![\p{L}\p{N}])|[\p{L}\p{M}]+(?=n['’]t(?!\p{L}))|n['’]t(?!\p{L})|['’](?:s|re|ve|ll|d|m)(?!\p{L})|[\p{L}\p{M}\p{N}]+|\S/giu;

/** A token of the network: a word, a number, a clitic ("n't", "'s") or a mark; offsets are those of the text. */
export interface NetworkToken extends Span {
  readonly word: string;
}

/** Tokens of `text.slice(start, end)` with their offsets in `text`. */
export function networkTokens(text: string, start = 0, end = text.length): NetworkToken[] {
  return Array.from(text.slice(start, end).matchAll(TOKEN), ({ 0: word, index }) => ({
    word,
    start: start + index,
    end: start + index + word.length,
  }));
}
