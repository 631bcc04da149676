import type { Sentiment } from '../analyse/analysis.ts';
import type { Analyser } from '../analyse/create-analyser.ts';
import { type Classification, classification } from './metrics.ts';
import { type Reliability, reliability } from './reliability.ts';

/** One labelled text. */
export interface LabelledText {
  readonly text: string;
  readonly label: 'negative' | 'neutral' | 'positive';
}

/** Marks on the labels, and whether the confidences hold. */
export type ToneMarks = Classification & Reliability;

/** A text or mention with what was said of it. */
export interface JudgedTone {
  readonly gold: string;
  readonly sentiment: Sentiment;
}

/** Label in lower case, null where nothing was scored. */
function labelOfSentiment(sentiment: Sentiment): string | null {
  return sentiment.kind === 'scored' ? sentiment.label.toLowerCase() : null;
}

/** Tone of whole texts in one language, which is given to the analyser as declared. */
export function evaluateSentiment(
  rows: readonly LabelledText[],
  analyser: Pick<Analyser, 'analyse'>,
  language: string,
): ToneMarks {
  return toneMarks(
    rows.map(({ text, label }) => {
      const article = {
        text: text.normalize('NFC'),
        titleLength: 0,
        declaredLanguage: language,
        publishedAt: null,
      };
      return { gold: label, sentiment: analyser.analyse(article).sentiment };
    }),
  );
}

/** Marks of judged tones; confidences are compared over those that were scored. */
export function toneMarks(judged: readonly JudgedTone[]): ToneMarks {
  const labelled = judged.map(({ gold, sentiment }) => ({ gold, predicted: labelOfSentiment(sentiment) }));
  const claimed = judged.flatMap(({ gold, sentiment }) =>
    sentiment.kind === 'scored'
      ? [{ confidence: sentiment.confidence, isRight: labelOfSentiment(sentiment) === gold }]
      : [],
  );
  return { ...classification(labelled), ...reliability(claimed) };
}
