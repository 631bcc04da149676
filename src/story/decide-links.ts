import type { StoryLinks } from './cluster-articles.ts';

type Pair = readonly [string, string];

/** Decisions that make all articles one story: each is tied to the last. Nothing parts any two of them. */
export function mergeLinks(articles: readonly string[]): StoryLinks {
  return { mustLink: tie(articles), cannotLink: [] };
}

/**
 * Decisions that make the moved articles (a part of the story's) a story of their own: they are tied together, and the
 * last of them is parted from every article that stays; what was tied together among those that stay remains so. Since
 * ties are obeyed first, one parted article holds all that are tied to it. Articles that come later are free.
 */
export function splitLinks(
  articles: readonly string[],
  moved: ReadonlySet<string>,
  before: StoryLinks,
): StoryLinks {
  const [going, staying] = [articles.filter((id) => moved.has(id)), articles.filter((id) => !moved.has(id))];
  const held = groups(articles, before.mustLink).map((group) => group.filter((id) => !moved.has(id)));
  const isStaying = ([a, b]: Pair): boolean => staying.includes(a) && staying.includes(b);
  const anchor = going.at(-1) ?? '';
  return {
    mustLink: [...tie(going), ...held.flatMap(tie)],
    cannotLink: [...staying.map((id): Pair => [anchor, id]), ...before.cannotLink.filter(isStaying)],
  };
}

/** The last one is the latest: what is purged for its age doesn't loosen the others. */
function tie(articles: readonly string[]): Pair[] {
  const anchor = articles.at(-1);
  return anchor === undefined ? [] : articles.slice(0, -1).map((id): Pair => [id, anchor]);
}

/** Articles that ties hold together, in the order given. */
function groups(articles: readonly string[], mustLink: StoryLinks['mustLink']): string[][] {
  const group = new Map(articles.map((id) => [id, id]));
  for (const [a, b] of mustLink) {
    const [from, into] = [group.get(a), group.get(b)];
    if (from === undefined || into === undefined) continue;
    for (const [id, of] of group) if (of === from) group.set(id, into);
  }
  return [...new Set(group.values())].map((name) => articles.filter((id) => group.get(id) === name));
}
