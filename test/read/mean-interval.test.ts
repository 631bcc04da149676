import { meanInterval, studentT975 } from '../../src/read/mean-interval.ts';

describe('meanInterval', () => {
  test.each([
    // any table of Student's t
    [1, 12.7062],
    [2, 4.3027],
    [10, 2.2281],
    [11, 2.20099],
    [12, 2.17881],
    [30, 2.04227],
    [100, 1.98397],
    [1000, 1.96234],
  ])('the 97.5 %% point of t with %i degrees of freedom is %d', (degrees, point) => {
    expect(studentT975(degrees)).toBeCloseTo(point, 3);
  });

  test('of 1, 2, 3 is 2 plus or minus 4.3027 / sqrt 3', () => {
    const { low, high } = meanInterval(3, 6, 14) ?? { low: 0, high: 0 };
    expect([low, high]).toEqual([expect.closeTo(2 - 2.4842, 3), expect.closeTo(2 + 2.4842, 3)]);
  });

  test.each([0, 1])('is null for %i values', (n) => {
    expect(meanInterval(n, n, n)).toBeNull();
  });

  test('of equal values has no width, though sums of floats stray', () => {
    const sum = 0.1 + 0.1 + 0.1;
    expect(meanInterval(3, sum, 0.1 * 0.1 * 3)?.low).toBeCloseTo(0.1, 6);
  });
});
