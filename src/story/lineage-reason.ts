import type { StoryLinks } from './cluster-articles.ts';
import type { LineageEvent } from './reconcile-identities.ts';

/** Why stories merged or split, as lineage rows name it. */
export type LineageReason =
  | 'by hand'
  | `by hand: ${string}`
  | 'their articles form one cluster'
  | 'its articles form a cluster of their own';

/**
 * A merge is by hand if a must-link joins an article of the retired story with one of the story that it went into, a
 * split if a cannot-link parts the new story from the one that it came from. The operator's own words follow. Stories are by article: `before` the pass
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
  const decision =
    kind === 'MERGE'
      ? links.mustLink.find((pair) => joins(before, pair))
      : links.cannotLink.find((pair) => joins(after, pair));
  if (decision !== undefined) {
    const why = links.reasons?.get(decision.join(' ')) ?? '';
    return why === '' ? 'by hand' : `by hand: ${why}`;
  }
  return kind === 'MERGE' ? 'their articles form one cluster' : 'its articles form a cluster of their own';
}
