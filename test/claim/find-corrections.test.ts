import { findCorrections, type WordedFigure } from '../../src/claim/find-corrections.ts';

function figure(value: number, revisionId: number, more: Partial<WordedFigure> = {}): WordedFigure {
  return {
    ...{ articleId: 1, revisionId, predicate: 'INVESTMENT', subjectId: 5, objectId: null, value, max: null },
    ...{ currency: 'USD', unit: null, approximate: false, bound: null, fromDate: null, toDate: null },
    ...{ rawText: `$${value}`, sentence: '', start: value, end: value + 1, ...more },
  };
}

const pairs = (before: WordedFigure[], after: WordedFigure[]) =>
  findCorrections(before, after).map(({ old, now }) => [old.value, now.value]);

describe('figures that a new wording corrects', () => {
  test.each<[name: string, before: WordedFigure[], after: WordedFigure[], expected: number[][]]>([
    ['a new value', [figure(12, 1)], [figure(17, 2)], [[12, 17]]],
    ['not the same value', [figure(12, 1)], [figure(12, 2)], []],
    ['not a value within the tolerance', [figure(100, 1)], [figure(101, 2)], []],
    ['not one that was only dropped', [figure(12, 1)], [], []],
    ['not one that was only added', [figure(12, 1)], [figure(12, 2), figure(17, 2)], []],
    ['not of another subject', [figure(12, 1)], [figure(17, 2, { subjectId: 6 })], []],
    ['not of another predicate', [figure(12, 1)], [figure(17, 2, { predicate: 'FINE' })], []],
    ['not of another unit', [figure(12, 1)], [figure(17, 2, { currency: 'EUR' })], []],
    ['not of another article', [figure(12, 1)], [figure(17, 2, { articleId: 2 })], []],
    ['not another analysis of the same wording', [figure(12, 1)], [figure(17, 1)], []],
    [
      'two, the nearest pairs',
      [figure(10, 1), figure(100, 1)],
      [figure(120, 2), figure(11, 2)],
      [
        [10, 11],
        [100, 120],
      ],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(pairs(before, after)).toEqual(expected);
  });
});
