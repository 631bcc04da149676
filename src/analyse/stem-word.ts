import { newStemmer } from 'snowball-stemmers';
import { stemIndonesian } from './stem-indonesian.ts';

type Stem = (word: string) => string;

const SNOWBALL: Readonly<Record<string, string>> = {
  en: 'english', es: 'spanish', de: 'german', pt: 'portuguese', fr: 'french', it: 'italian', nl: 'dutch',
}; // biome-ignore format: one glance
const SHORTEST_STEMMED = 4;
const CACHE_SIZE = 20_000;

const stemmers = new Map<string, Stem>([
  ['id', stemIndonesian],
  ['ms', stemIndonesian],
]);
for (const [language, name] of Object.entries(SNOWBALL)) {
  const stemmer = newStemmer(name);
  stemmers.set(
    language,
    cached((word) => stemmer.stem(word)),
  );
}

function cached(stem: Stem): Stem {
  const known = new Map<string, string>();
  return (word) => {
    const hit = known.get(word);
    if (hit !== undefined) return hit;
    if (known.size >= CACHE_SIZE) known.clear();
    const made = stem(word);
    known.set(word, made);
    return made;
  };
}

/** A matching key of a lower-case word; the word itself where the language has no stemmer or the word is short. */
export function stemWord(word: string, language: string): string {
  return word.length < SHORTEST_STEMMED ? word : (stemmers.get(language)?.(word) ?? word);
}
