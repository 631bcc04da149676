import type { FieldTable } from './compiler.ts';
import { connectionSql } from './connection.ts';
import { plain, reference, time } from './field-sql.ts';
import { column, raw, sql, timeText, type Sql } from './sql.ts';

/** Row: relation. */
export const RELATION_FIELDS: FieldTable = {
  id: plain('id'),
  topic: reference('Topic', 'topic', 'topic_id'),
  type: plain('type'),
  directed: plain('directed'),
  subject: reference('Entity', 'entity', 'subject_id'),
  object: reference('Entity', 'entity', 'object_id'),
  firstSeenAt: (row) => overAppearances(row, timeText(sql`min(p.published_at)`)),
  lastSeenAt: (row) => overAppearances(row, timeText(sql`max(p.published_at)`)),
  articleCount: (row) => overAppearances(row, sql`count(DISTINCT p.article_id)`),
  sourceCount: (row) => overAppearances(row, sql`count(DISTINCT a.source_id)`),
  appearances: (row, field, compiler) => {
    const p = compiler.alias('p');
    return connectionSql(
      {
        name: 'appearances',
        edgeType: 'RelationAppearanceEdge',
        from: raw(`relation_appearance ${p}`),
        where: [sql`${column(p, 'relation_id')} = ${column(row, 'id')}`],
        order: {
          name: 'published_at',
          key: column(p, 'published_at'),
          type: 'timestamptz',
          direction: 'DESC',
        },
        id: column(p, 'id'),
        node: (selection) => compiler.object('RelationAppearance', p, selection),
      },
      'RelationAppearanceConnection',
      field,
      compiler,
    );
  },
};

function overAppearances(row: string, value: Sql): Sql {
  return sql`(SELECT ${value} FROM relation_appearance p JOIN article a ON a.id = p.article_id WHERE p.relation_id = ${column(row, 'id')})`;
}

/** Row: relation_appearance. */
export const RELATION_APPEARANCE_FIELDS: FieldTable = {
  relation: reference('Relation', 'relation', 'relation_id'),
  article: reference('Article', 'article', 'article_id'),
  revision: reference('ArticleRevision', 'article_revision', 'revision_id'),
  publishedAt: time('published_at'),
  stage: plain('stage'),
  modality: plain('modality'),
  tone: plain('tone'),
  confidence: plain('confidence'),
  sentence: plain('sentence'),
  start: plain('start'),
  end: plain('end'),
};
