import { allowed, type TagWeights } from '../src/analyse/names/decode-tags.ts';
import type { TokenFeatures } from '../src/analyse/names/name-features.ts';
import { TAGS } from '../src/analyse/names/name-types.ts';

const COUNT = TAGS.length;

/** What a chain expects of its tags. */
export interface Marginals {
  /** Probability of each tag at each token. */
  readonly single: Float64Array;
  /** Expected number of each step, from a tag (or, last, the start) to a tag. */
  readonly pairs: Float64Array;
}

/** Forward-backward over one sentence, each token's sums scaled to 1. */
export function tagMarginals({ perToken, buckets }: TokenFeatures, weights: TagWeights): Marginals {
  const length = buckets.length / perToken;
  const local = localFactors({ perToken, buckets }, weights, length);
  const step = stepFactors(weights.transitions);
  const forward = new Float64Array(length * COUNT);
  const backward = new Float64Array(length * COUNT).fill(1);
  for (let token = 0; token < length; token += 1) {
    const row = token * COUNT;
    for (let tag = 0; tag < COUNT; tag += 1) {
      let sum = token === 0 ? (step[COUNT * COUNT + tag] as number) : 0;
      const previousTags = token === 0 ? 0 : COUNT;
      for (let previous = 0; previous < previousTags; previous += 1)
        sum += (forward[row - COUNT + previous] as number) * (step[previous * COUNT + tag] as number);
      forward[row + tag] = sum * (local[row + tag] as number);
    }
    normalise(forward, row);
  }
  for (let token = length - 2; token >= 0; token -= 1) {
    const row = token * COUNT;
    for (let tag = 0; tag < COUNT; tag += 1) {
      let sum = 0;
      for (let next = 0; next < COUNT; next += 1)
        sum +=
          (step[tag * COUNT + next] as number) *
          (local[row + COUNT + next] as number) *
          (backward[row + COUNT + next] as number);
      backward[row + tag] = sum;
    }
    normalise(backward, row);
  }
  return {
    single: singles(forward, backward, length),
    pairs: expectedSteps(forward, backward, local, step, length),
  };
}

function localFactors(
  { perToken, buckets }: TokenFeatures,
  { features }: TagWeights,
  length: number,
): Float64Array {
  const local = new Float64Array(length * COUNT);
  for (let token = 0; token < length; token += 1) {
    const row = token * COUNT;
    for (let at = token * perToken; at < (token + 1) * perToken; at += 1) {
      const bucket = (buckets[at] as number) * COUNT;
      for (let tag = 0; tag < COUNT; tag += 1)
        local[row + tag] = (local[row + tag] as number) + (features[bucket + tag] as number);
    }
    const top = Math.max(...local.subarray(row, row + COUNT));
    for (let tag = 0; tag < COUNT; tag += 1) local[row + tag] = Math.exp((local[row + tag] as number) - top);
  }
  return local;
}

function stepFactors(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, (weight, at) =>
    allowed(Math.floor(at / COUNT), at % COUNT) ? Math.exp(weight) : 0,
  );
}

function normalise(values: Float64Array, row: number): void {
  let total = 0;
  for (let tag = 0; tag < COUNT; tag += 1) total += values[row + tag] as number;
  for (let tag = 0; tag < COUNT; tag += 1) values[row + tag] = (values[row + tag] as number) / total;
}

function singles(forward: Float64Array, backward: Float64Array, length: number): Float64Array {
  const single = forward.map((value, at) => value * (backward[at] as number));
  for (let token = 0; token < length; token += 1) normalise(single, token * COUNT);
  return single;
}

function expectedSteps(
  forward: Float64Array,
  backward: Float64Array,
  local: Float64Array,
  step: Float64Array,
  length: number,
): Float64Array {
  const pairs = new Float64Array((COUNT + 1) * COUNT);
  const first = singles(forward, backward, length);
  for (let tag = 0; tag < COUNT; tag += 1) pairs[COUNT * COUNT + tag] = first[tag] as number;
  const here = new Float64Array(COUNT * COUNT);
  for (let token = 1; token < length; token += 1) {
    const row = token * COUNT;
    let total = 0;
    for (let at = 0; at < COUNT * COUNT; at += 1) {
      const [previous, tag] = [Math.floor(at / COUNT), at % COUNT];
      here[at] =
        (forward[row - COUNT + previous] as number) *
        (step[at] as number) *
        (local[row + tag] as number) *
        (backward[row + tag] as number);
      total += here[at] as number;
    }
    for (let at = 0; at < COUNT * COUNT; at += 1)
      pairs[at] = (pairs[at] as number) + (here[at] as number) / total;
  }
  return pairs;
}
