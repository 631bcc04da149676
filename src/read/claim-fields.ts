import type { Compiler, FieldTable } from './compiler.ts';
import { connectionSql } from './connection.ts';
import { plain, reference, rowSql, time } from './field-sql.ts';
import { quantitySql } from './quantity-fields.ts';
import type { SelectedField } from './selection.ts';
import { column, raw, sql, type Sql } from './sql.ts';

const MAX_VARIANTS = 100;
const MAX_CONFLICTS = 20;

/** Row: claim. */
export const CLAIM_FIELDS: FieldTable = {
  id: plain('id'),
  topic: reference('Topic', 'topic', 'topic_id'),
  predicate: plain('predicate'),
  subject: reference('Entity', 'entity', 'subject_id'),
  object: reference('Entity', 'entity', 'object_id'),
  quantity: (row, field, compiler) => quantitySql(row, field.selection, compiler),
  status: plain('status'),
  firstReportedAt: time('first_reported_at'),
  firstReportedBy: (row, field, compiler) => {
    const source = sql`(SELECT a.source_id FROM article a WHERE a.id = ${column(row, 'first_article_id')})`;
    return rowSql('Source', 'source', source, field.selection, compiler);
  },
  firstReportedIn: reference('Article', 'article', 'first_article_id'),
  lastReportedAt: time('last_reported_at'),
  articleCount: plain('article_count'),
  sourceCount: plain('source_count'),
  variants: variantsSql,
  conflicts: conflictsSql,
  appearances: (row, field, compiler) => {
    const f = compiler.alias('f');
    const a = compiler.alias('a');
    return connectionSql(
      {
        name: 'claim.appearances',
        edgeType: 'FigureEdge',
        from: raw(`figure ${f} JOIN article ${a} ON ${a}.id = ${f}.article_id`),
        where: [sql`${column(f, 'claim_id')} = ${column(row, 'id')}`],
        order: {
          name: 'published_at',
          key: column(a, 'published_at'),
          type: 'timestamptz',
          direction: 'DESC',
        },
        id: column(f, 'id'),
        node: (selection) => compiler.object('Figure', f, selection),
      },
      'FigureConnection',
      field,
      compiler,
    );
  },
};

/** Row: a way in which a claim is put, with the columns of a quantity. */
const VARIANT_FIELDS: FieldTable = {
  quantity: (row, field, compiler) => quantitySql(row, field.selection, compiler),
  state: plain('state'),
  articleCount: plain('articles'),
  firstReportedAt: time('first_at'),
};

/** What articles state now, then what their earlier wordings stated. */
function variantsSql(row: string, field: SelectedField, compiler: Compiler): Sql {
  const v = compiler.alias('v');
  const id = column(row, 'id');
  return sql`(SELECT coalesce(json_agg(${compiler.fields('ClaimVariant', VARIANT_FIELDS, v, field.selection)}
      ORDER BY ${column(v, 'state')} DESC, ${column(v, 'articles')} DESC, ${column(v, 'first_at')}, ${column(v, 'raw_text')}), '[]'::json)
    FROM (SELECT * FROM (
      SELECT 'STATED' AS state, f.value, f.max, f.currency, f.unit, f.approximate, f.bound, f.from_date, f.to_date,
        (array_agg(f.raw_text ORDER BY a.published_at, f.id))[1] AS raw_text, count(DISTINCT a.id) AS articles, min(a.published_at) AS first_at
      FROM figure f JOIN article a ON a.id = f.article_id WHERE f.claim_id = ${id}
      GROUP BY f.value, f.max, f.currency, f.unit, f.approximate, f.bound, f.from_date, f.to_date
      UNION ALL
      SELECT 'CORRECTED', o.old_value, o.old_max, o.currency, o.unit, o.old_approximate, o.old_bound, o.old_from_date, o.old_to_date,
        (array_agg(o.old_raw_text ORDER BY o.id))[1], count(DISTINCT a.id), min(a.published_at)
      FROM figure_revision o JOIN article a ON a.id = o.article_id WHERE o.claim_id = ${id}
      GROUP BY o.old_value, o.old_max, o.currency, o.unit, o.old_approximate, o.old_bound, o.old_from_date, o.old_to_date) put
    ORDER BY put.state DESC, put.articles DESC, put.first_at LIMIT ${MAX_VARIANTS}::int) ${raw(v)})`;
}

function conflictsSql(row: string, field: SelectedField, compiler: Compiler): Sql {
  const c = compiler.alias('c');
  return sql`(SELECT coalesce(json_agg(${compiler.object('Claim', c, field.selection)}
      ORDER BY ${column(c, 'source_count')} DESC, ${column(c, 'id')}), '[]'::json)
    FROM (SELECT o.* FROM claim_conflict k JOIN claim o ON o.id = k.other_id WHERE k.claim_id = ${column(row, 'id')}
      ORDER BY o.source_count DESC, o.id LIMIT ${MAX_CONFLICTS}::int) ${raw(c)})`;
}
