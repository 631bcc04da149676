/** What two stories have in common. */
export interface SharedFeatures {
  readonly storyId: number;
  readonly entities: readonly { readonly entityId: number; readonly stories: number }[];
  /** Figures as they are worded, one for each equal quantity. */
  readonly figures: readonly string[];
}

/** A story that isn't the same but has to do with it, and why. */
export interface RelatedStory {
  readonly storyId: number;
  /** Higher is nearer; > 0. */
  readonly score: number;
  /** Rarest first. */
  readonly entityIds: readonly number[];
  readonly figures: readonly string[];
}

/** A figure in common counts as an entity that one story in so many has: alone it relates nothing. */
const FIGURE_RARITY = Math.log(10);
/** Entities alone relate two stories from this sum of rarities on: one name that half of the stories have is nothing. */
const LEAST_SCORE = Math.log(20);

/**
 * Related stories, nearest first: each shared entity counts by its rarity, ln(`stories` / stories that have it), each
 * shared figure as an entity that one in ten has. Stories that share too little are left out.
 */
export function rankRelated(
  shared: readonly SharedFeatures[],
  stories: number,
  limit: number,
): RelatedStory[] {
  return shared
    .map(({ storyId, entities, figures }) => {
      const rarest = [...entities].sort((a, b) => a.stories - b.stories || a.entityId - b.entityId);
      const rarity = rarest.reduce((sum, entity) => sum + Math.log(Math.max(1, stories / entity.stories)), 0);
      const score = rarity + figures.length * FIGURE_RARITY;
      return { storyId, score, entityIds: rarest.map(({ entityId }) => entityId), figures };
    })
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || b.storyId - a.storyId)
    .slice(0, limit);
}
