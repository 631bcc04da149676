import { storyPhase } from '../../src/story/story-phase.ts';

const HOUR = 3_600_000;
/** Hours [hour, articles] from a first one. */
const hours = (...counts: [number, number][]) => counts.map(([hour, n]) => ({ hour: hour * HOUR, n }));

describe('storyPhase', () => {
  test.each([
    ['in its first hours', hours([0, 5]), 3, 'BREAKING'],
    ['on its first day', hours([0, 5], [5, 8], [10, 6]), 12, 'DEVELOPING'],
    ['on its fourth day, still reported', hours([0, 5], [30, 4], [70, 5]), 80, 'SUSTAINED'],
    ['a day after its last article', hours([0, 5], [5, 8]), 30, 'FADING'],
    ['reported at less than a quarter of its fullest day', hours([0, 20], [30, 2]), 40, 'FADING'],
    ['reported at a quarter of its fullest day', hours([0, 20], [30, 5]), 40, 'DEVELOPING'],
    ['taken up again after a pause', hours([0, 4], [200, 6]), 205, 'SUSTAINED'],
  ] as const)('%s', (_, given, at, phase) => {
    expect(storyPhase(given, at * HOUR)).toBe(phase);
  });

  test('articles after the time of reference and empty hours do not count', () => {
    expect(storyPhase(hours([0, 20], [30, 20]), 26 * HOUR)).toBe('FADING');
    expect(storyPhase(hours([-50, 0], [0, 3]), 2 * HOUR)).toBe('BREAKING');
    expect(storyPhase(hours([5, 3]), 0)).toBeNull();
    expect(storyPhase([], 0)).toBeNull();
  });

  test('the order of the hours plays no part', () => {
    expect(storyPhase(hours([70, 5], [0, 5], [30, 4]), 80 * HOUR)).toBe('SUSTAINED');
  });
});
