import type { FieldTable } from './compiler.ts';
import { plain, reference, time } from './field-sql.ts';
import { column, sql, type Sql } from './sql.ts';

/** The column where the kind is one of these, else null. */
function ofKinds(row: string, kinds: readonly string[], name: string): Sql {
  return sql`CASE WHEN ${column(row, 'kind')}::text = ANY (${[...kinds]}::text[]) THEN ${column(row, name)} END`;
}

/** Row: change. What a row names may have gone since. */
export const CHANGE_FIELDS: FieldTable = {
  kind: plain('kind'),
  at: time('at'),
  topic: reference('Topic', 'topic', 'topic_id'),
  article: reference('Article', 'article', 'article_id'),
  articleUrl: (row) => ofKinds(row, ['ARTICLE_REMOVED'], 'old_value'),
  revision: reference('ArticleRevision', 'article_revision', 'new_revision_id'),
  previousRevision: reference('ArticleRevision', 'article_revision', 'old_revision_id'),
  entity: reference('Entity', 'entity', 'entity_id'),
  source: reference('Source', 'source', 'source_id'),
  story: reference('Story', 'story', 'story_id'),
  otherStory: reference('Story', 'story', 'other_story_id'),
  removedClaim: (row) => ofKinds(row, ['CLAIM_REMOVED'], 'old_value'),
  claim: reference('Claim', 'claim', 'claim_id'),
  status: (row) => ofKinds(row, ['CLAIM_STATUS_CHANGED'], 'new_value'),
  previousStatus: (row) => ofKinds(row, ['CLAIM_STATUS_CHANGED'], 'old_value'),
  toneShift: (row) => sql`(${ofKinds(row, ['TONE_SHIFTED'], 'new_value')})::json`,
  figureRevision: reference('FigureRevision', 'figure_revision', 'figure_revision_id'),
};
