/** Revisions of articles: every wording is kept, the newest is in force. */
import type { Transaction } from '../database/connect.ts';
import type { ArticleDraft } from './article-draft.ts';

/** What a revision holds. */
export type Wording = Pick<
  ArticleDraft,
  'contentHash' | 'title' | 'summary' | 'bodyHtml' | 'text' | 'titleLength'
>;

/** A wording, or a whole draft, of a stored article. */
export interface OfArticle<Draft extends Wording> {
  readonly draft: Draft;
  readonly id: number;
}

/** Adds the wordings as the articles' next revisions and puts them in force. */
export async function addRevisions(
  tx: Transaction,
  items: readonly OfArticle<Wording>[],
  seenAt: Date,
): Promise<void> {
  if (items.length === 0) return;
  const column = <T>(read: (draft: Wording) => T): T[] => items.map(({ draft }) => read(draft));
  await tx.$executeRaw`/* addRevisions */
    WITH added AS (
      INSERT INTO article_revision (article_id, number, content_hash, title, summary, body_html, text, title_length, seen_at)
      SELECT row.article_id,
        1 + coalesce((SELECT max(r.number) FROM article_revision r WHERE r.article_id = row.article_id), 0),
        content_hash, title, summary, body_html, text, title_length, ${seenAt}::timestamptz
      FROM unnest(
        ${items.map(({ id }) => id)}::int[], ${column((d) => d.contentHash)}::text[], ${column((d) => d.title)}::text[],
        ${column((d) => d.summary)}::text[], ${column((d) => d.bodyHtml)}::text[], ${column((d) => d.text)}::text[],
        ${column((d) => d.titleLength)}::int[])
        AS row (article_id, content_hash, title, summary, body_html, text, title_length)
      RETURNING id, article_id
    )
    UPDATE article SET revision_id = added.id FROM added WHERE article.id = added.article_id`;
}

/** The article follows its newest revision; its analysis waits again, publication time and URL stay. */
export async function reviseArticles(
  tx: Transaction,
  items: readonly OfArticle<ArticleDraft>[],
): Promise<void> {
  if (items.length === 0) return;
  const column = <T>(read: (draft: ArticleDraft) => T): T[] => items.map(({ draft }) => read(draft));
  await tx.$executeRaw`/* reviseArticles */
    UPDATE article SET title = row.title, summary = row.summary, updated_at = row.updated_at, analysis_status = 'PENDING'
    FROM unnest(${items.map(({ id }) => id)}::int[], ${column((d) => d.title)}::text[],
      ${column((d) => d.summary)}::text[], ${column((d) => d.updatedAt)}::timestamptz[])
      AS row (id, title, summary, updated_at)
    WHERE article.id = row.id`;
}
