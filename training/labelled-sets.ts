import path from 'node:path';
import { type GoldRow, halfOf } from '../src/evaluate/evaluate-sample.ts';
import { readSampleFiles } from '../src/evaluate/sample-files.ts';
import type { SampleArticle } from '../src/topic/sample-news.ts';

/** Labelled articles of one source. */
export interface LabelledSet {
  readonly set: string;
  readonly articles: readonly SampleArticle[];
  readonly gold: readonly GoldRow[];
}

/** Articles of training/press that models/entity-tone is trained on. */
export const FIRST_PRESS_SETS: readonly string[] = ['en-1', 'en-2', 'id-1', 'id-2'];
/** Those that it never saw. */
export const LATER_PRESS_SETS: readonly string[] = ['en-3', 'en-5', 'id-3'];

/** Sets of press texts and the sample's tune half; no event of its report half. */
export async function labelledSets(
  pressFolder: string,
  sampleFolder: string,
  pressSets: readonly string[],
): Promise<LabelledSet[]> {
  const sample = await readSampleFiles([], sampleFolder);
  const kept = new Set(
    sample.gold.filter((row) => halfOf(row) === 'report').flatMap(({ story }) => story ?? []),
  );
  const press = pressSets.map(async (set) => {
    const files = ['gold', 'articles'].map((kind) => path.join(pressFolder, `${set}.${kind}.jsonl`));
    return { set, ...(await readSampleFiles(files, '')) };
  });
  const tune = sample.gold.filter((row) => halfOf(row) === 'tune');
  const sets = [...(await Promise.all(press)), { set: 'sample', articles: sample.articles, gold: tune }];
  return sets.map(({ set, articles, gold }) => ({
    set,
    articles,
    gold: gold.filter(({ story }) => story === null || !kept.has(story)),
  }));
}
