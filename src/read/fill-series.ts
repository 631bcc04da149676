/** From the sparse rows of a series to buckets without gaps. */
import { aggregateSentiment, type AggregateSentiment } from './aggregate-sentiment.ts';
import type { Interval, SeriesArgs } from './series-request.ts';
import type { RawBucket, RawSeries } from './series.ts';

export interface TimeBucket {
  readonly start: string;
  readonly end: string;
  readonly articleCount: number;
  /** 0..1; null where there is nothing to have a share of. */
  readonly shareOfCoverage: number | null;
  readonly sentiment: AggregateSentiment;
  /** JSON of the evidence by its place in the selection. */
  readonly evidence: Readonly<Record<string, readonly unknown[]>>;
}

export interface TimeSeries {
  readonly key: string | null;
  readonly interval: Interval;
  readonly timeZone: string;
  readonly buckets: readonly TimeBucket[];
}

/** One series per group; without groups one series, empty or not. */
export function fillSeries(rows: RawSeries, args: SeriesArgs): TimeSeries[] {
  const groups = rows.groups.length === 0 && !args.groupBy ? [[null, []] as const] : rows.groups;
  return groups.map(([key, buckets]) => ({
    key,
    interval: args.interval,
    timeZone: args.timeZone,
    buckets: fillBuckets(rows, key, buckets),
  }));
}

const EMPTY: RawBucket = [0, 0, 0, 0, 0, 0, 0, 0, 0];

function fillBuckets(rows: RawSeries, key: string | null, buckets: readonly RawBucket[]): TimeBucket[] {
  const byIndex = new Map(buckets.map((bucket) => [bucket[0], bucket]));
  const coverage = new Map(rows.coverage);
  const evidence = Object.entries(rows.evidence).map(
    ([place, list]) => [place, evidenceByBucket(list, key)] as const,
  );
  return rows.starts.slice(0, -1).map((start, at) => {
    const [, n, scored, positive, neutral, negative, unscored, sum, sumSquares] =
      byIndex.get(at + 1) ?? EMPTY;
    const all = coverage.get(at + 1) ?? 0;
    return {
      start,
      end: rows.starts[at + 1] ?? start,
      articleCount: n,
      shareOfCoverage: all === 0 ? null : n / all,
      sentiment: aggregateSentiment({ scored, positive, neutral, negative, unscored, sum, sumSquares }),
      evidence: Object.fromEntries(evidence.map(([place, found]) => [place, found.get(at + 1) ?? []])),
    };
  });
}

function evidenceByBucket(list: RawSeries['evidence'][string], key: string | null): Map<number, unknown[]> {
  const found = new Map<number, unknown[]>();
  for (const [group, index, evidence] of list) {
    if (group !== key) continue;
    const known = found.get(index);
    if (known === undefined) found.set(index, [evidence]);
    else known.push(evidence);
  }
  return found;
}
