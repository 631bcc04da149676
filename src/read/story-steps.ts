/** A story from step to step, and its phase. */
import { storyPhase, type StoryPhase } from '../story/story-phase.ts';
import type { Compiler, FieldTable } from './compiler.ts';
import { plain, reference, time } from './field-sql.ts';
import { checkFirst } from './check-first.ts';
import type { SelectedField } from './selection.ts';
import { column, raw, sql, type Sql } from './sql.ts';

const MAX_STEPS = 12;

/** Hours of a story with articles: [start in milliseconds, articles]. */
export type RawPhase = readonly (readonly [hour: number, n: number])[];

/** Field `phase` of a row of `story`, a RawPhase. */
export function phaseSql(row: string): Sql {
  return sql`(SELECT coalesce(json_agg(json_build_array((extract(epoch FROM h.hour) * 1000)::bigint, h.n)), '[]'::json)
    FROM story_hour_rollup h WHERE h.story_id = ${column(row, 'id')})`;
}

/** Null where the story has no article yet at that time. */
export function phaseAt(hours: RawPhase, at: Date): StoryPhase | null {
  return storyPhase(
    hours.map(([hour, n]) => ({ hour, n })),
    at.getTime(),
  );
}

/** Row: story_event. */
const STEP_FIELDS: FieldTable = {
  at: time('at'),
  kind: plain('kind'),
  article: reference('Article', 'article', 'article_id'),
  revision: reference('ArticleRevision', 'article_revision', 'revision_id'),
  sentence: plain('sentence'),
  start: plain('start'),
  end: plain('end'),
  score: plain('score'),
  entity: reference('Entity', 'entity', 'entity_id'),
};

/** Field `timeline` of a row of `story`: the steps that add most, in order of time; always the first report. */
export function timelineSql(row: string, field: SelectedField, compiler: Compiler): Sql {
  const first = checkFirst('timeline', field, MAX_STEPS);
  const e = compiler.alias('e');
  return sql`(SELECT coalesce(json_agg(${compiler.fields('StoryStep', STEP_FIELDS, e, field.selection)}
      ORDER BY ${column(e, 'at')}, ${column(e, 'article_id')}), '[]'::json)
    FROM (SELECT * FROM story_event x WHERE x.story_id = ${column(row, 'id')}
      ORDER BY x.kind = 'FIRST_REPORT' DESC, x.score DESC, x.at, x.article_id LIMIT ${first}::int) ${raw(e)})`;
}
