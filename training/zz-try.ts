/**
 * Trains the name tagger that ships in models/names (clusters.txt there is made before by cluster-words.py):
 *   npx tsx training/train-names.ts DATA_FOLDER MODEL_FOLDER
 * DATA_FOLDER/ner holds idner-news-2k-{train,dev}.txt, wnut17-wnut17train.conll, crossner-ai-{train,dev}.conll.
 * Only the train files are learned from; the dev files are measured.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileGazetteer } from '../src/analyse/names/gazetteer.ts';
import { decodeTags } from '../src/analyse/names/decode-tags.ts';
import { type NameStyle, nameFeatures, type WordKnowledge } from '../src/analyse/names/name-features.ts';
import { readClusters } from '../src/analyse/names/name-tagger.ts';
import { NAME_TYPES, type NameType, spansOfTags } from '../src/analyse/names/name-types.ts';
import { readConll, type TaggedSentence } from '../src/evaluate/evaluate-ner.ts';
import { spanF1 } from '../src/evaluate/metrics.ts';
import { readEntities } from '../src/topic/read-entities.ts';
import { quantiseTagWeights, type TagExample, trainTagWeights } from './train-tag-weights.ts';

const RECIPE = { bits: 18, rounds: 12, rate: 0.05, decay: 3e-3, seed: 1 };
/** How often a file's sentences are seen in one round. */
const SOURCES: readonly { readonly file: string; readonly times: number; readonly style: NameStyle }[] = [
  { file: 'idner-news-2k-train.txt', times: 1, style: 'indonesian' },
  { file: 'wnut17-wnut17train.conll', times: 1, style: 'posts' },
  { file: 'crossner-ai-train.conll', times: 8, style: 'english' },
];
const CHECKS: readonly { readonly file: string; readonly style: NameStyle }[] = [
  { file: 'idner-news-2k-dev.txt', style: 'indonesian' },
  { file: 'crossner-ai-dev.conll', style: 'english' },
  { file: 'wnut17-emerging.dev.conll', style: 'english' },
];
/** Share of the training sentences of which the gazetteer says nothing, so that context is learned too. */
const GAZETTEER_DROPPED = 0.4;

async function readSentences(data: string, file: string): Promise<TaggedSentence[]> {
  return readConll(await readFile(join(data, 'ner', file), 'utf8'));
}

async function main(data: string, output: string): Promise<void> {
  const entities = readEntities(await readFile(new URL('../topics/ai-industry/entities.tsv', import.meta.url), 'utf8'));
  const clusterOf = readClusters(await readFile(join(output, 'clusters.txt'), 'utf8'));
  const ownList = await readFile(join(output, 'gazetteer.tsv'), 'utf8');
  const full: WordKnowledge = { clusterOf, gazetteer: compileGazetteer(entities.value, ownList) };
  const poor: WordKnowledge = { clusterOf, gazetteer: { types: new Map(), beginnings: new Set() } };
  const examples: TagExample[] = [];
  for (const { file, times, style } of SOURCES) {
    const sentences = await readSentences(data, file);
    for (let time = 0; time < times; time += 1) {
      sentences.forEach((sentence, index) => {
        const dropped = ((index * 7 + time * 3) % 10) / 10 < GAZETTEER_DROPPED;
        examples.push(toExample(sentence, dropped ? poor : full, style));
      });
    }
  }
  const trained = trainTagWeights(examples, RECIPE);
  const { features, scale, transitions } = quantiseTagWeights(trained);
  await writeFile(join(output, 'weights.bin'), features);
  const head = { bits: RECIPE.bits, scale, transitions: [...transitions] };
  await writeFile(join(output, 'manifest.json'), `${JSON.stringify(head)}\n`);
  for (const { file, style } of CHECKS) {
    const sentences = await readSentences(data, file);
    const known = new Set(sentences.flatMap(({ spans }) => spans.map(({ type }) => type)));
    const result = spanF1(
      sentences.map(({ tokens, spans }) => {
        const tags = decodeTags(nameFeatures(tokens, full, style, RECIPE.bits), { features, transitions });
        return { gold: spans, predicted: spansOfTags(tags).filter(({ type }) => known.has(type)) };
      }),
    );
    process.stdout.write(`${file} ${JSON.stringify(result)}\n`);
  }
}

function toExample(
  { tokens, spans }: TaggedSentence,
  knowledge: WordKnowledge,
  style: NameStyle,
): TagExample {
  const tags = new Uint8Array(tokens.length);
  for (const { start, end, type } of spans) {
    const first = 1 + 2 * NAME_TYPES.indexOf(type as NameType);
    tags.fill(first + 1, start, end);
    tags[start] = first;
  }
  return { features: nameFeatures(tokens, knowledge, style, RECIPE.bits), tags };
}

const [data, output] = process.argv.slice(2);
if (data === undefined || output === undefined) {
  process.stderr.write('usage: train-names.ts DATA_FOLDER MODEL_FOLDER\n');
  process.exitCode = 2;
} else {
  await main(data, output);
}
