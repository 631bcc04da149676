import { evaluateNer, readConll } from '../../src/evaluate/evaluate-ner.ts';
import { classification, f1Of, spanF1 } from '../../src/evaluate/metrics.ts';

describe('classification', () => {
  test('macro-F1 is the mean over the gold classes of the scored items', () => {
    const items = [
      { gold: 'a', predicted: 'a' },
      { gold: 'a', predicted: 'b' },
      { gold: 'b', predicted: 'b' },
      { gold: 'b', predicted: null },
    ];
    const result = classification(items);
    expect(result).toMatchObject({ n: 4, coverage: 0.75, accuracy: 2 / 3 });
    expect(result.macroF1).toBeCloseTo((2 / 3 + 2 / 3) / 2);
    expect(result.perClass.map(({ label, support }) => [label, support])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
  test('nothing scored gives 0, not NaN', () => {
    expect(classification([{ gold: 'a', predicted: null }])).toMatchObject({
      macroF1: 0,
      accuracy: 0,
      coverage: 0,
    });
  });
});

test.each([
  [
    { correct: 1, predicted: 2, expected: 4 },
    { precision: 0.5, recall: 0.25, f1: 1 / 3 },
  ],
  [
    { correct: 0, predicted: 0, expected: 0 },
    { precision: 0, recall: 0, f1: 0 },
  ],
])('f1Of %j', (counts, expected) => {
  expect(f1Of(counts)).toEqual(expected);
});

test('spanF1 wants start, end and type', () => {
  const gold = [
    { start: 0, end: 2, type: 'PER' },
    { start: 3, end: 4, type: 'ORG' },
  ];
  const predicted = [
    { start: 0, end: 2, type: 'ORG' },
    { start: 3, end: 4, type: 'ORG' },
  ];
  expect(spanF1([{ gold, predicted }])).toMatchObject({
    precision: 0.5,
    recall: 0.5,
    byType: { PER: { f1: 0, support: 1 }, ORG: { recall: 1 } },
  });
});

describe('evaluateNer', () => {
  const sentences = readConll(
    'Sam\tB-person\nAltman\tI-person\nleads\tO\nOpenAI\tB-corporation\n\nIn O\nJakarta B-LOC\n',
  );
  test('reads BIO tags of several corpora', () => {
    expect(sentences.map(({ spans }) => spans)).toEqual([
      [
        { start: 0, end: 2, type: 'PER' },
        { start: 3, end: 4, type: 'ORG' },
      ],
      [{ start: 1, end: 2, type: 'LOC' }],
    ]);
  });
  test('character offsets become tokens; types that the file lacks are dropped', () => {
    const names = (text: string) =>
      text.startsWith('Sam')
        ? [
            { start: 0, end: 10, type: 'PERSON' as const },
            { start: 11, end: 16, type: 'LAW' as const },
          ]
        : [{ start: 3, end: 10, type: 'PLACE' as const }];
    expect(evaluateNer(sentences, names)).toMatchObject({ precision: 1, recall: 2 / 3 });
  });
});
