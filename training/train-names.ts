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
import { compileGazetteer } from '../src/analyse/names/gazetteer.ts';
import { decodeTags } from '../src/analyse/names/decode-tags.ts';
import { type NameStyle, nameFeatures, type WordKnowledge } from '../src/analyse/names/name-features.ts';
import { nameTokens } from '../src/analyse/names/name-tokens.ts';
import { readClusters } from '../src/analyse/names/name-tagger.ts';
import { NAME_TYPES, type NameType, spansOfTags } from '../src/analyse/names/name-types.ts';
import { evaluateNer, readConll, type TaggedSentence } from '../src/evaluate/evaluate-ner.ts';
import { readEntities } from '../src/topic/read-entities.ts';
import { quantiseTagWeights, type TagExample, trainTagWeights } from './train-tag-weights.ts';

const RECIPE = { bits: 18, rounds: 12, rate: 0.05, decay: 1e-3, seed: 1 };
const CATALOGUE = 'topics/ai-industry/entities.tsv';
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
/** For `evaluateNer`, which reads the catalogue's types. */
const ENTITY_TYPES = { PER: 'PERSON', ORG: 'ORG', LOC: 'PLACE', MISC: 'PRODUCT' } as const;
/** Share of the training sentences of which the gazetteer says nothing, so that context is learned too. */
const GAZETTEER_DROPPED = 0.4;

async function readSentences(data: string, file: string): Promise<TaggedSentence[]> {
  return readConll(await readFile(join(data, 'ner', file), 'utf8'));
}

async function main(data: string, output: string): Promise<void> {
  const entities = readEntities(await readFile(join(defaultModelsFolder(), '..', CATALOGUE), 'utf8'));
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
    const result = evaluateNer(sentences, (text) => {
      const tokens = nameTokens(text);
      const words = tokens.map(({ word }) => word);
      const tags = decodeTags(nameFeatures(words, full, style, RECIPE.bits), { features, transitions });
      return spansOfTags(tags).map(({ start, end, type }) => ({
        start: tokens[start]?.start ?? 0,
        end: tokens[end - 1]?.end ?? 0,
        type: ENTITY_TYPES[type],
      }));
    });
    process.stdout.write(`${file} ${JSON.stringify(result)}\n`);
  }
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

function toExample(sentence: TaggedSentence, knowledge: WordKnowledge, style: NameStyle): TagExample {
  const { words, tags } = retokenise(sentence);
  return { features: nameFeatures(words, knowledge, style, RECIPE.bits), tags };
}

const [data, output] = process.argv.slice(2);
if (data === undefined || output === undefined) {
  process.stderr.write('usage: train-names.ts DATA_FOLDER MODEL_FOLDER\n');
  process.exitCode = 2;
} else {
  await main(data, output);
}
