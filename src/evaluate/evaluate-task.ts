/** One task on files as they lie on disk: what `warta evaluate` prints. */
import path from 'node:path';
import type { Analyser } from '../analyse/create-analyser.ts';
import type { IdentifyLanguage } from '../analyse/identify-language.ts';
import { WartaError } from '../errors.ts';
import type { GlossaryIndex } from '../story/glossary-index.ts';
import type { EntityType, TopicPack } from '../topic/topic-pack.ts';
import { languageOf, readCorpus, readRows } from './corpus-files.ts';
import { evaluateEntitySentiment, type LabelledMention } from './evaluate-entity-sentiment.ts';
import { evaluateFeeds } from './evaluate-feeds.ts';
import { evaluateLanguage, type TextInLanguage } from './evaluate-language.ts';
import { evaluateNer, type FoundName, readConll } from './evaluate-ner.ts';
import { evaluateSentiment, type LabelledText } from './evaluate-sentiment.ts';
import { evaluateStories, type StoryText } from './evaluate-stories.ts';
import { type Half, evaluateSample } from './evaluate-sample.ts';
import { readSampleFiles } from './sample-files.ts';
import { sampleReport } from './sample-report.ts';
import { readTrainingFiles } from './training-files.ts';

export const TASKS = ['language', 'sentiment', 'entity-sentiment', 'ner', 'stories', 'feeds', 'sample'] as const;
export type Task = (typeof TASKS)[number];

export interface TaskOptions {
  /** Of the files' texts; null: by the files' names. */
  readonly language: string | null;
  readonly firstWords: number | null;
  readonly half: Half;
  readonly languages: readonly string[] | null;
}

/** What the tasks score; each is made when a task first needs it. */
export interface TaskTools {
  readonly packs: readonly TopicPack[];
  /** Folder of the first pack, where the sample is. */
  readonly packFolder: string;
  readonly modelsFolder: string;
  readonly analyser: () => Promise<Analyser>;
  readonly identify: () => Promise<IdentifyLanguage>;
  readonly glossary: () => GlossaryIndex;
  /** Milliseconds. */
  readonly clock: () => number;
}

/** Marks as they are printed: `task`, `n` and those that apply. */
export type Marks = Readonly<Record<string, unknown>> & { readonly task: string };

type Runner = (files: readonly string[], options: TaskOptions, tools: TaskTools) => Promise<Marks>;

const RUNNERS: Readonly<Record<Task, Runner>> = {
  language: runLanguage,
  sentiment: runSentiment,
  'entity-sentiment': runEntitySentiment,
  ner: runNer,
  stories: runStories,
  feeds: runFeeds,
  sample: runSample,
};

/** Scores the files together. Throws INPUT for files that are not of the task. */
export async function evaluateTask(task: Task, files: readonly string[], options: TaskOptions, tools: TaskTools): Promise<Marks> {
  if (files.length === 0 && task !== 'sample') {
    throw new WartaError('INPUT', `evaluate ${task} needs a file; accepted: one or more labelled files`);
  }
  const marks = await RUNNERS[task](files, options, tools);
  const training = await readTrainingFiles(tools.modelsFolder);
  const used = files.map((file) => path.basename(file)).filter((name) => training.has(name));
  return used.length === 0 ? marks : { ...marks, trainedOn: true, trainingFiles: used };
}

/** Runs `score` and gives the items per second beside what it gave. */
function timed<T extends object>(n: number, { clock }: TaskTools, score: () => T): T & { itemsPerSecond: number } {
  const started = clock();
  const result = score();
  const seconds = (clock() - started) / 1000;
  return { ...result, itemsPerSecond: seconds > 0 ? n / seconds : 0 };
}

async function runLanguage(files: readonly string[], { language, firstWords }: TaskOptions, tools: TaskTools): Promise<Marks> {
  const rows = (await Promise.all(files.map((file) => languageRows(file, language)))).flat();
  const identify = await tools.identify();
  return { task: 'language', ...timed(rows.length, tools, () => evaluateLanguage(rows, identify, { firstWords })) };
}

/** `{text, language}` lines, labelled texts of a file of one language, or a file of tokens. */
async function languageRows(file: string, given: string | null): Promise<TextInLanguage[]> {
  if (!file.endsWith('.jsonl')) {
    const language = languageOf(file, given);
    return readConll(await readCorpus(file)).map(({ tokens }) => ({ text: tokens.join(' '), language }));
  }
  const rows = await readRows<{ text: string; language?: string }>(file, { text: 'string' });
  return rows.map((row) => ({ text: row.text, language: row.language ?? languageOf(file, given) }));
}

