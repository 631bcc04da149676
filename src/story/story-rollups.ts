/** What a story shows is computed from its articles, for the stories that a transaction touches, in that transaction. */
import type { Transaction } from '../database/connect.ts';
import { refreshStoryEvents } from './story-event-store.ts';

/** Brings counts, entities, hours and steps of the stories up to date. `now` becomes `updatedAt`. */
export async function refreshStories(tx: Transaction, storyIds: readonly number[], now: Date): Promise<void> {
  const ids = [...new Set(storyIds)].sort((a, b) => a - b);
  if (ids.length === 0) return;
  await tx.$executeRaw`/* lockStories */ SELECT 1 FROM story WHERE id = ANY (${ids}::int[]) ORDER BY id FOR UPDATE`;
  await refreshCounts(tx, ids, now);
  await refreshEntities(tx, ids);
  await refreshHours(tx, ids);
  await refreshStoryEvents(tx, ids);
}

async function refreshCounts(tx: Transaction, ids: readonly number[], now: Date): Promise<void> {
  await tx.$executeRaw`/* refreshStoryCounts */
    WITH member AS (
      SELECT t.story_id, a.id, t.published_at, a.language, a.country, a.source_id, a.reprint_of_id
      FROM article_topic t JOIN article a ON a.id = t.article_id WHERE t.story_id = ANY (${[...ids]}::int[])
    ), counted AS (
      SELECT story_id, min(published_at) AS first_at, max(published_at) AS last_at, count(*) AS articles,
        count(reprint_of_id) AS reprints, count(DISTINCT source_id) AS sources
      FROM member GROUP BY story_id
    ), language AS (
      SELECT story_id, jsonb_agg(jsonb_build_object('language', language, 'count', n) ORDER BY n DESC, language) AS languages
      FROM (SELECT story_id, coalesce(language, 'und') AS language, count(*) AS n FROM member GROUP BY 1, 2) l GROUP BY story_id
    ), country AS (
      SELECT story_id, array_agg(country ORDER BY n DESC, country) AS countries
      FROM (SELECT story_id, country, count(*) AS n FROM member WHERE country IS NOT NULL GROUP BY 1, 2) c GROUP BY story_id
    )
    UPDATE story SET first_published_at = coalesce(c.first_at, first_published_at),
      last_published_at = coalesce(c.last_at, last_published_at), article_count = coalesce(c.articles, 0),
      reprint_count = coalesce(c.reprints, 0), source_count = coalesce(c.sources, 0),
      languages = coalesce(l.languages, '[]'), countries = coalesce(k.countries, '{}'), updated_at = ${now}::timestamptz
    FROM unnest(${[...ids]}::int[]) AS given (id)
      LEFT JOIN counted c ON c.story_id = given.id LEFT JOIN language l ON l.story_id = given.id
      LEFT JOIN country k ON k.story_id = given.id
    WHERE story.id = given.id`;
}

async function refreshEntities(tx: Transaction, ids: readonly number[]): Promise<void> {
  await tx.$executeRaw`/* clearStoryEntities */ DELETE FROM story_entity WHERE story_id = ANY (${[...ids]}::int[])`;
  await tx.$executeRaw`/* insertStoryEntities */
    INSERT INTO story_entity (story_id, entity_id, article_count, mention_count, prominence, scored_count, score_sum)
    SELECT t.story_id, e.entity_id, count(*), sum(e.mention_count), sum(e.salience),
      count(e.score) FILTER (WHERE a.reprint_of_id IS NULL), coalesce(sum(e.score) FILTER (WHERE a.reprint_of_id IS NULL), 0)
    FROM article_topic t JOIN article a ON a.id = t.article_id JOIN article_entity e ON e.article_id = t.article_id
    WHERE t.story_id = ANY (${[...ids]}::int[]) GROUP BY t.story_id, e.entity_id`;
}

async function refreshHours(tx: Transaction, ids: readonly number[]): Promise<void> {
  await tx.$executeRaw`/* clearStoryHours */ DELETE FROM story_hour_rollup WHERE story_id = ANY (${[...ids]}::int[])`;
  await tx.$executeRaw`/* insertStoryHours */
    INSERT INTO story_hour_rollup (story_id, hour, n, scored, positive, neutral, negative, unscored, sum, sum_squares)
    SELECT t.story_id, date_trunc('hour', t.published_at, 'UTC'), count(*),
      count(a.sentiment_score) FILTER (WHERE original), count(*) FILTER (WHERE original AND a.sentiment_label = 'POSITIVE'),
      count(*) FILTER (WHERE original AND a.sentiment_label = 'NEUTRAL'),
      count(*) FILTER (WHERE original AND a.sentiment_label = 'NEGATIVE'),
      count(*) FILTER (WHERE original AND a.sentiment_score IS NULL),
      coalesce(sum(a.sentiment_score) FILTER (WHERE original), 0),
      coalesce(sum(a.sentiment_score * a.sentiment_score) FILTER (WHERE original), 0)
    FROM article_topic t JOIN article a ON a.id = t.article_id
      CROSS JOIN LATERAL (SELECT a.reprint_of_id IS NULL AS original) o
    WHERE t.story_id = ANY (${[...ids]}::int[]) GROUP BY 1, 2`;
}
