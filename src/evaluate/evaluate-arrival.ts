import { seededRandom, shuffled } from '../shared/seeded-random.ts';
import type { StorySettings } from '../story/story-settings.ts';
import { STORY_SETTINGS } from '../story/story-settings.ts';
import { bCubed } from './cluster-metrics.ts';
import { type StreamOptions, streamStories } from './stream-stories.ts';
import type { LabelledArticle } from './tune-stories.ts';

/** Articles that arrive between two passes: one at a time, a poll of a feed, an import. */
const BATCH_SIZES: readonly number[] = [1, 7, 50];
/** The same for texts without dates, where each pass sees all: one at a time would take their square. */
const UNDATED_SIZES: readonly number[] = [7, 50];
/** Orders of each size. */
const ORDERS = 10;

/** B-cubed F1 over orders of arrival. */
export interface ArrivalMarks {
  readonly lowestF1: number;
  readonly highestF1: number;
  /** Highest less lowest. */
  readonly spread: number;
}

export interface ArrivalReport extends ArrivalMarks {
  readonly task: 'arrival';
  readonly n: number;
  /** Orders of arrival of each batch size. */
  readonly orders: number;
  /** All articles in one pass. */
  readonly atOnceF1: number;
  readonly byBatchSize: Readonly<Record<string, ArrivalMarks>>;
  /** The same orders where no pass looks again at what an earlier one gathered as the corpus was smaller. */
  readonly withoutSecondLook: ArrivalMarks;
  /**
   * Share of the articles there that a pass sees, on average, second looks left aside: 1 where each sees all, so that
   * the order can't matter.
   */
  readonly seenShare: number;
}

/**
 * How far stories hang on the order in which articles came in: B-cubed F1 of what is stored after the last article of
 * ten shuffled orders has come, in batches of 1, 7 and 50. Each pass sees what the database's would (its window and the
 * stories so far); nothing is clustered anew at the end. Order `i` is that of seed `i + 1`. Texts without dates come in
 * batches of 7 and 50 only.
 */
export function evaluateArrival(
  labelled: readonly LabelledArticle[],
  settings: StorySettings = STORY_SETTINGS,
): ArrivalReport {
  const gold = new Map(labelled.map(({ article, story }) => [article.id, story]));
  const articles = labelled.map(({ article }) => article);
  const orders = Array.from({ length: ORDERS }, (_, at) => shuffled(articles, seededRandom(at + 1)));
  const score = (order: typeof articles, size: number, options: StreamOptions = {}): number =>
    bCubed(streamStories(inBatches(order, size), settings, options), gold).f1;
  const sizes = articles.some(({ publishedAt }) => publishedAt !== null) ? BATCH_SIZES : UNDATED_SIZES;
  const shares: number[] = [];
  const withoutSecondLook = orders.flatMap((order) =>
    sizes.map((size) =>
      score(order, size, { secondLooks: false, onPass: (seen, stored) => shares.push(seen / stored) }),
    ),
  );
  const bySize = sizes.map((size) => [size, orders.map((order) => score(order, size))] as const);
  return {
    task: 'arrival',
    n: labelled.length,
    orders: ORDERS,
    atOnceF1: score(articles, Math.max(1, articles.length)),
    ...marksOf(bySize.flatMap(([, marks]) => marks)),
    byBatchSize: Object.fromEntries(bySize.map(([size, marks]) => [String(size), marksOf(marks)])),
    withoutSecondLook: marksOf(withoutSecondLook),
    seenShare: shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length),
  };
}

function marksOf(marks: readonly number[]): ArrivalMarks {
  const [lowestF1, highestF1] = [Math.min(...marks), Math.max(...marks)];
  return { lowestF1, highestF1, spread: highestF1 - lowestF1 };
}

function inBatches<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}
