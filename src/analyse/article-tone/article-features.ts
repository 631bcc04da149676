import type { TonedStretch } from '../sentiment/find-tones.ts';
import { hashFeature } from '../sentiment/linear-model.ts';
import type { Token } from '../tokens.ts';

/** A hashed feature and its value. */
export type FeatureValues = Map<number, number>;

/** What the features of a text are read from. */
export interface FeatureSource {
  readonly tokens: readonly Token[];
  /** Lexicon hits with negation and intensifiers applied. */
  readonly stretch: TonedStretch;
  /** English words in place of the text's own where the glossary knows them; empty for English. */
  readonly translated: readonly string[];
}

const SHORTEST_GRAM = 2;
const LONGEST_GRAM = 5;
/** Weight of each kind of feature beside the others, each kind being of length 1. */
const BLOCK_WEIGHTS = { words: 1, characters: 1, translated: 0.6 } as const;
const LEXICON_WEIGHT = 0.5;
/** Half-saturation of the lexicon's balance. */
const SOFTNESS = 3;

/** Words and word pairs, character n-grams, the lexicon's counts and translated words, by the hash of their name. */
export function articleFeatures({ tokens, stretch, translated }: FeatureSource, bits: number): FeatureValues {
  const features: FeatureValues = new Map();
  const mask = 2 ** bits - 1;
  const words = tokens.map(({ lower }) => lower);
  addBlock(features, wordGrams('w', words), BLOCK_WEIGHTS.words, mask);
  addBlock(features, characterGrams(words), BLOCK_WEIGHTS.characters, mask);
  addBlock(features, wordGrams('e', translated), BLOCK_WEIGHTS.translated, mask);
  for (const [name, value] of lexiconValues(stretch)) {
    if (value !== 0) features.set(hashFeature(`l:${name}`) & mask, value * LEXICON_WEIGHT);
  }
  return features;
}

/** Adds counts as 1 + ln(count), scaled so that the block has the length `weight`. */
function addBlock(features: FeatureValues, names: readonly string[], weight: number, mask: number): void {
  const counts = new Map<number, number>();
  for (const name of names) {
    const bucket = hashFeature(name) & mask;
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  let squares = 0;
  for (const count of counts.values()) squares += (1 + Math.log(count)) ** 2;
  const scale = weight / Math.sqrt(Math.max(squares, 1));
  for (const [bucket, count] of counts)
    features.set(bucket, (features.get(bucket) ?? 0) + (1 + Math.log(count)) * scale);
}

function wordGrams(prefix: string, words: readonly string[]): string[] {
  const pairs = words.map((word, index) => `${prefix}2:${words[index - 1] ?? '^'} ${word}`);
  return [...words.map((word) => `${prefix}:${word}`), ...pairs];
}

function characterGrams(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const padded = ` ${word} `;
    const grams: string[] = [];
    for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length += 1) {
      for (let at = 0; at + length <= padded.length; at += 1)
        grams.push(`c:${padded.slice(at, at + length)}`);
    }
    return grams;
  });
}

function lexiconValues({ tones }: TonedStretch): readonly (readonly [string, number])[] {
  const scores = tones.map(({ score }) => score);
  const positive = scores.filter((score) => score > 0).reduce((sum, score) => sum + score, 0);
  const negative = -scores.filter((score) => score < 0).reduce((sum, score) => sum + score, 0);
  const balance = positive - negative;
  return [
    ['positive', Math.log1p(positive)],
    ['negative', Math.log1p(negative)],
    ['balance', balance / (Math.abs(balance) + SOFTNESS)],
    ['share', balance / (positive + negative + 1)],
    ['last', Math.sign(scores.at(-1) ?? 0)],
    ['none', scores.length === 0 ? 1 : 0],
    ['one', 1],
  ];
}
