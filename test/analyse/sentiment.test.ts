import { findTones } from '../../src/analyse/sentiment/find-tones.ts';
import type { Lexicon } from '../../src/analyse/sentiment/lexicon.ts';
import { readScores } from '../../src/analyse/sentiment/lexicon.ts';
import {
  decodeLinearModel,
  encodeLinearModel,
  hashFeature,
  predict,
} from '../../src/analyse/sentiment/linear-model.ts';
import { readModifiers } from '../../src/analyse/sentiment/modifiers.ts';
import { TokenTrie } from '../../src/analyse/token-trie.ts';
import { tokenise } from '../../src/analyse/tokens.ts';
import { trainLinear } from '../../training/train-linear.ts';

const MODIFIERS =
  'language\tterm\tkind\tfactor\nen\tnot\tNEGATION\t-1\nen\tvery\tINTENSIFIER\t1.5\nen\tbut\tCONTRAST\t1\nid\tbanget\tINTENSIFIER\t1.5\n';

function lexicon(language: string): Lexicon {
  const tones = new TokenTrie<number>();
  for (const [term, score] of readScores(
    'term\tscore\n# comment\t9\ngood\t3\nbagus\t3\nno problem\t1\nproblem\t-2\n',
  ))
    tones.add(term, score);
  return { tones, modifiers: readModifiers(MODIFIERS).get(language) ?? new TokenTrie() };
}

function scores(text: string, language = 'en'): number[] {
  const tokens = tokenise(text);
  return findTones(text, tokens, 0, tokens.length, lexicon(language), language, new Set()).tones.map(
    ({ score }) => Number(score.toFixed(2)),
  );
}

describe('findTones', () => {
  test.each([
    ['a plain word', 'good', 'en', [3]],
    ['an intensifier before it', 'very good', 'en', [4.5]],
    ['an Indonesian one after it', 'bagus banget', 'id', [4.5]],
    ['a negator turns and weakens', 'not good', 'en', [-2.1]],
    ['a negator some words away', 'not a good idea', 'en', [-2.1]],
    ['a negator behind a comma does nothing', 'not here, good', 'en', [3]],
    ['a negator too far away does nothing', 'not one two three four good', 'en', [3]],
    ['the longest term wins', 'no problem', 'en', [1]],
    ['a word of no list', 'table', 'en', []],
    ['a comment of the file', 'comment', 'en', []],
  ])('%s', (_, text, language, expected) => {
    expect(scores(text, language)).toEqual(expected);
  });

  test('names carry no tone', () => {
    const text = 'good Corp';
    expect(findTones(text, tokenise(text), 0, 2, lexicon('en'), 'en', new Set([0])).tones).toEqual([]);
  });
});

const item = (word: string, label: number) => ({ hashes: [hashFeature(word)], label });

describe('linear model', () => {
  const items = Array.from({ length: 60 }, (_, index) =>
    item(['bad', 'table', 'good'][index % 3] ?? '', index % 3),
  );
  const options = { bits: 10, epochs: 10, rate: 0.5, decay: 0, classWeights: [1, 1, 1], seed: 1 };
  test('learns what it is shown, and survives being written and read', () => {
    const model = decodeLinearModel(encodeLinearModel(trainLinear(items, options)));
    const best = (word: string) =>
      predict(model, [hashFeature(word)]).findIndex((value, _, all) => value === Math.max(...all));
    expect(['bad', 'table', 'good'].map(best)).toEqual([0, 1, 2]);
  });
  test('the same seed gives the same weights', () => {
    expect(trainLinear(items, options)).toEqual(trainLinear(items, options));
  });
  test('a cut file is refused', () => {
    expect(() => decodeLinearModel(encodeLinearModel(trainLinear(items, options)).slice(0, 100))).toThrow(
      'bytes',
    );
  });
});
