import type { Quantity } from './claim-figure.ts';
import type { ClaimDraft } from './reconcile-claims.ts';
import { distance, isSameQuantity } from './same-quantity.ts';

/** A claim as it is stored. */
export interface StoredClaim extends Quantity {
  readonly id: number;
  /** See ClaimFigure. */
  readonly objectId: number | null;
  /** Article that stated it first, null if it has been purged. */
  readonly firstArticleId: number | null;
}

/**
 * Which stored claim each draft goes on with; null: it is new. The claim that most of its figures belonged to stays,
 * then the one of the nearest same value and object (after a re-analysis, when figures are new), the one of the same first report
 * among equals. Each stored claim goes to one draft.
 */
export function matchClaims(
  drafts: readonly ClaimDraft[],
  stored: readonly StoredClaim[],
): Map<ClaimDraft, number | null> {
  const pairs = drafts.flatMap((draft, place) =>
    stored.flatMap((claim) => {
      const shared = draft.figures.filter(({ claimId }) => claimId === claim.id).length;
      const isSame = draft.objectId === claim.objectId && isSameQuantity(draft.representative, claim);
      return shared > 0 || isSame ? [{ draft, place, claim, shared, ...nearness(draft, claim) }] : [];
    }),
  );
  pairs.sort(
    (a, b) =>
      b.shared - a.shared ||
      compare(a.apart, b.apart) ||
      b.isFirst - a.isFirst ||
      a.claim.id - b.claim.id ||
      a.place - b.place,
  );
  const matched = new Map<ClaimDraft, number | null>(drafts.map((draft) => [draft, null]));
  const used = new Set<number>();
  for (const { draft, claim } of pairs) {
    if (used.has(claim.id) || matched.get(draft) !== null) continue;
    matched.set(draft, claim.id);
    used.add(claim.id);
  }
  return matched;
}

function nearness({ representative, first }: ClaimDraft, claim: StoredClaim) {
  const isFirst = Number(first.articleId === claim.firstArticleId);
  return { apart: distance(representative, claim), isFirst };
}

/** Infinity minus Infinity is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
