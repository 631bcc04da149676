import { type DocumentFrequencies, inverseFrequency } from './similarity.ts';
import type { StoryArticle } from './story-article.ts';
import type { StorySettings } from './story-settings.ts';

/** Keys of an article. */
const KEYS = 16;

/** A feature by which an article is found, and its share (0..1) of the article's squared TF-IDF length. */
export interface CandidateKey {
  readonly feature: string;
  readonly share: number;
}

/**
 * The features of greatest TF-IDF weight, by which an article is found as a candidate for another's story where its
 * window holds too many articles to compare with all. Features that no other article has are among them: the next
 * report may have them. In the tune half of the sample every article of a larger story shares a key with another.
 */
export function candidateKeys(
  article: Pick<StoryArticle, 'features'>,
  frequencies: DocumentFrequencies,
  { priorDocuments }: Pick<StorySettings, 'priorDocuments'>,
): CandidateKey[] {
  const squares = [...article.features].map(([feature, raw]) => ({
    feature,
    square: (raw * inverseFrequency(feature, frequencies, priorDocuments)) ** 2,
  }));
  const total = squares.reduce((sum, { square }) => sum + square, 0) || 1;
  return squares
    .sort((a, b) => b.square - a.square || (a.feature < b.feature ? -1 : 1))
    .slice(0, KEYS)
    .map(({ feature, square }) => ({ feature, share: square / total }));
}
