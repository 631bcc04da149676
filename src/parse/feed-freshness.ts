/** Seconds of each sy:updatePeriod (RSS 1.0 syndication module). */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 3_600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
};

/**
 * For how many seconds a feed asks to be left alone: the longer of `ttl` (minutes) and `period / frequency`.
 * Null if it says nothing that can be read.
 */
export function feedFreshness(stated: {
  readonly ttl: string | null;
  readonly period: string | null;
  readonly frequency: string | null;
}): number | null {
  const minutes = Number(stated.ttl ?? Number.NaN);
  const period = PERIODS[(stated.period ?? '').trim().toLowerCase()];
  const frequency = Math.max(1, Number.parseInt(stated.frequency ?? '1', 10) || 1);
  const candidates = [
    ...(Number.isFinite(minutes) && minutes > 0 ? [minutes * 60] : []),
    ...(period === undefined ? [] : [Math.round(period / frequency)]),
  ];
  return candidates.length === 0 ? null : Math.max(...candidates);
}
