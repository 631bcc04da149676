import type { StoryArticle } from '../story/story-article.ts';
import type { StorySettings } from '../story/story-settings.ts';
import { STORY_SETTINGS } from '../story/story-settings.ts';
import { bCubed, pairwise } from './cluster-metrics.ts';
import { clusterTexts } from './evaluate-stories.ts';

/** Thresholds that are tried. */
const THRESHOLDS: readonly number[] = Array.from({ length: 25 }, (_, step) => (8 + step) / 100);

/** An article with its gold cluster. */
export interface LabelledArticle {
  /** Articles of one topic stay in one half. */
  readonly topic: string;
  readonly story: string;
  readonly article: StoryArticle;
}

/** A threshold chosen on one half of the topics and its scores on the other. */
export interface TunedFold {
  readonly threshold: number;
  readonly chosenOn: number;
  readonly n: number;
  readonly bCubedF1: number;
  readonly pairwiseF1: number;
}

export interface TunedStories {
  readonly task: 'tune-stories';
  readonly n: number;
  readonly folds: readonly TunedFold[];
  /** Means over the folds. */
  readonly bCubedF1: number;
  readonly pairwiseF1: number;
  readonly shipped: { readonly threshold: number; readonly bCubedF1: number; readonly pairwiseF1: number };
}

interface Half {
  readonly articles: readonly StoryArticle[];
  readonly gold: ReadonlyMap<string, string>;
}

/**
 * Cross-validates the threshold over halves of the topics (every second topic), both ways, with all other settings as
 * given; `shipped` scores the given settings on all articles.
 */
export function tuneStories(
  labelled: readonly LabelledArticle[],
  settings: StorySettings = STORY_SETTINGS,
): TunedStories {
  const topics = [...new Set(labelled.map(({ topic }) => topic))].sort();
  const odd = new Set(topics.filter((_, at) => at % 2 === 1));
  const first = toHalf(labelled.filter(({ topic }) => !odd.has(topic)));
  const second = toHalf(labelled.filter(({ topic }) => odd.has(topic)));
  const folds = [fold(first, second, settings), fold(second, first, settings)];
  const mean = (value: (f: TunedFold) => number): number =>
    folds.reduce((sum, f) => sum + value(f), 0) / folds.length;
  return {
    task: 'tune-stories',
    n: labelled.length,
    folds,
    bCubedF1: mean((f) => f.bCubedF1),
    pairwiseF1: mean((f) => f.pairwiseF1),
    shipped: { threshold: settings.threshold, ...score(toHalf(labelled), settings) },
  };
}

function toHalf(labelled: readonly LabelledArticle[]): Half {
  return {
    articles: labelled.map(({ article }) => article),
    gold: new Map(labelled.map(({ article, story }) => [article.id, story])),
  };
}

function fold(chooseOn: Half, reportOn: Half, settings: StorySettings): TunedFold {
  const threshold = bestThreshold(chooseOn, settings);
  return {
    threshold,
    chosenOn: chooseOn.articles.length,
    n: reportOn.articles.length,
    ...score(reportOn, { ...settings, threshold }),
  };
}

/** Of equally good thresholds the middle one. */
function bestThreshold(half: Half, settings: StorySettings): number {
  const tried = THRESHOLDS.map((threshold) => ({
    threshold,
    f1: score(half, { ...settings, threshold }).bCubedF1,
  }));
  const top = Math.max(...tried.map(({ f1 }) => f1));
  const best = tried.filter(({ f1 }) => f1 === top);
  return best[best.length >> 1]?.threshold ?? settings.threshold;
}

function score(half: Half, settings: StorySettings): { bCubedF1: number; pairwiseF1: number } {
  const predicted = clusterTexts(half.articles, settings);
  return { bCubedF1: bCubed(predicted, half.gold).f1, pairwiseF1: pairwise(predicted, half.gold).f1 };
}
