/**
 * Trains the tone of whole texts that ships in models/article-sentiment (after `npm run build`):
 *   node dist/training/train-article-sentiment.js DATA_FOLDER OUTPUT_FOLDER
 * or measures the same recipe on labelled files by cross-validation and writes nothing:
 *   node dist/training/train-article-sentiment.js --cv 5 --language id FILE...
 * DATA_FOLDER holds sentiment/smsa-{train,valid}.jsonl and entity-sentiment/{newsmtsc-train,sentfin-dev}.jsonl; texts of
 * sentiment/nusax-id-{train,valid}.jsonl, which are for measuring only, are left out of SmSA.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ArticleToneModel, predictTone } from '../src/analyse/article-tone/article-tone-model.ts';
import { classification, type Labelled } from '../src/evaluate/metrics.ts';
import { createExampleReader, type LabelledText, LABELS } from './article-examples.ts';
import { leaveOut } from './leave-out.ts';
import { fitArticleTone, foldsOf, type Recipe } from './fit-article-tone.ts';
import type { Example } from './solve-margins.ts';
import { seededRandom } from '../src/shared/seeded-random.ts';

/** Set before the first measurement and kept. */
const RECIPE: Recipe = { bits: 18, cost: 0.35, rarity: 1, rounds: 12, seed: 1 };

const DRAWS = 1000;
const NUSAX = ['nusax-id-train', 'nusax-id-valid'];

async function readRows<T>(path: string): Promise<T[]> {
  return (await readFile(path, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

interface MentionRow {
  readonly sentence: string;
  readonly polarity: -1 | 0 | 1;
}

/** A sentence's tone is that of its mentions where these agree. */
function sentencesOf(rows: readonly MentionRow[]): LabelledText[] {
  const tones = new Map<string, Set<number>>();
  for (const { sentence, polarity } of rows)
    tones.set(sentence, (tones.get(sentence) ?? new Set<number>()).add(polarity));
  return [...tones].flatMap(([text, found]) => {
    const [only] = [...found];
    return found.size === 1 && only !== undefined
      ? [{ text, label: LABELS[only + 1] as LabelledText['label'] }]
      : [];
  });
}

function measure(
  model: ArticleToneModel,
  examples: readonly Example[],
): { gold: string; predicted: string }[] {
  return examples.map(({ features, label }) => {
    const probabilities = predictTone(model, features);
    const best = probabilities.indexOf(Math.max(...probabilities));
    return { gold: LABELS[label] ?? '', predicted: LABELS[best] ?? '' };
  });
}

async function crossValidate(files: readonly string[], folds: number, language: string): Promise<void> {
  const read = await createExampleReader(language, RECIPE.bits);
  const rows = (await Promise.all(files.map((file) => readRows<LabelledText>(file)))).flat();
  const examples = rows.map(read);
  const found = foldsOf(examples, folds, RECIPE.seed).flatMap((fold) =>
    measure(fitArticleTone(fold.train, RECIPE), fold.held),
  );
  const interval = intervalOf(found);
  process.stdout.write(
    `${JSON.stringify({ folds, language, ...classification(found), interval }, null, 1)}\n`,
  );
}

/** 95 % interval of the macro-F1, by drawing the items again with replacement. */
function intervalOf(items: readonly Labelled[]): readonly [number, number] {
  const random = seededRandom(RECIPE.seed);
  const draw = (): Labelled => items[Math.floor(random() * items.length)] ?? { gold: '', predicted: null };
  const scores = Array.from({ length: DRAWS }, () => classification(items.map(draw)).macroF1);
  const sorted = Float64Array.from(scores).sort();
  return [sorted[Math.floor(DRAWS * 0.025)] ?? 0, sorted[Math.floor(DRAWS * 0.975)] ?? 1];
}

async function train(data: string, output: string): Promise<void> {
  const [indonesian, english] = await Promise.all([trainIndonesian(data), trainEnglish(data)]);
  await mkdir(output, { recursive: true });
  const models = { id: indonesian, en: english };
  for (const [language, { weights }] of Object.entries(models))
    await writeFile(join(output, `${language}.bin`), weights);
  const heads = Object.entries(models).map(([language, { bits, scales, slope, biases }]) => {
    return [language, { bits, scales, slope, biases }];
  });
  await writeFile(join(output, 'manifest.json'), `${JSON.stringify(Object.fromEntries(heads), null, 1)}\n`);
}

async function trainIndonesian(data: string): Promise<ArticleToneModel> {
  const read = await createExampleReader('id', RECIPE.bits);
  const of = (name: string): Promise<LabelledText[]> => readRows(join(data, 'sentiment', `${name}.jsonl`));
  const model = fitArticleTone((await smsaOf(data)).map(read), RECIPE);
  report('smsa-valid', model, (await of('smsa-valid')).map(read));
  for (const file of NUSAX) report(`${file} (transfer)`, model, (await of(file)).map(read));
  return model;
}

/** SmSA's training texts without those that NusaX borrowed. */
async function smsaOf(data: string): Promise<LabelledText[]> {
  const of = (name: string): Promise<LabelledText[]> => readRows(join(data, 'sentiment', `${name}.jsonl`));
  const nusax = await Promise.all(NUSAX.map(of));
  return leaveOut(await of('smsa-train'), nusax.flat());
}

async function trainEnglish(data: string): Promise<ArticleToneModel> {
  const read = await createExampleReader('en', RECIPE.bits);
  const of = (name: string): Promise<MentionRow[]> =>
    readRows(join(data, 'entity-sentiment', `${name}.jsonl`));
  const rows = [...sentencesOf(await of('newsmtsc-train')), ...sentencesOf(await of('sentfin-dev'))];
  const examples = rows.map(read);
  const [fold] = foldsOf(examples, 10, RECIPE.seed);
  if (fold !== undefined) report('held-out tenth', fitArticleTone(fold.train, RECIPE), fold.held);
  // Reviews and posts, of which English has none with a licence that suits: Indonesian ones word by word.
  const readTranslated = await createExampleReader('id', RECIPE.bits, 'english');
  const posts = (await smsaOf(data)).map(readTranslated);
  if (fold !== undefined)
    report(
      'held-out tenth, with translated posts',
      fitArticleTone([...fold.train, ...posts], RECIPE),
      fold.held,
    );
  const model = fitArticleTone([...examples, ...posts], RECIPE);
  for (const file of ['nusax-en-train', 'nusax-en-valid'])
    report(
      `${file} (transfer)`,
      model,
      (await readRows<LabelledText>(join(data, 'sentiment', `${file}.jsonl`))).map(read),
    );
  return model;
}

function report(name: string, model: ArticleToneModel, examples: readonly Example[]): void {
  const { macroF1, accuracy, n, perClass } = classification(measure(model, examples));
  const classes = perClass
    .map(({ label, f1, support }) => `${label} ${f1.toFixed(3)} (${support})`)
    .join(', ');
  process.stdout.write(
    `${name}: macro-F1 ${macroF1.toFixed(4)}, accuracy ${accuracy.toFixed(4)}, n ${n}; ${classes}\n`,
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cv: { type: 'string' }, language: { type: 'string', default: 'id' } },
});
const [data, output] = positionals;
if (values.cv !== undefined) await crossValidate(positionals, Number(values.cv), values.language);
else if (data !== undefined && output !== undefined) await train(data, output);
else {
  process.stderr.write('usage: train-article-sentiment.ts DATA OUTPUT | --cv 5 --language id FILE...\n');
  process.exitCode = 2;
}
