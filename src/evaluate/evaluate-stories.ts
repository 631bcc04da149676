import { clusterArticles, NO_LINKS } from '../story/cluster-articles.ts';
import { indexGlossary } from '../story/glossary-index.ts';
import { countDocuments, toVector } from '../story/similarity.ts';
import type { StoryArticle } from '../story/story-article.ts';
import { storyFeatures } from '../story/story-features.ts';
import type { StorySettings } from '../story/story-settings.ts';
import { STORY_SETTINGS } from '../story/story-settings.ts';
import type { Clustering } from './cluster-metrics.ts';
import { bCubed, pairwise } from './cluster-metrics.ts';

/** One text of ECB+, tokenised; `story` is the gold cluster. */
export interface StoryText {
  readonly id: string;
  readonly topic: string | number;
  readonly story: string;
  readonly text: string;
}

export interface StoriesReport {
  readonly task: 'stories';
  readonly n: number;
  readonly bCubedF1: number;
  readonly bCubedPrecision: number;
  readonly bCubedRecall: number;
  readonly pairwiseF1: number;
  readonly itemsPerSecond: number;
}

/**
 * Clusters texts without dates, as one instant, with the given settings (the shipped ones), and compares with gold.
 * `clock` gives milliseconds.
 */
export function evaluateStories(
  texts: readonly StoryText[],
  clock: () => number,
  settings: StorySettings = STORY_SETTINGS,
): StoriesReport {
  const started = clock();
  const predicted = clusterTexts(texts.map(textToArticle), settings);
  const seconds = (clock() - started) / 1000;
  const gold = new Map(texts.map(({ id, story }) => [id, story]));
  const cubed = bCubed(predicted, gold);
  return {
    task: 'stories',
    n: texts.length,
    bCubedF1: cubed.f1,
    bCubedPrecision: cubed.precision,
    bCubedRecall: cubed.recall,
    pairwiseF1: pairwise(predicted, gold).f1,
    itemsPerSecond: seconds > 0 ? texts.length / seconds : 0,
  };
}

/** The predicted cluster of each article, named after its first. */
export function clusterTexts(articles: readonly StoryArticle[], settings: StorySettings): Clustering {
  const frequencies = countDocuments(articles);
  const vectors = articles.map((article) => toVector(article, frequencies, settings));
  const clusters = clusterArticles(vectors, NO_LINKS, settings);
  return new Map(clusters.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id] as const)));
}

const GLOSSARY = indexGlossary([]);

/** A text of ECB+ as clustering sees it: English, no date, no catalogue; a first line with the address is left out. */
export function textToArticle({ id, text }: Pick<StoryText, 'id' | 'text'>): StoryArticle {
  const hasAddress = /^(?:https?\b|www\b)/u.test(text);
  const body = hasAddress ? text.slice(text.indexOf('\n') + 1) : text;
  const titleLength = hasAddress ? Math.max(0, body.indexOf('\n')) : 0;
  const facts = { mentions: [], figures: [] };
  const features = storyFeatures({ text: body, titleLength, language: 'en' }, facts, GLOSSARY);
  return { id, language: 'en', publishedAt: null, features, signature: [] };
}
