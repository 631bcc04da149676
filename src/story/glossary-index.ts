import { foldText } from '../analyse/search-tokens.ts';
import { stemWord } from '../analyse/stem-word.ts';
import type { GlossaryTerm } from '../topic/topic-pack.ts';
import { stopWords } from './stop-words.ts';
import type { StoryWord } from './story-words.ts';
import { storyWords, UNSPACED } from './story-words.ts';

/** One term found in a run of words: how many words it takes and the English stems it stands for. */
export interface GlossaryHit {
  readonly words: number;
  readonly english: readonly string[];
}

/** A glossary made ready for look-up: words of other languages meet their English counterparts. */
export interface GlossaryIndex {
  /** Whether an English stem is the counterpart of some term, and so comparable across languages. */
  readonly isShared: (englishStem: string) => boolean;
  /** Longest term of `language` that starts at place `at` of the words' keys, null if none. */
  readonly find: (keys: readonly string[], at: number, language: string) => GlossaryHit | null;
}

/** Longest term in words that is looked for. */
const MAX_WORDS = 6;

/** Key of a word in its language: lower case, stemmed, accents folded. */
function wordKey(surface: string, language: string): string {
  return foldText(stemWord(surface.toLowerCase(), language));
}

/** Indexes the terms by the keys of their words; where two rows give one term, the first stands. */
export function indexGlossary(terms: readonly GlossaryTerm[]): GlossaryIndex {
  const byLanguage = new Map<string, Map<string, readonly string[]>>();
  const shared = new Set<string>();
  for (const { language, term, english } of terms) {
    const stems = englishStems(english);
    for (const stem of stems) shared.add(stem);
    const table = byLanguage.get(language) ?? new Map<string, readonly string[]>();
    byLanguage.set(language, table);
    const key = termKeys(storyWords(term, language), language).join(joint(language));
    if (key && stems.length > 0 && !table.has(key)) table.set(key, stems);
  }
  return {
    isShared: (stem) => shared.has(stem),
    find: (keys, at, language) => findTerm(byLanguage.get(language), keys, at, joint(language)),
  };
}

/** Keys of words in order, as `find` takes them. */
export function termKeys(words: readonly StoryWord[], language: string): string[] {
  return words.map((word) => wordKey(word.surface, language));
}

const joint = (language: string): string => (UNSPACED.has(language) ? '' : ' ');

function findTerm(
  table: ReadonlyMap<string, readonly string[]> | undefined,
  keys: readonly string[],
  at: number,
  between: string,
): GlossaryHit | null {
  if (!table) return null;
  let term = '';
  let hit: GlossaryHit | null = null;
  for (let words = 1; words <= MAX_WORDS && at + words <= keys.length; words += 1) {
    term = words === 1 ? (keys[at] ?? '') : `${term}${between}${keys[at + words - 1]}`;
    const english = table.get(term);
    if (english) hit = { words, english };
  }
  return hit;
}

function englishStems(english: string): string[] {
  return storyWords(english.toLowerCase(), 'en')
    .filter((word) => word.kind === 'word' && !stopWords('en').has(word.surface))
    .map((word) => wordKey(word.surface, 'en'));
}
