/** Reads the figures that claims are made of and writes the claims, in the transaction that changed the figures. */
import type { Transaction } from '../database/connect.ts';
import { Prisma } from '../database/generated/client.ts';
import type { ClaimFigure, ClaimGroup } from './claim-figure.ts';
import { DENIED_SENTENCE, SET_AGAINST } from './denied-figures.ts';
import type { StoredClaim } from './match-claims.ts';
import type { ClaimDraft, ClaimStatus } from './reconcile-claims.ts';

/** A figure of a group; the group itself is known by its place in the list that was asked for. */
export type GroupedFigure = ClaimFigure & { readonly group: number };
export type GroupedClaim = StoredClaim & {
  readonly group: number;
  readonly status: ClaimStatus;
  readonly rawText: string;
};

/** Groups that the articles' figures are in, or were in by their claims. An article's claims are of its most relevant topic. */
export async function groupsOf(tx: Transaction, articleIds: readonly number[]): Promise<ClaimGroup[]> {
  return tx.$queryRaw<ClaimGroup[]>`/* claimGroupsOf */
    SELECT t.topic_id AS "topicId", f.subject_id AS "subjectId", f.predicate
    FROM figure f CROSS JOIN LATERAL (SELECT topic_id FROM article_topic x WHERE x.article_id = f.article_id AND x.on_topic
      ORDER BY x.relevance DESC, x.topic_id LIMIT 1) t
    WHERE f.article_id = ANY (${[...articleIds]}::int[]) AND f.subject_id IS NOT NULL AND f.predicate <> 'OTHER'
    UNION
    SELECT c.topic_id, c.subject_id, c.predicate FROM figure f JOIN claim c ON c.id = f.claim_id
    WHERE f.article_id = ANY (${[...articleIds]}::int[])`;
}

/** One writer at a time per group, till the end of the transaction; taken in key order. */
export async function lockGroups(tx: Transaction, groups: readonly ClaimGroup[]): Promise<void> {
  await tx.$executeRaw`/* lockClaimGroups */
    SELECT pg_advisory_xact_lock(7291009, k.key) FROM (
      SELECT DISTINCT hashtext(name) AS key FROM unnest(${groups.map(groupName)}::text[]) name ORDER BY 1) k`;
}

export function groupName({ topicId, subjectId, predicate }: ClaimGroup): string {
  return `${topicId}:${subjectId}:${predicate}`;
}

export async function loadFigures(tx: Transaction, groups: readonly ClaimGroup[]): Promise<GroupedFigure[]> {
  const { topics, subjects, predicates } = columnsOf(groups);
  return tx.$queryRaw<GroupedFigure[]>`/* loadClaimFigures */
    SELECT g.place::int AS "group", f.id, f.object_id AS "objectId", f.value, f.max, f.currency, f.unit, f.approximate, f.bound,
      f.from_date AS "fromDate", f.to_date AS "toDate", f.raw_text AS "rawText", f.claim_id AS "claimId",
      a.id AS "articleId", a.source_id AS "sourceId", t.story_id AS "storyId", a.reprint_of_id IS NOT NULL AS "isReprint",
      a.published_at AS "publishedAt",
      ARRAY(SELECT x.value FROM figure x WHERE x.article_id = a.id AND x.value IS NOT NULL
        AND x.currency IS NOT DISTINCT FROM f.currency AND x.unit IS NOT DISTINCT FROM f.unit
        AND NOT ${isSetAgainst('x')}) AS named
    FROM unnest(${topics}::int[], ${subjects}::int[], ${predicates}::"FigurePredicate"[])
        WITH ORDINALITY AS g (topic_id, subject_id, predicate, place)
      JOIN figure f ON f.subject_id = g.subject_id AND f.predicate = g.predicate
        AND f.sentence !~* ${DENIED_SENTENCE}
        AND NOT ${isSetAgainst('f')}
      JOIN article a ON a.id = f.article_id
      JOIN LATERAL (SELECT topic_id, story_id FROM article_topic x WHERE x.article_id = a.id AND x.on_topic
        ORDER BY x.relevance DESC, x.topic_id LIMIT 1) t ON t.topic_id = g.topic_id`;
}

/** Whether the figure in a row named `row` is named as what is not so. */
function isSetAgainst(row: 'f' | 'x'): Prisma.Sql {
  const figure = Prisma.raw(row);
  return Prisma.sql`EXISTS (SELECT 1 FROM unnest(${SET_AGAINST}::text[]) word
    WHERE strpos(lower(${figure}.sentence), word || lower(${figure}.raw_text)) > 0)`;
}

export async function loadClaims(tx: Transaction, groups: readonly ClaimGroup[]): Promise<GroupedClaim[]> {
  const { topics, subjects, predicates } = columnsOf(groups);
  return tx.$queryRaw<GroupedClaim[]>`/* loadClaims */
    SELECT g.place::int AS "group", c.id, c.object_id AS "objectId", c.value, c.max, c.currency, c.unit, c.approximate, c.bound,
      c.from_date AS "fromDate", c.to_date AS "toDate", c.raw_text AS "rawText", c.status,
      c.first_article_id AS "firstArticleId"
    FROM unnest(${topics}::int[], ${subjects}::int[], ${predicates}::"FigurePredicate"[])
        WITH ORDINALITY AS g (topic_id, subject_id, predicate, place)
      JOIN claim c ON c.topic_id = g.topic_id AND c.subject_id = g.subject_id AND c.predicate = g.predicate
    ORDER BY c.id`;
}

