import type { Compiler, FieldSql, FieldTable } from './compiler.ts';
import { plain, reference, rowSql, time } from './field-sql.ts';
import { quantitySql } from './quantity-fields.ts';
import type { Selection } from './selection.ts';
import { column, raw, sql, type Sql } from './sql.ts';

/** Row: figure_revision. */
export const FIGURE_REVISION_FIELDS: FieldTable = {
  article: reference('Article', 'article', 'article_id'),
  claim: reference('Claim', 'claim', 'claim_id'),
  at: time('at'),
  predicate: plain('predicate'),
  subject: reference('Entity', 'entity', 'subject_id'),
  object: reference('Entity', 'entity', 'object_id'),
  before: worded('old'),
  after: worded('new'),
};

/** One side of a correction. */
function worded(side: 'old' | 'new'): FieldSql {
  const own = (row: string, name: string) => column(row, `${side}_${name}`);
  const table: FieldTable = {
    quantity: (row, field, compiler) =>
      quantitySql(row, field.selection, compiler, {
        ...{ value: own(row, 'value'), max: own(row, 'max'), rawText: own(row, 'raw_text') },
        ...{ from: own(row, 'from_date'), to: own(row, 'to_date') },
        ...{ approximate: own(row, 'approximate'), bound: own(row, 'bound') },
      }),
    revision: (row, field, compiler) =>
      rowSql('ArticleRevision', 'article_revision', own(row, 'revision_id'), field.selection, compiler),
    start: (row) => own(row, 'start'),
    end: (row) => own(row, 'end'),
    sentence: (row) => own(row, 'sentence'),
  };
  return (row, field, compiler) => compiler.fields('WordedFigure', table, row, field.selection);
}

const MAX_FIGURE_REVISIONS = 100;

/** Corrections of the article whose row has this alias, newest first. */
export function figureRevisionsSql(
  row: string,
  { selection }: { readonly selection: Selection },
  compiler: Compiler,
): Sql {
  const f = compiler.alias('f');
  return sql`(SELECT coalesce(json_agg(${compiler.object('FigureRevision', f, selection)} ORDER BY ${column(f, 'id')} DESC), '[]'::json)
    FROM (SELECT * FROM figure_revision x WHERE x.article_id = ${column(row, 'id')}
      ORDER BY x.id DESC LIMIT ${MAX_FIGURE_REVISIONS}::int) ${raw(f)})`;
}
