/** When a feed is fetched next: pure functions on seconds. */

/** Bounds of the interval between two checks, seconds. */
export interface PollBounds {
  readonly min: number;
  readonly default: number;
  readonly max: number;
}

/** Weight of a failure in the back-off: one that says much about the feed counts more. */
export const FAILURE_WEIGHT = { temporary: 0.25, soft: 0.5, hard: 1, gone: 1 } as const;

/** A failing feed is tried at least once a day: nothing is given up in silence. */
const MAX_BACKOFF_SECONDS = 86_400;
/** Share of the wait by which it may be lengthened, so that feeds don't march in step. */
const JITTER = 0.1;
/** Checks for each item that is expected in the interval's time. */
const CHECKS_PER_ITEM = 2;

/**
 * Interval for a feed whose newest items came at `times` (any order): half the mean time between them, or half the
 * silence since the last where that is longer; the default where fewer than three are known.
 */
export function adaptiveInterval(times: readonly Date[], now: Date, bounds: PollBounds): number {
  if (times.length < 3) return bounds.default;
  const sorted = times.map((time) => time.getTime()).sort((a, b) => a - b);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? 0;
  const mean = (last - first) / (sorted.length - 1);
  const silence = now.getTime() - last;
  return clamp(Math.max(mean, silence) / 1000 / CHECKS_PER_ITEM, bounds.min, bounds.max);
}

/**
 * Seconds until the next check after a good one: the interval, or longer if the server or the feed asks for it
 * (Cache-Control, Expires, ttl), within the feed's bounds.
 */
export function nextCheckSeconds(
  interval: number,
  freshForSeconds: number | null,
  bounds: PollBounds,
): number {
  return clamp(Math.max(interval, freshForSeconds ?? 0), bounds.min, bounds.max);
}

/**
 * Seconds until the next check after a failure: linear in the weight of failures in a row, at most a day; at least
 * what the server asked for (Retry-After, which the fetch stage caps at 7 days).
 */
export function backoffSeconds(
  interval: number,
  failureWeight: number,
  retryAfterSeconds: number | null,
): number {
  const wait = Math.min(interval * (1 + failureWeight), MAX_BACKOFF_SECONDS);
  return Math.max(wait, retryAfterSeconds ?? 0);
}

/** Lengthens a wait by up to a tenth; `random` is 0..1. */
export function withJitter(seconds: number, random: number): number {
  return seconds * (1 + JITTER * random);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
