/** Rows that series count: from rollups where they can serve, else one by one. Both ways count the same. */
import { articleConditions, domains, type ArticleFilter } from './article-filter.ts';
import { primarySubtag } from './primary-subtag.ts';
import type { SeriesArgs, SeriesDimension } from './series-request.ts';
import type { SeriesBounds, SeriesSource } from './series.ts';
import { allOf, column, NO_SQL, raw, sql, type Sql } from './sql.ts';
import { offsetKind } from './zone-offsets.ts';

type Dimension = SeriesDimension | null | undefined;

/** Columns of a rollup row `r`. */
const ROLLUP_COLUMNS = raw(
  ['n', 'scored', 'positive', 'neutral', 'negative', 'unscored', 'sum', 'sum_squares']
    .map((name) => `r."${name}"`)
    .join(', '),
);

/** One row per text: `original` texts are scored or unscored, reprints only counted. */
export function textColumns(score: Sql, label: Sql): Sql {
  const original = sql`a.reprint_of_id IS NULL`;
  const flag = (condition: Sql) => sql`(${original} AND ${condition})::int`;
  return sql`1 AS n, ${flag(sql`${score} IS NOT NULL`)} AS scored,
    coalesce(${flag(sql`${label} = 'POSITIVE'`)}, 0) AS positive, coalesce(${flag(sql`${label} = 'NEUTRAL'`)}, 0) AS neutral,
    coalesce(${flag(sql`${label} = 'NEGATIVE'`)}, 0) AS negative, ${flag(sql`${score} IS NULL`)} AS unscored,
    CASE WHEN ${original} THEN coalesce(${score}, 0) ELSE 0 END AS sum,
    CASE WHEN ${original} THEN coalesce(${score} * ${score}, 0) ELSE 0 END AS sum_squares`;
}

/** The group's key of an article `a`. */
function articleKey(groupBy: Dimension): Sql {
  if (groupBy === 'LANGUAGE') return sql`coalesce(a.language, 'und')`;
  return groupBy === 'SOURCE' ? sql`(SELECT domain FROM source WHERE id = a.source_id)` : sql`NULL::text`;
}

/** Condition that a time lies within the bounds. */
export function within(time: Sql, { from, to }: SeriesBounds): Sql {
  return sql`${time} >= ${from} AND ${time} < ${to}`;
}

/** What of an article filter rollups can answer; null if it asks for more. */
interface RollupFilter {
  readonly topic: string | null;
  readonly conditions: readonly Sql[];
}

const ROLLUP_FIELDS: ReadonlySet<string> = new Set(['topic', 'onTopic', 'languages', 'sources']);

function rollupFilter(filter: ArticleFilter): RollupFilter | null {
  const asked = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  if (filter.onTopic === false || asked.some(([name]) => !ROLLUP_FIELDS.has(name))) return null;
  const { languages, sources } = filter;
  return {
    topic: filter.topic ?? null,
    conditions: [
      ...(languages ? [sql`r.language = ANY (${languages.map(primarySubtag)}::text[])`] : []),
      ...(sources
        ? [
            sql`r.source_id = ANY (ARRAY(SELECT id FROM source WHERE domain = ANY (${domains(sources)}::text[])))`,
          ]
        : []),
    ],
  };
}

