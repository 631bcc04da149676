import { foldsOf } from '../../training/fit-article-tone.ts';
import { leaveOut } from '../../training/leave-out.ts';
import { solveMargins } from '../../training/solve-margins.ts';

test('each item is held out in exactly one fold and never trained on there', () => {
  const items = Array.from({ length: 23 }, (_, index) => index);
  const folds = foldsOf(items, 5, 1);
  expect(folds.flatMap(({ held }) => held).toSorted((a, b) => a - b)).toEqual(items);
  for (const { train, held } of folds) expect([...train, ...held].toSorted((a, b) => a - b)).toEqual(items);
});

test('texts that are kept for measuring are left out, others stay', () => {
  const measured = [{ text: 'The food was very good and the room was clean.' }];
  const rows = [
    { text: 'the food was very good and the room was clean' },
    { text: 'The food was cold, and nobody came to take it back.' },
    { text: 'good' },
  ];
  expect(leaveOut(rows, measured)).toEqual(rows.slice(1));
});

test('the solver parts classes that can be parted', () => {
  const examples = Array.from({ length: 30 }, (_, index) => ({
    features: new Map([
      [index % 3, 1],
      [3 + (index % 5), 0.5],
    ]),
    label: index % 3,
  }));
  const weights = solveMargins(examples, 3, { bits: 4, cost: 1, rounds: 20, seed: 1, rarity: 1 });
  for (const { features, label } of examples) {
    const margins = weights.map((each) =>
      [...features].reduce((sum, [bucket, value]) => sum + (each[bucket] ?? 0) * value, 0),
    );
    expect(margins.indexOf(Math.max(...margins))).toBe(label);
  }
});
