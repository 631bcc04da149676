import { WartaError } from '../errors.ts';
import { instant, raw, sql, type Sql } from './sql.ts';

export const INTERVALS = ['HOUR', 'DAY', 'WEEK', 'MONTH'] as const;
export type Interval = (typeof INTERVALS)[number];
export type SeriesDimension = 'LANGUAGE' | 'SOURCE';

/** Arguments of every time series. */
export interface SeriesArgs {
  /** Half-open; widened to whole buckets. */
  readonly range: { readonly from: Date; readonly to: Date };
  readonly interval: Interval;
  /** IANA name. */
  readonly timeZone: string;
  readonly groupBy?: SeriesDimension | null | undefined;
}

const MAX_BUCKETS = 10_000;

/** Shortest length of a bucket, in hours: gives the most that a range can have. */
const SHORTEST_HOURS: Readonly<Record<Interval, number>> = { HOUR: 1, DAY: 23, WEEK: 167, MONTH: 671 };
const UNITS: Readonly<Record<Interval, string>> = { HOUR: 'hour', DAY: 'day', WEEK: 'week', MONTH: 'month' };
const HOUR_MS = 3_600_000;

/** At most so many buckets has the series; it may have one or two fewer. */
export function bucketBound({ range, interval }: Pick<SeriesArgs, 'range' | 'interval'>): number {
  return Math.ceil((range.to.getTime() - range.from.getTime()) / HOUR_MS / SHORTEST_HOURS[interval]) + 1;
}

/** Throws WartaError INPUT for a range that is empty or has too many buckets. */
export function checkSeriesArgs(args: SeriesArgs): void {
  const { from, to } = args.range;
  if (from >= to) {
    throw new WartaError(
      'INPUT',
      `the range is from ${from.toISOString()} to ${to.toISOString()}; accepted: "to" later than "from"`,
    );
  }
  const buckets = bucketBound(args);
  if (buckets > MAX_BUCKETS) {
    throw new WartaError(
      'INPUT',
      `the range has up to ${buckets} buckets of one ${args.interval}; accepted: up to ${MAX_BUCKETS}`,
    );
  }
}

/**
 * The starts of all buckets and the end of the last, as one array `starts`. Days, weeks and months begin at local
 * midnight; hours are 60 minutes each from the first one on, so that a clock change neither doubles nor drops one.
 */
export function startsSql({ range, interval, timeZone }: SeriesArgs): Sql {
  const zone = sql`${timeZone}::text`;
  const unit = sql`${UNITS[interval]}::text`;
  const step = raw(`interval '1 ${UNITS[interval]}'`);
  const [from, to] = [instant(range.from), instant(range.to)];
  if (interval === 'HOUR') {
    return sql`SELECT array_agg(t ORDER BY t) AS starts
      FROM generate_series(date_trunc(${unit}, ${from}, ${zone}), ${to} + interval '59 minutes 59.999 seconds', ${step}) t`;
  }
  return sql`SELECT array_agg(t AT TIME ZONE ${zone} ORDER BY t) AS starts
    FROM generate_series(date_trunc(${unit}, ${from} AT TIME ZONE ${zone}),
      date_trunc(${unit}, (${to} - interval '1 millisecond') AT TIME ZONE ${zone}) + ${step}, ${step}) t`;
}
