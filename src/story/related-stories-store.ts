import type { Database } from '../database/connect.ts';
import { type RelatedStory, rankRelated, type SharedFeatures } from './related-stories.ts';

/** Entities of a story by which others are looked for: its most prominent ones. */
const ENTITIES = 20;
/** Entities that so many stories have relate nothing and are costly to follow. */
const COMMON = 1_000;
/** Newest stories of one entity that are looked at. */
const STORIES_PER_ENTITY = 200;
/** Stories whose figures are compared: those with the rarest entities in common. */
const COMPARED = 40;

interface SharedRow {
  readonly storyId: number;
  readonly entities: { readonly entityId: number; readonly stories: number }[];
  readonly figures: string[];
}

/** Live stories of the same topic that share rare entities or figures with a story, nearest first, with the reasons. */
export async function loadRelatedStories(
  db: Pick<Database, '$queryRaw' | 'story'>,
  storyId: number,
  limit: number,
): Promise<RelatedStory[]> {
  const shared = await db.$queryRaw<SharedRow[]>`/* loadRelatedStories */
    WITH own AS (
      SELECT e.entity_id, (SELECT count(*)::int FROM (
        SELECT 1 FROM story_entity x WHERE x.entity_id = e.entity_id LIMIT ${COMMON}) limited) AS stories
      FROM (SELECT entity_id FROM story_entity WHERE story_id = ${storyId}
            ORDER BY prominence DESC, entity_id LIMIT ${ENTITIES}) e
    ), near AS (
      SELECT other.story_id, own.entity_id, own.stories FROM own CROSS JOIN LATERAL (
        SELECT x.story_id FROM story_entity x WHERE x.entity_id = own.entity_id
        ORDER BY x.story_id DESC LIMIT ${STORIES_PER_ENTITY}) other
      WHERE own.stories < ${COMMON} AND other.story_id <> ${storyId}
    ), ranked AS (
      SELECT n.story_id, jsonb_agg(jsonb_build_object('entityId', n.entity_id, 'stories', n.stories)) AS entities
      FROM near n JOIN story s ON s.id = n.story_id AND s.superseded_by_id IS NULL AND s.article_count > 0
        AND s.topic_id = (SELECT topic_id FROM story WHERE id = ${storyId})
      GROUP BY n.story_id ORDER BY sum(1.0 / n.stories) DESC, n.story_id DESC LIMIT ${COMPARED}
    ), figures AS (
      SELECT t.story_id, f.value, coalesce(f.currency, f.unit, '') AS unit, min(f.raw_text) AS worded
      FROM article_topic t JOIN figure f ON f.article_id = t.article_id
      WHERE (t.story_id = ${storyId} OR t.story_id IN (SELECT story_id FROM ranked)) AND f.value IS NOT NULL
      GROUP BY 1, 2, 3
    )
    SELECT r.story_id AS "storyId", r.entities, coalesce((
      SELECT array_agg(mine.worded ORDER BY mine.worded) FROM figures mine
      JOIN figures theirs ON theirs.story_id = r.story_id AND theirs.value = mine.value AND theirs.unit = mine.unit
      WHERE mine.story_id = ${storyId}), '{}') AS figures
    FROM ranked r`;
  const stories = await db.story.count({ where: { supersededById: null, articleCount: { gt: 0 } } });
  return rankRelated(shared satisfies readonly SharedFeatures[], stories, limit);
}
