import type { Sentiment } from '../analyse/analysis.ts';
import type { Analyser } from '../analyse/create-analyser.ts';
import { type Classification, classification } from './metrics.ts';

/** One labelled text. */
export interface LabelledText {
  readonly text: string;
  readonly label: 'negative' | 'neutral' | 'positive';
}

/** Label in lower case, null where nothing was scored. */
export function labelOfSentiment(sentiment: Sentiment): string | null {
  return sentiment.kind === 'scored' ? sentiment.label.toLowerCase() : null;
}

/** Tone of whole texts in one language, which is given to the analyser as declared. */
export function evaluateSentiment(
  rows: readonly LabelledText[],
  analyser: Pick<Analyser, 'analyse'>,
  language: string,
): Classification {
  return classification(
    rows.map(({ text, label }) => {
      const article = {
        text: text.normalize('NFC'),
        titleLength: 0,
        declaredLanguage: language,
        publishedAt: null,
      };
      return { gold: label, predicted: labelOfSentiment(analyser.analyse(article).sentiment) };
    }),
  );
}