/** Rows of hour_rollup or day_rollup of one entity (0: articles); null if neither serves. */
function rollupCounts(
  args: SeriesArgs,
  filter: RollupFilter,
  entityId: Sql,
  bounds: SeriesBounds,
): Sql | null {
  const offsets = offsetKind(args.timeZone, args.range.from, args.range.to);
  if (offsets === 'OTHER') return null;
  const daily = offsets === 'UTC' && args.interval !== 'HOUR';
  const at = daily ? sql`(r.day::timestamp AT TIME ZONE 'UTC')` : sql`r.hour`;
  const inBounds = daily
    ? sql`r.day >= (${bounds.from} AT TIME ZONE 'UTC')::date AND r.day < (${bounds.to} AT TIME ZONE 'UTC')::date`
    : within(at, bounds);
  const key =
    args.groupBy === 'LANGUAGE'
      ? sql`r.language`
      : args.groupBy === 'SOURCE'
        ? sql`s.domain`
        : sql`NULL::text`;
  const topic =
    filter.topic === null
      ? sql`r.topic_id = (SELECT min(id) FROM topic)`
      : sql`r.topic_id = (SELECT id FROM topic WHERE slug = ${filter.topic}::text)`;
  return sql`SELECT ${at} AS at, ${key} AS key, ${ROLLUP_COLUMNS}
    FROM ${raw(daily ? 'day_rollup' : 'hour_rollup')} r ${args.groupBy === 'SOURCE' ? sql`JOIN source s ON s.id = r.source_id` : NO_SQL}
    WHERE ${allOf([topic, sql`r.entity_id = ${entityId}`, inBounds, ...filter.conditions])}`;
}

/**
 * Rollups if they serve, else raw rows. Without a topic both stand in the statement, and the number of topics (one or
 * more) decides when it runs: an article on two topics must count once.
 */
function rollupOrRaw(
  args: SeriesArgs,
  filter: ArticleFilter,
  entityId: Sql,
  rows: (bounds: SeriesBounds) => Sql,
) {
  const usable = rollupFilter(filter);
  return (bounds: SeriesBounds): Sql => {
    const rolled = usable === null ? null : rollupCounts(args, usable, entityId, bounds);
    if (rolled === null || usable === null) return rows(bounds);
    if (usable.topic !== null) return rolled;
    return sql`SELECT * FROM (${rolled}) one WHERE (SELECT count(*) FROM topic) = 1
      UNION ALL SELECT * FROM (${rows(bounds)}) many WHERE (SELECT count(*) FROM topic) <> 1`;
  };
}

/** Series count articles on topic, unless the filter asks for those off topic. A failed analysis counts as unscored. */
function seriesConditions(filter: ArticleFilter): Sql[] {
  return articleConditions({ ...filter, onTopic: filter.onTopic ?? true }, 'a');
}

/** All articles on topic, against which the share of coverage is reckoned: rows `at, n`. */
function coverage(args: SeriesArgs, topic: string | null): NonNullable<SeriesSource['coverage']> {
  const { groupBy: _, ...ungrouped } = args;
  return articleSeries(ungrouped, topic === null ? {} : { topic }).counts;
}

/** Articles that a filter takes. */
export function articleSeries(args: SeriesArgs, filter: ArticleFilter): SeriesSource {
  const conditions = seriesConditions(filter);
  const rows = (bounds: SeriesBounds) => sql`
    SELECT a.published_at AS at, ${articleKey(args.groupBy)} AS key, ${textColumns(sql`a.sentiment_score`, sql`a.sentiment_label`)}
    FROM article a WHERE ${allOf([within(sql`a.published_at`, bounds), ...conditions])}`;
  return {
    counts: rollupOrRaw(args, filter, sql`0`, rows),
    ...(filter.onTopic === false
      ? {}
      : { coverage: (bounds: SeriesBounds) => coverage(args, filter.topic ?? null)(bounds) }),
    evidence: (bounds) => sql`SELECT a.published_at AS at, ${articleKey(args.groupBy)} AS key, v.*
      FROM article a JOIN evidence v ON v.article_id = a.id AND v.kind = 'ARTICLE'
      WHERE ${allOf([within(sql`a.published_at`, bounds), sql`a.reprint_of_id IS NULL`, ...conditions])}`,
  };
}

