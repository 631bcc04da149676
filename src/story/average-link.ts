import type { Candidate } from './candidate-heap.ts';
import { popBest, pushCandidate } from './candidate-heap.ts';
import type { Edge } from './similarity-graph.ts';

/** Pairs of places that must, or must not, end in one cluster. */
export interface LinkConstraints {
  readonly mustLink: readonly (readonly [number, number])[];
  readonly cannotLink: readonly (readonly [number, number])[];
}

interface Cluster {
  readonly members: number[];
  /** Summed similarity to each neighbouring cluster. */
  readonly sums: Map<number, number>;
  readonly forbidden: Set<number>;
}

/**
 * Average-link agglomerative clustering of `count` items over a sparse graph: the two clusters of highest mean pair
 * similarity (absent pairs count 0) are joined as long as that mean reaches `threshold`. Must-link pairs are joined
 * first and win over cannot-link pairs that contradict them. Clusters come ordered by their first member,
 * members ascending; equal means are joined in order of their first members.
 */
export function averageLink(
  count: number,
  edges: readonly Edge[],
  threshold: number,
  constraints: LinkConstraints,
): number[][] {
  const owner = Array.from({ length: count }, (_, at) => at);
  const clusters = new Map<number, Cluster>();
  for (let at = 0; at < count; at += 1) {
    clusters.set(at, { members: [at], sums: new Map(), forbidden: new Set() });
  }
  const component = components(count, edges, threshold, constraints.mustLink);
  for (const { a, b, similarity } of edges) {
    if (component[a] !== component[b]) continue;
    clusters.get(a)?.sums.set(b, similarity);
    clusters.get(b)?.sums.set(a, similarity);
  }
  for (const [a, b] of constraints.cannotLink) {
    clusters.get(a)?.forbidden.add(b);
    clusters.get(b)?.forbidden.add(a);
  }
  for (const [a, b] of constraints.mustLink) {
    const [x, y] = [owner[a], owner[b]];
    if (x !== undefined && y !== undefined && x !== y) join(x, y, clusters, owner);
  }
  agglomerate(clusters, owner, threshold);
  return [...clusters.values()]
    .map((cluster) => cluster.members.sort((x, y) => x - y))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

/**
 * Connected components over the edges that reach the threshold and the must-link pairs, as the component of each item.
 * No cluster can reach beyond its component, since a mean needs at least one pair that reaches it.
 */
function components(
  count: number,
  edges: readonly Edge[],
  threshold: number,
  mustLink: LinkConstraints['mustLink'],
): number[] {
  const parent = Array.from({ length: count }, (_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top] = parent[parent[top] as number] as number;
    return top;
  };
  for (const { a, b, similarity } of edges) if (similarity >= threshold) parent[root(a)] = root(b);
  for (const [a, b] of mustLink) parent[root(a)] = root(b);
  return parent.map((_, at) => root(at));
}

function agglomerate(clusters: Map<number, Cluster>, owner: number[], threshold: number): void {
  const heap: Candidate[] = [];
  for (const [a, cluster] of clusters) {
    for (const b of cluster.sums.keys()) if (a < b) offer(heap, a, b, clusters, threshold);
  }
  for (let best = popBest(heap); best; best = popBest(heap)) {
    const [x, y] = [clusters.get(best.a), clusters.get(best.b)];
    if (!x || !y || x.forbidden.has(best.b) || average(x, y, best.b) !== best.average) continue;
    const kept = join(best.a, best.b, clusters, owner);
    for (const other of clusters.get(kept)?.sums.keys() ?? []) offer(heap, kept, other, clusters, threshold);
  }
}

const average = (x: Cluster, y: Cluster, yKey: number): number =>
  (x.sums.get(yKey) ?? 0) / (x.members.length * y.members.length);

function offer(
  heap: Candidate[],
  a: number,
  b: number,
  clusters: ReadonlyMap<number, Cluster>,
  threshold: number,
): void {
  const [low, high] = a < b ? [a, b] : [b, a];
  const [x, y] = [clusters.get(low), clusters.get(high)];
  if (!x || !y || x.forbidden.has(high)) return;
  const mean = average(x, y, high);
  if (mean >= threshold) pushCandidate(heap, { average: mean, a: low, b: high });
}

/** Joins two clusters under the lower key, which it returns. */
function join(a: number, b: number, clusters: Map<number, Cluster>, owner: number[]): number {
  const [kept, gone] = a < b ? [a, b] : [b, a];
  const [into, from] = [clusters.get(kept), clusters.get(gone)];
  if (!into || !from) return kept;
  clusters.delete(gone);
  for (const member of from.members) {
    into.members.push(member);
    owner[member] = kept;
  }
  for (const [other, sum] of from.sums) {
    if (other === kept) continue;
    const total = (into.sums.get(other) ?? 0) + sum;
    into.sums.set(other, total);
    clusters.get(other)?.sums.set(kept, total);
  }
  for (const other of from.sums.keys()) clusters.get(other)?.sums.delete(gone);
  for (const other of from.forbidden) {
    into.forbidden.add(other);
    clusters.get(other)?.forbidden.add(kept).delete(gone);
  }
  into.forbidden.delete(kept);
  into.forbidden.delete(gone);
  into.sums.delete(gone);
  return kept;
}
