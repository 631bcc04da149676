/** Counts and tone across time, as one SQL expression: bucket bounds, groups, counts, and evidence where wanted. */
import { WartaError } from '../errors.ts';
import type { SentimentLabel } from '../shared/sentiment.ts';
import type { Compiler } from './compiler.ts';
import type { SelectedField, Selection } from './selection.ts';
import { checkSeriesArgs, startsSql, type SeriesArgs } from './series-request.ts';
import { jsonObject, raw, sql, timeText, type Sql } from './sql.ts';

/** Bounds of the whole series, as SQL. */
export interface SeriesBounds {
  readonly from: Sql;
  readonly to: Sql;
}

/** What a series counts. */
export interface SeriesSource {
  /** Rows `at, key, n, scored, positive, neutral, negative, unscored, sum, sum_squares` within the bounds. */
  readonly counts: (bounds: SeriesBounds) => Sql;
  /** Rows `at, n`: all articles against which a share is reckoned; absent where there is no share. */
  coverage?(bounds: SeriesBounds): Sql;
  /** Rows `at, key` and all columns of `evidence`, within the bounds, reprints left out. */
  evidence(bounds: SeriesBounds): Sql;
}

/** Groups of a series; the largest are kept. */
const MAX_GROUPS = 50;
const MAX_EVIDENCE = 20;

/** A series as SQL makes it. */
export interface RawSeries {
  /** Start of each bucket, then the end of the last. */
  readonly starts: readonly string[];
  /** Per group its key and its non-empty buckets: [index from 1, n, scored, positive, neutral, negative, unscored, sum, sumSquares]. */
  readonly groups: readonly (readonly [key: string | null, buckets: readonly RawBucket[]])[];
  /** Articles of the coverage by bucket [index from 1, n]; null where it was not selected or there is none. */
  readonly coverage: readonly (readonly [index: number, n: number])[] | null;
  /** Per place of `topEvidence` in the selection: [group's key, bucket's index from 1, evidence]. */
  readonly evidence: Readonly<Record<string, readonly (readonly [string | null, number, unknown])[]>>;
}

export type RawBucket = readonly [number, number, number, number, number, number, number, number, number];

const SUMS = ['n', 'scored', 'positive', 'neutral', 'negative', 'unscored', 'sum', 'sum_squares'] as const;

/** JSON of the series, a RawSeries. Throws WartaError INPUT. */
export function seriesSql(
  source: SeriesSource,
  args: SeriesArgs,
  selection: Selection,
  compiler: Compiler,
): Sql {
  checkSeriesArgs(args);
  const b = compiler.alias('b');
  const starts = raw(`${b}.starts`);
  const bounds: SeriesBounds = {
    from: sql`${starts}[1]`,
    to: sql`${starts}[array_length(${starts}, 1)]`,
  };
  return sql`(SELECT ${jsonObject([
    ['starts', sql`(SELECT json_agg(${timeText(raw('t'))} ORDER BY t) FROM unnest(${starts}) t)`],
    ['groups', groupsSql(source, starts, bounds)],
    ['coverage', coverageSql(source, starts, bounds, selection)],
    ['evidence', evidenceSql(source, starts, bounds, selection, compiler)],
  ])} FROM (${startsSql(args)}) ${raw(b)})`;
}

function groupsSql(source: SeriesSource, starts: Sql, bounds: SeriesBounds): Sql {
  const totals = raw(SUMS.map((name) => `sum(x."${name}") AS "${name}"`).join(', '));
  const values = raw(SUMS.map((name) => `y."${name}"`).join(', '));
  return sql`(SELECT coalesce(json_agg(json_build_array(z.key, z.buckets) ORDER BY z.n DESC, z.key), '[]'::json) FROM (
    SELECT y.key, sum(y.n) AS n, json_agg(json_build_array(y.i, ${values})) AS buckets FROM (
      SELECT width_bucket(x.at, ${starts}) AS i, x.key, ${totals} FROM (${source.counts(bounds)}) x GROUP BY 1, 2) y
    GROUP BY y.key ORDER BY 2 DESC, 1 LIMIT ${MAX_GROUPS}::int) z)`;
}

function coverageSql(source: SeriesSource, starts: Sql, bounds: SeriesBounds, selection: Selection): Sql {
  const isSelected = bucketFields(selection).some(([, { name }]) => name === 'shareOfCoverage');
  if (!isSelected || source.coverage === undefined) return sql`NULL::json`;
  return sql`(SELECT coalesce(json_agg(json_build_array(y.i, y.n)), '[]'::json) FROM (
    SELECT width_bucket(x.at, ${starts}) AS i, sum(x.n) AS n FROM (${source.coverage(bounds)}) x GROUP BY 1) y)`;
}

/** Fields wanted of each bucket, with the key of the `buckets` that they stand in. */
function bucketFields(selection: Selection): (readonly [bucketsKey: string, field: SelectedField])[] {
  return selection
    .fieldsOf('TimeSeries')
    .filter(({ name }) => name === 'buckets')
    .flatMap((buckets) =>
      buckets.selection.fieldsOf('TimeBucket').map((field) => [buckets.key, field] as const),
    );
}

/** Where `topEvidence` stands in a selection of TimeSeries: the keys of `buckets` and of the field itself. */
export function evidencePlace(bucketsKey: string, evidenceKey: string): string {
  return `${bucketsKey}__${evidenceKey}`;
}

function evidenceSql(
  source: SeriesSource,
  starts: Sql,
  bounds: SeriesBounds,
  selection: Selection,
  compiler: Compiler,
): Sql {
  const places = bucketFields(selection)
    .filter(([, { name }]) => name === 'topEvidence')
    .map(
      ([bucketsKey, field]) =>
        [
          evidencePlace(bucketsKey, field.key),
          topEvidenceSql(source, starts, bounds, field, compiler),
        ] as const,
    );
  return jsonObject(places);
}

/** Sign of the contributions that speak a way. */
const TONE_CONDITIONS: Readonly<Record<SentimentLabel, Sql>> = {
  NEGATIVE: sql`x.contribution < 0`,
  NEUTRAL: sql`FALSE`,
  POSITIVE: sql`x.contribution > 0`,
};

function topEvidenceSql(
  source: SeriesSource,
  starts: Sql,
  bounds: SeriesBounds,
  field: SelectedField,
  compiler: Compiler,
): Sql {
  const { first, tone } = field.args as { first: number; tone?: SentimentLabel | null };
  if (!Number.isInteger(first) || first < 1 || first > MAX_EVIDENCE) {
    throw new WartaError('INPUT', `first of topEvidence is ${first}; accepted: 1 to ${MAX_EVIDENCE}`);
  }
  const row = compiler.alias('v');
  return sql`(SELECT coalesce(json_agg(json_build_array(${raw(row)}.key, ${raw(row)}.i,
      ${compiler.object('Evidence', row, field.selection)}) ORDER BY ${raw(row)}.rank), '[]'::json)
    FROM (SELECT ranked.* FROM (
      SELECT x.*, width_bucket(x.at, ${starts}) AS i, row_number() OVER (
        PARTITION BY width_bucket(x.at, ${starts}), x.key ORDER BY abs(x.contribution) DESC, x.id) AS rank
      FROM (${source.evidence(bounds)}) x WHERE ${tone === null || tone === undefined ? sql`TRUE` : TONE_CONDITIONS[tone]}) ranked
      WHERE ranked.rank <= ${first}::int) ${raw(row)})`;
}
