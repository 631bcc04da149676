import { ask, type Asked } from './ask.ts';
import type { FieldTable } from './compiler.ts';
import type { Selection } from './selection.ts';
import { column, raw, sql, timeText } from './sql.ts';

/** Fields of ServiceStatus that the database knows; `version` and `now` are the caller's. */
const STATUS_FIELDS: FieldTable = {
  version: () => sql`NULL::text`,
  now: () => sql`NULL::text`,
  topicCount: () => sql`(SELECT count(*) FROM topic)`,
  articleCount: () => sql`(SELECT count(*) FROM article)`,
  storyCount: () => sql`(SELECT count(*) FROM story WHERE superseded_by_id IS NULL AND article_count > 0)`,
  entityCount: () => sql`(SELECT count(*) FROM entity WHERE superseded_by_id IS NULL)`,
  pendingAnalysisCount: () => sql`(SELECT count(*) FROM article WHERE analysis_status = 'PENDING')`,
  feedCounts: (_, field, compiler) => {
    const f = compiler.alias('f');
    const row = compiler.fields('FeedStatusCount', FEED_COUNT_FIELDS, f, field.selection);
    return sql`(SELECT coalesce(json_agg(${row} ORDER BY ${column(f, 'status')}), '[]'::json)
      FROM (SELECT status, count(*) AS count FROM feed GROUP BY status) ${raw(f)})`;
  },
  newestArticleAt: () => timeText(sql`(SELECT max(published_at) FROM article)`),
  lastFetchSuccessAt: () => timeText(sql`(SELECT max(last_success_at) FROM feed)`),
  lastRun: (_, field, compiler) => {
    const r = compiler.alias('r');
    return sql`(SELECT ${compiler.object('IngestRun', r, field.selection)} FROM ${raw(`ingest_run ${r}`)}
      ORDER BY ${column(r, 'started_at')} DESC, ${column(r, 'id')} DESC LIMIT 1)`;
  },
};

const FEED_COUNT_FIELDS: FieldTable = {
  status: (row) => column(row, 'status'),
  count: (row) => column(row, 'count'),
};

/** What the database holds and how fresh it is; one statement over what is selected. */
export function serviceStatus(db: Asked, selection: Selection): Promise<object> {
  return ask(db, 'serviceStatus', (compiler) =>
    compiler.fields('ServiceStatus', STATUS_FIELDS, '', selection),
  );
}
