/** What the offsets of a time zone are like in a stretch of time: decides which rollup can serve it. */
export type OffsetKind = 'UTC' | 'WHOLE_HOURS' | 'OTHER';

const DAY_MS = 86_400_000;
/** Between two looks: shorter than any period of daylight saving that was in force. */
const STEP_MS = 7 * DAY_MS;
/** Buckets may begin this long before the range and end this long after it (a month and the widest offset). */
const MARGIN_MS = 33 * DAY_MS;
/** Beyond so many looks a range is read as OTHER: rows are then counted one by one, which is always right. */
const MAX_LOOKS = 3000;

const formats = new Map<string, Intl.DateTimeFormat>();

export function offsetKind(timeZone: string, from: Date, to: Date): OffsetKind {
  if (timeZone === 'UTC') return 'UTC';
  const [start, end] = [from.getTime() - MARGIN_MS, to.getTime() + MARGIN_MS];
  if ((end - start) / STEP_MS > MAX_LOOKS) return 'OTHER';
  let kind: OffsetKind = 'UTC';
  for (let at = start; at <= end + STEP_MS; at += STEP_MS) {
    const minutes = offsetMinutes(timeZone, at);
    if (minutes % 60 !== 0) return 'OTHER';
    if (minutes !== 0) kind = 'WHOLE_HOURS';
  }
  return kind;
}

/** Minutes east of UTC; a fraction where the zone kept local mean time. */
function offsetMinutes(timeZone: string, at: number): number {
  const known =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, known);
  const name = known.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /GMT([+-])(\d+):?(\d+)?:?(\d+)?/.exec(name) ?? [];
  const total = Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  return sign === '-' ? -total : total;
}
