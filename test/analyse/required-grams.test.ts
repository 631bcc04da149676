import { readFileSync } from 'node:fs';
import { CONFLICT_ROWS } from '../../src/analyse/relations/conflict-rows.ts';
import { DEAL_ROWS } from '../../src/analyse/relations/deal-rows.ts';
import { EMPLOYMENT_ROWS } from '../../src/analyse/relations/employment-rows.ts';
import { ENGLISH_CONFLICT_ROWS } from '../../src/analyse/relations/english-conflict-rows.ts';
import { ENGLISH_DEAL_ROWS } from '../../src/analyse/relations/english-deal-rows.ts';
import { ENGLISH_EMPLOYMENT_ROWS } from '../../src/analyse/relations/english-employment-rows.ts';
import { ENGLISH_WORK_ROWS } from '../../src/analyse/relations/english-work-rows.ts';
import { INDONESIAN_CONFLICT_ROWS } from '../../src/analyse/relations/indonesian-conflict-rows.ts';
import { INDONESIAN_DEAL_ROWS } from '../../src/analyse/relations/indonesian-deal-rows.ts';
import { INDONESIAN_EMPLOYMENT_ROWS } from '../../src/analyse/relations/indonesian-employment-rows.ts';
import { INDONESIAN_WORK_ROWS } from '../../src/analyse/relations/indonesian-work-rows.ts';
import { indexPatterns, possiblePatterns } from '../../src/analyse/relations/pattern-index.ts';
import { patternsOf, slotSign, type SlotLetter } from '../../src/analyse/relations/relation-row.ts';
import { requiredGrams } from '../../src/analyse/relations/required-grams.ts';
import { STRAIN_ROWS } from '../../src/analyse/relations/strain-rows.ts';
import { WORK_ROWS } from '../../src/analyse/relations/work-rows.ts';

const ROWS = [
  ...[CONFLICT_ROWS, DEAL_ROWS, EMPLOYMENT_ROWS, STRAIN_ROWS, WORK_ROWS],
  ...[ENGLISH_CONFLICT_ROWS, ENGLISH_DEAL_ROWS, ENGLISH_EMPLOYMENT_ROWS, ENGLISH_WORK_ROWS],
  ...[INDONESIAN_CONFLICT_ROWS, INDONESIAN_DEAL_ROWS, INDONESIAN_EMPLOYMENT_ROWS, INDONESIAN_WORK_ROWS],
].flat();
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'-]*(?: \p{Lu}[\p{L}\p{N}-]*)*/gu;
const UNSPACED_NAME = /[A-Za-z][A-Za-z0-9 -]*/g;

/** Sentences of the sample with a sign of any kind for each word in capitals, the kinds by turns from `first`. */
function signedSentences(language: string, first: number): string[] {
  const sample = readFileSync(
    new URL('../../topics/ai-industry/sample/articles.jsonl', import.meta.url),
    'utf8',
  );
  const articles = sample
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { language: string; body: string });
  const name = language === 'zh' || language === 'ja' ? UNSPACED_NAME : NAME;
  const sign = (index: number): string => slotSign('OPMRLG'[(index + first) % 6] as SlotLetter, index % 256);
  return articles
    .filter((article) => article.language === language)
    .flatMap(({ body }) => body.split(/(?<=[.!?。！？])\s*/))
    .map((text) => {
      let count = 0;
      return text.replace(name, () => sign(count++)).toLowerCase();
    });
}

describe('the grams that an expression requires', () => {
  test.each<[string, string[] | null]>([
    ['sued', ['sued']],
    ['\\b acquired', ['cquir', 'acqui', ' acqu']],
    ['buy(?:s|ing)?', ['buy', 'buys', 'uying', 'buyin']],
    ['(?:sued|fined) by', ['ed by', 'd by', 'sued ', 'ued b', 'fined', 'ined ', 'ned b']],
    ['(?<s>[\\ue000-\\ue0ff])(?! by)[^;]{0,80}? owns', [' owns']],
    ['<(?<=plaintiff[^;]{0,9}.)', ['plain', 'laint', 'ainti', 'intif', 'ntiff']],
    ['(?:chips? ){2,3}', ['chip ', 'chips', 'hips ']],
    ['vs\\.', ['vs.']],
    ['licen[cs]es', ['licen', 'icenc', 'icens', 'cence', 'cense', 'ences', 'enses']],
    ['否认', ['否认']],
    ['(?:the )?[a-z]+', null],
    ['(?:sued )*x', null],
    ['sued|\\w+', null],
    ['(?!sued)', null],
    ['将', null],
  ])('%s', (source, possible) => {
    const grams = requiredGrams(source);
    expect(grams === null ? null : [...grams].every((gram) => possible?.includes(gram))).toBe(
      possible === null ? null : true,
    );
  });

  test('an expression that ends too early is refused', () => {
    expect(() => requiredGrams('(?:sued')).toThrow('parenthesis');
  });
});

describe('the index of patterns', () => {
  test.each<[string, number[]]>([
    ['x sued y', [0, 2]],
    ['x was fined', [1, 2]],
    ['x likes y', [2]],
    ['', [2]],
  ])('%s', (text, expected) => {
    const index = indexPatterns(['\\bsue[sd]?\\b', ' (?:fined|barred)', '^\\w?']);
    expect(possiblePatterns(index, text)).toEqual(expected);
  });

  test.each(['en', 'id', 'es', 'de', 'pt', 'fr', 'zh', 'ja'])(
    'hides no pattern that matches: %s',
    (language) => {
      const { patterns, index } = patternsOf(ROWS, language);
      const hidden: string[] = [];
      let matches = 0;
      for (const text of [0, 1, 2, 3, 4, 5].flatMap((first) => signedSentences(language, first))) {
        const possible = new Set(possiblePatterns(index, text));
        for (const [number, { expression }] of patterns.entries()) {
          if (text.search(expression) < 0) continue;
          matches += 1;
          if (!possible.has(number)) hidden.push(`${expression.source} in ${text}`);
        }
      }
      expect(hidden).toEqual([]);
      expect(matches).toBeGreaterThan(0);
    },
  );
});
