import { byTime } from './cluster-articles.ts';

/** An article's place in time, for ties. */
export interface DatedArticle {
  readonly id: string;
  readonly publishedAt: number | null;
}

/** A story joined another, or part of it became a story of its own. */
export interface LineageEvent {
  readonly kind: 'MERGE' | 'SPLIT';
  readonly from: number;
  readonly into: number;
  /** Mean similarity (0..1) between the two parts at the time. */
  readonly similarity: number;
}

export interface Identities {
  /** Story of every article that was clustered. */
  readonly assignment: ReadonlyMap<string, number>;
  /** New ids, in order of their clusters' first articles. */
  readonly created: readonly number[];
  readonly retired: readonly { readonly id: number; readonly into: number }[];
  readonly lineage: readonly LineageEvent[];
}

/** Mean similarity between two groups of article ids. */
export type GroupSimilarity = (a: readonly string[], b: readonly string[]) => number;

/** An old story in the clusters: where its articles went. */
interface Claim {
  readonly story: number;
  /** Place of the cluster that holds most of its articles. */
  readonly cluster: number;
  readonly count: number;
  readonly first: DatedArticle;
}

/**
 * Gives clusters their stories' ids. An id goes to the cluster with most of its articles (tie: the cluster whose first
 * article is earliest); of several ids that go to one cluster the one with most articles there stays (tie: earliest
 * first article, then lower id), the others retire into it; clusters without an id get new ones. Every article of an
 * old story that has an article here must be here. Lineage: MERGE for each retired id, SPLIT for each new id whose
 * articles were some story's before, from the story that gave most of them.
 */
export function reconcileIdentities(
  oldAssignment: ReadonlyMap<string, number>,
  clusters: readonly (readonly DatedArticle[])[],
  newId: () => number,
  similarity: GroupSimilarity,
): Identities {
  const ordered = clusters
    .map((cluster) => [...cluster].sort(byTime))
    .filter((cluster) => cluster.length > 0);
  ordered.sort((a, b) => byTime(a[0] as DatedArticle, b[0] as DatedArticle));
  const claims = claimClusters(ordered, oldAssignment);
  const winners = new Map<number, Claim>();
  for (const claim of claims) {
    const rival = winners.get(claim.cluster);
    if (!rival || beats(claim, rival)) winners.set(claim.cluster, claim);
  }
  const created: number[] = [];
  const ids = ordered.map((_, at) => {
    const winner = winners.get(at);
    if (winner) return winner.story;
    created.push(newId());
    return created.at(-1) as number;
  });
  const retired = claims
    .map((claim) => ({ id: claim.story, into: ids[claim.cluster] as number }))
    .filter(({ id, into }) => id !== into);
  const merges = retired.map(({ id, into }) => mergeEvent(id, into, oldAssignment, similarity));
  const splits = ordered.flatMap((cluster, at) =>
    winners.has(at) ? [] : splitEvents(cluster, ids[at] as number, oldAssignment, similarity),
  );
  const assignment = new Map(
    ordered.flatMap((cluster, at) => cluster.map(({ id }) => [id, ids[at] as number] as const)),
  );
  return { assignment, created, retired, lineage: [...merges, ...splits] };
}

/** For each old story the cluster that it goes to, lower ids first. Clusters come in order of their first articles. */
function claimClusters(
  clusters: readonly (readonly DatedArticle[])[],
  oldAssignment: ReadonlyMap<string, number>,
): Claim[] {
  const claims = new Map<number, Claim>();
  const firsts = new Map<number, DatedArticle>();
  clusters.forEach((articles, cluster) => {
    const counts = new Map<number, number>();
    for (const article of articles) {
      const story = oldAssignment.get(article.id);
      if (story === undefined) continue;
      counts.set(story, (counts.get(story) ?? 0) + 1);
      const first = firsts.get(story);
      if (!first || byTime(article, first) < 0) firsts.set(story, article);
    }
    for (const [story, count] of counts) {
      const best = claims.get(story);
      if (!best || count > best.count)
        claims.set(story, { story, cluster, count, first: articles[0] as DatedArticle });
    }
  });
  return [...claims.values()]
    .map((claim) => ({ ...claim, first: firsts.get(claim.story) ?? claim.first }))
    .sort((a, b) => a.story - b.story);
}

function beats(a: Claim, b: Claim): boolean {
  if (a.count !== b.count) return a.count > b.count;
  const time = (a.first.publishedAt ?? 0) - (b.first.publishedAt ?? 0);
  return time === 0 ? a.story < b.story : time < 0;
}

function articlesOf(story: number, oldAssignment: ReadonlyMap<string, number>): string[] {
  return [...oldAssignment].filter(([, of]) => of === story).map(([id]) => id);
}

function mergeEvent(
  from: number,
  into: number,
  oldAssignment: ReadonlyMap<string, number>,
  similarity: GroupSimilarity,
): LineageEvent {
  const parts = [articlesOf(from, oldAssignment), articlesOf(into, oldAssignment)] as const;
  return { kind: 'MERGE', from, into, similarity: similarity(...parts) };
}

/** None where no article of the cluster had a story before. */
function splitEvents(
  cluster: readonly DatedArticle[],
  into: number,
  oldAssignment: ReadonlyMap<string, number>,
  similarity: GroupSimilarity,
): LineageEvent[] {
  const counts = new Map<number, number>();
  for (const { id } of cluster) {
    const story = oldAssignment.get(id);
    if (story !== undefined) counts.set(story, (counts.get(story) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (!most) return [];
  const here = new Set(cluster.map(({ id }) => id));
  const stayed = articlesOf(most[0], oldAssignment).filter((id) => !here.has(id));
  return [{ kind: 'SPLIT', from: most[0], into, similarity: similarity([...here], stayed) }];
}
