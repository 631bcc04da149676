import type { FieldTable } from './compiler.ts';
import { plain, reference, time } from './field-sql.ts';
import { sentimentSql } from './sentiment-fields.ts';
import { column, sql } from './sql.ts';

/** Row: mention. */
export const MENTION_FIELDS: FieldTable = {
  surface: plain('surface'),
  start: plain('start'),
  end: plain('end'),
  sentenceStart: plain('sentence_start'),
  sentenceEnd: plain('sentence_end'),
  inTitle: plain('in_title'),
  article: reference('Article', 'article', 'article_id'),
  revision: reference('ArticleRevision', 'article_revision', 'revision_id'),
  entity: reference('Entity', 'entity', 'entity_id'),
  sentiment: (row, field, compiler) =>
    sentimentSql(
      {
        status: column(row, 'status'),
        score: column(row, 'score'),
        label: column(row, 'label'),
        confidence: column(row, 'confidence'),
        articleId: column(row, 'article_id'),
        evidence: (e) =>
          sql`${column(e, 'entity_id')} = ${column(row, 'entity_id')} AND ${column(e, 'start')} = ${column(row, 'sentence_start')}`,
      },
      field.selection,
      compiler,
    ),
};

/** Row: article_entity. */
export const ENTITY_SENTIMENT_FIELDS: FieldTable = {
  entity: reference('Entity', 'entity', 'entity_id'),
  article: reference('Article', 'article', 'article_id'),
  mentionCount: plain('mention_count'),
  salience: plain('salience'),
  sentiment: (row, field, compiler) =>
    sentimentSql(
      {
        status: column(row, 'status'),
        score: column(row, 'score'),
        label: column(row, 'label'),
        confidence: column(row, 'confidence'),
        articleId: column(row, 'article_id'),
        evidence: (e) =>
          sql`${column(e, 'kind')} = 'ENTITY' AND ${column(e, 'entity_id')} = ${column(row, 'entity_id')}`,
      },
      field.selection,
      compiler,
    ),
};

/** Row: article_revision. */
export const REVISION_FIELDS: FieldTable = {
  number: plain('number'),
  title: plain('title'),
  text: plain('text'),
  seenAt: time('seen_at'),
  article: reference('Article', 'article', 'article_id'),
};
