import { seededRandom, shuffled } from '../src/shared/seeded-random.ts';
import type { FeatureValues } from '../src/analyse/article-tone/article-features.ts';

/** One training text. */
export interface Example {
  readonly features: FeatureValues;
  /** Index of its class. */
  readonly label: number;
}

export interface SolverOptions {
  readonly bits: number;
  /** Price of an error against the length of the weights. */
  readonly cost: number;
  readonly rounds: number;
  readonly seed: number;
  /** Exponent of the inverse document frequency by which features are scaled. */
  readonly rarity: number;
}

interface Packed {
  readonly buckets: Int32Array;
  readonly values: Float64Array;
  readonly square: number;
}

/**
 * A linear support vector machine with squared hinge loss for each class against the rest, by dual coordinate
 * descent (Hsieh et al. 2008). Returns one weight array a class, with the features' scaling worked in.
 */
export function solveMargins(
  examples: readonly Example[],
  classes: number,
  options: SolverOptions,
): Float64Array[] {
  const scale = rarityOf(examples, options);
  const packed = examples.map(({ features }) => pack(features, scale));
  return Array.from({ length: classes }, (_, label) => {
    const share = examples.filter((example) => example.label === label).length / examples.length;
    const sides = examples.map((example) => (example.label === label ? 1 : -1));
    // A rare class weighs more, by the square root of its rarity.
    const costs = sides.map((side) => options.cost * Math.sqrt(0.5 / (side > 0 ? share : 1 - share)));
    const weights = descend(packed, sides, costs, options);
    return weights.map((weight, bucket) => weight * (scale[bucket] ?? 1));
  });
}

function rarityOf(examples: readonly Example[], { bits, rarity }: SolverOptions): Float64Array {
  const counts = new Float64Array(2 ** bits);
  for (const { features } of examples)
    for (const bucket of features.keys()) counts[bucket] = (counts[bucket] ?? 0) + 1;
  return counts.map((count) => Math.log(1 + (examples.length + 1) / (count + 1)) ** rarity);
}

function pack(features: FeatureValues, scale: Float64Array): Packed {
  const buckets = Int32Array.from(features.keys());
  const values = Float64Array.from(features, ([bucket, value]) => value * (scale[bucket] ?? 1));
  return { buckets, values, square: values.reduce((sum, value) => sum + value * value, 0) };
}

function descend(
  packed: readonly Packed[],
  sides: readonly number[],
  costs: readonly number[],
  { bits, rounds, seed }: SolverOptions,
): Float64Array {
  const weights = new Float64Array(2 ** bits);
  const alphas = new Float64Array(packed.length);
  const random = seededRandom(seed);
  let order = packed.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    order = shuffled(order, random);
    for (const index of order) {
      const { buckets, values, square } = packed[index] as Packed;
      const side = sides[index] ?? 1;
      const slack = 0.5 / (costs[index] ?? 1);
      let margin = 0;
      for (let at = 0; at < buckets.length; at += 1)
        margin += (weights[buckets[at] as number] as number) * (values[at] as number);
      const before = alphas[index] ?? 0;
      const gradient = side * margin - 1 + slack * before;
      const after = Math.max(0, before - gradient / (square + slack));
      if (after === before) continue;
      alphas[index] = after;
      const step = (after - before) * side;
      for (let at = 0; at < buckets.length; at += 1) {
        const bucket = buckets[at] as number;
        weights[bucket] = (weights[bucket] as number) + step * (values[at] as number);
      }
    }
  }
  return weights;
}
