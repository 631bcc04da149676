/** One task on files as they lie on disk: what `warta evaluate` prints. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { WartaError } from '../errors.ts';
import { readRows } from './corpus-files.ts';
import { evaluateArrival } from './evaluate-arrival.ts';
import { evaluateFeeds } from './evaluate-feeds.ts';
import { evaluateFullText } from './evaluate-full-text.ts';
import { evaluateSample } from './evaluate-sample.ts';
import { evaluateStories, type StoryText } from './evaluate-stories.ts';
import { labelledSample, labelledTexts } from './labelled-stories.ts';
import { readSampleFiles } from './sample-files.ts';
import { sampleReport } from './sample-report.ts';
import type { Marks, TaskOptions, TaskRunner, TaskTools } from './task-types.ts';
import { runEntitySentiment, runLanguage, runNer, runSentiment } from './text-tasks.ts';
import { readTrainingFiles } from './training-files.ts';

export const TASKS = [
  'language',
  'sentiment',
  'entity-sentiment',
  'ner',
  'stories',
  'arrival',
  'feeds',
  'full-text',
  'sample',
] as const;
export type Task = (typeof TASKS)[number];

const RUNNERS: Readonly<Record<Task, TaskRunner>> = {
  language: runLanguage,
  sentiment: runSentiment,
  'entity-sentiment': runEntitySentiment,
  ner: runNer,
  stories: runStories,
  arrival: runArrival,
  feeds: runFeeds,
  'full-text': runFullText,
  sample: runSample,
};

/** What the pack's sample stands in for a file. */
const WITHOUT_FILE: ReadonlySet<Task> = new Set(['sample', 'arrival']);

/** Scores the files together. Throws INPUT for files that are not of the task. */
export async function evaluateTask(
  task: Task,
  files: readonly string[],
  options: TaskOptions,
  tools: TaskTools,
): Promise<Marks> {
  if (files.length === 0 && !WITHOUT_FILE.has(task)) {
    throw new WartaError('INPUT', `evaluate ${task} needs a file; accepted: one or more labelled files`);
  }
  const marks = await RUNNERS[task](files, options, tools);
  const training = await readTrainingFiles(tools.modelsFolder);
  const used = files.map((file) => path.basename(file)).filter((name) => training.has(name));
  return used.length === 0 ? marks : { ...marks, trainedOn: true, trainingFiles: used };
}

async function runStories(files: readonly string[], _options: TaskOptions, tools: TaskTools): Promise<Marks> {
  const read = (file: string) => readRows<StoryText>(file, { id: 'string', story: 'string', text: 'string' });
  const rows = (await Promise.all(files.map(read))).flat();
  return { ...evaluateStories(rows, tools.clock) };
}

async function runArrival(files: readonly string[], { half }: TaskOptions, tools: TaskTools): Promise<Marks> {
  const labelled = files.length === 0 ? await labelledSample(half, tools) : await labelledTexts(files);
  return { ...evaluateArrival(labelled) };
}

async function runFeeds(files: readonly string[]): Promise<Marks> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0)
    throw new WartaError('INPUT', 'evaluate feeds takes one file: expectations.jsonl beside its feeds');
  await readRows(file, { file: 'string', category: 'string' });
  return { ...(await evaluateFeeds(file)) };
}

async function runFullText(folders: readonly string[]): Promise<Marks> {
  const [folder, ...others] = folders;
  if (folder === undefined || others.length > 0 || !existsSync(folder))
    throw new WartaError(
      'INPUT',
      'evaluate full-text takes one folder: pages NAME.html with their text in NAME.txt',
    );
  return { ...(await evaluateFullText(folder)) };
}

async function runSample(
  files: readonly string[],
  { half, languages }: TaskOptions,
  tools: TaskTools,
): Promise<Marks> {
  const { articles, gold } = await readSampleFiles(files, path.join(tools.packFolder, 'sample'));
  const pack = tools.packs[0];
  if (pack === undefined)
    throw new WartaError('CONFIG', 'evaluate sample needs a topic pack; set WARTA_TOPICS');
  const sampleTools = {
    pack,
    analyser: await tools.analyser(),
    glossary: tools.glossary(),
    clock: tools.clock,
  };
  return {
    ...sampleReport(evaluateSample(articles, gold, { half, languages }, sampleTools), half, languages),
  };
}
