import type { StoryLinks } from './cluster-articles.ts';
import type { LineageEvent } from './reconcile-identities.ts';

/** Why stories merged or split, as lineage rows name it. */
export type LineageReason =
  | 'by hand'
  | 'their articles form one cluster'
  | 'its articles form a cluster of their own';

/**
 * A merge is by hand if a must-link joins an article of the retired story with one of the story that it went into, a
 * split if a cannot-link parts the new story from the one that it came from. Stories are by article: `before` the pass
 * and `after` it.
 */
export function lineageReason(
  { kind, from, into }: LineageEvent,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  links: StoryLinks,
): LineageReason {
  const joins = (stories: ReadonlyMap<string, number>, [a, b]: readonly [string, string]): boolean => {
    const [x, y] = [stories.get(a), stories.get(b)];
    return (x === from && y === into) || (x === into && y === from);
  };
  if (kind === 'MERGE')
    return links.mustLink.some((pair) => joins(before, pair)) ? 'by hand' : 'their articles form one cluster';
  return links.cannotLink.some((pair) => joins(after, pair))
    ? 'by hand'
    : 'its articles form a cluster of their own';
}
