import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultModelsFolder } from '../../src/analyse/models-folder.ts';
import { Arena } from '../../src/analyse/network/arena.ts';
import { sigmoid, tanh } from '../../src/analyse/network/curves.ts';
import {
  createEntitySentimentModel,
  type EntitySentimentModel,
  type NetworkDomain,
} from '../../src/analyse/network/entity-sentiment-model.ts';
import { decodeHalfFloats } from '../../src/analyse/network/half-floats.ts';
import { networkTokens } from '../../src/analyse/network/network-tokens.ts';
import { translateTokens } from '../../src/analyse/network/translate-tokens.ts';
import { compileProjections } from '../../src/analyse/sentiment/project-tokens.ts';
import { tokenise } from '../../src/analyse/tokens.ts';

interface Answer {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly domain: NetworkDomain;
  readonly probabilities: readonly number[];
}

const FIXTURE = new URL('../fixtures/entity-sentiment/answers.json', import.meta.url);
const folder = join(defaultModelsFolder(), 'entity-sentiment');
const words = (text: string): string[] => networkTokens(text).map(({ word }) => word);
let model: EntitySentimentModel;

beforeAll(async () => {
  model = await createEntitySentimentModel(folder);
});

describe('the network', () => {
  test('answers as the trainer did', async () => {
    const answers = JSON.parse(await readFile(FIXTURE, 'utf8')) as Answer[];
    const found = answers.map(({ text, start, end, domain }) => {
      const tokens = networkTokens(text);
      const from = tokens.findIndex((token) => token.end > start);
      const to = tokens.filter((token) => token.start < end).length;
      const { negative, neutral, positive } = model.score(words(text), from, to, domain);
      return [negative, neutral, positive];
    });
    expect(found.length).toBeGreaterThan(5);
    found.forEach((probabilities, index) => {
      probabilities.forEach((each, label) => {
        expect(each).toBeCloseTo(answers[index]?.probabilities[label] ?? Number.NaN, 3);
      });
    });
  });

  test('does not read the name itself', () => {
    const [one, other] = ['Enron was praised by critics .', 'Kindness was praised by critics .'].map((text) =>
      model.score(text.split(' '), 0, 1),
    );
    expect(one).toEqual(other);
  });

  test('tells two targets of one sentence apart, and scores them together as it does singly', () => {
    const tokens = words('Critics praised Anthropic but accused OpenAI of lying.');
    const targets = [2, 5].map((start) => ({ start, end: start + 1 }));
    const both = model.scoreAll(tokens, targets, 'news');
    expect(both).toEqual(targets.map(({ start, end }) => model.score(tokens, start, end, 'news')));
    expect(both[0]?.negative).toBeLessThan(both[1]?.negative ?? 0);
  });

  test.each([
    ['a name alone', ['OpenAI'], 0, 1],
    ['a very long sentence', [...Array.from({ length: 900 }, () => 'word'), 'OpenAI'], 900, 901],
    ['a target of many words', ['the', 'Bank', 'of', 'Indonesia', 'failed'], 1, 4],
  ])('gives probabilities for %s', (_, tokens, start, end) => {
    const { negative, neutral, positive } = model.score(tokens, start, end);
    expect(negative + neutral + positive).toBeCloseTo(1, 6);
  });

  test('a folder without weights is an error', async () => {
    await expect(createEntitySentimentModel(join(folder, 'nowhere'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});

test.each([
  ["She didn't pay.", ['She', 'did', "n't", 'pay', '.']],
  ['OpenAI’s U.S. unit lost $1.5 billion', ['OpenAI', '’s', 'U.S.', 'unit', 'lost', '$', '1.5', 'billion']],
  ['GPT-4o beats 13bn rivals', ['GPT', '-', '4o', 'beats', '13bn', 'rivals']],
])('cuts %p', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('token offsets are those of the whole text', () => {
  const text = 'First. Second one';
  expect(networkTokens(text, 7).map(({ start, end }) => text.slice(start, end))).toEqual(['Second', 'one']);
});

test('the kernel multiplies as plain loops do', () => {
  const [rows, columns] = [7, 64];
  const matrix = Float32Array.from({ length: rows * columns }, (_, at) => Math.sin(at));
  const values = Float32Array.from({ length: rows }, (_, at) => at - 2.5);
  const arena = new Arena(rows * columns + rows + columns);
  const packed = arena.matrix(matrix, rows, columns);
  const [vector, out] = [arena.vector(rows), arena.vector(columns)];
  vector.values.set(values);
  out.values.fill(1);
  arena.multiply(packed, vector, out);
  out.values.forEach((found, column) => {
    const sum = values.reduce(
      (total, value, row) => total + value * (matrix[row * columns + column] ?? 0),
      1,
    );
    expect(found).toBeCloseTo(sum, 4);
  });
});

test.each([-30, -3.2, -0.01, 0, 0.7, 4, 30])('the curves are right at %p', (x) => {
  expect(sigmoid(x)).toBeCloseTo(1 / (1 + Math.exp(-x)), 4);
  expect(tanh(x)).toBeCloseTo(Math.tanh(x), 4);
});

test('half-precision numbers', () => {
  const halves = Uint16Array.from([0x0000, 0x3c00, 0xc000, 0x3555, 0x0001, 0x7bff, 0xfc00]);
  const found = [...decodeHalfFloats(halves)];
  expect(found.slice(0, 3)).toEqual([0, 1, -2]);
  expect(found[3]).toBeCloseTo(1 / 3, 3);
  expect(found.slice(4)).toEqual([2 ** -24, 65504, -Infinity]);
});

describe('translateTokens', () => {
  const projection = compileProjections([
    { language: 'id', term: 'menggugat', english: 'sues' },
    { language: 'id', term: 'pelanggaran kontrak', english: 'breach of contract' },
    { language: 'id', term: 'jabatan', english: 'post' },
  ]).get('id');

  test('a suffix of a word that the glossary knows is no word', () => {
    const text = 'OpenAI mengakhiri jabatannya.';
    if (projection === undefined) throw new Error('no projection');
    const sentence = { start: 0, end: text.length };
    const found = translateTokens(text, tokenise(text), sentence, { start: 0, end: 6 }, projection, 'id');
    expect(found.words).toEqual(['OpenAI', 'mengakhiri', 'post', '.']);
  });

  test('puts English words in place, keeps marks, capitals and the target', () => {
    const text = 'Kata Budi, Musk menggugat OpenAI atas pelanggaran kontrak.';
    const target = { start: text.indexOf('OpenAI'), end: text.indexOf('OpenAI') + 6 };
    if (projection === undefined) throw new Error('no projection');
    const sentence = { start: 0, end: text.length };
    const found = translateTokens(text, tokenise(text), sentence, target, projection, 'id');
    expect(found.words.join(' ')).toBe('Kata Budi , Musk sues OpenAI atas breach of contract .');
    expect(found.words.slice(found.target.start, found.target.end)).toEqual(['OpenAI']);
  });
});
