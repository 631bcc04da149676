import { CHECKS, type TagTable, type TagWeights } from '../src/analyse/names/decode-tags.ts';
import type { TokenFeatures } from '../src/analyse/names/name-features.ts';
import { TAGS } from '../src/analyse/names/name-types.ts';
import { tagMarginals } from './tag-marginals.ts';
import { seededRandom, shuffled } from '../src/shared/seeded-random.ts';

/** A sentence with its tags (indexes into TAGS). */
export interface TagExample {
  readonly features: TokenFeatures;
  /** The same without the gazetteer's names. */
  readonly unlisted: TokenFeatures;
  readonly tags: Uint8Array;
}

export interface TagTrainingOptions {
  /** Number of buckets. */
  readonly size: number;
  readonly rounds: number;
  readonly rate: number;
  /** Pull of every touched weight towards 0 a step. */
  readonly decay: number;
  /** How often the gazetteer's names are hidden, so that context is learned too. */
  readonly hidden: number;
  readonly seed: number;
}

const COUNT = TAGS.length;
const LARGEST = 127;
const SMALLEST_SQUARE = 1e-4;

/** A linear-chain conditional random field (Lafferty et al. 2001), by AdaGrad over shuffled sentences. */
export function trainTagWeights(examples: readonly TagExample[], options: TagTrainingOptions): TagWeights {
  const weights = emptyTagWeights(options.size, 0);
  const squares = emptyTagWeights(options.size, SMALLEST_SQUARE);
  let order = [...examples];
  const random = seededRandom(options.seed);
  for (let round = 0; round < options.rounds; round += 1) {
    order = shuffled(order, random);
    const rate = options.rate * (1 - round / options.rounds);
    for (const { features, unlisted, tags } of order) {
      const seen = random() < options.hidden ? unlisted : features;
      if (tags.length > 0) learn(seen, tags, weights, squares, rate, options.decay);
    }
  }
  return weights;
}

export function emptyTagWeights(size: number, value: number): TagWeights {
  return {
    features: new Float32Array(COUNT * size).fill(value),
    transitions: new Float32Array((COUNT + 1) * COUNT).fill(value),
  };
}

function learn(
  features: TokenFeatures,
  tags: Uint8Array,
  weights: TagWeights,
  squares: TagWeights,
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

/** Adds `weights` times `share` to `sum`. */
export function addTagWeights(sum: TagWeights, weights: TagWeights, share: number): void {
  for (const part of ['features', 'transitions'] as const) {
    const [to, from] = [sum[part], weights[part]];
    for (let at = 0; at < to.length; at += 1) to[at] = (to[at] as number) + share * (from[at] as number);
  }
}

/** Eight bits a weight; of the buckets of a slot the heaviest is kept. */
export function packTagWeights({ features, transitions }: TagWeights): TagTable & { scale: number } {
  const slots = features.length / COUNT / CHECKS;
  let largest = 1e-6;
  for (const weight of features) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / LARGEST;
  const kept = new Uint8Array(slots);
  const packed = new Int8Array(slots * COUNT);
  for (let slot = 0; slot < slots; slot += 1) {
    const bucket = heaviestBucket(features, slot * CHECKS);
    if (bucket === undefined) continue;
    kept[slot] = bucket - slot * CHECKS + 1;
    for (let tag = 0; tag < COUNT; tag += 1)
      packed[slot * COUNT + tag] = Math.round((features[bucket * COUNT + tag] as number) / scale);
  }
  return { kept, features: packed, transitions: transitions.map((weight) => weight / scale), scale };
}

/** Of the CHECKS buckets from `first`, that of the greatest sum of squared weights; undefined if all weigh nothing. */
function heaviestBucket(features: Float32Array, first: number): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let bucket = first; bucket < first + CHECKS; bucket += 1) {
    let weight = 0;
    for (let at = bucket * COUNT; at < (bucket + 1) * COUNT; at += 1) weight += (features[at] as number) ** 2;
    if (weight > most) [best, most] = [bucket, weight];
  }
  return best;
}
