/** Publishers and entities that a topic's articles have not had before. */
import type { Transaction } from '../database/connect.ts';

/** A publisher (`sourceId`) or an entity (`entityId`; the other is null) that an article on the topic has. */
export interface Newcomer {
  readonly topicId: number;
  readonly sourceId: number | null;
  readonly entityId: number | null;
  /** The earliest of the articles that have it. */
  readonly articleId: number;
}

/** Publishers and entities of the articles, per topic that these are on; publishers first. */
export async function namedBy(tx: Transaction, articleIds: readonly number[]): Promise<Newcomer[]> {
  const ids = [...articleIds];
  return tx.$queryRaw<Newcomer[]>`/* namedBy */
    SELECT DISTINCT ON ("sourceId", "entityId", "topicId") "topicId", "sourceId", "entityId", "articleId" FROM (
      SELECT t.topic_id AS "topicId", a.source_id AS "sourceId", NULL::int AS "entityId", a.id AS "articleId", t.published_at
      FROM article_topic t JOIN article a ON a.id = t.article_id WHERE t.article_id = ANY (${ids}::int[]) AND t.on_topic
      UNION ALL
      SELECT t.topic_id, NULL, e.entity_id, t.article_id, t.published_at
      FROM article_topic t JOIN article_entity e ON e.article_id = t.article_id
      WHERE t.article_id = ANY (${ids}::int[]) AND t.on_topic) named
    ORDER BY "sourceId", "entityId", "topicId", published_at, "articleId"`;
}

/** Of those named by the articles, the ones that no other article on their topic has. */
export async function namedByNoOther(
  tx: Transaction,
  named: readonly Newcomer[],
  articleIds: readonly number[],
): Promise<Newcomer[]> {
  if (named.length === 0) return [];
  const ids = [...articleIds];
  const known = await tx.$queryRaw<{ readonly place: number }[]>`/* namedByOthers */
    SELECT n.place::int AS place
    FROM unnest(${named.map(({ topicId }) => topicId)}::int[], ${named.map(({ sourceId }) => sourceId)}::int[],
      ${named.map(({ entityId }) => entityId)}::int[]) WITH ORDINALITY AS n (topic_id, source_id, entity_id, place)
    WHERE EXISTS (SELECT 1 FROM article a JOIN article_topic t ON t.article_id = a.id
        WHERE a.source_id = n.source_id AND t.topic_id = n.topic_id AND t.on_topic AND a.id <> ALL (${ids}::int[]))
      OR EXISTS (SELECT 1 FROM article_entity e JOIN article_topic t ON t.article_id = e.article_id
        WHERE e.entity_id = n.entity_id AND t.topic_id = n.topic_id AND t.on_topic AND e.article_id <> ALL (${ids}::int[]))`;
  const places = new Set(known.map(({ place }) => place));
  return named.filter((_, at) => !places.has(at + 1));
}
