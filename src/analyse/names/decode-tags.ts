import type { TokenFeatures } from './name-features.ts';
import { TAGS } from './name-types.ts';

/** Weights of features and of neighbouring tags. */
export interface TagWeights {
  /** Bucket-major: the weights of a bucket's tags stand together. */
  readonly features: Float32Array;
  /** From each tag (and, last, from the sentence's start) to each tag. */
  readonly transitions: Float32Array;
}

/**
 * The weights that a tagger ships: of the CHECKS buckets that share a slot at most one is kept, the others weigh
 * nothing.
 */
export interface TagTable {
  /** 1 + the kept bucket's number within its slot; 0 if the slot is empty. */
  readonly kept: Uint8Array;
  /** Slot-major. */
  readonly features: Int8Array;
  /** As in TagWeights, in the units of `features`. */
  readonly transitions: Float32Array;
}

const CHECK_BITS = 3;
/** Buckets a slot. */
export const CHECKS = 1 << CHECK_BITS;
const COUNT = TAGS.length;
/** The tags that each tag may follow. */
const PREVIOUS = TAGS.map((_, tag) =>
  TAGS.flatMap((__, previous) => (allowed(previous, tag) ? [previous] : [])),
);

/** The best row of tags (Viterbi); an I tag follows only a tag of its own type. */
export function decodeTags(
  { perToken, buckets }: TokenFeatures,
  { kept, features, transitions }: TagTable,
): Uint8Array {
  const length = buckets.length / perToken;
  const best = new Float64Array(length * COUNT);
  const from = new Uint8Array(length * COUNT);
  for (let token = 0; token < length; token += 1) {
    const row = token * COUNT;
    for (let at = token * perToken; at < (token + 1) * perToken; at += 1) {
      const bucket = buckets[at] as number;
      const slot = bucket >>> CHECK_BITS;
      if (kept[slot] !== (bucket & (CHECKS - 1)) + 1) continue;
      for (let tag = 0; tag < COUNT; tag += 1)
        best[row + tag] = (best[row + tag] as number) + (features[slot * COUNT + tag] as number);
    }
    for (let tag = 0; tag < COUNT; tag += 1) {
      let top = token === 0 ? startScore(transitions, tag) : -Infinity;
      const previousTags = token === 0 ? [] : (PREVIOUS[tag] as readonly number[]);
      for (const previous of previousTags) {
        const score =
          (best[row - COUNT + previous] as number) + (transitions[previous * COUNT + tag] as number);
        if (score > top) [top, from[row + tag]] = [score, previous];
      }
      best[row + tag] = (best[row + tag] as number) + top;
    }
  }
  return walkBack(best, from, length);
}

/** Whether `tag` may follow `previous` (COUNT for the start of the sentence). */
export function allowed(previous: number, tag: number): boolean {
  const inside = tag > 0 && tag % 2 === 0;
  return !inside || previous === tag || previous === tag - 1;
}

/** Of a sentence's first tag. */
function startScore(transitions: Float32Array, tag: number): number {
  return allowed(COUNT, tag) ? (transitions[COUNT * COUNT + tag] as number) : -Infinity;
}

function walkBack(best: Float64Array, from: Uint8Array, length: number): Uint8Array {
  const tags = new Uint8Array(length);
  if (length === 0) return tags;
  const last = (length - 1) * COUNT;
  let tag = 0;
  for (let each = 1; each < COUNT; each += 1)
    if ((best[last + each] as number) > (best[last + tag] as number)) tag = each;
  for (let token = length - 1; token >= 0; token -= 1) {
    tags[token] = tag;
    tag = from[token * COUNT + tag] as number;
  }
  return tags;
}
