import path from 'node:path';
import { ARTICLES_FILE, readSampleArticles, type SampleArticle } from '../topic/sample-news.ts';
import { readRows } from './corpus-files.ts';
import type { GoldRow } from './evaluate-sample.ts';

const GOLD_FILE = 'gold.jsonl';

/** The gold and its articles: of the folder, or the files given (gold, then articles; else those beside the gold). */
export async function readSampleFiles(
  files: readonly string[],
  folder: string,
): Promise<{ articles: SampleArticle[]; gold: GoldRow[] }> {
  const [
    goldFile = path.join(folder, GOLD_FILE),
    articlesFile = path.join(path.dirname(goldFile), ARTICLES_FILE),
  ] = files;
  return {
    gold: await readRows<GoldRow>(goldFile, { url: 'string', language: 'string', sentiment: 'number' }),
    articles: await readSampleArticles(articlesFile),
  };
}
