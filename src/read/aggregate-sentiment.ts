import { meanInterval } from './mean-interval.ts';
import type { SentimentSums } from './sentiment-fields.ts';

/** Tone over many texts. `mean` is null where nothing was scored, the interval under two scores. */
export interface AggregateSentiment {
  readonly mean: number | null;
  readonly low95: number | null;
  readonly high95: number | null;
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
  readonly scoredCount: number;
  readonly unscoredCount: number;
}

export function aggregateSentiment(sums: SentimentSums): AggregateSentiment {
  const { positive, neutral, negative, scored, unscored } = sums;
  const interval = meanInterval(scored, sums.sum, sums.sumSquares);
  const mean = scored === 0 ? null : within(sums.sum / scored);
  return {
    mean,
    low95: interval === null ? null : within(interval.low),
    high95: interval === null ? null : within(interval.high),
    positive,
    neutral,
    negative,
    scoredCount: scored,
    unscoredCount: unscored,
  };
}

/** Scores are -1..1, so no mean and no interval reaches further; sums of floats may stray. */
function within(value: number): number {
  return Math.min(1, Math.max(-1, value));
}
