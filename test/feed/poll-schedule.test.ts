import {
  adaptiveInterval,
  backoffSeconds,
  nextCheckSeconds,
  withJitter,
} from '../../src/feed/poll-schedule.ts';

const HOUR = 3_600;
const BOUNDS = { min: 900, default: HOUR, max: 86_400 };
const NOW = new Date('2026-08-01T00:00:00Z');
/** `count` items, one every `gapSeconds`, the newest `ageSeconds` ago. */
const items = (count: number, gapSeconds: number, ageSeconds: number) =>
  Array.from({ length: count }, (_, at) => new Date(NOW.getTime() - (ageSeconds + at * gapSeconds) * 1_000));

describe('adaptiveInterval', () => {
  test.each([
    ['half the mean gap', items(11, HOUR, 60), 1_800],
    ['half the silence where that is longer', items(11, HOUR, 10 * HOUR), 5 * HOUR],
    ['the default for two items', items(2, 60, 60), HOUR],
    ['the default for none', [], HOUR],
    ['at least a quarter of an hour', items(20, 10, 10), 900],
    ['at most a day', items(3, 2_592_000, 60), 86_400],
  ])('%s', (_, times, expected) => {
    expect(adaptiveInterval(times, NOW, BOUNDS)).toBe(expected);
  });

  test('the order of the times does not matter', () => {
    const times = items(5, HOUR, 60);

    expect(adaptiveInterval(times.toReversed(), NOW, BOUNDS)).toBe(adaptiveInterval(times, NOW, BOUNDS));
  });
});

describe('nextCheckSeconds', () => {
  test.each([
    ['the interval where nothing is asked', null, HOUR],
    ['what is asked where it is longer', 7_200, 7_200],
    ['the interval where less is asked', 60, HOUR],
    ['no more than the upper bound', 604_800, 86_400],
  ])('%s', (_, asked, expected) => {
    expect(nextCheckSeconds(HOUR, asked, BOUNDS)).toBe(expected);
  });
});

describe('backoffSeconds', () => {
  test.each([
    ['one temporary failure', 0.25, null, 4_500],
    ['two hard ones', 2, null, 10_800],
    ['a year of them: a day', 400, null, 86_400],
    ['Retry-After where it is longer', 0.25, 604_800, 604_800],
    ['the back-off where Retry-After is shorter', 2, 60, 10_800],
  ])('%s', (_, weight, retryAfter, expected) => {
    expect(backoffSeconds(HOUR, weight, retryAfter)).toBe(expected);
  });
});

test.each([
  [0, 1_000],
  [0.5, 1_050],
  [0.999, 1_099.9],
])('jitter %d only lengthens a wait', (random, expected) => {
  expect(withJitter(1_000, random)).toBeCloseTo(expected, 1);
});
