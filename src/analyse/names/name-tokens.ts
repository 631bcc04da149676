import type { Span } from '../analysis.ts';

/**
 * A word with its inner marks (`GPT-4o`, `Rp1,5`, `U.S.`, `AT&T`), a clitic, or one mark. A final stop belongs to
 * initials only.
 */
const TOKEN =
  /(?:\p{L}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|['’]s(?!\p{L})|[@#]?[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}_]|[-.&/:](?=[\p{L}\p{N}])|[,](?=\p{N})|['’](?!s(?!\p{L}))(?=\p{L}))*|[^\s]/gu;

export interface NameToken extends Span {
  readonly word: string;
}

/** Tokens for the name tagger, with their offsets in `text`. */
export function nameTokens(text: string, start = 0, end = text.length): NameToken[] {
  return Array.from(text.slice(start, end).matchAll(TOKEN), ({ 0: word, index }) => ({
    word,
    start: start + index,
    end: start + index + word.length,
  }));
}
