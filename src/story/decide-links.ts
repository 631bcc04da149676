import type { StoryLinks } from './cluster-articles.ts';

type Pair = readonly [string, string];

/** Articles of a decision that hold it. */
const ANCHORS = 3;

/** Decisions that make all articles one story: each is tied to the last ones. Nothing parts any two of them. */
export function mergeLinks(articles: readonly string[]): StoryLinks {
  return { mustLink: tie(articles), cannotLink: [] };
}

/**
 * Decisions that make the moved articles (a part of the story's) a story of their own: they are tied together, and the
 * last of them are parted from every article that stays; what was tied together among those that stay remains so. Since
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
  return {
    mustLink: [...tie(going), ...held.flatMap(tie)],
    cannotLink: [
      ...anchorsOf(going).flatMap((anchor) => staying.map((id): Pair => [anchor, id])),
      ...before.cannotLink.filter(isStaying),
    ],
  };
}

/** Each is tied to every anchor after it. */
function tie(articles: readonly string[]): Pair[] {
  return anchorsOf(articles).flatMap((anchor) =>
    articles.slice(0, articles.indexOf(anchor)).map((id): Pair => [id, anchor]),
  );
}

/**
 * The last ones are the latest: what is purged for its age doesn't loosen the others, nor does one that is edited off the
 * topic as long as another anchor stays.
 */
function anchorsOf(articles: readonly string[]): readonly string[] {
  return articles.slice(-ANCHORS);
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
