import type { FigurePredicate } from '../analyse/analysis.ts';
import type { ClaimFigure } from './claim-figure.ts';
import { canBothHold, distance, isSameQuantity } from './same-quantity.ts';

/** A party has many lengths of time at once; two of them are no contradiction. */
const MANIFOLD: ReadonlySet<FigurePredicate> = new Set<FigurePredicate>(['DURATION']);

export type ClaimStatus = 'SINGLE_SOURCE' | 'CORROBORATED' | 'CONFLICTING';

/** A claim as its figures make it. */
export interface ClaimDraft {
  /** Its figures, earliest first. */
  readonly figures: readonly ClaimFigure[];
  /** The figure whose value stands for all: the first exact one, else the first. */
  readonly representative: ClaimFigure;
  readonly status: ClaimStatus;
  /** The figure that was published first; of a reprint only if all are reprints. */
  readonly first: ClaimFigure;
  readonly lastReportedAt: Date;
  /** Articles, reprints included. */
  readonly articleCount: number;
  /** Publishers, reprints left out. */
  readonly sourceCount: number;
}

/**
 * Claims of one group (same topic, subject, object and predicate). Exact figures come first, in the order of publication:
 * each joins the nearest claim of the same value or opens one; approximate ones follow, so that "about 13" finds the
 * exact 13. CONFLICTING (never for predicates that a subject has many of): a claim of the group that can't hold at the same time is made by another article of the same
 * story, and no article of that story makes both (one that does tells of two things, such as before and after).
 */
export function reconcileClaims(figures: readonly ClaimFigure[], predicate: FigurePredicate): ClaimDraft[] {
  const clusters: ClaimFigure[][] = [];
  for (const figure of [...figures].sort(byExactness)) {
    const nearest = nearestCluster(clusters, figure);
    if (nearest === null) clusters.push([figure]);
    else nearest.push(figure);
  }
  const contested = MANIFOLD.has(predicate) ? new Set() : contestedClusters(clusters);
  return clusters.map((cluster) => describe(cluster, contested.has(cluster)));
}

function byExactness(a: ClaimFigure, b: ClaimFigure): number {
  return Number(a.approximate) - Number(b.approximate) || byTime(a, b);
}

function byTime(a: ClaimFigure, b: ClaimFigure): number {
  return a.publishedAt.getTime() - b.publishedAt.getTime() || a.articleId - b.articleId || a.id - b.id;
}

function nearestCluster(clusters: readonly ClaimFigure[][], figure: ClaimFigure): ClaimFigure[] | null {
  let nearest: ClaimFigure[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const cluster of clusters) {
    const [head] = cluster;
    if (head === undefined || !isSameQuantity(head, figure)) continue;
    const apart = distance(head, figure);
    if (apart < least) [nearest, least] = [cluster, apart];
  }
  return nearest;
}

function describe(cluster: readonly ClaimFigure[], isContested: boolean): ClaimDraft {
  const figures = [...cluster].sort(byTime);
  const originals = figures.filter(({ isReprint }) => !isReprint);
  const sourceCount = new Set(originals.map(({ sourceId }) => sourceId)).size;
  return {
    figures,
    representative: cluster[0] as ClaimFigure,
    status: isContested ? 'CONFLICTING' : sourceCount >= 2 ? 'CORROBORATED' : 'SINGLE_SOURCE',
    first: originals[0] ?? (figures[0] as ClaimFigure),
    lastReportedAt: figures.at(-1)?.publishedAt as Date,
    articleCount: new Set(figures.map(({ articleId }) => articleId)).size,
    sourceCount,
  };
}

/** One claim in one story: the articles that make it. */
interface Stand {
  readonly cluster: readonly ClaimFigure[];
  readonly articles: Set<number>;
}

function contestedClusters(clusters: readonly ClaimFigure[][]): Set<readonly ClaimFigure[]> {
  const contested = new Set<readonly ClaimFigure[]>();
  for (const stands of standsByStory(clusters).values()) {
    for (const [at, a] of stands.entries()) {
      for (const b of stands.slice(at + 1)) {
        if (conflict(a, b)) contested.add(a.cluster).add(b.cluster);
      }
    }
  }
  return contested;
}

function conflict(a: Stand, b: Stand): boolean {
  if (canBothHold(a.cluster[0] as ClaimFigure, b.cluster[0] as ClaimFigure)) return false;
  return ![...a.articles].some((article) => b.articles.has(article));
}

/** Reprints say nothing of their own. */
function standsByStory(clusters: readonly ClaimFigure[][]): Map<number, Stand[]> {
  const stories = new Map<number, Map<readonly ClaimFigure[], Stand>>();
  for (const cluster of clusters) {
    for (const { storyId, articleId, isReprint } of cluster) {
      if (storyId === null || isReprint) continue;
      const stands = stories.get(storyId) ?? new Map<readonly ClaimFigure[], Stand>();
      const stand = stands.get(cluster) ?? { cluster, articles: new Set<number>() };
      stand.articles.add(articleId);
      stories.set(storyId, stands.set(cluster, stand));
    }
  }
  return new Map([...stories].map(([story, stands]) => [story, [...stands.values()]]));
}