async function runSentiment(files: readonly string[], options: TaskOptions, tools: TaskTools): Promise<Marks> {
  const read = (file: string) => readRows<LabelledText>(file, { text: 'string', label: 'string' });
  const { rows, languages } = await readWithLanguage(files, options, read, ({ text }) => text.normalize('NFC'));
  const analyser = await tools.analyser();
  const declared: Pick<Analyser, 'analyse'> = {
    analyse: (article) => analyser.analyse({ ...article, declaredLanguage: languages.get(article.text) ?? null }),
  };
  return { task: 'sentiment', ...timed(rows.length, tools, () => evaluateSentiment(rows, declared, '')) };
}

async function runEntitySentiment(files: readonly string[], options: TaskOptions, tools: TaskTools): Promise<Marks> {
  const required = { sentence: 'string', from: 'number', to: 'number', polarity: 'number' } as const;
  const read = (file: string) => readRows<LabelledMention>(file, required);
  const { rows, languages } = await readWithLanguage(files, options, read, ({ sentence }) => sentence);
  const analyser = await tools.analyser();
  const declared: Pick<Analyser, 'toneToward'> = {
    toneToward: (text, span, fallback) => analyser.toneToward(text, span, languages.get(text) ?? fallback),
  };
  return { task: 'entity-sentiment', ...timed(rows.length, tools, () => evaluateEntitySentiment(rows, declared, '')) };
}

/** Rows of all files, and the language of each text. */
async function readWithLanguage<Row>(
  files: readonly string[],
  { language }: TaskOptions,
  read: (file: string) => Promise<Row[]>,
  textOf: (row: Row) => string,
): Promise<{ rows: Row[]; languages: ReadonlyMap<string, string> }> {
  const all: Row[] = [];
  const languages = new Map<string, string>();
  for (const file of files) {
    const rows = await read(file);
    const code = languageOf(file, language);
    for (const row of rows) languages.set(textOf(row), code);
    all.push(...rows);
  }
  return { rows: all, languages };
}

async function runNer(files: readonly string[], options: TaskOptions, tools: TaskTools): Promise<Marks> {
  const read = async (file: string) => readConll(await readCorpus(file));
  const { rows, languages } = await readWithLanguage(files, options, read, ({ tokens }) => tokens.join(' '));
  const analyser = await tools.analyser();
  const types = new Map(tools.packs.flatMap(({ entities }) => entities.map(({ key, type }) => [key, type] as const)));
  const findNames = (text: string): FoundName[] => {
    const declaredLanguage = languages.get(text) ?? null;
    const { mentions, unlinkedNames } = analyser.analyse({ text, titleLength: 0, declaredLanguage, publishedAt: null });
    const all = new Map<string, EntityType>([...types, ...unlinkedNames.map(({ entityKey, type }) => [entityKey, type] as const)]);
    return mentions.flatMap(({ start, end, entityKey }) => {
      const type = all.get(entityKey);
      return type === undefined ? [] : [{ start, end, type }];
    });
  };
  const { f1, precision, recall, byType, itemsPerSecond } = timed(rows.length, tools, () => evaluateNer(rows, findNames));
  const perClass = Object.entries(byType).map(([label, marks]) => ({ label, ...marks }));
  return { task: 'ner', n: rows.length, spanF1: f1, spanPrecision: precision, spanRecall: recall, perClass, itemsPerSecond };
}

async function runStories(files: readonly string[], _options: TaskOptions, tools: TaskTools): Promise<Marks> {
  const read = (file: string) => readRows<StoryText>(file, { id: 'string', story: 'string', text: 'string' });
  const rows = (await Promise.all(files.map(read))).flat();
  return { ...evaluateStories(rows, tools.clock) };
}

async function runFeeds(files: readonly string[]): Promise<Marks> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new WartaError('INPUT', 'evaluate feeds takes one file: expectations.jsonl beside its feeds');
  await readRows(file, { file: 'string', category: 'string' });
  return { ...(await evaluateFeeds(file)) };
}

async function runSample(files: readonly string[], { half, languages }: TaskOptions, tools: TaskTools): Promise<Marks> {
  const { articles, gold } = await readSampleFiles(files, path.join(tools.packFolder, 'sample'));
  const pack = tools.packs[0];
  if (pack === undefined) throw new WartaError('CONFIG', 'evaluate sample needs a topic pack; set WARTA_TOPICS');
  const sampleTools = { pack, analyser: await tools.analyser(), glossary: tools.glossary(), clock: tools.clock };
  return { ...sampleReport(evaluateSample(articles, gold, { half, languages }, sampleTools), half, languages) };
}
