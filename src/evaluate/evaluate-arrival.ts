import { seededRandom, shuffled } from '../shared/seeded-random.ts';
import type { StorySettings } from '../story/story-settings.ts';
import { STORY_SETTINGS } from '../story/story-settings.ts';
import { bCubed } from './cluster-metrics.ts';
import { streamStories } from './stream-stories.ts';
import type { LabelledArticle } from './tune-stories.ts';

/** Articles of a batch, one size an order. */
const BATCH_SIZES: readonly number[] = [1, 2, 3, 5, 8, 13, 20, 30, 40, 50];

export interface ArrivalReport {
  readonly task: 'arrival';
  readonly n: number;
  /** B-cubed F1 of each order by its batch size. */
  readonly byBatchSize: Readonly<Record<string, number>>;
  /** All articles in one pass. */
  readonly atOnceF1: number;
  readonly lowestF1: number;
  readonly highestF1: number;
  /** Highest less lowest, the single pass among them. */
  readonly spread: number;
}

/**
 * How far stories hang on the order in which articles came in: B-cubed F1 after arrival in ten shuffled orders, each
 * with another batch size, and of a single pass over all. Order `i` is that of seed `i + 1`.
 */
export function evaluateArrival(
  labelled: readonly LabelledArticle[],
  settings: StorySettings = STORY_SETTINGS,
): ArrivalReport {
  const gold = new Map(labelled.map(({ article, story }) => [article.id, story]));
  const articles = labelled.map(({ article }) => article);
  const score = (order: typeof articles, batchSize: number): number =>
    bCubed(streamStories(inBatches(order, batchSize), settings), gold).f1;
  const byBatchSize = Object.fromEntries(
    BATCH_SIZES.map((size, at) => [String(size), score(shuffled(articles, seededRandom(at + 1)), size)]),
  );
  const atOnceF1 = score(articles, Math.max(1, articles.length));
  const all = [atOnceF1, ...Object.values(byBatchSize)];
  const [lowestF1, highestF1] = [Math.min(...all), Math.max(...all)];
  return {
    task: 'arrival',
    n: labelled.length,
    byBatchSize,
    atOnceF1,
    lowestF1,
    highestF1,
    spread: highestF1 - lowestF1,
  };
}

function inBatches<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}
