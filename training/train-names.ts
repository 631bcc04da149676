/**
 * Trains the name tagger that ships in models/names (clusters.txt there is made before by cluster-words.py, and
 * `npm run build` has been run):
 *   node dist/training/train-names.js DATA_FOLDER MODEL_FOLDER
 * DATA_FOLDER/ner holds idner-news-2k-{train,dev}.txt, wnut17-wnut17train.conll, crossner-ai-{train,dev}.conll.
 * Only the train files are learned from; the dev files are measured.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultModelsFolder } from '../src/analyse/models-folder.ts';
import { CHECKS, decodeTags, type TagTable, type TagWeights } from '../src/analyse/names/decode-tags.ts';
import { compileGazetteer } from '../src/analyse/names/gazetteer.ts';
import { nameFeatures, type TokenFeatures } from '../src/analyse/names/name-features.ts';
import type { WordKnowledge } from '../src/analyse/names/word-facts.ts';
import { type NameTaggerHead, readClusters, TABLES } from '../src/analyse/names/name-tagger.ts';
import { nameTokens } from '../src/analyse/names/name-tokens.ts';
import { NAME_TYPES, type NameType, spansOfTags, TAGS } from '../src/analyse/names/name-types.ts';
import { evaluateNer, readConll, type TaggedSentence } from '../src/evaluate/evaluate-ner.ts';
import { readEntities } from '../src/topic/read-entities.ts';
import {
  addTagWeights,
  emptyTagWeights,
  packTagWeights,
  type TagExample,
  trainTagWeights,
} from './train-tag-weights.ts';

/** Habits of naming: each has weights of its own beside those that all share (Daumé 2007). */
const STYLES = [...TABLES, 'posts'] as const;
type Style = (typeof STYLES)[number];

const SLOTS = 113_000;
const SIZE = SLOTS * CHECKS;
const RECIPE = { size: SIZE * (1 + STYLES.length), rounds: 12, rate: 0.05, decay: 3e-3, hidden: 0.4 };
/** The mean of the weights of one training each. */
const SEEDS = [1, 2, 3, 4, 5];
const CATALOGUE = 'topics/ai-industry/entities.tsv';
/** How often a file's sentences are seen in one round. */
const SOURCES: readonly { readonly file: string; readonly times: number; readonly style: Style }[] = [
  { file: 'idner-news-2k-train.txt', times: 1, style: 'indonesian' },
  { file: 'wnut17-wnut17train.conll', times: 1, style: 'posts' },
  { file: 'crossner-ai-train.conll', times: 8, style: 'english' },
];
const CHECKED: readonly { readonly file: string; readonly style: (typeof TABLES)[number] }[] = [
  { file: 'idner-news-2k-dev.txt', style: 'indonesian' },
  { file: 'crossner-ai-dev.conll', style: 'english' },
  { file: 'wnut17-emerging.dev.conll', style: 'english' },
];

async function readSentences(data: string, file: string): Promise<TaggedSentence[]> {
  return readConll(await readFile(join(data, 'ner', file), 'utf8'));
}

async function main(data: string, output: string): Promise<void> {
  const entities = readEntities(await readFile(join(defaultModelsFolder(), '..', CATALOGUE), 'utf8'));
  const clusters = readClusters(await readFile(join(output, 'clusters.txt'), 'utf8'));
  const ownList = await readFile(join(output, 'gazetteer.tsv'), 'utf8');
  const knowledge = { ...clusters, gazetteer: compileGazetteer(entities.value, ownList) };
  const examples: TagExample[] = [];
  for (const { file, times, style } of SOURCES) {
    const own = (await readSentences(data, file)).map((sentence) => toExample(sentence, knowledge, style));
    for (let time = 0; time < times; time += 1) examples.push(...own);
  }
  const weights = emptyTagWeights(RECIPE.size, 0);
  for (const seed of SEEDS)
    addTagWeights(weights, trainTagWeights(examples, { ...RECIPE, seed }), 1 / SEEDS.length);
  const tables = TABLES.map((_, index) => packTagWeights(weightsOfStyle(weights, index)));
  const bytes = tables.flatMap(({ kept, features }) => [kept, new Uint8Array(features.buffer)]);
  await writeFile(join(output, 'weights.bin'), Buffer.concat(bytes));
  const head: NameTaggerHead = {
    slots: SLOTS,
    scales: tables.map(({ scale }) => scale),
    transitions: tables.map(({ transitions }) => [...transitions]),
  };
  await writeFile(join(output, 'manifest.json'), `${JSON.stringify(head)}\n`);
  for (const { file, style } of CHECKED) {
    const table = tables[TABLES.indexOf(style)] as TagTable;
    const result = check(await readSentences(data, file), knowledge, table);
    process.stdout.write(`${file} ${JSON.stringify(result)}\n`);
  }
}

