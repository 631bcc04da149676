import type { StoryLinks } from './cluster-articles.ts';
import { clusterArticles } from './cluster-articles.ts';
import type { DatedArticle, GroupSimilarity, Identities } from './reconcile-identities.ts';
import { reconcileIdentities } from './reconcile-identities.ts';
import type { DocumentFrequencies, StoryVector } from './similarity.ts';
import { DAY_MS, similarity, toVector } from './similarity.ts';
import type { StoryArticle } from './story-article.ts';
import type { StorySettings } from './story-settings.ts';
import { STORY_SETTINGS } from './story-settings.ts';

/** Everything that one pass of clustering sees; off-topic articles are left out by the caller. */
export interface StoryWindow {
  /**
   * The new articles, the stored ones within `candidatePeriod` of them, and all other articles of the stories that
   * those are in.
   */
  readonly articles: readonly StoryArticle[];
  /** Current story of each stored article. */
  readonly stories: ReadonlyMap<string, number>;
  readonly links: StoryLinks;
  readonly frequencies: DocumentFrequencies;
}

/**
 * Clusters the window anew and carries the stories' ids over; the order in which articles arrived plays no part but
 * in who holds which id. `newId` hands out unused story ids.
 */
export function assignStories(
  window: StoryWindow,
  newId: () => number,
  settings: StorySettings = STORY_SETTINGS,
): Identities {
  const vectors = new Map(
    window.articles.map((article) => [article.id, toVector(article, window.frequencies, settings)] as const),
  );
  const clusters = clusterArticles([...vectors.values()], window.links, settings);
  const dated = clusters.map((ids) => ids.map((id) => vectors.get(id) as DatedArticle));
  return reconcileIdentities(window.stories, dated, newId, groupSimilarity(vectors, settings));
}

/** Half-open period [from, until) in which a stored article is a candidate for the new ones; null without dates. */
export function candidatePeriod(
  articles: readonly DatedArticle[],
  settings: StorySettings = STORY_SETTINGS,
): { readonly from: number; readonly until: number } | null {
  const times = articles.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt]));
  if (times.length === 0) return null;
  const reach = settings.windowDays * DAY_MS;
  const [first, last] = times.reduce(
    ([low, high], t) => [Math.min(low, t), Math.max(high, t)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return { from: first - reach, until: last + reach + 1 };
}

/** Most articles of a group that are compared: a lineage event's figure needs no more. */
const SAMPLED = 50;

function groupSimilarity(
  vectors: ReadonlyMap<string, StoryVector>,
  settings: StorySettings,
): GroupSimilarity {
  const known = (ids: readonly string[]): StoryVector[] =>
    ids.flatMap((id) => vectors.get(id) ?? []).slice(0, SAMPLED);
  return (a, b) => {
    const [left, right] = [known(a), known(b)];
    if (left.length === 0 || right.length === 0) return 0;
    let sum = 0;
    for (const x of left) for (const y of right) sum += similarity(x, y, settings);
    return sum / (left.length * right.length);
  };
}
