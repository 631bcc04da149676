/** Retires unlinked names into entities of the catalogue and moves what hung on them, in the caller's transaction. */
import type { Transaction } from '../database/connect.ts';
import { Prisma } from '../database/generated/client.ts';
import type { EntityType } from '../topic/topic-pack.ts';

/** A live name that no catalogue has. */
export interface UnlinkedEntity {
  readonly id: number;
  readonly type: EntityType;
  readonly normalisedName: string;
}

export interface Promotion {
  readonly from: number;
  readonly into: number;
}

/** Live unlinked entities with one of the normalised names. */
export function findUnlinked(tx: Transaction, names: readonly string[]): Promise<UnlinkedEntity[]> {
  return tx.$queryRaw<UnlinkedEntity[]>`/* findUnlinked */
    SELECT id, type::text, normalised_name AS "normalisedName" FROM entity
    WHERE key IS NULL AND superseded_by_id IS NULL AND normalised_name = ANY (${[...names]}::text[]) ORDER BY id`;
}

/** Live ids of catalogue keys. */
export async function catalogueIds(tx: Transaction, keys: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ key: string; id: number }[]>`/* catalogueIds */
    SELECT key, coalesce(superseded_by_id, id) AS id FROM entity WHERE key = ANY (${[...keys]}::text[])`;
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** Articles in which any of the entities is named, or is an end of a figure or relation. */
export async function articlesNaming(tx: Transaction, entityIds: readonly number[]): Promise<number[]> {
  const ids = [...entityIds];
  const rows = await tx.$queryRaw<{ id: number }[]>`/* articlesNaming */
    SELECT article_id AS id FROM article_entity WHERE entity_id = ANY (${ids}::int[])
    UNION SELECT article_id FROM mention WHERE entity_id = ANY (${ids}::int[])
    UNION SELECT article_id FROM figure WHERE subject_id = ANY (${ids}::int[]) OR object_id = ANY (${ids}::int[])
    ORDER BY id`;
  return rows.map(({ id }) => id);
}

/** Marks the entities as retired; those that led to one of them are led on. */
export async function retireEntities(tx: Transaction, promotions: readonly Promotion[]): Promise<void> {
  const [from, into] = columns(promotions);
  await tx.$executeRaw`/* retireEntities */
    UPDATE entity SET superseded_by_id = row.into_id
    FROM unnest(${from}::int[], ${into}::int[]) AS row (from_id, into_id)
    WHERE entity.id = row.from_id OR entity.superseded_by_id = row.from_id`;
  await tx.$executeRaw`/* moveChildren */
    UPDATE entity SET parent_id = row.into_id
    FROM unnest(${from}::int[], ${into}::int[]) AS row (from_id, into_id)
    WHERE entity.parent_id = row.from_id`;
}

/** Mentions, evidence, figures with their corrections, and claims go to the successors. Articles' entity rows are the caller's to sum up anew. */
export async function moveStatements(tx: Transaction, promotions: readonly Promotion[]): Promise<void> {
  const [from, into] = columns(promotions);
  await tx.$executeRaw`/* moveMentions */
    UPDATE mention SET entity_id = row.into_id
    FROM unnest(${from}::int[], ${into}::int[]) AS row (from_id, into_id) WHERE mention.entity_id = row.from_id`;
  await tx.$executeRaw`/* moveEvidence */
    UPDATE evidence SET entity_id = row.into_id
    FROM unnest(${from}::int[], ${into}::int[]) AS row (from_id, into_id) WHERE evidence.entity_id = row.from_id`;
  for (const table of ['figure', 'figure_revision', 'claim'] as const) await moveEnds(tx, table, from, into);
}

/** Subject and object go over; an object that has become the subject itself is none. */
async function moveEnds(
  tx: Transaction,
  table: 'figure' | 'figure_revision' | 'claim',
  from: readonly number[],
  into: readonly number[],
): Promise<void> {
  const ends = Prisma.raw(table);
  await tx.$executeRaw`/* moveEnds */
    WITH row AS (SELECT * FROM unnest(${[...from]}::int[], ${[...into]}::int[]) AS row (from_id, into_id)),
    ended AS (
      SELECT t.id, coalesce(s.into_id, t.subject_id) AS subject_id, coalesce(o.into_id, t.object_id) AS object_id
      FROM ${ends} t LEFT JOIN row s ON s.from_id = t.subject_id LEFT JOIN row o ON o.from_id = t.object_id
      WHERE s.from_id IS NOT NULL OR o.from_id IS NOT NULL
    )
    UPDATE ${ends} t SET subject_id = e.subject_id, object_id = nullif(e.object_id, e.subject_id)
    FROM ended e WHERE t.id = e.id`;
}

