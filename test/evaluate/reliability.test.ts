import { reliability } from '../../src/evaluate/reliability.ts';
import { toneMarks } from '../../src/evaluate/evaluate-sentiment.ts';
import type { Sentiment } from '../../src/analyse/analysis.ts';

const claimed = (confidence: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ confidence, isRight: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, isRight: false })),
];

test('a band compares what was claimed with what was right', () => {
  const { reliability: rows, expectedCalibrationError } = reliability([
    ...claimed(0.75, 3, 1),
    ...claimed(0.95, 1, 3),
  ]);
  expect(rows).toEqual([
    { upTo: 0.8, n: 4, confidence: 0.75, accuracy: 0.75 },
    { upTo: 1, n: 4, confidence: 0.95, accuracy: 0.25 },
  ]);
  expect(expectedCalibrationError).toBeCloseTo(0.35);
});

test('certainty falls in the last band, and nothing judged has no error', () => {
  expect(reliability(claimed(1, 1, 0)).reliability).toEqual([{ upTo: 1, n: 1, confidence: 1, accuracy: 1 }]);
  expect(reliability([])).toEqual({ reliability: [], expectedCalibrationError: 0 });
});

test('what was left unscored claims nothing', () => {
  const scored: Sentiment = { kind: 'scored', score: 0.6, label: 'POSITIVE', confidence: 0.8, evidence: [] };
  const marks = toneMarks([
    { gold: 'positive', sentiment: scored },
    { gold: 'negative', sentiment: { kind: 'unscored', reason: 'TOO_SHORT' } },
  ]);
  expect(marks).toMatchObject({ n: 2, coverage: 0.5, expectedCalibrationError: 0.2 });
  expect(marks.reliability).toHaveLength(1);
});
