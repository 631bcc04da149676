/**
 * Trees as rows of numbers, one a node. A fork is [feature, threshold, left, right]: left below the threshold; left
 * and right are indexes into the tree. A leaf is [negative, neutral, positive].
 */
export type Tree = readonly (readonly number[])[];

/** Sums of what the leaves of all trees say for features: negative, neutral, positive. */
export type ForestSums = (features: readonly number[]) => readonly [number, number, number];

const FORK = 4;
/** Stands in a leaf's place of the feature. */
const LEAF = -1;

/** All trees in one row of numbers, four a node, for a walk that follows no references. */
export function compileForest(trees: readonly Tree[]): ForestSums {
  const nodes = new Float64Array(FORK * trees.reduce((sum, tree) => sum + tree.length, 0));
  const roots: number[] = [];
  let first = 0;
  for (const tree of trees) {
    roots.push(first);
    tree.forEach((node, index) => {
      const [feature = 0, threshold = 0, left = 0, right = 0] = node;
      const at = first + FORK * index;
      nodes.set(
        node.length === FORK
          ? [feature, threshold, first + FORK * left, first + FORK * right]
          : [LEAF, ...node],
        at,
      );
    });
    first += FORK * tree.length;
  }
  return (features) => {
    let [negative, neutral, positive] = [0, 0, 0];
    for (const root of roots) {
      let at = root;
      for (let feature = nodes[at] as number; feature !== LEAF; feature = nodes[at] as number) {
        const below = (features[feature] as number) < (nodes[at + 1] as number);
        at = nodes[at + (below ? 2 : 3)] as number;
      }
      negative += nodes[at + 1] as number;
      neutral += nodes[at + 2] as number;
      positive += nodes[at + 3] as number;
    }
    return [negative, neutral, positive];
  };
}
