import type { FigurePredicate } from '../analyse/analysis.ts';
import type { ClaimFigure } from './claim-figure.ts';
import { canBothHold, isMentioned } from './same-quantity.ts';

/**
 * A party has many of these at once (lengths of time, due dates, tariffs of a product, stages of a plant), so that two
 * different ones are no contradiction.
 */
const MANIFOLD: ReadonlySet<FigurePredicate> = new Set(['DURATION', 'DEADLINE', 'PRICE', 'CAPACITY']);
/** Values further apart than so many times are of different things: a part and its total, a stake and its company. */
const MOST_TIMES = 3;
/** A value that comes later than this is what has become of the other, milliseconds. */
const REACH_MS = 3 * 86_400_000;

/** Figures of one claim. The first one stands for all. */
export type Cluster = readonly ClaimFigure[];

/** Originals of one story that make a claim. */
interface Stand {
  readonly place: number;
  readonly head: ClaimFigure;
  readonly figures: ClaimFigure[];
}

/**
 * Pairs (places in the list) of claims of one group (same topic, subject and predicate) that contradict each other: they
 * name the same object, or none; their values can't both hold and lie within a factor of three; in one story two publishers state them within
 * three days, reprints left out; and no article there that states one names the other's value in whatever role (one that
 * does tells of two things, such as before and after, or a part and its total).
 */
export function findConflicts(
  clusters: readonly Cluster[],
  predicate: FigurePredicate,
): [place: number, other: number][] {
  if (MANIFOLD.has(predicate)) return [];
  const pairs = new Map<string, [number, number]>();
  for (const stands of standsByObjectAndStory(clusters).values()) {
    for (const [at, a] of stands.entries()) {
      for (const b of stands.slice(at + 1)) {
        if (conflict(a, b)) pairs.set(`${a.place}:${b.place}`, [a.place, b.place]);
      }
    }
  }
  return [...pairs.values()];
}

/** The object that figures of the claim name, null where none does. */
export function objectOf(cluster: Cluster): number | null {
  return cluster.find(({ objectId }) => objectId !== null)?.objectId ?? null;
}

/** Reprints say nothing of their own. */
function standsByObjectAndStory(clusters: readonly Cluster[]): Map<string, Stand[]> {
  const stories = new Map<string, Map<number, Stand>>();
  for (const [place, cluster] of clusters.entries()) {
    const [head] = cluster;
    const object = objectOf(cluster);
    for (const figure of cluster) {
      if (head === undefined || figure.storyId === null || figure.isReprint) continue;
      const key = `${object ?? ''}:${figure.storyId}`;
      const stands = stories.get(key) ?? new Map<number, Stand>();
      const stand = stands.get(place) ?? { place, head, figures: [] };
      stand.figures.push(figure);
      stories.set(key, stands.set(place, stand));
    }
  }
  return new Map([...stories].map(([story, stands]) => [story, [...stands.values()]]));
}

function conflict(a: Stand, b: Stand): boolean {
  return (
    !canBothHold(a.head, b.head) &&
    areNear(a.head, b.head) &&
    !a.figures.some((figure) => isMentioned(b.head, figure.named, figure.value)) &&
    !b.figures.some((figure) => isMentioned(a.head, figure.named, figure.value)) &&
    a.figures.some((one) => b.figures.some((other) => isRival(one, other)))
  );
}

function areNear({ value: a }: ClaimFigure, { value: b }: ClaimFigure): boolean {
  if (a === null || b === null || a * b < 0) return false;
  const [low, high] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
  return high <= MOST_TIMES * low;
}

/** Two newsrooms at the same time: one that states another value later has news. */
function isRival(a: ClaimFigure, b: ClaimFigure): boolean {
  return a.sourceId !== b.sourceId && Math.abs(a.publishedAt.getTime() - b.publishedAt.getTime()) <= REACH_MS;
}
