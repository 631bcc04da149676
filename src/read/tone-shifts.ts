/** Shifts of the tone toward an entity: read in one statement, found afterwards. */
import { WartaError } from '../errors.ts';
import { changePoints } from '../shared/change-point.ts';
import { aggregateSentiment, type AggregateSentiment } from './aggregate-sentiment.ts';
import { checkFirst } from './check-first.ts';
import type { ArticleFilter } from './article-filter.ts';
import type { Compiler } from './compiler.ts';
import type { SelectedField, Selection } from './selection.ts';
import { bucketBound, startsSql, type SeriesArgs } from './series-request.ts';
import { entityPairs, entitySeries } from './series-rows.ts';
import { seriesSql, type RawBucket, type RawSeries, type SeriesBounds } from './series.ts';
import { jsonObject, raw, sql, type Sql } from './sql.ts';
import type { SentimentSums } from './sentiment-fields.ts';

const MAX_BUCKETS = 400;
const MAX_DRIVERS = 10;
const MAX_P_VALUE = 0.2;
const NO_SELECTION: Selection = { fieldsOf: () => [] };

export interface ToneShiftArgs extends SeriesArgs {
  readonly filter?: ArticleFilter | null | undefined;
  readonly maxPValue: number;
}

/** A driver that a shift may have: [bucket from 1, score, JSON]. */
type Candidate = readonly [index: number, score: number, driver: unknown];

export interface RawToneShifts {
  readonly series: RawSeries;
  /** By the key of `drivers` in the selection: the lowest and highest scores of each bucket. */
  readonly drivers: Readonly<Record<string, { readonly first: number; readonly rows: readonly Candidate[] }>>;
}

export interface ToneShift {
  readonly at: string;
  readonly before: AggregateSentiment;
  readonly after: AggregateSentiment;
  readonly pValue: number;
  /** By the key of `drivers` in the selection. */
  readonly drivers: Readonly<Record<string, readonly unknown[]>>;
}

/** Field `toneShifts` of a row of `entity`. Throws WartaError INPUT on wrong arguments. */
export function toneShiftsSql(row: string, field: SelectedField, compiler: Compiler): Sql {
  const args = field.args as unknown as ToneShiftArgs;
  checkArgs(args);
  const filter = args.filter ?? {};
  const series = seriesSql(entitySeries(args, filter, row), args, NO_SELECTION, compiler);
  const wanted = field.selection.fieldsOf('ToneShift').filter(({ name }) => name === 'drivers');
  const pairs = (bounds: SeriesBounds) => entityPairs(filter, row, bounds);
  const drivers = wanted.map((driver) => [driver.key, candidatesSql(driver, args, pairs, compiler)] as const);
  return jsonObject([
    ['series', series],
    ['drivers', jsonObject(drivers)],
  ]);
}

function checkArgs(args: ToneShiftArgs): void {
  const buckets = bucketBound(args);
  if (buckets > MAX_BUCKETS) {
    throw new WartaError(
      'INPUT',
      `the range has up to ${buckets} buckets of one ${args.interval}; accepted for shifts: up to ${MAX_BUCKETS}`,
    );
  }
  if (!(args.maxPValue > 0 && args.maxPValue <= MAX_P_VALUE)) {
    throw new WartaError('INPUT', `maxPValue is ${args.maxPValue}; accepted: above 0, up to ${MAX_P_VALUE}`);
  }
}

/** Of each bucket the pairs with the lowest and the highest scores: the drivers of any stretch are among them. */
function candidatesSql(
  field: SelectedField,
  args: SeriesArgs,
  pairs: (bounds: SeriesBounds) => Sql,
  compiler: Compiler,
): Sql {
  const first = checkFirst('drivers', field, MAX_DRIVERS);
  const [b, d] = [compiler.alias('b'), compiler.alias('d')];
  const starts = raw(`${b}.starts`);
  const bounds = { from: sql`${starts}[1]`, to: sql`${starts}[array_length(${starts}, 1)]` };
  const driver = compiler.object('EntitySentiment', d, field.selection);
  return jsonObject([
    ['first', sql`${first}::int`],
    [
      'rows',
      sql`(SELECT coalesce(json_agg(json_build_array(${raw(d)}.i, ${raw(d)}.score, ${driver})), '[]'::json)
        FROM (${startsSql(args)}) ${raw(b)} CROSS JOIN LATERAL (SELECT * FROM (
          SELECT x.*, width_bucket(x.published_at, ${starts}) AS i,
            row_number() OVER (PARTITION BY width_bucket(x.published_at, ${starts}) ORDER BY x.score, x.article_id) AS low,
            row_number() OVER (PARTITION BY width_bucket(x.published_at, ${starts}) ORDER BY x.score DESC, x.article_id) AS high
          FROM (${pairs(bounds)}) x) ranked WHERE ranked.low <= ${first}::int OR ranked.high <= ${first}::int) ${raw(d)})`,
    ],
  ]);
}

/** Shifts of the series with what drove them, oldest first. */
export function findToneShifts({ series, drivers }: RawToneShifts, maxPValue: number): ToneShift[] {
  const buckets = [...(series.groups[0]?.[1] ?? [])]
    .filter(([, , scored]) => scored > 0)
    .sort((a, b) => a[0] - b[0]);
  const values = buckets.map(([, , scored, , , , , sum]) => ({ value: sum / scored, weight: scored }));
  const points = changePoints(values, maxPValue);
  return points.map(({ at, pValue }, place) => {
    const before = sumsOf(buckets.slice(points[place - 1]?.at ?? 0, at));
    const stretch = buckets.slice(at, points[place + 1]?.at ?? buckets.length);
    const after = sumsOf(stretch);
    return {
      at: series.starts[(stretch[0]?.[0] ?? 1) - 1] ?? '',
      before: aggregateSentiment(before),
      after: aggregateSentiment(after),
      pValue,
      drivers: Object.fromEntries(
        Object.entries(drivers).map(([key, { first, rows }]) => [
          key,
          driversOf(rows, stretch, after.sum / after.scored > before.sum / before.scored).slice(0, first),
        ]),
      ),
    };
  });
}

/** The most extreme of the stretch's pairs, in the direction of the shift. */
function driversOf(rows: readonly Candidate[], stretch: readonly RawBucket[], isRise: boolean): unknown[] {
  const indexes = new Set(stretch.map(([index]) => index));
  const sign = isRise ? -1 : 1;
  return rows
    .filter(([index]) => indexes.has(index))
    .sort((a, b) => sign * (a[1] - b[1]))
    .map(([, , driver]) => driver);
}

function sumsOf(buckets: readonly RawBucket[]): SentimentSums {
  const total = (place: 2 | 3 | 4 | 5 | 6 | 7 | 8) => buckets.reduce((sum, bucket) => sum + bucket[place], 0);
  return {
    ...{ scored: total(2), positive: total(3), neutral: total(4), negative: total(5) },
    ...{ unscored: total(6), sum: total(7), sumSquares: total(8) },
  };
}
