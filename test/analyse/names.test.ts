import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultModelsFolder } from '../../src/analyse/models-folder.ts';
import { decodeTags } from '../../src/analyse/names/decode-tags.ts';
import { compileGazetteer, gazetteerMarks } from '../../src/analyse/names/gazetteer.ts';
import { createNameTagger, type NameTagger, readClusters } from '../../src/analyse/names/name-tagger.ts';
import { nameTokens } from '../../src/analyse/names/name-tokens.ts';
import { spansOfTags, TAGS } from '../../src/analyse/names/name-types.ts';
import type { CatalogueEntity } from '../../src/topic/topic-pack.ts';

const folder = join(defaultModelsFolder(), 'names');
let tagger: NameTagger;

beforeAll(async () => {
  tagger = await createNameTagger(folder);
});

function namesIn(text: string, language: string): string[] {
  const tokens = nameTokens(text);
  return tagger
    .tag(
      tokens.map(({ word }) => word),
      language,
    )
    .map(({ start, end, type }) => `${text.slice(tokens[start]?.start, tokens[end - 1]?.end)}/${type}`);
}

test.each([
  ['id', 'Presiden Joko Widodo tiba di Jakarta, Selasa.', ['Joko Widodo/PER', 'Jakarta/LOC']],
  ['id', 'Kata Budi Santoso, PT Pertamina akan membangun kilang.', ['Budi Santoso/PER', 'PT Pertamina/ORG']],
  ['en', 'The company, led by John Smith, is based in Boston.', ['John Smith/PER', 'Boston/LOC']],
  ['id', 'Harga beras naik lagi pekan ini.', []],
  ['en', '', []],
])('%s: %s', (language, text, expected) => {
  expect(namesIn(text, language)).toEqual(expected);
});

test('words keep their inner marks, and lose the outer ones', () => {
  const words = nameTokens("(GPT-4o) of AT&T's J. Smith, U.S.").map(({ word }) => word);
  expect(words).toEqual(['(', 'GPT-4o', ')', 'of', 'AT&T', "'s", 'J.', 'Smith', ',', 'U.S.']);
});

test('a row of tags becomes spans; two names side by side stay two', () => {
  const row = ['B-PER', 'I-PER', 'B-PER', 'O', 'I-ORG'].map((tag) => TAGS.indexOf(tag));
  expect(spansOfTags(row)).toEqual([
    { start: 0, end: 2, type: 'PER' },
    { start: 2, end: 3, type: 'PER' },
    { start: 4, end: 5, type: 'ORG' },
  ]);
});

test('the gazetteer marks the longest name', async () => {
  const gazetteer = compileGazetteer([], await readFile(join(folder, 'gazetteer.tsv'), 'utf8'));
  const marks = gazetteerMarks(['Bank', 'Indonesia', 'di', 'Jawa', 'Barat'], gazetteer);
  const tags = Array.from(marks, (mark) => TAGS[mark]);
  expect(tags).toEqual(['B-ORG', 'I-ORG', 'O', 'B-LOC', 'I-LOC']);
});

test.each([
  ['a name begins with a capital', ['solo', 'Solo'], ['O', 'B-LOC']],
  ['a short acronym is written as it is listed', ['Pan', 'PAN'], ['O', 'B-ORG']],
])('%s', (_, words, expected) => {
  const gazetteer = compileGazetteer([], 'LOC\tSolo\nORG\tPAN\n');
  const tags = Array.from(gazetteerMarks(words, gazetteer), (mark) => TAGS[mark]);
  expect(tags).toEqual(expected);
});

test('a term is known in lower case, with a capital, and in the plural', () => {
  const gazetteer = compileGazetteer([], 'TERM\tneural network\n');
  const marks = gazetteerMarks(['Neural', 'network', 'and', 'neural', 'networks', 'neural'], gazetteer);
  expect(Array.from(marks, (mark) => mark > 0)).toEqual([true, true, false, true, true, false]);
});

test('a catalogue wins over the list', () => {
  const claude = { label: 'Claude', labels: {}, aliases: [], type: 'MODEL' } as unknown as CatalogueEntity;
  const marks = gazetteerMarks(['Claude'], compileGazetteer([claude], 'PER\tClaude\n'));
  expect(TAGS[marks[0] ?? 0]).toBe('B-MISC');
});

test('of the buckets that share a slot only the kept one weighs', () => {
  const person = TAGS.indexOf('B-PER');
  const features = new Int8Array(TAGS.length);
  features[person] = 9;
  const transitions = new Float32Array((TAGS.length + 1) * TAGS.length);
  const table = { kept: Uint8Array.from([3]), features, transitions };
  expect([...decodeTags({ perToken: 1, buckets: Uint32Array.from([2, 1]) }, table)]).toEqual([person, 0]);
});

test('words know their class and its group', () => {
  const { clusterOf, groupOf } = readClusters('red blue\none\n\nrun\n\n');
  const words = ['red', 'blue', 'one', 'run', 'unknown'].map((word) => [clusterOf(word), groupOf(clusterOf(word))]);
  expect(words).toEqual([[1, 1], [1, 1], [2, 1], [3, 2], [0, 0]]);
}); // biome-ignore format: one glance
