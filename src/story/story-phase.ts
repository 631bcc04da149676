/** Articles of one hour of a story; `hour` is its start in milliseconds. */
export interface StoryHour {
  readonly hour: number;
  readonly n: number;
}

export const STORY_PHASES = ['BREAKING', 'DEVELOPING', 'SUSTAINED', 'FADING'] as const;
export type StoryPhase = (typeof STORY_PHASES)[number];

const HOUR_MS = 3_600_000;
/** A story is breaking so many hours after its first article. */
const BREAKING_HOURS = 6;
/** The day whose articles are held against the story's fullest day. */
const DAY_HOURS = 24;
/** A story that is still reported after so many hours is no longer only developing. */
const SUSTAINED_HOURS = 72;
/** Share of the fullest day below which the last day is a fading one. */
const FADING_SHARE = 0.25;

/**
 * Where a story stands at `now` (milliseconds), from its articles by hour: BREAKING in the six hours from its first
 * article; then FADING where the last 24 hours brought nothing, or less than a quarter of its fullest 24 hours;
 * otherwise SUSTAINED from the fourth day on and DEVELOPING before. Hours after `now` don't count; null where none
 * is left.
 */
export function storyPhase(hours: readonly StoryHour[], now: number): StoryPhase | null {
  const past = hours.filter(({ hour, n }) => hour <= now && n > 0).sort((a, b) => a.hour - b.hour);
  const first = past[0];
  if (first === undefined) return null;
  const age = (now - first.hour) / HOUR_MS;
  if (age < BREAKING_HOURS) return 'BREAKING';
  const lastDay = countFrom(past, now - DAY_HOURS * HOUR_MS);
  if (lastDay < FADING_SHARE * fullestDay(past) || lastDay === 0) return 'FADING';
  return age < SUSTAINED_HOURS ? 'DEVELOPING' : 'SUSTAINED';
}

/** Articles of the hours that begin after `from`. */
function countFrom(hours: readonly StoryHour[], from: number): number {
  return hours.reduce((sum, { hour, n }) => (hour > from ? sum + n : sum), 0);
}

/** Articles of the 24 hours that hold most. */
function fullestDay(hours: readonly StoryHour[]): number {
  let [most, sum, oldest] = [0, 0, 0];
  for (const { hour, n } of hours) {
    sum += n;
    while ((hours[oldest]?.hour ?? hour) <= hour - DAY_HOURS * HOUR_MS) {
      sum -= hours[oldest]?.n ?? 0;
      oldest += 1;
    }
    most = Math.max(most, sum);
  }
  return most;
}