/** (Article, entity) pairs of the entity whose row has this alias. */
export function entitySeries(args: SeriesArgs, filter: ArticleFilter, row: string): SeriesSource {
  const id = column(row, 'id');
  const conditions = [sql`p.entity_id = ${id}`, ...seriesConditions(filter)];
  const rows = (bounds: SeriesBounds) => sql`
    SELECT p.published_at AS at, ${articleKey(args.groupBy)} AS key, ${textColumns(sql`p.score`, sql`p.label`)}
    FROM article_entity p JOIN article a ON a.id = p.article_id WHERE ${allOf([within(sql`p.published_at`, bounds), ...conditions])}`;
  return {
    counts: rollupOrRaw(args, filter, id, rows),
    ...(filter.onTopic === false ? {} : { coverage: coverage(args, filter.topic ?? null) }),
    evidence: (bounds) => sql`SELECT p.published_at AS at, ${articleKey(args.groupBy)} AS key, v.*
      FROM article_entity p JOIN article a ON a.id = p.article_id
        JOIN evidence v ON v.article_id = a.id AND v.kind = 'ENTITY' AND v.entity_id = p.entity_id
      WHERE ${allOf([within(sql`p.published_at`, bounds), sql`a.reprint_of_id IS NULL`, ...conditions])}`,
  };
}

/** Scored originals of the pairs that an entity's series counts: rows of article_entity. */
export function entityPairs(filter: ArticleFilter, row: string, bounds: SeriesBounds): Sql {
  return sql`SELECT p.* FROM article_entity p JOIN article a ON a.id = p.article_id WHERE ${allOf([
    sql`p.entity_id = ${column(row, 'id')}`,
    within(sql`p.published_at`, bounds),
    sql`p.score IS NOT NULL AND a.reprint_of_id IS NULL`,
    ...seriesConditions(filter),
  ])}`;
}

/** All articles on the topic of the row, whatever else it is: rows `at, n`, from the hours where they serve. */
export function topicCoverage(args: SeriesArgs, row: string): NonNullable<SeriesSource['coverage']> {
  const topic = column(row, 'topic_id');
  const hourly = offsetKind(args.timeZone, args.range.from, args.range.to) !== 'OTHER';
  return (bounds) =>
    hourly
      ? sql`SELECT r.hour AS at, r.n FROM hour_rollup r
          WHERE r.topic_id = ${topic} AND r.entity_id = 0 AND ${within(sql`r.hour`, bounds)}`
      : sql`SELECT t.published_at AS at, 1 AS n FROM article_topic t
          WHERE t.topic_id = ${topic} AND t.on_topic AND ${within(sql`t.published_at`, bounds)}`;
}

/** Articles of the story whose row has this alias. */
export function storySeries(args: SeriesArgs, row: string): SeriesSource {
  const id = column(row, 'id');
  const key = articleKey(args.groupBy);
  const hourly = args.groupBy ? false : offsetKind(args.timeZone, args.range.from, args.range.to) !== 'OTHER';
  const articles = sql`article_topic t JOIN article a ON a.id = t.article_id`;
  const member = (bounds: SeriesBounds) => sql`t.story_id = ${id} AND ${within(sql`t.published_at`, bounds)}`;
  return {
    coverage: topicCoverage(args, row),
    counts: (bounds) =>
      hourly
        ? sql`SELECT r.hour AS at, NULL::text AS key, ${ROLLUP_COLUMNS} FROM story_hour_rollup r
            WHERE r.story_id = ${id} AND ${within(sql`r.hour`, bounds)}`
        : sql`SELECT t.published_at AS at, ${key} AS key, ${textColumns(sql`a.sentiment_score`, sql`a.sentiment_label`)}
            FROM ${articles} WHERE ${member(bounds)}`,
    evidence: (bounds) => sql`SELECT t.published_at AS at, ${key} AS key, v.*
      FROM ${articles} JOIN evidence v ON v.article_id = a.id AND v.kind = 'ARTICLE'
      WHERE a.reprint_of_id IS NULL AND ${member(bounds)}`,
  };
}
