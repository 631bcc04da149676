import { seededRandom, shuffled } from './seeded-random.ts';

/** A value of a series with the number of observations that it is the mean of. */
export interface WeightedValue {
  readonly value: number;
  /** Above 0. */
  readonly weight: number;
}

/** The series is one level up to `at` and another from it on. */
export interface ChangePoint {
  /** Index of the first value of the new level. */
  readonly at: number;
  /** Share of shuffles that split as well, the series itself counted in: 0.001 to 1. */
  readonly pValue: number;
}

/** Values that either side of a split needs. */
const MIN_SIDE = 3;
const SHUFFLES = 999;
const SEED = 0x5eed;

/**
 * Changes of the mean, in order: binary segmentation. Each stretch is split where the weighted sum of squares between the
 * two sides is greatest; the split counts if no more than `maxPValue` of 999 shuffles of the stretch reach that much
 * anywhere (a permutation test; exchangeable values under the null, no distribution assumed), and both sides are
 * looked at in turn. Equal series give equal answers: the shuffles are fixed.
 */
export function changePoints(values: readonly WeightedValue[], maxPValue: number): ChangePoint[] {
  return split(values, 0, values.length, maxPValue, seededRandom(SEED));
}

function split(
  values: readonly WeightedValue[],
  from: number,
  to: number,
  maxPValue: number,
  random: () => number,
): ChangePoint[] {
  const stretch = values.slice(from, to);
  const best = bestSplit(stretch);
  if (best === null) return [];
  const pValue = splitPValue(stretch, best.gain, random);
  if (pValue > maxPValue) return [];
  const at = from + best.at;
  return [
    ...split(values, from, at, maxPValue, random),
    { at, pValue },
    ...split(values, at, to, maxPValue, random),
  ];
}

/** Null where the stretch is too short or all of one value. */
function bestSplit(values: readonly WeightedValue[]): { at: number; gain: number } | null {
  const weight = values.reduce((sum, value) => sum + value.weight, 0);
  const total = values.reduce((sum, { value, weight: own }) => sum + value * own, 0);
  let best: { at: number; gain: number } | null = null;
  let [leftWeight, left] = [0, 0];
  for (const [index, { value, weight: own }] of values.entries()) {
    leftWeight += own;
    left += value * own;
    const at = index + 1;
    if (at < MIN_SIDE || values.length - at < MIN_SIDE) continue;
    const rightWeight = weight - leftWeight;
    const difference = left / leftWeight - (total - left) / rightWeight;
    const gain = ((leftWeight * rightWeight) / weight) * difference ** 2;
    if (gain > 1e-12 && gain > (best?.gain ?? 0)) best = { at, gain };
  }
  return best;
}

function splitPValue(values: readonly WeightedValue[], gain: number, random: () => number): number {
  let reached = 1;
  for (let round = 0; round < SHUFFLES; round += 1) {
    if ((bestSplit(shuffled(values, random))?.gain ?? 0) >= gain - 1e-12) reached += 1;
  }
  return reached / (SHUFFLES + 1);
}
