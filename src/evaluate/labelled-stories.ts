/** Articles with their gold stories, ready to be clustered: from a file of texts, or of the sample. */
import path from 'node:path';
import { WartaError } from '../errors.ts';
import { readRows } from './corpus-files.ts';
import { type Half, halfOf } from './evaluate-sample.ts';
import { type StoryText, textToArticle } from './evaluate-stories.ts';
import { isOnTopic, readSampleArticle } from './read-sample-article.ts';
import { readSampleFiles } from './sample-files.ts';
import type { TaskTools } from './task-types.ts';
import type { LabelledArticle } from './tune-stories.ts';

/** Texts of the files as articles without dates. Throws INPUT for files that are not of the kind. */
export async function labelledTexts(files: readonly string[]): Promise<LabelledArticle[]> {
  const rows = await Promise.all(
    files.map((file) => readRows<StoryText>(file, { id: 'string', story: 'string', text: 'string' })),
  );
  return rows.flat().map((text) => ({
    topic: String(text.topic),
    story: text.story,
    article: textToArticle(text),
  }));
}

/**
 * On-topic articles of one half of the sample with their dates, each story a topic of its own; an article without a
 * gold story stands alone. Settings are chosen on the tune half only.
 */
export async function labelledSample(
  half: Half,
  tools: Pick<TaskTools, 'packs' | 'packFolder' | 'analyser' | 'glossary'>,
): Promise<LabelledArticle[]> {
  const pack = tools.packs[0];
  if (pack === undefined) throw new WartaError('CONFIG', 'the sample needs a topic pack; set WARTA_TOPICS');
  const { articles, gold } = await readSampleFiles([], path.join(tools.packFolder, 'sample'));
  const reading = { analyser: await tools.analyser(), glossary: tools.glossary() };
  const rows = new Map(
    gold.filter((row) => half === 'all' || halfOf(row) === half).map((row) => [row.url, row]),
  );
  return articles.flatMap((article) => {
    const row = rows.get(article.url);
    if (row === undefined) return [];
    const read = readSampleArticle(article, reading);
    if (!isOnTopic(read, pack.slug)) return [];
    const story = row.story ?? article.url;
    return [{ topic: story, story, article: read.story }];
  });
}
