import { DAY_MS } from '../../src/story/similarity.ts';
import type { StoryArticle } from '../../src/story/story-article.ts';

/** An article of the given features, each of weight 1. */
export function storyArticle(
  id: string,
  options: { keys: readonly string[]; language?: string; day?: number; signature?: readonly number[] },
): StoryArticle {
  return {
    id,
    language: options.language ?? 'en',
    publishedAt: (options.day ?? 0) * DAY_MS,
    features: new Map(options.keys.map((key) => [key, 1])),
    signature: options.signature ?? [],
  };
}
