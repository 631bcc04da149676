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
  /** Euclidean length of the part that names entities of the catalogue. */
  readonly entityLength: number;
  /** Of the rest: what the report says of them. */
  readonly restLength: number;
  /** The same with words weighted as between languages. */
  readonly crossRestLength: number;
}

/** Dot products of two vectors over the three parts that similarity weighs apart. */
export interface Dots {
  readonly entities: number;
  /** Features that languages share, but for entities. */
  readonly shared: number;
  readonly words: number;
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

/** Which of the three dot products a feature belongs to: 0 entities of the catalogue, 1 shared, 2 words (`w:`). */
export function partOf(key: string): 0 | 1 | 2 {
  if (key.startsWith('w:')) return 2;
  return key.startsWith('e:') && !key.startsWith('e:name:') ? 0 : 1;
}

export function toVector(
  article: StoryArticle,
  frequencies: DocumentFrequencies,
  settings: StorySettings,
): StoryVector {
  const weights = new Map<string, number>();
  const squares: [number, number, number] = [0, 0, 0];
  for (const [key, raw] of article.features) {
    const rarity = inverseFrequency(key, frequencies, settings.priorDocuments);
    const weight = raw * rarity ** (FREQUENCY_POWER[key.charAt(0)] ?? 1);
    weights.set(key, weight);
    squares[partOf(key)] += weight * weight;
  }
  const { id, language, publishedAt } = article;
  const [entities, shared, words] = squares;
  return {
    ...{ id, language, publishedAt, weights },
    entityLength: Math.sqrt(entities),
    restLength: Math.sqrt(shared + words),
    crossRestLength: Math.sqrt(shared + settings.crossWordWeight ** 2 * words),
  };
}

/**
 * Similarity (0..1) of two articles from their dot products: the cosine over the entities and that over the rest,
 * weighed together, times exp(-days / decayDays); 0 beyond the window and under the floor. Across languages words weigh
 * less and the level is adjusted.
 */
export function pairSimilarity(a: StoryVector, b: StoryVector, dots: Dots, settings: StorySettings): number {
  const level = levelOf(a, b, dots, settings);
  if (level < settings.floor) return 0;
  const days = daysApart(a, b);
  const value = days > settings.windowDays ? 0 : level * Math.exp(-days / settings.decayDays);
  return value < settings.floor ? 0 : value;
}

/** Below this cosine two articles name different parties. */
const OTHER_PARTIES = 0.1;
/** What reports on different parties count: one paper's template fits each company's quarter. */
const OTHER_PARTIES_FACTOR = 0.5;

/**
 * The two cosines apart, since the companies of a topic meet in reports on quite different events: in one vector those
 * that both titles name outweigh all that the reports say of them, most of all across languages and in a young database.
 */
function levelOf(a: StoryVector, b: StoryVector, dots: Dots, settings: StorySettings): number {
  const isSame = a.language === b.language;
  const wordWeight = isSame ? 1 : settings.crossWordWeight ** 2;
  const lengths = isSame ? a.restLength * b.restLength : a.crossRestLength * b.crossRestLength;
  const rest = (dots.shared + wordWeight * dots.words) / (lengths || 1);
  const level = (isSame ? 1 : settings.crossFactor) * withEntities(a, b, dots.entities, rest, settings);
  return Math.min(1, level);
}

function withEntities(
  a: StoryVector,
  b: StoryVector,
  dot: number,
  rest: number,
  settings: StorySettings,
): number {
  if (a.entityLength === 0 && b.entityLength === 0) return rest;
  const entities = dot / (a.entityLength * b.entityLength || 1);
  const level = settings.entityShare * entities + (1 - settings.entityShare) * rest;
  const areOthers = a.entityLength > 0 && b.entityLength > 0 && entities < OTHER_PARTIES;
  return areOthers ? OTHER_PARTIES_FACTOR * level : level;
}

function daysApart(a: StoryVector, b: StoryVector): number {
  if (a.publishedAt === null || b.publishedAt === null) return 0;
  return Math.abs(a.publishedAt - b.publishedAt) / DAY_MS;
}

/** Similarity of two vectors, 0..1. */
export function similarity(a: StoryVector, b: StoryVector, settings: StorySettings): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  const dots: [number, number, number] = [0, 0, 0];
  for (const [key, weight] of small.weights) dots[partOf(key)] += weight * (large.weights.get(key) ?? 0);
  const [entities, shared, words] = dots;
  return pairSimilarity(a, b, { entities, shared, words }, settings);
}
