import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultModelsFolder } from '../../src/analyse/models-folder.ts';
import { compileGazetteer, gazetteerMarks } from '../../src/analyse/names/gazetteer.ts';
import { createNameTagger, type NameTagger } from '../../src/analyse/names/name-tagger.ts';
import { nameTokens } from '../../src/analyse/names/name-tokens.ts';
import { spansOfTags, TAGS } from '../../src/analyse/names/name-types.ts';

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
  const marks = gazetteerMarks(['bank', 'indonesia', 'di', 'jawa', 'barat'], gazetteer);
  const tags = Array.from(marks, (mark) => TAGS[mark]);
  expect(tags).toEqual(['B-ORG', 'I-ORG', 'O', 'B-LOC', 'I-LOC']);
});
