import type { IdentifyLanguage } from '../analyse/identify-language.ts';
import { type Classification, classification } from './metrics.ts';

export interface TextInLanguage {
  readonly text: string;
  /** BCP 47 primary subtag. */
  readonly language: string;
}

export interface LanguageOptions {
  /** Only the first words of each text are shown, null for all. */
  readonly firstWords: number | null;
}

/** Language of texts without any declared language. */
export function evaluateLanguage(
  rows: readonly TextInLanguage[],
  identify: IdentifyLanguage,
  { firstWords }: LanguageOptions = { firstWords: null },
): Classification {
  return classification(
    rows.map(({ text, language }) => {
      const shown = firstWords === null ? text : text.trim().split(/\s+/).slice(0, firstWords).join(' ');
      return { gold: language, predicted: identify(shown.normalize('NFC'), null).language };
    }),
  );
}
