import type { TagWeights } from '../src/analyse/names/decode-tags.ts';
import type { TokenFeatures } from '../src/analyse/names/name-features.ts';
import { TAGS } from '../src/analyse/names/name-types.ts';
import { mulberry32, shuffle } from './solve-margins.ts';
import { tagMarginals } from './tag-marginals.ts';

/** A sentence with its tags (indexes into TAGS). */
export interface TagExample {
  readonly features: TokenFeatures;
  readonly tags: Uint8Array;
}

export interface TagTrainingOptions {
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  /** Pull of every touched weight towards 0 a step. */
  readonly decay: number;
  readonly seed: number;
}

/** Weights that a floating-point training writes. */
export interface FloatTagWeights extends TagWeights {
  readonly features: Float32Array;
}

const COUNT = TAGS.length;
const LARGEST = 127;
const SMALLEST_SQUARE = 1e-4;

/** A linear-chain conditional random field (Lafferty et al. 2001), by AdaGrad over shuffled sentences. */
export function trainTagWeights(
  examples: readonly TagExample[],
  options: TagTrainingOptions,
): FloatTagWeights {
  const weights = emptyWeights(options.bits, 0);
  const squares = emptyWeights(options.bits, SMALLEST_SQUARE);
  const order = [...examples];
  const random = mulberry32(options.seed);
  for (let round = 0; round < options.rounds; round += 1) {
    shuffle(order, random);
    const rate = options.rate * (1 - round / options.rounds);
    for (const example of order)
      if (example.tags.length > 0) learn(example, weights, squares, rate, options.decay);
  }
  return weights;
}

function emptyWeights(bits: number, value: number): FloatTagWeights {
  return {
    features: new Float32Array(COUNT * 2 ** bits).fill(value),
    transitions: new Float32Array((COUNT + 1) * COUNT).fill(value),
  };
}

function learn(
  { features, tags }: TagExample,
  weights: FloatTagWeights,
  squares: FloatTagWeights,
  rate: number,
  decay: number,
): void {
  const { single, pairs } = tagMarginals(features, weights);
  const { perToken, buckets } = features;
  for (let token = 0; token < tags.length; token += 1) {
    for (let tag = 0; tag < COUNT; tag += 1) {
      const error = (single[token * COUNT + tag] as number) - (tags[token] === tag ? 1 : 0);
      if (Math.abs(error) < 1e-4) continue;
      for (let at = token * perToken; at < (token + 1) * perToken; at += 1)
        change(weights.features, squares.features, (buckets[at] as number) * COUNT + tag, error, rate, decay);
    }
    const step = (tags[token - 1] ?? COUNT) * COUNT + (tags[token] as number);
    pairs[step] = (pairs[step] as number) - 1;
  }
  pairs.forEach((error, at) => {
    if (Math.abs(error) > 1e-4) change(weights.transitions, squares.transitions, at, error, rate, decay);
  });
}

function change(
  weights: Float32Array,
  squares: Float32Array,
  at: number,
  error: number,
  rate: number,
  decay: number,
): void {
  const gradient = error + decay * (weights[at] as number);
  const square = (squares[at] as number) + gradient * gradient;
  squares[at] = square;
  weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(square);
}

/** Eight bits a weight; transitions are put in the same units. */
export function quantiseTagWeights({ features, transitions }: FloatTagWeights): {
  features: Int8Array;
  scale: number;
  transitions: Float32Array;
} {
  let largest = 1e-6;
  for (const weight of features) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / LARGEST;
  return {
    features: Int8Array.from(features, (weight) => Math.round(weight / scale)),
    scale,
    transitions: transitions.map((weight) => weight / scale),
  };
}