function columnsOf(groups: readonly ClaimGroup[]) {
  return {
    topics: groups.map(({ topicId }) => topicId),
    subjects: groups.map(({ subjectId }) => subjectId),
    predicates: groups.map(({ predicate }) => predicate),
  };
}

/** A claim to write, with its group; `id` is null for a new one. */
export interface ClaimWrite {
  readonly id: number | null;
  readonly group: ClaimGroup;
  readonly draft: ClaimDraft;
}

/** Inserts or updates the claims and gives their figures to them; returns the ids in the order given. */
export async function writeClaims(tx: Transaction, writes: readonly ClaimWrite[]): Promise<number[]> {
  if (writes.length === 0) return [];
  const fresh = await tx.claim.createManyAndReturn({
    data: writes.filter(({ id }) => id === null).map(claimColumns),
    select: { id: true },
  });
  let next = 0;
  const ids = writes.map(({ id }) => id ?? fresh[next++]?.id ?? 0);
  await updateClaims(tx, writes, ids);
  const figures = writes.flatMap(({ draft }, at) =>
    draft.figures.map(({ id }) => [id, ids[at] ?? 0] as const),
  );
  await tx.$executeRaw`/* writeFigureClaims */
    UPDATE figure SET claim_id = row.claim_id
    FROM unnest(${figures.map(([id]) => id)}::int[], ${figures.map(([, claim]) => claim)}::int[]) AS row (id, claim_id)
    WHERE figure.id = row.id AND figure.claim_id IS DISTINCT FROM row.claim_id`;
  return ids;
}

/** Columns of a claim that its figures give. */
function claimColumns({ group, draft }: ClaimWrite) {
  const { representative, figures, status, first } = draft;
  const { value, max, currency, unit, fromDate, toDate, rawText } = representative;
  const bounds = new Set(figures.map(({ bound }) => bound));
  return {
    ...group,
    ...{ objectId: draft.objectId, value, max, currency, unit, fromDate, toDate, rawText, status },
    approximate: figures.every(({ approximate }) => approximate),
    bound: bounds.size === 1 ? representative.bound : null,
    firstReportedAt: first.publishedAt,
    firstArticleId: first.articleId,
    lastReportedAt: draft.lastReportedAt,
    articleCount: draft.articleCount,
    sourceCount: draft.sourceCount,
  };
}

async function updateClaims(
  tx: Transaction,
  writes: readonly ClaimWrite[],
  ids: readonly number[],
): Promise<void> {
  const known = writes.flatMap((write, at) =>
    write.id === null ? [] : [{ id: ids[at] ?? 0, ...claimColumns(write) }],
  );
  if (known.length === 0) return;
  await tx.$executeRaw`/* updateClaims */
    UPDATE claim c SET object_id = r.object, value = r.value, max = r.max, approximate = r.approximate, bound = r.bound, from_date = r.from_date,
      to_date = r.to_date, raw_text = r.raw_text, status = r.status::"ClaimStatus", first_reported_at = r.first_at,
      last_reported_at = r.last_at, first_article_id = r.first_article, article_count = r.articles, source_count = r.sources
    FROM jsonb_to_recordset(${JSON.stringify(known.map(recordOf))}::jsonb) AS r (id int, object int, value float8, max float8,
      approximate bool, bound text, from_date text, to_date text, raw_text text, status text, first_at timestamptz,
      last_at timestamptz, first_article int, articles int, sources int)
    WHERE c.id = r.id`;
}

function recordOf(row: ReturnType<typeof claimColumns> & { readonly id: number }) {
  const { id, objectId, value, max, approximate, bound, status } = row;
  return {
    ...{ id, object: objectId, value, max, approximate, bound, status },
    ...{ from_date: row.fromDate, to_date: row.toDate, raw_text: row.rawText },
    ...{ first_at: row.firstReportedAt, last_at: row.lastReportedAt, first_article: row.firstArticleId },
    ...{ articles: row.articleCount, sources: row.sourceCount },
  };
}

/** Puts these pairs in the place of all conflicts of the claims, which are whole groups. */
export async function writeConflicts(
  tx: Transaction,
  claimIds: readonly number[],
  pairs: readonly (readonly [claim: number, other: number])[],
): Promise<void> {
  await tx.claimConflict.deleteMany({ where: { claimId: { in: [...claimIds] } } });
  await tx.claimConflict.createMany({ data: pairs.map(([claimId, otherId]) => ({ claimId, otherId })) });
}

/** Drops claims that no figure states any more. */
export async function deleteClaims(tx: Transaction, ids: readonly number[]): Promise<void> {
  await tx.claim.deleteMany({ where: { id: { in: [...ids] } } });
}
