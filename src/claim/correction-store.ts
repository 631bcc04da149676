/** Reads an article's figures before and after a new wording, and books those that it corrected. */
import type { Transaction } from '../database/connect.ts';
import type { ClaimGroup, Quantity } from './claim-figure.ts';
import type { Correction, WordedFigure } from './find-corrections.ts';

export type StoredFigure = WordedFigure & { readonly id: number };

/**
 * Figures of the articles that claims are made of: those with a subject and a predicate. Locks the articles in id
 * order, so that nobody replaces the figures before the caller has.
 */
export async function lockFigures(tx: Transaction, articleIds: readonly number[]): Promise<StoredFigure[]> {
  await tx.$executeRaw`/* lockFigureArticles */
    SELECT 1 FROM article WHERE id = ANY (${[...articleIds]}::int[]) ORDER BY id FOR UPDATE`;
  return tx.$queryRaw<StoredFigure[]>`/* lockFigures */
    SELECT id, article_id AS "articleId", revision_id AS "revisionId", predicate, subject_id AS "subjectId",
      object_id AS "objectId", value, max, currency, unit, approximate, bound, from_date AS "fromDate",
      to_date AS "toDate", raw_text AS "rawText", sentence, start, "end"
    FROM figure WHERE article_id = ANY (${[...articleIds]}::int[]) AND subject_id IS NOT NULL AND predicate <> 'OTHER'
    ORDER BY article_id, start, id`;
}

/** What a correction says of a figure in one wording. */
type Side = Quantity & Pick<WordedFigure, 'revisionId' | 'rawText' | 'sentence' | 'start' | 'end'>;

/** Books that a new wording states a figure otherwise; the new figure's claim is read from its row. Returns the ids. */
export async function writeCorrections(
  tx: Transaction,
  corrections: readonly Correction<StoredFigure>[],
  at: Date,
): Promise<number[]> {
  if (corrections.length === 0) return [];
  const claims = new Map(
    (
      await tx.figure.findMany({
        where: { id: { in: corrections.map(({ now }) => now.id) } },
        select: { id: true, claimId: true },
      })
    ).map(({ id, claimId }) => [id, claimId]),
  );
  const rows = await tx.figureRevision.createManyAndReturn({
    data: corrections.map(({ old, now }) => ({
      ...{ articleId: now.articleId, claimId: claims.get(now.id) ?? null, at, subjectId: now.subjectId },
      ...{ predicate: now.predicate as ClaimGroup['predicate'], objectId: now.objectId },
      ...{ currency: now.currency, unit: now.unit, ...oldColumns(old), ...newColumns(now) },
    })),
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

function oldColumns(old: Side) {
  return {
    ...{
      oldRevisionId: old.revisionId,
      oldValue: old.value,
      oldMax: old.max,
      oldApproximate: old.approximate,
      oldBound: old.bound,
      oldFromDate: old.fromDate,
    },
    ...{ oldToDate: old.toDate, oldRawText: old.rawText, oldSentence: old.sentence, oldStart: old.start },
    oldEnd: old.end,
  };
}

function newColumns(now: Side) {
  return {
    ...{
      newRevisionId: now.revisionId,
      newValue: now.value,
      newMax: now.max,
      newApproximate: now.approximate,
      newBound: now.bound,
      newFromDate: now.fromDate,
    },
    ...{ newToDate: now.toDate, newRawText: now.rawText, newSentence: now.sentence, newStart: now.start },
    newEnd: now.end,
  };
}
