import type { Quantity } from './claim-figure.ts';
import { distance, isSameQuantity } from './same-quantity.ts';

/** A figure in a wording of an article. */
export interface WordedFigure extends Quantity {
  readonly articleId: number;
  readonly revisionId: number;
  readonly predicate: string;
  readonly subjectId: number;
  readonly objectId: number | null;
  readonly rawText: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

export interface Correction<Figure extends WordedFigure = WordedFigure> {
  readonly old: WordedFigure;
  readonly now: Figure;
}

/**
 * Figures that an article's new wording states otherwise: of the same subject, object, predicate and unit, the old value
 * is gone and the new one was not there before. Pairs are made nearest first; what is left over was only dropped or
 * added. Another analysis of the same wording corrects nothing.
 */
export function findCorrections<Figure extends WordedFigure>(
  before: readonly WordedFigure[],
  after: readonly Figure[],
): Correction<Figure>[] {
  const gone = before.filter((old) => !after.some((now) => isAbout(old, now) && isSameQuantity(old, now)));
  const fresh = after.filter((now) => !before.some((old) => isAbout(old, now) && isSameQuantity(old, now)));
  const pairs = gone.flatMap((old) =>
    fresh.flatMap((now) =>
      isAbout(old, now) && old.revisionId !== now.revisionId
        ? [{ old, now, apart: apartness(old, now) }]
        : [],
    ),
  );
  pairs.sort((a, b) => a.apart - b.apart || a.old.start - b.old.start || a.now.start - b.now.start);
  const used = new Set<WordedFigure>();
  return pairs.flatMap(({ old, now }) => {
    if (used.has(old) || used.has(now)) return [];
    used.add(old).add(now);
    return [{ old, now }];
  });
}

function isAbout(a: WordedFigure, b: WordedFigure): boolean {
  return (
    a.articleId === b.articleId &&
    a.predicate === b.predicate &&
    a.subjectId === b.subjectId &&
    a.objectId === b.objectId &&
    a.currency === b.currency &&
    a.unit === b.unit
  );
}

/** Two deadlines can't be measured: all pairs of them are equally far. */
function apartness(a: Quantity, b: Quantity): number {
  const apart = distance(a, b);
  return Number.isFinite(apart) ? apart : 1;
}