/** The shared weights and the style's own, added up. */
function weightsOfStyle({ features, transitions }: TagWeights, style: number): TagWeights {
  const length = SIZE * TAGS.length;
  const own = features.subarray(length * (1 + style), length * (2 + style));
  const sum = features.slice(0, length);
  return { features: sum.map((weight, at) => weight + (own[at] as number)), transitions };
}

function check(sentences: readonly TaggedSentence[], knowledge: WordKnowledge, table: TagTable) {
  return evaluateNer(sentences, (text) => {
    const tokens = nameTokens(text);
    const words = tokens.map(({ word }) => word);
    return spansOfTags(decodeTags(nameFeatures(words, knowledge, SIZE), table)).map(
      ({ start, end, type }) => ({
        start: tokens[start]?.start ?? 0,
        end: tokens[end - 1]?.end ?? 0,
        type,
      }),
    );
  });
}

/** The sentence in the tagger's own tokens; the corpora leave marks on their words. */
function retokenise({ tokens, spans }: TaggedSentence): { words: string[]; tags: Uint8Array } {
  const found = nameTokens(tokens.join(' '));
  const ends: number[] = [];
  for (const token of tokens) ends.push((ends.at(-1) ?? -1) + 1 + token.length);
  const tags = new Uint8Array(found.length);
  for (const { start, end, type } of spans) {
    const inside = 2 + 2 * NAME_TYPES.indexOf(type as NameType);
    const from = start === 0 ? 0 : (ends[start - 1] ?? 0);
    const members = found.flatMap((token, index) =>
      token.start >= from && token.end <= (ends[end - 1] ?? 0) ? [index] : [],
    );
    members.forEach((index, place) => {
      tags[index] = place === 0 ? inside - 1 : inside;
    });
  }
  return { words: found.map(({ word }) => word), tags };
}

function toExample(sentence: TaggedSentence, knowledge: WordKnowledge, style: Style): TagExample {
  const { words, tags } = retokenise(sentence);
  const nameless = { ...knowledge.gazetteer, names: new Map(), beginnings: new Set<string>() };
  const features = nameFeatures(words, knowledge, SIZE);
  const unlisted = nameFeatures(words, { ...knowledge, gazetteer: nameless }, SIZE);
  return { features: inStyle(features, style), unlisted: inStyle(unlisted, style), tags };
}

/** Every feature twice: once among those of all styles and once among the style's own. */
function inStyle({ perToken, buckets }: TokenFeatures, style: Style): TokenFeatures {
  const first = SIZE * (1 + STYLES.indexOf(style));
  return { perToken: 2 * perToken, buckets: Uint32Array.from(both(buckets, first)) };
}

function* both(buckets: Uint32Array, first: number): Generator<number> {
  for (const bucket of buckets) yield* [bucket, first + bucket];
}

const [data, output] = process.argv.slice(2);
if (data === undefined || output === undefined) {
  process.stderr.write('usage: train-names.ts DATA_FOLDER MODEL_FOLDER\n');
  process.exitCode = 2;
} else {
  await main(data, output);
}
