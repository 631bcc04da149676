import type { FigurePredicate } from '../analyse/analysis.ts';
import type { ClaimFigure } from './claim-figure.ts';
import { findConflicts } from './find-conflicts.ts';
import { distance, isSameQuantity, isSameValue } from './same-quantity.ts';

/** What these measure is not said by subject and object alone: only figures of one story are of one thing. */
const OF_ONE_STORY: ReadonlySet<FigurePredicate> = new Set<FigurePredicate>(['DURATION', 'DEADLINE']);
/** A due date that begins so near to its report begins with it ("by year's end"), milliseconds. */
const OPEN_START_MS = 2 * 86_400_000;

export type ClaimStatus = 'SINGLE_SOURCE' | 'CORROBORATED' | 'CONFLICTING';

/** A claim as its figures make it. */
export interface ClaimDraft {
  /** Its figures, earliest first. */
  readonly figures: readonly ClaimFigure[];
  /** The figure whose value stands for all: the first exact one, else the first. */
  readonly representative: ClaimFigure;
  readonly status: ClaimStatus;
  /** Claims (places in the list) that can't hold at the same time. */
  readonly conflicts: readonly number[];
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
 * exact 13. Two values of one article ("700 of about 770") are never one claim, nor are lengths of time or due dates of
 * two stories. CONFLICTING: see findConflicts.
 */
export function reconcileClaims(figures: readonly ClaimFigure[], predicate: FigurePredicate): ClaimDraft[] {
  const clusters: ClaimFigure[][] = [];
  for (const figure of [...figures].sort(byExactness)) {
    const nearest = nearestCluster(clusters, figure, OF_ONE_STORY.has(predicate));
    if (nearest === null) clusters.push([figure]);
    else nearest.push(figure);
  }
  const pairs = findConflicts(clusters, predicate);
  return clusters.map((cluster, place) =>
    describe(
      cluster,
      pairs.flatMap(([a, b]) => (a === place ? [b] : b === place ? [a] : [])),
    ),
  );
}

function byExactness(a: ClaimFigure, b: ClaimFigure): number {
  return Number(a.approximate) - Number(b.approximate) || byTime(a, b);
}

function byTime(a: ClaimFigure, b: ClaimFigure): number {
  return a.publishedAt.getTime() - b.publishedAt.getTime() || a.articleId - b.articleId || a.id - b.id;
}

function nearestCluster(
  clusters: readonly ClaimFigure[][],
  figure: ClaimFigure,
  ofOneStory: boolean,
): ClaimFigure[] | null {
  let nearest: ClaimFigure[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const cluster of clusters) {
    const [head] = cluster;
    if (head === undefined || !isSameClaim(head, figure)) continue;
    if (ofOneStory && head.storyId !== figure.storyId) continue;
    if (cluster.some((other) => other.articleId === figure.articleId && !isSameClaimExactly(other, figure)))
      continue;
    const apart = Math.min(distance(head, figure), 1);
    if (apart < least) [nearest, least] = [cluster, apart];
  }
  return nearest;
}

function isSameClaim(a: ClaimFigure, b: ClaimFigure): boolean {
  return isSameQuantity(a, b) || isSameDueDate(a, b);
}

function isSameClaimExactly(a: ClaimFigure, b: ClaimFigure): boolean {
  return isSameValue(a, b) || isSameDueDate(a, b);
}

/** "By year's end", said on two days. */
function isSameDueDate(a: ClaimFigure, b: ClaimFigure): boolean {
  const isDue = a.value === null && b.value === null && a.toDate !== null;
  return isDue && a.toDate === b.toDate && hasOpenStart(a) && hasOpenStart(b);
}

function hasOpenStart({ fromDate, publishedAt }: ClaimFigure): boolean {
  return fromDate !== null && Math.abs(Date.parse(fromDate) - publishedAt.getTime()) <= OPEN_START_MS;
}

function describe(cluster: readonly ClaimFigure[], conflicts: readonly number[]): ClaimDraft {
  const figures = [...cluster].sort(byTime);
  const originals = figures.filter(({ isReprint }) => !isReprint);
  const sourceCount = new Set(originals.map(({ sourceId }) => sourceId)).size;
  return {
    figures,
    representative: cluster[0] as ClaimFigure,
    status: conflicts.length > 0 ? 'CONFLICTING' : sourceCount >= 2 ? 'CORROBORATED' : 'SINGLE_SOURCE',
    conflicts,
    first: originals[0] ?? (figures[0] as ClaimFigure),
    lastReportedAt: figures.at(-1)?.publishedAt as Date,
    articleCount: new Set(figures.map(({ articleId }) => articleId)).size,
    sourceCount,
  };
}
