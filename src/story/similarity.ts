import type { StoryArticle } from './story-article.ts';
import type { StorySettings } from './story-settings.ts';

/** In how many documents each feature stood. */
export interface DocumentFrequencies {
  readonly documents: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** An article's TF-IDF weights, with the lengths that similarity needs. */
export interface StoryVector {
  readonly id: string;
  readonly language: string;
  /** Milliseconds; null = one instant for all. */
  readonly publishedAt: number | null;
  readonly weights: ReadonlyMap<string, number>;
  /** Euclidean length. */
  readonly length: number;
  /** The same with words weighted as between languages. */
  readonly crossLength: number;
}

export const DAY_MS = 86_400_000;

/** Adds articles to a running table. */
export function countDocuments(
  articles: Iterable<Pick<StoryArticle, 'features'>>,
  before: DocumentFrequencies = { documents: 0, counts: new Map() },
): DocumentFrequencies {
  const counts = new Map(before.counts);
  let documents = before.documents;
  for (const article of articles) {
    documents += 1;
    for (const key of article.features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { documents, counts };
}

/** Inverse document frequency, > 0, smoothed by documents assumed to exist and to lack the feature. */
export function inverseFrequency(key: string, frequencies: DocumentFrequencies, prior: number): number {
  const count = frequencies.counts.get(key) ?? 0;
  return Math.log((frequencies.documents + prior + 1) / (count + 1));
}

/**
 * To which power the inverse frequency of a kind of feature counts. The words that a glossary knows are the general
 * vocabulary of a topic (sue, investor, funding), the same in reports on quite different events: only rare ones tell.
 * With power 1 a court case joined another one's story, a product's launch another launch.
 */
const FREQUENCY_POWER: Readonly<Record<string, number>> = { g: 1.5 };

/** Words of one language (`w:`) as against features that languages share. */
export const isWordFeature = (key: string): boolean => key.startsWith('w:');

export function toVector(
  article: StoryArticle,
  frequencies: DocumentFrequencies,
  settings: StorySettings,
): StoryVector {
  const weights = new Map<string, number>();
  let sharedSquare = 0;
  let wordSquare = 0;
  for (const [key, raw] of article.features) {
    const rarity = inverseFrequency(key, frequencies, settings.priorDocuments);
    const weight = raw * rarity ** (FREQUENCY_POWER[key.charAt(0)] ?? 1);
    weights.set(key, weight);
    if (isWordFeature(key)) wordSquare += weight * weight;
    else sharedSquare += weight * weight;
  }
  const { id, language, publishedAt } = article;
  const length = Math.sqrt(sharedSquare + wordSquare);
  const crossLength = Math.sqrt(sharedSquare + settings.crossWordWeight ** 2 * wordSquare);
  return { id, language, publishedAt, weights, length, crossLength };
}

/**
 * Similarity (0..1) of two articles from their dot products over shared features and over words: cosine times
 * exp(-days / decayDays), 0 beyond the window and under the floor. Across languages words weigh less and the level is adjusted.
 */
export function pairSimilarity(
  a: StoryVector,
  b: StoryVector,
  sharedDot: number,
  wordDot: number,
  settings: StorySettings,
): number {
  const level = cosine(a, b, sharedDot, wordDot, settings);
  if (level < settings.floor) return 0;
  const days = daysApart(a, b);
  const value = days > settings.windowDays ? 0 : level * Math.exp(-days / settings.decayDays);
  return value < settings.floor ? 0 : value;
}

function cosine(
  a: StoryVector,
  b: StoryVector,
  sharedDot: number,
  wordDot: number,
  settings: StorySettings,
): number {
  if (a.language === b.language) return Math.min(1, (sharedDot + wordDot) / (a.length * b.length || 1));
  const dot = sharedDot + settings.crossWordWeight ** 2 * wordDot;
  return Math.min(1, (settings.crossFactor * dot) / (a.crossLength * b.crossLength || 1));
}

function daysApart(a: StoryVector, b: StoryVector): number {
  if (a.publishedAt === null || b.publishedAt === null) return 0;
  return Math.abs(a.publishedAt - b.publishedAt) / DAY_MS;
}

/** Similarity of two vectors, 0..1. */
export function similarity(a: StoryVector, b: StoryVector, settings: StorySettings): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let sharedDot = 0;
  let wordDot = 0;
  for (const [key, weight] of small.weights) {
    const product = weight * (large.weights.get(key) ?? 0);
    if (isWordFeature(key)) wordDot += product;
    else sharedDot += product;
  }
  return pairSimilarity(a, b, sharedDot, wordDot, settings);
}
