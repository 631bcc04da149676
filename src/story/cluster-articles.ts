import type { LinkConstraints } from './average-link.ts';
import { averageLink } from './average-link.ts';
import type { StoryVector } from './similarity.ts';
import { similarityGraph } from './similarity-graph.ts';
import type { StorySettings } from './story-settings.ts';

/** Hand-made decisions between two articles, by article id. */
export interface StoryLinks {
  readonly mustLink: readonly (readonly [string, string])[];
  readonly cannotLink: readonly (readonly [string, string])[];
  /** Why, in the words of who decided, by the pair joined with a blank; absent where nobody said. */
  readonly reasons?: ReadonlyMap<string, string>;
}

export const NO_LINKS: StoryLinks = { mustLink: [], cannotLink: [] };

/** Gathers articles into stories, alone if need be: lists of article ids, whatever the order of the input. */
export function clusterArticles(
  vectors: readonly StoryVector[],
  links: StoryLinks,
  settings: StorySettings,
): string[][] {
  const sorted = [...vectors].sort(byTime);
  const places = new Map(sorted.map((vector, at) => [vector.id, at]));
  const edges = similarityGraph(sorted, settings);
  return averageLink(sorted.length, edges, settings.threshold, placed(links, places)).map((members) =>
    members.map((at) => sorted[at]?.id ?? ''),
  );
}

/** Links between articles that are both at hand, by place. */
function placed(links: StoryLinks, places: ReadonlyMap<string, number>): LinkConstraints {
  const toPlaces = (pairs: StoryLinks['mustLink']): [number, number][] =>
    pairs.flatMap(([a, b]) => {
      const [x, y] = [places.get(a), places.get(b)];
      return x === undefined || y === undefined ? [] : [[x, y] as [number, number]];
    });
  return { mustLink: toPlaces(links.mustLink), cannotLink: toPlaces(links.cannotLink) };
}

/** Order by publication, then by id (ids of digits in the order of their numbers). */
export function byTime(
  a: { readonly id: string; readonly publishedAt: number | null },
  b: { readonly id: string; readonly publishedAt: number | null },
): number {
  return (a.publishedAt ?? 0) - (b.publishedAt ?? 0) || compareIds(a.id, b.id);
}

function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
