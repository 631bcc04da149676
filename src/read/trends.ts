import { WartaError } from '../errors.ts';
import { ask, type Asked } from './ask.ts';
import type { FieldTable } from './compiler.ts';
import { durationSeconds } from './duration-seconds.ts';
import { plain, reference, time } from './field-sql.ts';
import type { Selection } from './selection.ts';
import { allOf, column, instant, raw, sql, type Sql } from './sql.ts';

export interface TrendArgs {
  readonly field: 'ENTITIES' | 'STORIES';
  readonly topic?: string | null | undefined;
  readonly until?: Date | null | undefined;
  /** ISO 8601. */
  readonly window: string;
  readonly baseline: string;
  readonly minArticles: number;
  readonly first: number;
}

const HOUR = 3600;
const DAY = 86_400;
const MAX_WINDOW_DAYS = 366;
const MAX_BASELINE_DAYS = 1098;
const MAX_TRENDS = 100;

/** What is reported on more than its own baseline, the most striking first. Throws WartaError INPUT on wrong arguments. */
export async function trends(db: Asked, args: TrendArgs, selection: Selection): Promise<object[]> {
  const window = durationSeconds('window', args.window, HOUR, MAX_WINDOW_DAYS * DAY);
  const baseline = durationSeconds('baseline', args.baseline, window, MAX_BASELINE_DAYS * DAY);
  checkCount('first', args.first, MAX_TRENDS);
  checkCount('minArticles', args.minArticles, 1_000_000);
  return ask(db, 'trends', (compiler) => {
    const t = compiler.alias('t');
    const trend = compiler.fields('Trend', TREND_FIELDS, t, selection);
    return sql`(SELECT coalesce(json_agg(${trend} ORDER BY ${column(t, 'score')} DESC, ${column(t, 'id')}), '[]'::json)
      FROM (${scoredSql(args, window, baseline)}) ${raw(t)})`;
  });
}

function checkCount(name: string, count: number, most: number): void {
  if (Number.isInteger(count) && count >= 1 && count <= most) return;
  throw new WartaError('INPUT', `${name} is ${count}; accepted: 1 to ${most}`);
}

/** Row: see scoredSql. */
const TREND_FIELDS: FieldTable = {
  entity: reference('Entity', 'entity', 'entity_id'),
  story: reference('Story', 'story', 'story_id'),
  score: plain('score'),
  articleCount: plain('n'),
  baselineCount: plain('before'),
  expectedCount: plain('expected'),
  from: time('from_at'),
  until: time('until_at'),
  baselineFrom: time('baseline_at'),
};

/**
 * Under the null, of all n + before articles the window has its share p of the time: the signed root of the deviance of
 * that split, 2 (n ln(n / Np) + before ln(before / N(1 - p))), as both counts are Poisson.
 */
function scoredSql(args: TrendArgs, window: number, baseline: number): Sql {
  const ratio = sql`${window / baseline}::float8`;
  const share = sql`${window / (window + baseline)}::float8`;
  const entity = args.field === 'ENTITIES' ? sql`c.id` : sql`NULL::int`;
  const story = args.field === 'STORIES' ? sql`c.id` : sql`NULL::int`;
  const part = (count: Sql, expected: Sql) =>
    sql`CASE WHEN ${count} = 0 THEN 0 ELSE ${count} * ln(${count} / ((c.n + c.before) * ${expected})) END`;
  return sql`SELECT c.id, ${entity} AS entity_id, ${story} AS story_id, c.n, c.before, c.before * ${ratio} AS expected,
      sqrt(greatest(0, 2 * (${part(sql`c.n::float8`, share)} + ${part(sql`c.before::float8`, sql`(1 - ${share})`)}))) AS score,
      c.from_at, c.until_at, c.baseline_at
    FROM (${countsSql(args, window, baseline)}) c
    WHERE c.n >= ${args.minArticles}::int AND c.n > c.before * ${ratio}
    ORDER BY score DESC, c.id LIMIT ${args.first}::int`;
}

/** Articles per entity or story in the window and in the baseline before it, from the hours' rollups. */
function countsSql({ field, topic, until }: TrendArgs, window: number, baseline: number): Sql {
  const own =
    topic === null || topic === undefined ? null : sql`(SELECT id FROM topic WHERE slug = ${topic}::text)`;
  const newest = sql`(SELECT max(published_at) FROM article_topic WHERE on_topic ${own === null ? sql`` : sql`AND topic_id = ${own}`})`;
  const end =
    until === null || until === undefined ? sql`${newest} + interval '1 millisecond'` : instant(until);
  const times = sql`SELECT u.at AS until_at, u.at - make_interval(secs => ${window}::float8) AS from_at,
      u.at - make_interval(secs => ${window + baseline}::float8) AS baseline_at
    FROM (SELECT date_trunc('hour', ${end} + interval '59 minutes 59.999 seconds', 'UTC') AS at) u`;
  const isEntity = field === 'ENTITIES';
  const id = isEntity ? sql`r.entity_id` : sql`r.story_id`;
  const from = isEntity
    ? sql`hour_rollup r`
    : sql`story_hour_rollup r JOIN story s ON s.id = r.story_id AND s.superseded_by_id IS NULL`;
  const conditions = [
    sql`r.hour >= w.baseline_at AND r.hour < w.until_at`,
    ...(isEntity ? [sql`r.entity_id <> 0`] : []),
    ...(own === null ? [] : [isEntity ? sql`r.topic_id = ${own}` : sql`s.topic_id = ${own}`]),
  ];
  return sql`SELECT ${id} AS id, coalesce(sum(r.n) FILTER (WHERE r.hour >= w.from_at), 0)::int AS n,
      coalesce(sum(r.n) FILTER (WHERE r.hour < w.from_at), 0)::int AS before, w.until_at, w.from_at, w.baseline_at
    FROM (${times}) w CROSS JOIN ${from} WHERE ${allOf(conditions)} GROUP BY 1, 4, 5, 6`;
}
