/** Tone labels used everywhere; the order is that of the class index in models (0, 1, 2). */
export const SENTIMENT_LABELS = ['NEGATIVE', 'NEUTRAL', 'POSITIVE'] as const;
export type SentimentLabel = (typeof SENTIMENT_LABELS)[number];

/** Why there is no score. A text that cannot be scored is never given a 0. */
export type UnscoredReason = 'UNSUPPORTED_LANGUAGE' | 'TOO_SHORT' | 'PENDING' | 'FAILED';
