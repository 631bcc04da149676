/** A judgement with what it claimed and whether it was right. */
export interface Claimed {
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface ReliabilityRow {
  /** Upper end of the band of confidence, 0..1. */
  readonly upTo: number;
  readonly n: number;
  readonly confidence: number;
  readonly accuracy: number;
}

const BANDS = 10;

export interface Reliability {
  readonly reliability: readonly ReliabilityRow[];
  /** Mean distance between confidence and accuracy over the bands, weighted by their size (Guo et al. 2017). */
  readonly expectedCalibrationError: number;
}

/** Mean confidence and share of right ones by tenths of confidence; bands without judgements are left out. */
export function reliability(judgements: readonly Claimed[]): Reliability {
  const rows = Array.from({ length: BANDS }, (_, band) => {
    const within = judgements.filter(
      ({ confidence }) => Math.min(BANDS - 1, Math.floor(confidence * BANDS)) === band,
    );
    const mean = (valueOf: (one: Claimed) => number): number =>
      Number((within.reduce((sum, one) => sum + valueOf(one), 0) / Math.max(1, within.length)).toFixed(3));
    return {
      upTo: (band + 1) / BANDS,
      n: within.length,
      confidence: mean(({ confidence }) => confidence),
      accuracy: mean(({ isRight }) => Number(isRight)),
    };
  }).filter(({ n }) => n > 0);
  const error = rows.reduce((sum, row) => sum + row.n * Math.abs(row.confidence - row.accuracy), 0);
  return {
    reliability: rows,
    expectedCalibrationError: Number((error / Math.max(1, judgements.length)).toFixed(4)),
  };
}
