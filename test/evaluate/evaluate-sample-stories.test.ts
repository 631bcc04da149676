import type { GoldStory, PredictedStory } from '../../src/evaluate/evaluate-sample-stories.ts';
import { evaluateSampleStories } from '../../src/evaluate/evaluate-sample-stories.ts';

const DAY = 86_400_000;

/** Story `s` has three articles in two languages, b2 reprints b; `lone` is another event of the same party. */
const GOLD: GoldStory[] = [
  gold('a', 'en', 's', ['openai']),
  gold('b', 'id', 's', ['openai']),
  { ...gold('b2', 'id', 's', ['openai']), reprintOf: 'b' },
  gold('lone', 'en', 'l', ['openai', 'meta']),
  gold('far', 'en', 'f', ['openai']),
  gold('other', 'en', 'o', ['apple']),
  gold('football', 'en', null, []),
];
const DAYS: Record<string, number> = { a: 0, b: 1, b2: 1, lone: 2, far: 9, other: 1, football: 1 };

function gold(url: string, language: string, story: string | null, keys: string[]): GoldStory {
  return { url, language, story, reprintOf: null, entities: keys.map((key) => ({ key })) };
}

/** `predict({a: '1'})`: articles left out have no story. */
function predict(stories: Record<string, string>, reprints: Record<string, string> = {}): PredictedStory[] {
  return Object.entries(DAYS).map(([url, day]) => ({
    url,
    story: stories[url] ?? null,
    reprintOf: reprints[url] ?? null,
    publishedAt: day * DAY,
  }));
}

describe('evaluateSampleStories', () => {
  test('right stories and reprints score 1; off-topic articles don’t count', () => {
    const predicted = predict(
      { a: '1', b: '1', b2: '1', lone: '2', far: '3', other: '4', football: '1' },
      { b2: 'b' },
    );
    expect(evaluateSampleStories(predicted, GOLD)).toEqual({
      n: 6,
      bCubedF1: 1,
      pairwiseF1: 1,
      crossLanguageF1: 1,
      hardNegativesApart: 1,
      hardNegatives: 3,
      reprintPrecision: 1,
      reprintRecall: 1,
    });
  });

  test('a story torn at the language loses the pairs across languages, not those within', () => {
    const { crossLanguageF1, pairwiseF1 } = evaluateSampleStories(predict({ a: '1', b: '2', b2: '2' }), GOLD);
    expect(crossLanguageF1).toBe(0);
    expect(pairwiseF1).toBeCloseTo(0.5);
  });

  test('a hard negative in the story is counted once a pair; articles days away or of other parties are none', () => {
    const predicted = predict({ a: '1', b: '1', b2: '2', lone: '1', far: '1', other: '1' });
    const { hardNegativesApart, hardNegatives } = evaluateSampleStories(predicted, GOLD);
    expect(hardNegatives).toBe(3);
    expect(hardNegativesApart).toBeCloseTo(1 / 3);
  });

  test('articles without a story stand alone', () => {
    expect(evaluateSampleStories(predict({}), GOLD)).toMatchObject({ pairwiseF1: 0, hardNegativesApart: 1 });
  });

  test('an article that wasn’t predicted stands alone', () => {
    expect(evaluateSampleStories([], GOLD)).toMatchObject({ n: 6, pairwiseF1: 0, reprintRecall: 0 });
  });

  test('a reprint that names another original is wrong in precision and recall', () => {
    const { reprintPrecision, reprintRecall } = evaluateSampleStories(predict({}, { b2: 'a', a: 'b' }), GOLD);
    expect([reprintPrecision, reprintRecall]).toEqual([0, 0]);
  });

  test('an article of the other half counts as company: mixing with it is a fault, its own story is not looked at', () => {
    const counts = ({ story }: GoldStory) => story === 's';
    const right = predict({ a: '1', b: '1', b2: '1', lone: '2', far: '2', other: '2' });
    expect(evaluateSampleStories(right, GOLD, counts)).toMatchObject({ n: 3, bCubedF1: 1, pairwiseF1: 1 });
    const mixed = predict({ a: '1', b: '1', b2: '1', lone: '1' });
    const { bCubedF1, pairwiseF1, hardNegativesApart } = evaluateSampleStories(mixed, GOLD, counts);
    expect(Math.max(bCubedF1, pairwiseF1, hardNegativesApart)).toBeLessThan(1);
  });
});
