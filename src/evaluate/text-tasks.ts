/** The tasks on labelled texts: language, tone, tone toward names, names. */
import type { Analysis } from '../analyse/analysis.ts';
import type { Analyser } from '../analyse/create-analyser.ts';
import type { EntityType } from '../topic/topic-pack.ts';
import { languageOf, readCorpus, readRows } from './corpus-files.ts';
import { evaluateEntitySentiment, type LabelledMention } from './evaluate-entity-sentiment.ts';
import { evaluateLanguage, type TextInLanguage } from './evaluate-language.ts';
import { evaluateNer, type FoundName, readConll } from './evaluate-ner.ts';
import { evaluateSentiment, type LabelledText } from './evaluate-sentiment.ts';
import type { Marks, TaskOptions, TaskTools } from './task-types.ts';

/** Runs `score` and gives the items per second beside what it gave. */
function timed<T extends object>(
  n: number,
  { clock }: TaskTools,
  score: () => T,
): T & { itemsPerSecond: number } {
  const started = clock();
  const result = score();
  const seconds = (clock() - started) / 1000;
  return { ...result, itemsPerSecond: seconds > 0 ? n / seconds : 0 };
}

export async function runLanguage(
  files: readonly string[],
  { language, firstWords }: TaskOptions,
  tools: TaskTools,
): Promise<Marks> {
  const rows = (await Promise.all(files.map((file) => languageRows(file, language)))).flat();
  const identify = await tools.identify();
  return {
    task: 'language',
    ...timed(rows.length, tools, () => evaluateLanguage(rows, identify, { firstWords })),
  };
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

export async function runSentiment(
  files: readonly string[],
  options: TaskOptions,
  tools: TaskTools,
): Promise<Marks> {
  const read = (file: string) => readRows<LabelledText>(file, { text: 'string', label: 'string' });
  const { rows, languages } = await readWithLanguage(files, options, read, ({ text }) =>
    text.normalize('NFC'),
  );
  const analyser = await tools.analyser();
  const declared: Pick<Analyser, 'analyse'> = {
    analyse: (article) =>
      analyser.analyse({ ...article, declaredLanguage: languages.get(article.text) ?? null }),
  };
  return { task: 'sentiment', ...timed(rows.length, tools, () => evaluateSentiment(rows, declared, '')) };
}

export async function runEntitySentiment(
  files: readonly string[],
  options: TaskOptions,
  tools: TaskTools,
): Promise<Marks> {
  const required = { sentence: 'string', from: 'number', to: 'number', polarity: 'number' } as const;
  const read = (file: string) => readRows<LabelledMention>(file, required);
  const { rows, languages } = await readWithLanguage(files, options, read, ({ sentence }) => sentence);
  const analyser = await tools.analyser();
  const declared: Pick<Analyser, 'toneToward'> = {
    toneToward: (text, span, fallback) => analyser.toneToward(text, span, languages.get(text) ?? fallback),
  };
  return {
    task: 'entity-sentiment',
    ...timed(rows.length, tools, () => evaluateEntitySentiment(rows, declared, '')),
  };
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

export async function runNer(
  files: readonly string[],
  options: TaskOptions,
  tools: TaskTools,
): Promise<Marks> {
  const read = async (file: string) => readConll(await readCorpus(file));
  const { rows, languages } = await readWithLanguage(files, options, read, ({ tokens }) => tokens.join(' '));
  const analyser = await tools.analyser();
  const types = new Map(
    tools.packs.flatMap(({ entities }) => entities.map(({ key, type }) => [key, type] as const)),
  );
  const findNames = (text: string): FoundName[] =>
    namesOf(
      analyser.analyse({
        text,
        titleLength: 0,
        declaredLanguage: languages.get(text) ?? null,
        publishedAt: null,
      }),
      types,
    );
  const { f1, precision, recall, byType, itemsPerSecond } = timed(rows.length, tools, () =>
    evaluateNer(rows, findNames),
  );
  const perClass = Object.entries(byType).map(([label, marks]) => ({ label, ...marks }));
  return {
    task: 'ner',
    n: rows.length,
    spanF1: f1,
    spanPrecision: precision,
    spanRecall: recall,
    perClass,
    itemsPerSecond,
  };
}

/**
 * The names that the tagger sees and, where it sees none, the catalogue's; of places the tagger alone judges where it reads the
 * language, for the corpora don't label a country in every use.
 */
function namesOf({ names, mentions }: Analysis, types: ReadonlyMap<string, EntityType>): FoundName[] {
  const linked = mentions.flatMap(({ start, end, entityKey }) => {
    const type = types.get(entityKey);
    return type === undefined ? [] : [{ start, end, type }];
  });
  if (names === null) return linked;
  const isMissed = ({ start, end, type }: FoundName): boolean =>
    type !== 'PLACE' && names.every((name) => name.end <= start || name.start >= end);
  return [...names, ...linked.filter(isMissed)];
}
