import type { Analyser } from '../analyse/create-analyser.ts';
import { sha256 } from '../shared/hash.ts';
import { assignStories } from '../story/assign-stories.ts';
import { NO_LINKS } from '../story/cluster-articles.ts';
import type { GlossaryIndex } from '../story/glossary-index.ts';
import { findReprints } from '../story/reprints.ts';
import { countDocuments } from '../story/similarity.ts';
import type { SampleArticle } from '../topic/sample-news.ts';
import type { TopicPack } from '../topic/topic-pack.ts';
import { evaluateSampleArticles, type RowPair, type SampleMarks } from './evaluate-sample-article.ts';
import {
  evaluateSampleStories,
  type GoldStory,
  type PredictedStory,
  type SampleStoryScores,
} from './evaluate-sample-stories.ts';
import { isOnTopic, readSampleArticle, type SampleReading } from './read-sample-article.ts';
import { type SampleRow, toSampleRow } from './sample-row.ts';

export const HALVES = ['report', 'tune', 'all'] as const;
export type Half = (typeof HALVES)[number];

/** A line of gold.jsonl. */
export type GoldRow = SampleRow & GoldStory;

export interface SampleOptions {
  readonly half: Half;
  /** Languages of the article-level marks; null for all. Stories and reprints count in all languages. */
  readonly languages: readonly string[] | null;
}

export interface SampleTools {
  readonly pack: TopicPack;
  readonly analyser: Pick<Analyser, 'analyse'>;
  readonly glossary: GlossaryIndex;
  /** Milliseconds. */
  readonly clock: () => number;
}

export interface SampleResult {
  readonly marks: SampleMarks;
  /** Article-level marks of each language of the half. */
  readonly byLanguage: Readonly<Record<string, SampleMarks>>;
  readonly stories: SampleStoryScores;
  /** Copies in the gold of the half. */
  readonly reprints: number;
  readonly itemsPerSecond: number;
}

/**
 * Runs the pipeline's own functions over the whole sample in memory (a corrected article in its corrected wording) and
 * compares one half with the gold. The language of an article is not told to the analysis.
 */
export function evaluateSample(
  articles: readonly SampleArticle[],
  gold: readonly GoldRow[],
  { half, languages }: SampleOptions,
  tools: SampleTools,
): SampleResult {
  const started = tools.clock();
  const read = articles.map((article) => readSampleArticle(article, tools));
  const stories = predictStories(read, tools.pack.slug);
  const seconds = (tools.clock() - started) / 1000;
  const isWanted = (row: GoldStory): boolean => half === 'all' || halfOf(row) === half;
  const wanted = gold.filter(isWanted);
  const pairs = pairRows(wanted, read, tools.pack);
  const codes = [...new Set(wanted.map(({ language }) => language))].sort();
  const inLanguage = (code: string) => pairs.filter((pair) => pair.gold.language === code);
  const counted = languages === null ? pairs : languages.flatMap(inLanguage);
  return {
    marks: evaluateSampleArticles(counted),
    byLanguage: Object.fromEntries(codes.map((code) => [code, evaluateSampleArticles(inLanguage(code))])),
    stories: evaluateSampleStories(stories, gold, isWanted),
    reprints: wanted.filter(({ reprintOf }) => reprintOf !== null).length,
    itemsPerSecond: seconds > 0 ? articles.length / seconds : 0,
  };
}

/** The half of the sample that an article belongs to: by its story, alone by its URL. */
export function halfOf({ story, url }: Pick<GoldStory, 'story' | 'url'>): 'tune' | 'report' {
  return Number.parseInt(sha256(story ?? url).slice(0, 2), 16) % 2 === 0 ? 'tune' : 'report';
}

/** Stories and reprints of the on-topic articles in one pass over all of them. */
function predictStories(read: readonly SampleReading[], topic: string): PredictedStory[] {
  const window = read.filter((article) => isOnTopic(article, topic)).map(({ story }) => story);
  let lastId = 0;
  const { assignment } = assignStories(
    { articles: window, stories: new Map(), links: NO_LINKS, frequencies: countDocuments(window) },
    () => (lastId += 1),
  );
  const reprints = findReprints(window);
  return read.map(({ url, publishedAt }) => {
    const story = assignment.get(url);
    return {
      url,
      publishedAt,
      story: story === undefined ? null : String(story),
      reprintOf: reprints.get(url) ?? null,
    };
  });
}

function pairRows(gold: readonly GoldRow[], read: readonly SampleReading[], pack: TopicPack): RowPair[] {
  const catalogue = new Map(pack.entities.map((entity) => [entity.key, entity]));
  const analyses = new Map(read.map(({ url, analysis }) => [url, analysis]));
  return gold.flatMap((row) => {
    const analysis = analyses.get(row.url);
    return analysis === undefined
      ? []
      : [{ gold: row, predicted: toSampleRow(row.url, analysis, catalogue, pack.slug) }];
  });
}
