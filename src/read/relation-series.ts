import type { SeriesArgs } from './series-request.ts';
import { textColumns, topicCoverage, within } from './series-rows.ts';
import type { SeriesBounds, SeriesSource } from './series.ts';
import { column, sql } from './sql.ts';

/** Means within this of 0 are neutral. */
const NEUTRAL_TONE = 0.1;

/** Articles that state the relation whose row has this alias, each with the mean tone of its sentences. */
export function relationSeries(args: SeriesArgs, row: string): SeriesSource {
  const id = column(row, 'id');
  const stated = (bounds: SeriesBounds) =>
    sql`p.relation_id = ${id} AND p.modality <> 'DENIED' AND ${within(sql`p.published_at`, bounds)}`;
  return {
    coverage: topicCoverage(args, row),
    counts: (bounds) => sql`SELECT a.published_at AS at, NULL::text AS key, ${textColumns(
      sql`a.tone`,
      sql`CASE WHEN a.tone < -${NEUTRAL_TONE}::float8 THEN 'NEGATIVE' WHEN a.tone > ${NEUTRAL_TONE}::float8 THEN 'POSITIVE' ELSE 'NEUTRAL' END`,
    )} FROM (SELECT p.article_id, p.published_at, o.reprint_of_id, avg(p.tone) AS tone
        FROM relation_appearance p JOIN article o ON o.id = p.article_id WHERE ${stated(bounds)} GROUP BY 1, 2, 3) a`,
    evidence: (
      bounds,
    ) => sql`SELECT p.published_at AS at, NULL::text AS key, p.id, p.article_id, p.revision_id, p.start, p."end",
        p.sentence, NULL::int AS mention_start, NULL::int AS mention_end, p.tone AS contribution
      FROM relation_appearance p JOIN article o ON o.id = p.article_id AND o.reprint_of_id IS NULL WHERE ${stated(bounds)}`,
  };
}
