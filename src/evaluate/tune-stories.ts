import type { StoryArticle } from '../story/story-article.ts';
import type { StorySettings } from '../story/story-settings.ts';
import { STORY_SETTINGS } from '../story/story-settings.ts';
import { bCubed, pairwise } from './cluster-metrics.ts';
import type { StoryText } from './evaluate-stories.ts';
import { clusterTexts, textToArticle } from './evaluate-stories.ts';

/** Thresholds that are tried. */
const THRESHOLDS: readonly number[] = Array.from({ length: 25 }, (_, step) => (8 + step) / 100);

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
  readonly folds: readonly TunedFold[];
  /** Means over the folds. */
  readonly bCubedF1: number;
  readonly pairwiseF1: number;
  readonly shipped: { readonly threshold: number; readonly bCubedF1: number; readonly pairwiseF1: number };
}

interface Labelled {
  readonly articles: readonly StoryArticle[];
  readonly gold: ReadonlyMap<string, string>;
}

/**
 * Cross-validates the threshold over halves of the topics (every second topic), both ways, with all other settings as
 * given; `shipped` scores the given settings on all texts.
 */
export function tuneStories(
  texts: readonly StoryText[],
  settings: StorySettings = STORY_SETTINGS,
): TunedStories {
  const topics = [...new Set(texts.map(({ topic }) => String(topic)))].sort();
  const odd = new Set(topics.filter((_, at) => at % 2 === 1));
  const halves = [false, true].map((wanted) =>
    labelled(texts.filter((t) => odd.has(String(t.topic)) === wanted)),
  );
  const [first, second] = halves as [Labelled, Labelled];
  const folds = [fold(first, second, settings), fold(second, first, settings)];
  const mean = (value: (f: TunedFold) => number): number =>
    folds.reduce((sum, f) => sum + value(f), 0) / folds.length;
  return {
    task: 'tune-stories',
    folds,
    bCubedF1: mean((f) => f.bCubedF1),
    pairwiseF1: mean((f) => f.pairwiseF1),
    shipped: { threshold: settings.threshold, ...score(labelled(texts), settings) },
  };
}

function labelled(texts: readonly StoryText[]): Labelled {
  return { articles: texts.map(textToArticle), gold: new Map(texts.map(({ id, story }) => [id, story])) };
}

function fold(chooseOn: Labelled, reportOn: Labelled, settings: StorySettings): TunedFold {
  const threshold = bestThreshold(chooseOn, settings);
  return {
    threshold,
    chosenOn: chooseOn.articles.length,
    n: reportOn.articles.length,
    ...score(reportOn, { ...settings, threshold }),
  };
}

/** Of equally good thresholds the middle one. */
function bestThreshold(texts: Labelled, settings: StorySettings): number {
  const tried = THRESHOLDS.map((threshold) => ({
    threshold,
    f1: score(texts, { ...settings, threshold }).bCubedF1,
  }));
  const top = Math.max(...tried.map(({ f1 }) => f1));
  const best = tried.filter(({ f1 }) => f1 === top);
  return best[best.length >> 1]?.threshold ?? settings.threshold;
}

function score(texts: Labelled, settings: StorySettings): { bCubedF1: number; pairwiseF1: number } {
  const predicted = clusterTexts(texts.articles, settings);
  return { bCubedF1: bCubed(predicted, texts.gold).f1, pairwiseF1: pairwise(predicted, texts.gold).f1 };
}
