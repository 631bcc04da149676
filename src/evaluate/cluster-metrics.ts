/** Items by key: the cluster each belongs to. */
export type Clustering = ReadonlyMap<string, string>;

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Harmonic mean, 0 where both are 0. */
function harmonicMean(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Precision and recall from counts; nothing predicted, or nothing to find, counts as 1. */
export function scores(hits: number, predicted: number, gold: number): Scores {
  const precision = predicted === 0 ? 1 : hits / predicted;
  const recall = gold === 0 ? 1 : hits / gold;
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

/**
 * B-cubed (Bagga and Baldwin): for each item the share of its predicted cluster that is of its gold cluster
 * (precision) and of its gold cluster that is in its predicted one (recall), meaned over the items that both have and
 * for which `counts` holds; the others are only company.
 */
export function bCubed(
  predicted: Clustering,
  gold: Clustering,
  counts: (item: string) => boolean = () => true,
): Scores {
  const items = [...gold.keys()].filter((item) => predicted.has(item));
  if (items.length === 0) return scores(0, 0, 0);
  const sizes = (of: (item: string) => string): Map<string, number> => {
    const found = new Map<string, number>();
    for (const item of items) found.set(of(item), (found.get(of(item)) ?? 0) + 1);
    return found;
  };
  const both = (item: string): string => JSON.stringify([predicted.get(item), gold.get(item)]);
  const inPredicted = sizes((item) => predicted.get(item) ?? '');
  const inGold = sizes((item) => gold.get(item) ?? '');
  const inBoth = sizes(both);
  let precision = 0;
  let recall = 0;
  const counted = items.filter(counts);
  if (counted.length === 0) return scores(0, 0, 0);
  for (const item of counted) {
    const shared = inBoth.get(both(item)) ?? 0;
    precision += shared / (inPredicted.get(predicted.get(item) ?? '') ?? 1);
    recall += shared / (inGold.get(gold.get(item) ?? '') ?? 1);
  }
  precision /= counted.length;
  recall /= counted.length;
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

/** Precision and recall over the pairs of items (those for which `counts` holds) that share a cluster. */
export function pairwise(
  predicted: Clustering,
  gold: Clustering,
  counts: (a: string, b: string) => boolean = () => true,
): Scores {
  const items = [...gold.keys()].filter((item) => predicted.has(item));
  let [hits, together, expected] = [0, 0, 0];
  items.forEach((a, at) => {
    for (const b of items.slice(at + 1)) {
      if (!counts(a, b)) continue;
      const found = predicted.get(a) === predicted.get(b);
      const right = gold.get(a) === gold.get(b);
      if (found) together += 1;
      if (right) expected += 1;
      if (found && right) hits += 1;
    }
  });
  return scores(hits, together, expected);
}
