import { assignStories } from '../story/assign-stories.ts';
import { byTime, NO_LINKS } from '../story/cluster-articles.ts';
import { isOutgrown, PASS_SIZE, reachOf, REVISITED } from '../story/pass-window.ts';
import { countDocuments, type DocumentFrequencies } from '../story/similarity.ts';
import type { StoryArticle } from '../story/story-article.ts';
import type { StorySettings } from '../story/story-settings.ts';
import type { Clustering } from './cluster-metrics.ts';

export interface StreamOptions {
  /** Whether passes look again as the corpus grows, as the database's do. Default true. */
  readonly secondLooks?: boolean;
  /** Told of each pass how many articles it saw of how many there were. */
  readonly onPass?: (seen: number, stored: number) => void;
}

/** What the database holds between two passes. */
interface Stored {
  readonly articles: Map<string, StoryArticle>;
  readonly stories: Map<string, number>;
  readonly waiting: Set<string>;
  frequencies: DocumentFrequencies;
  clusteredDocuments: number;
  lastStory: number;
}

/**
 * Stories of articles that arrive batch by batch, each batch followed by passes until none waits: the steps of the
 * database's pass (window in time, frequencies so far, a second look as the corpus grows) in memory.
 */
export function streamStories(
  batches: readonly (readonly StoryArticle[])[],
  settings: StorySettings,
  options: StreamOptions = {},
): Clustering {
  const stored: Stored = {
    ...{ articles: new Map(), stories: new Map(), waiting: new Set(), clusteredDocuments: 0, lastStory: 0 },
    frequencies: { documents: 0, counts: new Map() },
  };
  for (const batch of batches) {
    stored.frequencies = countDocuments(batch, stored.frequencies);
    for (const article of batch) {
      stored.articles.set(article.id, article);
      stored.waiting.add(article.id);
    }
    while (stored.waiting.size > 0) pass(stored, settings, options);
  }
  return new Map([...stored.stories].map(([id, story]) => [id, String(story)]));
}

function pass(
  stored: Stored,
  settings: StorySettings,
  { secondLooks = true, onPass = () => undefined }: StreamOptions,
): void {
  const { articles, stories, waiting, frequencies } = stored;
  if (secondLooks && isOutgrown(frequencies.documents, stored.clusteredDocuments)) {
    stored.clusteredDocuments = frequencies.documents;
    for (const { id } of inOrder(articles.values()).slice(-REVISITED)) waiting.add(id);
  }
  const taken = inOrder([...waiting].flatMap((id) => articles.get(id) ?? [])).slice(0, PASS_SIZE);
  const window = { articles: windowOf(stored, taken, settings), stories, links: NO_LINKS, frequencies };
  onPass(window.articles.length, articles.size);
  const { assignment } = assignStories(window, () => (stored.lastStory += 1), settings);
  for (const [id, story] of assignment) {
    stories.set(id, story);
    waiting.delete(id);
  }
}

const inOrder = (articles: Iterable<StoryArticle>): StoryArticle[] => [...articles].sort(byTime);

/** The articles within reach in time, and all others of their stories. */
function windowOf(
  { articles, stories }: Stored,
  taken: readonly StoryArticle[],
  settings: StorySettings,
): StoryArticle[] {
  const stretches = reachOf(
    taken.map(({ publishedAt }) => publishedAt ?? 0),
    settings,
  );
  const isNear = ({ publishedAt }: StoryArticle): boolean =>
    stretches.some(({ from, until }) => (publishedAt ?? 0) >= from && (publishedAt ?? 0) < until);
  const near = new Set([...articles.values()].filter(isNear).map(({ id }) => id));
  const nearStories = new Set([...near].flatMap((id) => stories.get(id) ?? []));
  return [...articles.values()].filter(
    ({ id }) => near.has(id) || nearStories.has(stories.get(id) ?? Number.NaN),
  );
}
