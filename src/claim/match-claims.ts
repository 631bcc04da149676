import type { Quantity } from './claim-figure.ts';
import type { ClaimDraft } from './reconcile-claims.ts';
import { distance, isSameQuantity } from './same-quantity.ts';

/** A claim as it is stored. */
export interface StoredClaim extends Quantity {
  readonly id: number;
}

/**
 * Which stored claim each draft goes on with; null: it is new. The claim that most of its figures belonged to stays,
 * then the one of the nearest same value (after a re-analysis, when figures are new). Each stored claim goes to one draft.
 */
export function matchClaims(
  drafts: readonly ClaimDraft[],
  stored: readonly StoredClaim[],
): Map<ClaimDraft, number | null> {
  const pairs = drafts.flatMap((draft, place) =>
    stored.flatMap((claim) => {
      const shared = draft.figures.filter(({ claimId }) => claimId === claim.id).length;
      const isSame = isSameQuantity(draft.representative, claim);
      return shared > 0 || isSame
        ? [{ draft, place, claim, shared, apart: distance(draft.representative, claim) }]
        : [];
    }),
  );
  pairs.sort(
    (a, b) =>
      b.shared - a.shared || compare(a.apart, b.apart) || a.claim.id - b.claim.id || a.place - b.place,
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

/** Infinity minus Infinity is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
