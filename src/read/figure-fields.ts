import type { FieldTable } from './compiler.ts';
import { plain, reference } from './field-sql.ts';

/** Row: figure. */
export const FIGURE_FIELDS: FieldTable = {
  predicate: plain('predicate'),
  value: plain('value'),
  max: plain('max'),
  currency: plain('currency'),
  unit: plain('unit'),
  approximate: plain('approximate'),
  bound: plain('bound'),
  fromDate: plain('from_date'),
  toDate: plain('to_date'),
  rawText: plain('raw_text'),
  subject: reference('Entity', 'entity', 'subject_id'),
  object: reference('Entity', 'entity', 'object_id'),
  claim: reference('Claim', 'claim', 'claim_id'),
  article: reference('Article', 'article', 'article_id'),
  revision: reference('ArticleRevision', 'article_revision', 'revision_id'),
  start: plain('start'),
  end: plain('end'),
  sentence: plain('sentence'),
  sentenceStart: plain('sentence_start'),
};
