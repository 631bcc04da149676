import { decodeTags, type TagWeights } from '../src/analyse/names/decode-tags.ts';
import type { TokenFeatures } from '../src/analyse/names/name-features.ts';
import { TAGS } from '../src/analyse/names/name-types.ts';
import { mulberry32, shuffle } from './solve-margins.ts';

/** A sentence with its tags (indexes into TAGS). */
export interface TagExample {
  readonly features: TokenFeatures;
  readonly tags: Uint8Array;
}

export interface PerceptronOptions {
  readonly bits: number;
  readonly rounds: number;
  readonly seed: number;
}

interface FloatWeights extends TagWeights {
  readonly features: Float32Array;
}

const COUNT = TAGS.length;
const LARGEST = 127;

/** A structured perceptron whose weights are the mean over all steps (Collins 2002). */
export function trainPerceptron(examples: readonly TagExample[], options: PerceptronOptions): FloatWeights {
  const now = emptyWeights(options.bits);
  // Sum over the steps of step number times change: the mean is now - sums / steps.
  const sums = emptyWeights(options.bits);
  const order = [...examples];
  const random = mulberry32(options.seed);
  let steps = 1;
  for (let round = 0; round < options.rounds; round += 1) {
    shuffle(order, random);
    for (const example of order) {
      learn(example, now, sums, steps);
      steps += 1;
    }
  }
  return {
    features: now.features.map((weight, at) => weight - (sums.features[at] as number) / steps),
    transitions: now.transitions.map((weight, at) => weight - (sums.transitions[at] as number) / steps),
  };
}

function emptyWeights(bits: number): FloatWeights {
  return { features: new Float32Array(COUNT * 2 ** bits), transitions: new Float32Array((COUNT + 1) * COUNT) };
}

function learn({ features, tags }: TagExample, now: FloatWeights, sums: FloatWeights, steps: number): void {
  const found = decodeTags(features, now);
  const { perToken, buckets } = features;
  for (let token = 0; token < tags.length; token += 1) {
    const [right, wrong] = [tags[token] as number, found[token] as number];
    const [rightBefore, wrongBefore] = [tags[token - 1] ?? COUNT, found[token - 1] ?? COUNT];
    if (right !== wrong) {
      for (let at = token * perToken; at < (token + 1) * perToken; at += 1) {
        const bucket = (buckets[at] as number) * COUNT;
        change(now.features, sums.features, bucket + right, 1, steps);
        change(now.features, sums.features, bucket + wrong, -1, steps);
      }
    }
    if (right !== wrong || rightBefore !== wrongBefore) {
      change(now.transitions, sums.transitions, rightBefore * COUNT + right, 1, steps);
      change(now.transitions, sums.transitions, wrongBefore * COUNT + wrong, -1, steps);
    }
  }
}

function change(now: Float32Array, sums: Float32Array, at: number, by: number, steps: number): void {
  now[at] = (now[at] as number) + by;
  sums[at] = (sums[at] as number) + steps * by;
}

/** Eight bits a weight; transitions are put in the same units. */
export function quantiseTagWeights({ features, transitions }: FloatWeights): {
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
