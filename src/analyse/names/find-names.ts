import type { NameInText, Span } from '../analysis.ts';
import type { NameTagger } from './name-tagger.ts';
import { nameTokens } from './name-tokens.ts';

/** Languages that the tagger was trained on. */
const LANGUAGES: ReadonlySet<string> = new Set(['id', 'en']);
/** Longest sentence that is tagged, UTF-16 units: beyond it a "sentence" is a list or broken markup. */
const MAX_SENTENCE = 2_000;

/** Names of a text, sentence by sentence, in order, none overlapping; null in a language that the tagger doesn't read. */
export function findNames(
  text: string,
  sentences: readonly Span[],
  language: string,
  tagger: NameTagger,
): NameInText[] | null {
  if (!LANGUAGES.has(language)) return null;
  return sentences.flatMap(({ start, end }) => {
    if (end - start > MAX_SENTENCE) return [];
    const tokens = nameTokens(text, start, end);
    const words = tokens.map(({ word }) => word);
    return tagger.tag(words, language).map((name) => ({
      start: tokens[name.start]?.start ?? start,
      end: tokens[name.end - 1]?.end ?? end,
      type: name.type,
    }));
  });
}
