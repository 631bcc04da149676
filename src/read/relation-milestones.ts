/** The turns of a relation: the sentences that began, strained, ended or renewed it, noise left out. */
import type { Compiler, FieldTable } from './compiler.ts';
import type { ConnectionSource } from './connection.ts';
import { plain, reference, time } from './field-sql.ts';
import { given } from './filter-tree.ts';
import type { SelectedField } from './selection.ts';
import { column, raw, sql, type Sql } from './sql.ts';

/** A strain or an end is believed from this confidence on. */
const LEAST_CONFIDENCE = 0.6;
/** After a strain or an end, so long a mere "they work together" is background, and no return. */
const REST = "interval '7 days'";
/** So long after the first report of a turn, a better sentence may tell it. */
const TELLING = "interval '3 days'";

/** Row: a turn, with the id of its sentence and those of the best sentences of other languages. */
const MILESTONE_FIELDS: FieldTable = {
  at: time('published_at'),
  stage: plain('stage'),
  previousStage: plain('previous'),
  modality: plain('modality'),
  appearance: reference('RelationAppearance', 'relation_appearance', 'id'),
  inOtherLanguages: (row, field, compiler) => {
    const p = compiler.alias('p');
    return sql`(SELECT coalesce(json_agg(${compiler.object('RelationAppearance', p, field.selection)}
        ORDER BY o.place), '[]'::json)
      FROM unnest(${column(row, 'others')}) WITH ORDINALITY AS o (id, place)
      JOIN ${raw(`relation_appearance ${p}`)} ON ${column(p, 'id')} = o.id)`;
  },
};

/** Field `milestones` of a row of `relation`. */
export function milestones(row: string, field: SelectedField, compiler: Compiler): ConnectionSource {
  const m = compiler.alias('m');
  const modalities = field.args['modalities'] as readonly string[] | null | undefined;
  return {
    name: 'milestones',
    edgeType: 'RelationMilestoneEdge',
    from: sql`(${turnsSql(row)}) ${raw(m)}`,
    where: given(modalities, (list) => sql`${column(m, 'modality')}::text = ANY (${[...list]}::text[])`),
    order: { name: 'published_at', key: column(m, 'published_at'), type: 'timestamptz', direction: 'ASC' },
    id: column(m, 'id'),
    node: (selection) => compiler.fields('RelationMilestone', MILESTONE_FIELDS, m, selection),
  };
}

/**
 * A run is a stretch of sentences of one modality and stage. Its turn is told by the sentence, of those of its first days,
 * that names both ends and is surest, and by the best one of each other language. What is possible is no turn where it is
 * known as a fact.
 */
function turnsSql(row: string): Sql {
  return sql`WITH ${stagesSql(row)}, turned AS (
      SELECT *, lag(stage) OVER w AS before, stage IS DISTINCT FROM lag(stage) OVER w AS is_turn FROM staged
      WHERE stage <> 'ACTIVE' OR troubled_at IS NULL OR published_at > troubled_at + ${raw(REST)}
      WINDOW w AS (PARTITION BY modality ORDER BY published_at, article_id, start)
    ), counted AS (
      SELECT *, count(*) FILTER (WHERE is_turn) OVER (PARTITION BY modality ORDER BY published_at, article_id, start) AS run FROM turned
    ), ranked AS (
      SELECT *, row_number() OVER (PARTITION BY modality, run ORDER BY names_both DESC, confidence DESC, published_at, id) AS place,
        row_number() OVER (PARTITION BY modality, run, language ORDER BY names_both DESC, confidence DESC, published_at, id) AS place_in_language
      FROM (SELECT *, min(published_at) OVER (PARTITION BY modality, run) AS since FROM counted) dated
      WHERE published_at <= since + ${raw(TELLING)}
    ), told AS (
      SELECT modality, run, array_agg(id ORDER BY place) AS ids FROM ranked WHERE place_in_language = 1 GROUP BY modality, run
    )
    SELECT c.id, c.published_at, c.stage, c.modality, told.ids[2:] AS others,
      (SELECT first.before FROM counted first WHERE first.modality = told.modality AND first.run = told.run AND first.is_turn) AS previous
    FROM told JOIN counted c ON c.id = told.ids[1]
    WHERE c.modality <> 'POSSIBLE' OR c.stage IS DISTINCT FROM (SELECT f.stage FROM counted f
      WHERE f.modality = 'FACT' AND f.published_at <= c.published_at ORDER BY f.published_at DESC, f.article_id DESC, f.start DESC LIMIT 1)`;
}

/**
 * Sentences of originals with the stage that they are taken for: a relation begins once, and again only after its end,
 * so that FORMING is ACTIVE anywhere else; strain and end count as facts only, and sure ones.
 */
function stagesSql(row: string): Sql {
  const [subject, object] = [column(row, 'subject_id'), column(row, 'object_id')];
  const names = (entity: Sql) => sql`EXISTS (SELECT 1 FROM mention n
    WHERE n.article_id = p.article_id AND n.start >= p.start AND n."end" <= p."end" AND n.entity_id = ${entity})`;
  return sql`heard AS (
      SELECT p.*, a.language, ${names(subject)} AND ${names(object)} AS names_both,
        count(*) FILTER (WHERE p.stage <> 'FORMING') OVER (PARTITION BY p.modality ORDER BY p.published_at, p.article_id, p.start) AS chapter
      FROM relation_appearance p JOIN article a ON a.id = p.article_id AND a.reprint_of_id IS NULL
      WHERE p.relation_id = ${column(row, 'id')}
        AND (p.stage NOT IN ('STRAINED', 'ENDED') OR p.modality = 'FACT' AND p.confidence >= ${LEAST_CONFIDENCE}::float8)
    ), staged AS (
      SELECT id, article_id, start, published_at, modality, confidence, language, names_both,
        CASE WHEN stage = 'FORMING' AND (chapter_stage NOT IN ('FORMING', 'ENDED') OR modality <> 'FACT' AND fact_since < published_at)
          THEN 'ACTIVE' ELSE stage END AS stage,
        max(published_at) FILTER (WHERE stage IN ('STRAINED', 'ENDED')) OVER (PARTITION BY modality ORDER BY published_at, article_id, start) AS troubled_at
      FROM (SELECT *, min(published_at) FILTER (WHERE modality = 'FACT') OVER () AS fact_since,
          first_value(stage) OVER (PARTITION BY modality, chapter ORDER BY published_at, article_id, start) AS chapter_stage FROM heard) h
    )`;
}
