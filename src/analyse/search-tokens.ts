import { stemWord } from './stem-word.ts';

export interface SearchToken {
  /** Lower case, accents folded. */
  readonly surface: string;
  /** Folded stem in the text's language; equal to `surface` where there is none. */
  readonly stem: string;
  /** 1-based place in the text; both lexemes of one word share it. */
  readonly position: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
const BEYOND_ASCII = /[^ -~\s]/;
const SEGMENTED = new Set(['zh', 'ja', 'th']);
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Letters that decomposition leaves whole. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};
const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'g');
const MAX_TOKEN = 64;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const name = SEGMENTED.has(language) ? language : 'zh';
  const known = segmenters.get(name) ?? new Intl.Segmenter(name, { granularity: 'word' });
  segmenters.set(name, known);
  return known;
}

/** Lower case without accents: `São` -> `sao`, `Größe` -> `grosse`. Kana keep their voicing marks. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower) || UNSPACED.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter);
}

/**
 * The tokens under which a text is found, in order. Articles and queries must both come through here. Words of
 * Chinese, Japanese and Thai are cut by Intl.Segmenter, also inside text of another language.
 */
export function searchTokens(text: string, language: string): SearchToken[] {
  const tokens: SearchToken[] = [];
  for (const match of text.normalize('NFC').matchAll(WORD)) {
    for (const word of UNSPACED.test(match[0]) ? segmented(match[0], language) : [match[0]]) {
      const lower = word.toLowerCase().slice(0, MAX_TOKEN);
      tokens.push({
        surface: foldText(lower),
        stem: foldText(stemWord(lower, language)),
        position: tokens.length + 1,
      });
    }
  }
  return tokens;
}

function segmented(run: string, language: string): string[] {
  return [...segmenterFor(language).segment(run)]
    .filter((part) => part.isWordLike)
    .map((part) => part.segment);
}
