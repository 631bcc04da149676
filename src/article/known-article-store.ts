import type { Transaction } from '../database/connect.ts';
import type { ArticleDraft } from './article-draft.ts';

export interface StoredArticle {
  readonly id: number;
  readonly urlHash: string;
  readonly feedId: number | null;
  /** Hash of the feed's own wording, also where the page's is in force. */
  readonly contentHash: string;
  readonly hasPageText: boolean;
}

/** The stored article of each draft that has one: by the guid under which the feed brought it, else by URL. */
export async function findKnown(
  tx: Transaction,
  drafts: readonly ArticleDraft[],
  feedId: number | null,
): Promise<Map<ArticleDraft, StoredArticle>> {
  const rows = await tx.$queryRaw<(StoredArticle & { guidHash: string | null })[]>`/* findKnownArticles */
    SELECT a.id, a.url_hash AS "urlHash", a.feed_id AS "feedId",
      coalesce(a.feed_content_hash, r.content_hash) AS "contentHash", a.feed_content_hash IS NOT NULL AS "hasPageText",
      NULL AS "guidHash"
    FROM article a JOIN article_revision r ON r.id = a.revision_id
    WHERE a.url_hash = ANY (${drafts.map(({ urlHash }) => urlHash)}::text[])
    UNION ALL
    SELECT a.id, a.url_hash, a.feed_id, coalesce(a.feed_content_hash, r.content_hash), a.feed_content_hash IS NOT NULL,
      i.guid_hash
    FROM feed_item i JOIN article a ON a.id = i.article_id JOIN article_revision r ON r.id = a.revision_id
    WHERE i.feed_id = ${feedId} AND i.guid_hash = ANY (${drafts.map(({ guidHash }) => guidHash)}::text[])`;
  const byUrl = new Map(rows.filter((row) => row.guidHash === null).map((row) => [row.urlHash, row]));
  const byGuid = new Map(rows.filter((row) => row.guidHash !== null).map((row) => [row.guidHash, row]));
  const pairs = drafts.map(
    (draft) => [draft, byGuid.get(draft.guidHash) ?? byUrl.get(draft.urlHash)] as const,
  );
  return new Map(
    pairs.filter(
      (pair): pair is [ArticleDraft, StoredArticle & { guidHash: string | null }] => pair[1] !== undefined,
    ),
  );
}
