import path from 'node:path';
import { compareShingles, evaluateFullText } from '../../src/evaluate/evaluate-full-text.ts';
import { PROJECT_ROOT } from '../../src/shared/project-root.ts';

test.each([
  ['the same words', 'Satu dua tiga empat lima.', 'satu dua, tiga empat lima', 1],
  ['nothing', 'satu dua tiga empat', '', 0],
  ['too much', 'a b c d e', 'a b c d e f g', 2 / 3],
  ['a repeated text', 'a b c d', 'a b c d a b c d', 1 / 3],
  ['a short text', 'ya', 'Ya!', 1],
])('%s', (_, expected, found, f1) => {
  expect(compareShingles(expected, found).f1).toBeCloseTo(f1, 10);
});

test('the pages of the fixtures give their articles', async () => {
  const marks = await evaluateFullText(path.join(PROJECT_ROOT, 'test/fixtures/pages'));

  expect(marks.n).toBeGreaterThanOrEqual(20);
  expect(marks.f1).toBeGreaterThan(0.95);
  expect(marks.pages.filter(({ f1 }) => f1 < 0.85)).toEqual([]);
});
