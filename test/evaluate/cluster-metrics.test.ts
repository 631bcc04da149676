import { bCubed, pairwise, scores } from '../../src/evaluate/cluster-metrics.ts';

/** `clustering('ab c')`: items a and b in one cluster, c in another. */
const clustering = (groups: string) =>
  new Map(groups.split(' ').flatMap((group, at) => [...group].map((item) => [item, `${at}`] as const)));

describe('bCubed', () => {
  test.each([
    ['equal', 'ab c', 'ab c', 1, 1],
    ['all in one', 'abcd', 'ab cd', 0.5, 1],
    ['all alone', 'a b c d', 'ab cd', 1, 0.5],
    [
      'one moved',
      'abc de',
      'ab cde',
      (2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5,
      (1 + 1 + 1 / 3 + 2 / 3 + 2 / 3) / 5,
    ],
  ])('%s', (_, predicted, gold, precision, recall) => {
    const result = bCubed(clustering(predicted), clustering(gold));
    expect(result.precision).toBeCloseTo(precision);
    expect(result.recall).toBeCloseTo(recall);
    expect(result.f1).toBeCloseTo((2 * precision * recall) / (precision + recall));
  });

  test('items without gold are left out', () => {
    expect(bCubed(clustering('abx'), clustering('ab')).f1).toBe(1);
  });
});

describe('pairwise', () => {
  test('counts pairs that share a cluster', () => {
    expect(pairwise(clustering('abc d'), clustering('ab cd'))).toMatchObject({
      precision: 1 / 3,
      recall: 1 / 2,
    });
  });

  test('only the pairs asked for', () => {
    const withA = (x: string, y: string) => x === 'a' || y === 'a';
    expect(pairwise(clustering('abc d'), clustering('ab cd'), withA)).toMatchObject({
      precision: 0.5,
      recall: 1,
    });
  });
});

describe('scores', () => {
  test('nothing found of something is 0, nothing wanted and nothing found is 1', () => {
    expect(scores(0, 0, 4).f1).toBe(0);
    expect(scores(0, 0, 0).f1).toBe(1);
  });
});
