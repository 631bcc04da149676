/** Deletes articles, for the purge. */
import type { Transaction } from '../database/connect.ts';

export interface DeletedArticles {
  readonly ids: readonly number[];
  /** Stories that lost an article. */
  readonly storyIds: readonly number[];
}

/** Ids of the oldest articles published before `before`, with their stories. */
export async function articlesBefore(tx: Transaction, before: Date, limit: number): Promise<DeletedArticles> {
  const rows = await tx.article.findMany({
    where: { publishedAt: { lt: before } },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true, topics: { select: { storyId: true } } },
  });
  const storyIds = rows.flatMap(({ topics }) =>
    topics.flatMap(({ storyId }) => (storyId === null ? [] : [storyId])),
  );
  return { ids: rows.map(({ id }) => id), storyIds: [...new Set(storyIds)] };
}

/** Articles outside the list that copy one in it. */
export async function reprintsOf(tx: Transaction, ids: readonly number[]): Promise<number[]> {
  const rows = await tx.article.findMany({
    where: { reprintOfId: { in: [...ids] }, id: { notIn: [...ids] } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Deletes articles with all that was derived from them. */
export async function deleteArticles(tx: Transaction, ids: readonly number[]): Promise<void> {
  await tx.article.updateMany({ where: { id: { in: [...ids] } }, data: { revisionId: null } });
  await tx.article.deleteMany({ where: { id: { in: [...ids] } } });
  await tx.relation.deleteMany({ where: { appearances: { none: {} } } });
}
