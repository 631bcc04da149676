import type { SentimentLabel } from '../../shared/sentiment.ts';

/** How raw scores of one level become labels. */
export interface Calibration {
  /** Half-saturation of the squashing x / (|x| + softness). */
  readonly softness: number;
  /** Below it NEGATIVE, above `positive` POSITIVE; in units of the squashed score. */
  readonly negative: number;
  readonly positive: number;
  /** Slope of the logistic curve that turns distance from the nearest threshold into confidence. */
  readonly slope: number;
  /** Share of the trained model in the score, where there is one; the rest is the lexicon's. */
  readonly modelShare: number;
  /** Share of the network in the score toward a name, where it gives one; the rest is all of the above. */
  readonly networkShare?: number;
}

/** Chosen on training data and on the tune half of the sample, never on the half that is reported. */
const ARTICLE: Readonly<Record<string, Calibration>> = {
  id: { softness: 2, negative: -0.07, positive: 0.16, slope: 6, modelShare: 0.7 },
  en: { softness: 2, negative: -0.07, positive: 0.22, slope: 6, modelShare: 0.1 },
};
const MENTION: Readonly<Record<string, Calibration>> = {
  id: { softness: 2, negative: -0.17, positive: 0.15, slope: 6, modelShare: 0.8, networkShare: 0.5 },
  en: { softness: 2, negative: -0.26, positive: 0.14, slope: 6, modelShare: 0.7, networkShare: 1 },
};
const ARTICLE_DEFAULT: Calibration = {
  softness: 2,
  negative: -0.15,
  positive: 0.15,
  slope: 6,
  modelShare: 0,
};
const MENTION_DEFAULT: Calibration = {
  softness: 2,
  negative: -0.2,
  positive: 0.25,
  slope: 6,
  modelShare: 0.5,
};

export function articleCalibration(language: string): Calibration {
  return ARTICLE[language] ?? ARTICLE_DEFAULT;
}

export function mentionCalibration(language: string): Calibration {
  return MENTION[language] ?? MENTION_DEFAULT;
}

/** Raw tone (any size) to -1..1. */
export function squash(raw: number, { softness }: Calibration): number {
  return raw / (Math.abs(raw) + softness);
}

export function labelOf(score: number, { negative, positive }: Calibration): SentimentLabel {
  if (score < negative) return 'NEGATIVE';
  return score > positive ? 'POSITIVE' : 'NEUTRAL';
}

/** 0.5 at a threshold, towards 1 far from it. */
export function confidenceOf(score: number, { negative, positive, slope }: Calibration): number {
  const distance = Math.min(Math.abs(score - negative), Math.abs(score - positive));
  return 1 / (1 + Math.exp(-slope * distance));
}

/** Weighted mean of the lexicon's and the model's score. */
export function blend(lexical: number, modelled: number, modelShare: number): number {
  return lexical * (1 - modelShare) + modelled * modelShare;
}
