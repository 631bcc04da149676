import type { Quantity } from './claim-figure.ts';

/** Values that differ by no more than this share of the greater one are one value. */
const TOLERANCE = 0.02;
/** The same where either is called approximate. */
const APPROXIMATE_TOLERANCE = 0.1;

/**
 * How far two quantities are apart, as a share of the greater one; Infinity where they can't be compared (another unit,
 * a range against a number). Deadlines are equal (0) or not comparable.
 */
export function distance(a: Quantity, b: Quantity): number {
  if (a.currency !== b.currency || a.unit !== b.unit) return Number.POSITIVE_INFINITY;
  if (a.value === null || b.value === null) {
    const same = a.value === b.value && a.fromDate === b.fromDate && a.toDate === b.toDate;
    return same ? 0 : Number.POSITIVE_INFINITY;
  }
  return Math.max(relative(a.value, b.value), relative(a.max ?? a.value, b.max ?? b.value));
}

/** Whether two quantities say the same: within 2 %, or within 10 % where either is approximate. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return distance(a, b) <= (a.approximate || b.approximate ? APPROXIMATE_TOLERANCE : TOLERANCE);
}

/** Whether both can be true at once: they say the same, their ranges or days overlap, or one is a bound that the other keeps. */
export function canBothHold(a: Quantity, b: Quantity): boolean {
  if (a.currency !== b.currency || a.unit !== b.unit) return true;
  if (a.value === null || b.value === null) return overlap(a.fromDate, a.toDate, b.fromDate, b.toDate);
  if (isSameQuantity(a, b)) return true;
  const [x, y] = [reach(a, a.value), reach(b, b.value)];
  return x.low <= y.high && y.low <= x.high;
}

/** Whether a value of the quantity's unit is among these, as nearly as an approximate one has to be; `stated` doesn't count. */
export function isMentioned({ value }: Quantity, values: readonly number[], stated: number | null): boolean {
  const others = values.filter((other) => stated === null || relative(stated, other) > TOLERANCE);
  return value !== null && others.some((other) => relative(value, other) <= APPROXIMATE_TOLERANCE);
}

/** Whether two exact readings of the quantities are one, words such as "about" left aside. */
export function isSameValue(a: Quantity, b: Quantity): boolean {
  return distance(a, b) <= TOLERANCE;
}

function relative(a: number, b: number): number {
  const greater = Math.max(Math.abs(a), Math.abs(b));
  return greater === 0 ? 0 : Math.abs(a - b) / greater;
}

function reach({ max, bound }: Quantity, value: number): { low: number; high: number } {
  return {
    low: bound === 'AT_MOST' ? Number.NEGATIVE_INFINITY : value,
    high: bound === 'AT_LEAST' ? Number.POSITIVE_INFINITY : (max ?? value),
  };
}

/** ISO dates compare as text. */
function overlap(from: string | null, to: string | null, otherFrom: string | null, otherTo: string | null) {
  return (from ?? '') <= (otherTo ?? '9999') && (otherFrom ?? '') <= (to ?? '9999');
}
