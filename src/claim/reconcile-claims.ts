import type { FigurePredicate } from '../analyse/analysis.ts';
import type { ClaimFigure } from './claim-figure.ts';
import { findConflicts, objectOf } from './find-conflicts.ts';
import { distance, isSameQuantity, isSameValue } from './same-quantity.ts';

/** What these measure is not said by subject and object alone: only figures of one story are of one thing. */
const OF_ONE_STORY: ReadonlySet<FigurePredicate> = new Set<FigurePredicate>(['DURATION', 'DEADLINE']);
/** A due date that begins so near to its report begins with it ("by year's end"), milliseconds. */
const OPEN_START_MS = 2 * 86_400_000;

/** Share of the figures of one value that must name the same object for it to be that of those that name none. */
const AGREED = 0.75;

export type ClaimStatus = 'SINGLE_SOURCE' | 'CORROBORATED' | 'CONFLICTING';

/** A claim as its figures make it. */
export interface ClaimDraft {
  /** What its figures name as the other party, null where none does. */
  readonly objectId: number | null;
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
 * Claims of one group (same topic, subject and predicate). Figures that name different objects are never one claim. Of
 * one object, exact figures come first, in the order of publication: each joins the nearest claim of the same value or
 * opens one; approximate ones follow, so that "about 13" finds the exact 13. A figure that names no object joins those
 * of its value that do, if they agree (see hostsOf), else those like itself. Two values of one article ("700 of about
 * 770") are never one claim, nor are lengths of time or due dates of two stories. CONFLICTING: see findConflicts.
 */
export function reconcileClaims(figures: readonly ClaimFigure[], predicate: FigurePredicate): ClaimDraft[] {
  const ofOneStory = OF_ONE_STORY.has(predicate);
  const sorted = [...figures].sort(byExactness);
  const objects = new Map<number, ClaimFigure[][]>();
  for (const figure of sorted) {
    if (figure.objectId === null) continue;
    const clusters = objects.get(figure.objectId) ?? [];
    join(clusters, figure, clusters, ofOneStory);
    objects.set(figure.objectId, clusters);
  }
  const named = [...objects.values()].flat();
  const unnamed: ClaimFigure[][] = [];
  const hosts = named.map((cluster) => [...cluster]);
  for (const figure of sorted) {
    if (figure.objectId !== null) continue;
    const agreed = hostsOf(figure, hosts).map((at) => named[at] as ClaimFigure[]);
    join([...agreed, ...(agreed.length === 0 ? unnamed : [])], figure, unnamed, ofOneStory);
  }
  const clusters = [...named, ...unnamed].map((cluster) => cluster.sort(byExactness));
  const pairs = findConflicts(clusters, predicate);
  return clusters.map((cluster, place) =>
    describe(
      cluster,
      pairs.flatMap(([a, b]) => (a === place ? [b] : b === place ? [a] : [])),
    ),
  );
}

/** Adds the figure to the nearest of the clusters, or to the list as one of its own. */
function join(
  clusters: readonly ClaimFigure[][],
  figure: ClaimFigure,
  list: ClaimFigure[][],
  ofOneStory: boolean,
): void {
  const nearest = nearestCluster(clusters, figure, ofOneStory);
  if (nearest === null) list.push([figure]);
  else nearest.push(figure);
}

/**
 * Places of the clusters that say what a figure without object says, if one object has {@link AGREED} of their figures:
 * in the figure's story, or in all where that tells nothing.
 */
function hostsOf(figure: ClaimFigure, clusters: readonly (readonly ClaimFigure[])[]): number[] {
  const same = clusters.flatMap((cluster, at) =>
    isSameClaim(cluster[0] as ClaimFigure, figure) ? cluster.map((one) => ({ at, one })) : [],
  );
  const near = same.filter(({ one }) => one.storyId === figure.storyId && one.storyId !== null);
  const votes = near.length > 0 ? near : same;
  for (const { one } of votes) {
    const agreed = votes.filter(({ one: other }) => other.objectId === one.objectId);
    if (agreed.length >= AGREED * votes.length) return [...new Set(agreed.map(({ at }) => at))];
  }
  return [];
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
    objectId: objectOf(cluster),
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
