/** One word or number of an article, with what the features need to know of its place. */
export interface StoryWord {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number';
  /** First letter is a capital. */
  readonly capitalised: boolean;
  /** Opens a sentence, a line or a quotation, where a capital says nothing. */
  readonly opens: boolean;
}

/** Languages written without spaces: words come from a segmenter. */
export const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th']);

const TOKEN = /\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+(?:[.,]\p{N}+)*/gu;
const OPENING =
  /(?:[.!?:;\n\u2026\u3002\u2022|])["'\u2018\u201c\u00ab\u201e\u201a`([\s\u2013\u2014-]*$|["\u201c\u201e\u00ab`]\s*$/u;

/** How far back `opens` looks for the end of the sentence before. */
const LOOK_BACK = 6;

/** Words and numbers of a text in order; punctuation is left out. */
export function storyWords(text: string, language: string): StoryWord[] {
  if (!UNSPACED.has(language)) return [...text.matchAll(TOKEN)].map((m) => wordAt(text, m[0], m.index));
  const words: StoryWord[] = [];
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  for (const part of segmenter.segment(text)) {
    if (!part.isWordLike) continue;
    for (const m of part.segment.matchAll(TOKEN)) words.push(wordAt(text, m[0], part.index + m.index));
  }
  return words;
}

function wordAt(text: string, surface: string, start: number): StoryWord {
  const capitalised = /^\p{Lu}/u.test(surface);
  return {
    surface,
    start,
    end: start + surface.length,
    kind: /^\p{N}/u.test(surface) ? 'number' : 'word',
    capitalised,
    opens: capitalised && OPENING.test(before(text, start)),
  };
}

/** The few characters before an offset; the start of the text reads as a line break. */
function before(text: string, start: number): string {
  return start <= LOOK_BACK ? `\n${text.slice(0, start)}` : text.slice(start - LOOK_BACK, start);
}
