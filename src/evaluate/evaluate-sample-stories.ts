import type { Clustering, Scores } from './cluster-metrics.ts';
import { bCubed, pairwise, scores } from './cluster-metrics.ts';

/** What was made of one article; `story` is null where it has none. */
export interface PredictedStory {
  readonly url: string;
  readonly story: string | null;
  readonly reprintOf: string | null;
  /** Milliseconds since the epoch. */
  readonly publishedAt: number;
}

/** The fields of gold.jsonl that are read here. */
export interface GoldStory {
  readonly url: string;
  readonly language: string;
  /** null: off topic, left out of all measures but those of reprints. */
  readonly story: string | null;
  readonly reprintOf: string | null;
  readonly entities: readonly { readonly key: string }[];
}

export interface SampleStoryScores {
  /** On-topic articles compared. */
  readonly n: number;
  readonly bCubedF1: number;
  readonly pairwiseF1: number;
  /** Over pairs of articles in different languages. */
  readonly crossLanguageF1: number;
  /** Share of hard negatives that were kept apart; 1 where there are none. */
  readonly hardNegativesApart: number;
  readonly hardNegatives: number;
  readonly reprintPrecision: number;
  readonly reprintRecall: number;
}

const HARD_NEGATIVE_MS = 3 * 86_400_000;

/**
 * Compares stories and reprints with gold. An article that has no story, or wasn't predicted at all, stands alone.
 * A hard negative is a pair of an article that is a story of its own and one of another story, published within three
 * days of each other and sharing an entity. A reprint is right when it names gold's original. Articles for which
 * `counts` does not hold are only company: a pair counts if one of its articles does, a mixture with them is a fault.
 */
export function evaluateSampleStories(
  predicted: readonly PredictedStory[],
  gold: readonly GoldStory[],
  counts: (article: GoldStory) => boolean = () => true,
): SampleStoryScores {
  const byUrl = new Map(predicted.map((article) => [article.url, article]));
  const onTopic = gold.filter(({ story }) => story !== null);
  const expected: Clustering = new Map(onTopic.map(({ url, story }) => [url, story ?? '']));
  const found: Clustering = new Map(
    onTopic.map(({ url }) => {
      const story = byUrl.get(url)?.story ?? null;
      return [url, story === null ? `alone ${url}` : `story ${story}`];
    }),
  );
  const counted = new Set(gold.filter(counts).map(({ url }) => url));
  const either = (a: string, b: string): boolean => counted.has(a) || counted.has(b);
  const language = new Map(onTopic.map((article) => [article.url, article.language]));
  const negatives = hardNegatives(onTopic, byUrl).filter(([a, b]) => either(a, b));
  const apart = negatives.filter(([a, b]) => found.get(a) !== found.get(b)).length;
  const reprints = reprintScores(byUrl, gold.filter(counts));
  return {
    n: onTopic.filter(({ url }) => counted.has(url)).length,
    bCubedF1: bCubed(found, expected, (url) => counted.has(url)).f1,
    pairwiseF1: pairwise(found, expected, either).f1,
    crossLanguageF1: pairwise(found, expected, (a, b) => either(a, b) && language.get(a) !== language.get(b))
      .f1,
    hardNegativesApart: negatives.length === 0 ? 1 : apart / negatives.length,
    hardNegatives: negatives.length,
    reprintPrecision: reprints.precision,
    reprintRecall: reprints.recall,
  };
}

function hardNegatives(
  gold: readonly GoldStory[],
  predicted: ReadonlyMap<string, PredictedStory>,
): [string, string][] {
  const sizes = new Map<string | null, number>();
  for (const { story } of gold) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  const isHard = (a: GoldStory, b: GoldStory, at: number, other: number): boolean => {
    if (a.story === b.story || sizes.get(a.story) !== 1) return false;
    if (sizes.get(b.story) === 1 && at > other) return false;
    const [x, y] = [predicted.get(a.url), predicted.get(b.url)];
    if (!x || !y || Math.abs(x.publishedAt - y.publishedAt) > HARD_NEGATIVE_MS) return false;
    const keys = new Set(a.entities.map(({ key }) => key));
    return b.entities.some(({ key }) => keys.has(key));
  };
  return gold.flatMap((a, at) =>
    gold.flatMap((b, other) => (isHard(a, b, at, other) ? [[a.url, b.url] as [string, string]] : [])),
  );
}

function reprintScores(predicted: ReadonlyMap<string, PredictedStory>, gold: readonly GoldStory[]): Scores {
  const named = gold.filter(({ url }) => (predicted.get(url)?.reprintOf ?? null) !== null);
  const copies = gold.filter(({ reprintOf }) => reprintOf !== null);
  const hits = copies.filter(({ url, reprintOf }) => predicted.get(url)?.reprintOf === reprintOf);
  return scores(hits.length, named.length, copies.length);
}
