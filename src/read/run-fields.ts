import type { Compiler, FieldTable } from './compiler.ts';
import type { ConnectionSource } from './connection.ts';
import { plain, time } from './field-sql.ts';
import { given } from './filter-tree.ts';
import { column, raw, sql } from './sql.ts';

type Maybe<T> = T | null | undefined;

/** See the input IngestRunFilter of the API. */
export interface IngestRunFilter {
  readonly jobs?: Maybe<readonly string[]>;
  readonly statuses?: Maybe<readonly string[]>;
}

/** Runs of jobs, newest first. */
export function runList(compiler: Compiler, filter: Maybe<IngestRunFilter>): ConnectionSource {
  const r = compiler.alias('r');
  return {
    name: 'ingestRuns',
    edgeType: 'IngestRunEdge',
    from: raw(`ingest_run ${r}`),
    where: [
      ...given(filter?.jobs, (list) => sql`${column(r, 'job')} = ANY (${[...list]}::text[])`),
      ...given(filter?.statuses, (list) => sql`${column(r, 'status')}::text = ANY (${[...list]}::text[])`),
    ],
    order: { name: 'startedAt', key: column(r, 'started_at'), type: 'timestamptz', direction: 'DESC' },
    id: column(r, 'id'),
    node: (selection) => compiler.object('IngestRun', r, selection),
  };
}

/** Row: ingest_run. */
export const INGEST_RUN_FIELDS: FieldTable = {
  id: plain('id'),
  job: plain('job'),
  status: plain('status'),
  startedAt: time('started_at'),
  finishedAt: time('finished_at'),
  counts: (row, field, compiler) => {
    const c = compiler.alias('c');
    return sql`(SELECT coalesce(json_agg(${compiler.object('RunCount', c, field.selection)} ORDER BY ${column(c, 'name')}), '[]'::json)
      FROM (SELECT key AS name, value::numeric::bigint AS count FROM jsonb_each_text(${column(row, 'counts')})
        WHERE value ~ '^-?[0-9]{1,9}$') ${raw(c)})`;
  },
  errors: (row) => sql`to_json(${column(row, 'errors')})`,
};

/** Row: name and count. */
export const RUN_COUNT_FIELDS: FieldTable = { name: plain('name'), count: plain('count') };
