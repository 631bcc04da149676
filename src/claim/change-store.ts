/** The append-only table of what happened, and what is read to tell it. */
import type { Database, Transaction } from '../database/connect.ts';
import type { Prisma } from '../database/generated/client.ts';

export type ChangeRow = Omit<Prisma.ChangeCreateManyInput, 'id' | 'at'>;

/**
 * Appends changes. Ids follow the order of the commits: the lock is held from here to the end of the transaction, so that
 * a reader who has seen an id will never find a lower one later. To be called last, when no other lock is waited for.
 */
export async function appendChanges(tx: Transaction, changes: readonly ChangeRow[], at: Date): Promise<void> {
  if (changes.length === 0) return;
  await lockChanges(tx);
  await tx.change.createMany({ data: changes.map((change) => ({ ...change, at })) });
}

/** From here to the end of the transaction nobody else appends, and what others appended is seen. */
export async function lockChanges(tx: Transaction): Promise<void> {
  await tx.$executeRaw`/* lockChanges */ SELECT pg_advisory_xact_lock(7291010, 0)`;
}

/** Drops changes from before a time and notes how far, so that who comes later with an older cursor is told. Returns how many. */
export async function purgeChanges(db: Database, before: Date): Promise<number> {
  const [counted] = await db.$queryRaw<{ readonly dropped: number }[]>`/* purgeChanges */
    WITH gone AS (DELETE FROM change WHERE at < ${before} RETURNING id, at),
      counted AS (SELECT count(*)::int AS dropped, max(id) AS last_id, max(at) AS last_at FROM gone),
      noted AS (INSERT INTO change_purge (id, last_id, last_at)
        SELECT 1, last_id, last_at FROM counted WHERE dropped > 0
        ON CONFLICT (id) DO UPDATE SET last_id = greatest(change_purge.last_id, excluded.last_id),
          last_at = greatest(change_purge.last_at, excluded.last_at))
    SELECT dropped FROM counted`;
  return counted?.dropped ?? 0;
}

/** An article as it was told of last. */
export interface ArticleState {
  readonly id: number;
  readonly url: string;
  /** The revision in force. */
  readonly revisionId: number;
  /** The revision before it that was told of, null if it is the first, or is told already. */
  readonly oldRevisionId: number | null;
  /** Whether the revision in force is the whole text of the page where the one before was the feed's teaser. */
  readonly isCompletion: boolean;
  /** Topics that it is on, with its story in each. */
  readonly topics: readonly { readonly topicId: number; readonly storyId: number | null }[];
}

/** How the articles stand now. */
export async function articleStates(tx: Transaction, ids: readonly number[]): Promise<ArticleState[]> {
  return tx.$queryRaw<ArticleState[]>`/* articleStates */
    SELECT a.id, a.url, a.revision_id AS "revisionId",
      CASE WHEN told.revision_id IS NOT NULL THEN nullif(told.revision_id, a.revision_id)
        WHEN r.seen_at > a.analysed_at THEN p.id END AS "oldRevisionId",
      coalesce(p.content_hash = a.feed_content_hash, false) AS "isCompletion",
      coalesce((SELECT json_agg(json_build_object('topicId', t.topic_id, 'storyId', t.story_id) ORDER BY t.topic_id)
        FROM article_topic t WHERE t.article_id = a.id AND t.on_topic), '[]'::json) AS topics
    FROM article a LEFT JOIN article_revision r ON r.id = a.revision_id
      LEFT JOIN article_revision p ON p.article_id = a.id AND p.number = r.number - 1
      LEFT JOIN LATERAL (SELECT c.new_revision_id AS revision_id FROM change c
        WHERE c.article_id = a.id AND c.kind IN ('ARTICLE_ADDED', 'ARTICLE_REVISED') ORDER BY c.id DESC LIMIT 1) told ON true
    WHERE a.id = ANY (${[...ids]}::int[]) ORDER BY a.id`;
}
