import type { Analyser } from '../analyse/create-analyser.ts';
import { type ToneMarks, toneMarks } from './evaluate-sentiment.ts';

/** One labelled mention; `from` and `to` are UTF-16 offsets in `sentence`, half-open. */
export interface LabelledMention {
  readonly sentence: string;
  readonly from: number;
  readonly to: number;
  readonly polarity: -1 | 0 | 1;
}

const LABELS = { '-1': 'negative', '0': 'neutral', '1': 'positive' } as const;

/** Tone toward given names in texts of one language. */
export function evaluateEntitySentiment(
  rows: readonly LabelledMention[],
  analyser: Pick<Analyser, 'toneToward'>,
  language: string,
): ToneMarks {
  return toneMarks(
    rows.map(({ sentence, from, to, polarity }) => ({
      gold: LABELS[polarity],
      sentiment: analyser.toneToward(sentence, { start: from, end: to }, language),
    })),
  );
}
