import { byTime } from './cluster-articles.ts';
import type { DocumentFrequencies, StoryVector } from './similarity.ts';
import { similarity, toVector } from './similarity.ts';
import type { StoryArticle } from './story-article.ts';
import type { StorySettings } from './story-settings.ts';
import { STORY_SETTINGS } from './story-settings.ts';

/** Articles whose titles stand for a story. */
export interface Representatives {
  /** Article id, null for a story without articles. */
  readonly overall: string | null;
  readonly byLanguage: ReadonlyMap<string, string>;
}

/** Most articles to which each is compared: the earliest ones of a large story stand for all. */
const COMPARED = 100;

/** Later articles must be more central than the earliest by this share to stand for the story. */
const MARGIN = 0.1;

/**
 * The most central article, overall and in each language: highest mean similarity to the story's others. Reprints
 * stand only where there is nothing else; an earlier article stands unless a later one is clearly more central.
 * Similarity isn't raised across languages here, so that the language of most articles prevails.
 */
export function chooseRepresentatives(
  articles: readonly StoryArticle[],
  reprints: ReadonlySet<string>,
  frequencies: DocumentFrequencies,
  settings: StorySettings = STORY_SETTINGS,
): Representatives {
  const vectors = [...articles].sort(byTime).map((article) => toVector(article, frequencies, settings));
  const central = centralities(vectors, { ...settings, crossFactor: 1 });
  const languages = [...new Set(vectors.map(({ language }) => language))];
  const choose = (from: readonly StoryVector[]): string | null => {
    const originals = from.filter(({ id }) => !reprints.has(id));
    return mostCentral(originals.length > 0 ? originals : from, central);
  };
  return {
    overall: choose(vectors),
    byLanguage: new Map(
      languages.flatMap((language) => {
        const id = choose(vectors.filter((vector) => vector.language === language));
        return id === null ? [] : [[language, id] as const];
      }),
    ),
  };
}

/** Mean similarity of each article to the others. */
function centralities(vectors: readonly StoryVector[], settings: StorySettings): ReadonlyMap<string, number> {
  const compared = vectors.slice(0, COMPARED);
  return new Map(
    vectors.map((vector) => {
      const others = compared.filter((other) => other !== vector);
      const sum = others.reduce((total, other) => total + similarity(vector, other, settings), 0);
      return [vector.id, others.length === 0 ? 0 : sum / others.length] as const;
    }),
  );
}

/** `vectors` come earliest first. */
function mostCentral(vectors: readonly StoryVector[], central: ReadonlyMap<string, number>): string | null {
  let best: StoryVector | null = null;
  for (const vector of vectors) {
    const needed = best === null ? -1 : (central.get(best.id) ?? 0) * (1 + MARGIN);
    if ((central.get(vector.id) ?? 0) > needed) best = vector;
  }
  return best?.id ?? null;
}
