import type { StoryVector } from './similarity.ts';
import { DAY_MS, isWordFeature, pairSimilarity } from './similarity.ts';
import type { StorySettings } from './story-settings.ts';

/** Two places in the list of vectors and their similarity, `a < b`. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** One article's features that others have too: `features[i]` is the place of a posting list. */
interface Row {
  readonly features: Int32Array;
  readonly weights: Float64Array;
}

/** Inverted index: list `f` takes places `starts[f]` up, as far as `ends[f]` at present. */
interface Index {
  readonly rows: readonly Row[];
  readonly isWord: readonly boolean[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly articles: Int32Array;
  readonly weights: Float64Array;
}

/**
 * All pairs within the window whose similarity reaches the floor, by an inverted index over the features.
 * `vectors` come in order of publication, so that each list is read only as far back as the window reaches.
 */
export function similarityGraph(vectors: readonly StoryVector[], settings: StorySettings): Edge[] {
  const index = buildIndex(vectors);
  const shared = new Float64Array(vectors.length);
  const words = new Float64Array(vectors.length);
  const edges: Edge[] = [];
  let oldest = 0;
  vectors.forEach((vector, at) => {
    const reach = (vector.publishedAt ?? 0) - settings.windowDays * DAY_MS;
    while ((vectors[oldest]?.publishedAt ?? 0) < reach) oldest += 1;
    addDots(index, at, oldest, shared, words);
    for (let other = oldest; other < at; other += 1) {
      const [sharedDot, wordDot] = [shared[other] as number, words[other] as number];
      if (sharedDot === 0 && wordDot === 0) continue;
      const similarity = pairSimilarity(vector, vectors[other] as StoryVector, sharedDot, wordDot, settings);
      if (similarity > 0) edges.push({ a: other, b: at, similarity });
    }
    shared.fill(0, oldest, at);
    words.fill(0, oldest, at);
  });
  return edges;
}

/** Adds the dot products of article `at` with all earlier ones from `oldest` on, then enters it into the index. */
function addDots(index: Index, at: number, oldest: number, shared: Float64Array, words: Float64Array): void {
  const { starts, ends, articles, weights } = index;
  const row = index.rows[at] as Row;
  for (let i = 0; i < row.features.length; i += 1) {
    const feature = row.features[i] as number;
    const weight = row.weights[i] as number;
    const end = ends[feature] as number;
    let place = starts[feature] as number;
    while (place < end && (articles[place] as number) < oldest) place += 1;
    starts[feature] = place;
    const into = index.isWord[feature] ? words : shared;
    for (; place < end; place += 1) {
      const other = articles[place] as number;
      into[other] = (into[other] as number) + weight * (weights[place] as number);
    }
    articles[end] = at;
    weights[end] = weight;
    ends[feature] = end + 1;
  }
}

/** Numbers the features that stand in two articles or more and sets their (still empty) lists side by side. */
function buildIndex(vectors: readonly StoryVector[]): Index {
  const counts = new Map<string, number>();
  for (const { weights } of vectors)
    for (const key of weights.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const isWord: boolean[] = [];
  const starts: number[] = [];
  let total = 0;
  for (const [key, count] of counts) {
    if (count < 2) continue;
    numbers.set(key, isWord.length);
    isWord.push(isWordFeature(key));
    starts.push(total);
    total += count;
  }
  return {
    rows: vectors.map((vector) => toRow(vector, numbers)),
    isWord,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(starts),
    articles: new Int32Array(total),
    weights: new Float64Array(total),
  };
}

function toRow(vector: StoryVector, numbers: ReadonlyMap<string, number>): Row {
  const features: number[] = [];
  const weights: number[] = [];
  for (const [key, weight] of vector.weights) {
    const number = numbers.get(key);
    if (number === undefined) continue;
    features.push(number);
    weights.push(weight);
  }
  return { features: Int32Array.from(features), weights: Float64Array.from(weights) };
}