/** Entity rows of articles, one by one, become the successor's; the article must not have one of it. */
export async function renameArticleEntities(
  tx: Transaction,
  rows: readonly (Promotion & { readonly articleId: number })[],
): Promise<void> {
  const [from, into] = columns(rows);
  await tx.$executeRaw`/* renameArticleEntities */
    UPDATE article_entity SET entity_id = row.into_id
    FROM unnest(${rows.map(({ articleId }) => articleId)}::int[], ${from}::int[], ${into}::int[])
      AS row (article_id, from_id, into_id)
    WHERE article_entity.article_id = row.article_id AND article_entity.entity_id = row.from_id`;
}

/** Sentences kept a tone: as many as an analysis gives. */
const MOST_EVIDENCE = 3;

/** Of each article's evidence toward each entity, keeps each sentence once and the strongest three. */
export async function thinEvidence(
  tx: Transaction,
  articleIds: readonly number[],
  entityIds: readonly number[],
): Promise<void> {
  await tx.$executeRaw`/* thinEvidence */
    WITH ranked AS (
      SELECT id, row_number() OVER (PARTITION BY article_id, entity_id, start ORDER BY abs(contribution) DESC, id) AS copy,
        abs(contribution) AS strength, article_id, entity_id
      FROM evidence WHERE kind = 'ENTITY' AND article_id = ANY (${[...articleIds]}::int[]) AND entity_id = ANY (${[...entityIds]}::int[])
    ), kept AS (
      SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY article_id, entity_id ORDER BY strength DESC, id) AS place
        FROM ranked WHERE copy = 1) r WHERE place <= ${MOST_EVIDENCE}::int
    )
    DELETE FROM evidence WHERE id IN (SELECT id FROM ranked) AND id NOT IN (SELECT id FROM kept)`;
}

/** Relations of retired entities become those of their successors; one between an entity and itself goes. */
export async function moveRelations(tx: Transaction, promotions: readonly Promotion[]): Promise<void> {
  const [from, into] = columns(promotions);
  const moved = await tx.$queryRaw<{ id: number; target: number | null }[]>`/* moveRelations */
    WITH row AS (SELECT * FROM unnest(${from}::int[], ${into}::int[]) AS row (from_id, into_id)),
    ended AS (
      SELECT r.*, coalesce(s.into_id, r.subject_id) AS new_subject, coalesce(o.into_id, r.object_id) AS new_object
      FROM relation r LEFT JOIN row s ON s.from_id = r.subject_id LEFT JOIN row o ON o.from_id = r.object_id
      WHERE s.from_id IS NOT NULL OR o.from_id IS NOT NULL
    ), wanted AS (
      SELECT id, topic_id, type, directed,
        CASE WHEN directed THEN new_subject ELSE least(new_subject, new_object) END AS subject_id,
        CASE WHEN directed THEN new_object ELSE greatest(new_subject, new_object) END AS object_id
      FROM ended
    ), written AS (
      INSERT INTO relation (topic_id, type, subject_id, object_id, directed)
      SELECT DISTINCT topic_id, type, subject_id, object_id, directed FROM wanted WHERE subject_id <> object_id
      ON CONFLICT (topic_id, type, subject_id, object_id) DO UPDATE SET directed = EXCLUDED.directed
      RETURNING id, topic_id, type, subject_id, object_id
    )
    SELECT wanted.id, written.id AS target FROM wanted LEFT JOIN written USING (topic_id, type, subject_id, object_id)`;
  const kept = moved.filter(({ target }) => target !== null);
  await tx.$executeRaw`/* moveAppearances */
    UPDATE relation_appearance a SET relation_id = row.target
    FROM unnest(${kept.map(({ id }) => id)}::int[], ${kept.map(({ target }) => target)}::int[]) AS row (id, target)
    WHERE a.relation_id = row.id`;
  await tx.relation.deleteMany({ where: { id: { in: moved.map(({ id }) => id) } } });
  await dropRepeated(
    tx,
    kept.map(({ target }) => target ?? 0),
  );
}

/** One sentence states a relation once. */
async function dropRepeated(tx: Transaction, relationIds: readonly number[]): Promise<void> {
  await tx.$executeRaw`/* dropRepeatedAppearances */
    DELETE FROM relation_appearance a USING relation_appearance b
    WHERE a.relation_id = ANY (${[...relationIds]}::int[]) AND b.relation_id = a.relation_id
      AND b.article_id = a.article_id AND b.start = a.start AND b.id < a.id`;
}

function columns(promotions: readonly Promotion[]): [number[], number[]] {
  return [promotions.map(({ from }) => from), promotions.map(({ into }) => into)];
}
