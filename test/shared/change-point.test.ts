import { changePoints, type WeightedValue } from '../../src/shared/change-point.ts';
import { seededRandom } from '../../src/shared/seeded-random.ts';

const level = (value: number, length: number, spread = 0.1, seed = 1): WeightedValue[] => {
  const random = seededRandom(seed);
  return Array.from({ length }, () => ({ value: value + (random() - 0.5) * spread, weight: 3 }));
};

describe('changePoints', () => {
  test('finds one change of level where it is', () => {
    const found = changePoints([...level(0.5, 10), ...level(-0.3, 8, 0.1, 2)], 0.05);
    expect(found).toEqual([{ at: 10, pValue: expect.any(Number) }]);
    expect(found[0]?.pValue).toBeLessThan(0.01);
  });

  test('finds two changes in order', () => {
    const found = changePoints(
      [...level(0, 10), ...level(0.8, 10, 0.1, 2), ...level(-0.2, 10, 0.1, 3)],
      0.05,
    );
    expect(found.map(({ at }) => at)).toEqual([10, 20]);
  });

  test.each([
    ['an even level', level(0.2, 30)],
    ['equal values', level(0.2, 30, 0)],
    ['a single outlier', [...level(0, 10), { value: 1, weight: 3 }, ...level(0, 10, 0.1, 2)]],
    ['fewer than six values', [...level(1, 2), ...level(-1, 3)]],
    ['nothing', []],
  ])('finds none in %s', (_name, values) => {
    expect(changePoints(values, 0.05)).toEqual([]);
  });

  test('finds a change in noise about as often as the level says: at most 10 of 100 at 5 %', () => {
    const found = Array.from(
      { length: 100 },
      (_, seed) => changePoints(level(0, 24, 1, seed + 1), 0.05).length,
    );
    expect(found.filter((count) => count > 0).length).toBeLessThanOrEqual(10);
  });

  test('a value of many articles weighs more than one of few', () => {
    const heavy = [0.4, 0.5, 0.6, -0.2, -0.3, -0.4].map((value) => ({ value, weight: 50 }));
    const [light] = changePoints(
      [...heavy.slice(0, 3), { value: -9, weight: 0.001 }, ...heavy.slice(3)],
      0.2,
    );
    expect(light?.at === 3 || light?.at === 4).toBe(true);
  });

  test('gives the same answer again', () => {
    const values = [...level(0.1, 12, 0.5), ...level(-0.2, 12, 0.5, 9)];
    expect(changePoints(values, 0.2)).toEqual(changePoints(values, 0.2));
  });
});
