/** Stories that have to do with a story: candidates in one SQL expression, ranked by story/related-stories.ts. */
import { rankRelated, type SharedFeatures } from '../story/related-stories.ts';
import { checkFirst } from './check-first.ts';
import type { Compiler, FieldTable } from './compiler.ts';
import { rowSql } from './field-sql.ts';
import type { SelectedField } from './selection.ts';
import { column, jsonObject, raw, sql, type Sql } from './sql.ts';

/** A candidate with its JSON, which lacks the score. */
type Candidate = SharedFeatures & { readonly row: object };

export interface RawRelated {
  readonly first: number;
  /** Live stories of the service. */
  readonly stories: number;
  readonly candidates: readonly Candidate[];
}

const MAX_RELATED = 20;
/** Entities of a story by which others are looked for: its most prominent ones. */
const ENTITIES = 20;
/** Entities that so many stories have relate nothing and are costly to follow. */
const COMMON = 1_000;
/** Newest stories of one entity that are looked at. */
const STORIES_PER_ENTITY = 200;
/** Stories whose figures are compared: those with the rarest entities in common. */
const COMPARED = 40;

/** Beside sums of money: "five years" and "49 percent" stand in reports on anything. */
const TELLING_UNITS = ['PERSON', 'GW', 'MW'];

/** Field `related` of a row of `story`, a RawRelated. */
export function relatedSql(row: string, field: SelectedField, compiler: Compiler): Sql {
  const first = checkFirst('related', field, MAX_RELATED);
  const r = compiler.alias('r');
  const table: FieldTable = {
    story: (own, { selection }) => rowSql('Story', 'story', column(own, 'story_id'), selection, compiler),
    score: () => sql`NULL::float8`,
    sharedEntities: (own, { selection }) => sharedEntitiesSql(own, selection, compiler),
    sharedFigures: (own) => sql`to_json(${column(own, 'figures')})`,
  };
  const candidate = jsonObject([
    ['storyId', column(r, 'story_id')],
    ['entities', column(r, 'entities')],
    ['figures', sql`to_json(${column(r, 'figures')})`],
    ['row', compiler.fields('RelatedStory', table, r, field.selection)],
  ]);
  return jsonObject([
    ['first', sql`${first}::int`],
    ['stories', sql`(SELECT count(*) FROM story WHERE superseded_by_id IS NULL AND article_count > 0)`],
    [
      'candidates',
      sql`(SELECT coalesce(json_agg(${candidate}), '[]'::json) FROM (${candidatesSql(row)}) ${raw(r)})`,
    ],
  ]);
}

/** Rows `story_id, entities [{entityId, stories}], figures`. */
function candidatesSql(row: string): Sql {
  const story = column(row, 'id');
  const own = sql`SELECT e.entity_id, (SELECT count(*)::int FROM (
        SELECT 1 FROM story_entity x WHERE x.entity_id = e.entity_id LIMIT ${COMMON}::int) limited) AS stories
      FROM (SELECT entity_id FROM story_entity WHERE story_id = ${story} ORDER BY prominence DESC, entity_id LIMIT ${ENTITIES}::int) e`;
  const near = sql`SELECT other.story_id, own.entity_id, own.stories FROM own CROSS JOIN LATERAL (
        SELECT x.story_id FROM story_entity x WHERE x.entity_id = own.entity_id
        ORDER BY x.story_id DESC LIMIT ${STORIES_PER_ENTITY}::int) other
      WHERE own.stories < ${COMMON}::int AND other.story_id <> ${story}`;
  const ranked = sql`SELECT n.story_id, jsonb_agg(jsonb_build_object('entityId', n.entity_id, 'stories', n.stories)) AS entities
      FROM near n JOIN story s ON s.id = n.story_id AND s.superseded_by_id IS NULL AND s.article_count > 0
        AND s.topic_id = ${column(row, 'topic_id')}
      GROUP BY n.story_id ORDER BY sum(1.0 / n.stories) DESC, n.story_id DESC LIMIT ${COMPARED}::int`;
  const figures = sql`SELECT t.story_id, f.value, coalesce(f.currency, f.unit, '') AS unit, min(f.raw_text) AS worded
      FROM article_topic t JOIN figure f ON f.article_id = t.article_id
      WHERE (t.story_id = ${story} OR t.story_id IN (SELECT story_id FROM ranked)) AND f.value IS NOT NULL
        AND (f.currency IS NOT NULL OR f.unit::text = ANY (${TELLING_UNITS}::text[])) GROUP BY 1, 2, 3`;
  return sql`WITH own AS (${own}), near AS (${near}), ranked AS (${ranked}), figures AS (${figures})
    SELECT ranked.story_id, ranked.entities, ARRAY(SELECT mine.worded FROM figures mine
      JOIN figures theirs ON theirs.story_id = ranked.story_id AND theirs.value = mine.value AND theirs.unit = mine.unit
      WHERE mine.story_id = ${story} ORDER BY mine.worded) AS figures FROM ranked`;
}

/** Entities of a candidate, the rarest first. */
function sharedEntitiesSql(row: string, selection: SelectedField['selection'], compiler: Compiler): Sql {
  const e = compiler.alias('e');
  return sql`(SELECT coalesce(json_agg(${compiler.object('Entity', e, selection)} ORDER BY x.stories, ${column(e, 'id')}), '[]'::json)
    FROM jsonb_to_recordset(${column(row, 'entities')}) AS x ("entityId" int, stories int)
      JOIN ${raw(`entity ${e}`)} ON ${column(e, 'id')} = x."entityId")`;
}

/** The nearest candidates with their scores. */
export function nearestRelated({ first, stories, candidates }: RawRelated): { nearness: number }[] {
  const rows = new Map(candidates.map(({ storyId, row }) => [storyId, row]));
  return rankRelated(candidates, stories, first).map(({ storyId, score }) => ({
    ...rows.get(storyId),
    nearness: score,
  }));
}
