import { LONGEST_GRAM, SHORTEST_GRAM } from './gram-choice.ts';
import { requiredGrams } from './required-grams.ts';

/** A gram and the numbers of the patterns that may match where it stands. */
interface Posting {
  readonly gram: string;
  readonly patterns: number[];
}

/** Tells which patterns of a list can match a text at all, by the grams that each requires. */
export interface PatternIndex {
  /** By hash of the gram: 0 or one more than the place in `buckets`. */
  readonly slots: Uint16Array;
  readonly buckets: readonly (readonly Posting[])[];
  /** 1 where a pattern requires no gram. */
  readonly always: Uint8Array;
}

const SLOTS = 2 ** 14;
const FACTOR = 0x2545f491;

export function indexPatterns(sources: readonly string[]): PatternIndex {
  const always = new Uint8Array(sources.length);
  const postings = new Map<string, number[]>();
  for (const [number, source] of sources.entries()) {
    const grams = requiredGrams(source);
    if (grams === null) always[number] = 1;
    for (const gram of grams ?? []) {
      const patterns = postings.get(gram) ?? [];
      postings.set(gram, patterns);
      patterns.push(number);
    }
  }
  const slots = new Uint16Array(SLOTS);
  const buckets: Posting[][] = [];
  for (const [gram, patterns] of postings) {
    const slot = gram.split('').reduce((hash, sign) => nextHash(hash, sign.charCodeAt(0)), 0) & (SLOTS - 1);
    if (slots[slot] === 0) slots[slot] = buckets.push([]);
    buckets[(slots[slot] ?? 0) - 1]?.push({ gram, patterns });
  }
  return { slots, buckets, always };
}

/** Numbers of the patterns that may match somewhere in the text, ascending; all others can't. */
export function possiblePatterns({ slots, buckets, always }: PatternIndex, text: string): number[] {
  const possible = always.slice();
  for (let start = 0; start < text.length; start += 1) {
    let hash = 0;
    const end = Math.min(start + LONGEST_GRAM, text.length);
    for (let at = start; at < end; at += 1) {
      hash = nextHash(hash, text.charCodeAt(at));
      const place = slots[hash & (SLOTS - 1)] ?? 0;
      if (place === 0 || at - start < SHORTEST_GRAM - 1) continue;
      for (const { gram, patterns } of buckets[place - 1] ?? [])
        if (gram.length === at - start + 1 && text.startsWith(gram, start))
          for (const pattern of patterns) possible[pattern] = 1;
    }
  }
  const numbers: number[] = [];
  for (let number = 0; number < possible.length; number += 1)
    if (possible[number] === 1) numbers.push(number);
  return numbers;
}

function nextHash(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, FACTOR);
  return mixed ^ (mixed >>> 15);
}
