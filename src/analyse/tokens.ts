/** One word, or one character of a script that writes no spaces. Offsets are UTF-16 units in the whole text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case. */
  readonly lower: string;
  /** Whether the token is a single character of Chinese, Japanese or Thai writing. */
  readonly unspaced: boolean;
}

const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}ー';
const RUN = /[\p{L}\p{M}\p{N}ー]+/gu;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const PART = new RegExp(`[${UNSPACED}]|[^${UNSPACED}]+`, 'gu');

/**
 * Splits text into runs of letters and digits (`GPT-4o` is two tokens, `13bn` one); Chinese, Japanese and Thai
 * characters are tokens of their own, so that substrings of such writing can be matched.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!HAS_UNSPACED.test(run)) {
      tokens.push({ start: index, end: index + run.length, lower: run.toLowerCase(), unspaced: false });
      continue;
    }
    for (const { 0: part, index: offset } of run.matchAll(PART)) {
      const start = index + offset;
      tokens.push({
        start,
        end: start + part.length,
        lower: part.toLowerCase(),
        unspaced: HAS_UNSPACED.test(part),
      });
    }
  }
  return tokens;
}

/** Index of the first token that starts at or after `offset` (`tokens.length` if none). */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
