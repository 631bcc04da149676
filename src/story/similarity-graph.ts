import type { StoryVector } from './similarity.ts';
import { DAY_MS, pairSimilarity, partOf } from './similarity.ts';
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

/** Dot products with one article, a column for each part: entities, shared, words. */
type DotColumns = readonly [Float64Array, Float64Array, Float64Array];

/** Inverted index: list `f` takes places `starts[f]` up, as far as `ends[f]` at present. */
interface Index {
  readonly rows: readonly Row[];
  /** Which of the dot products each feature adds to. */
  readonly parts: readonly (0 | 1 | 2)[];
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
  const column = (): Float64Array => new Float64Array(vectors.length);
  const dots: DotColumns = [column(), column(), column()];
  const [entities, shared, words] = dots;
  const edges: Edge[] = [];
  let oldest = 0;
  vectors.forEach((vector, at) => {
    const reach = (vector.publishedAt ?? 0) - settings.windowDays * DAY_MS;
    while ((vectors[oldest]?.publishedAt ?? 0) < reach) oldest += 1;
    addDots(index, at, oldest, dots);
    for (let other = oldest; other < at; other += 1) {
      const pair = { entities: entities[other] ?? 0, shared: shared[other] ?? 0, words: words[other] ?? 0 };
      if (pair.entities === 0 && pair.shared === 0 && pair.words === 0) continue;
      const similarity = pairSimilarity(vector, vectors[other] as StoryVector, pair, settings);
      if (similarity > 0) edges.push({ a: other, b: at, similarity });
    }
    for (const part of dots) part.fill(0, oldest, at);
  });
  return edges;
}

/** Adds the dot products of article `at` with all earlier ones from `oldest` on, then enters it into the index. */
function addDots(index: Index, at: number, oldest: number, dots: DotColumns): void {
  const { starts, ends, articles, weights } = index;
  const row = index.rows[at] as Row;
  for (let i = 0; i < row.features.length; i += 1) {
    const feature = row.features[i] as number;
    const weight = row.weights[i] as number;
    const end = ends[feature] as number;
    let place = starts[feature] as number;
    while (place < end && (articles[place] as number) < oldest) place += 1;
    starts[feature] = place;
    const into = dots[index.parts[feature] ?? 1];
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
  const parts: (0 | 1 | 2)[] = [];
  const starts: number[] = [];
  let total = 0;
  for (const [key, count] of counts) {
    if (count < 2) continue;
    numbers.set(key, parts.length);
    parts.push(partOf(key));
    starts.push(total);
    total += count;
  }
  return {
    rows: vectors.map((vector) => toRow(vector, numbers)),
    parts,
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
