/**
 * Rollups: articles and tone by hour and UTC day, per topic, entity, language and source. They are recomputed from
 * their source for the hours that a transaction touches, in that transaction, under a lock per topic: they never drift.
 */
import type { Transaction } from '../database/connect.ts';

/** An hour of a topic; `hour` is its start, UTC. */
export interface TopicHour {
  readonly topicId: number;
  readonly hour: Date;
}

/** Hours in which the articles count, per topic: those that a change of the articles touches. */
export async function hoursOf(tx: Transaction, articleIds: readonly number[]): Promise<TopicHour[]> {
  return tx.$queryRaw<TopicHour[]>`/* hoursOf */
    SELECT DISTINCT topic_id AS "topicId", date_trunc('hour', published_at, 'UTC') AS hour
    FROM article_topic WHERE article_id = ANY (${[...articleIds]}::int[])`;
}

/** Recomputes the rollups of the hours, and of the days that they lie in. */
export async function refreshRollups(tx: Transaction, hours: readonly TopicHour[]): Promise<void> {
  if (hours.length === 0) return;
  await lockTopics(tx, hours);
  const topics = hours.map(({ topicId }) => topicId);
  const starts = hours.map(({ hour }) => hour);
  await tx.$executeRaw`/* clearHours */
    DELETE FROM hour_rollup r USING unnest(${topics}::int[], ${starts}::timestamptz[]) AS h (topic_id, hour)
    WHERE r.topic_id = h.topic_id AND r.hour = h.hour`;
  await insertHours(tx, topics, starts);
  await refreshDays(tx, topics, starts);
}

async function lockTopics(tx: Transaction, hours: readonly TopicHour[]): Promise<void> {
  for (const topicId of [...new Set(hours.map((hour) => hour.topicId))].sort((a, b) => a - b)) {
    await tx.$executeRaw`/* lockRollups */ SELECT pg_advisory_xact_lock(7291007, ${topicId}::int)`;
  }
}

/** Raw rows of the hours, aggregated: entity 0 counts articles, the others (article, entity) pairs. */
async function insertHours(
  tx: Transaction,
  topics: readonly number[],
  starts: readonly Date[],
): Promise<void> {
  await tx.$executeRaw`/* insertHours */
    WITH h AS (SELECT * FROM unnest(${[...topics]}::int[], ${[...starts]}::timestamptz[]) AS h (topic_id, hour)),
    counted AS (
      SELECT h.topic_id, h.hour, a.id, coalesce(a.language, 'und') AS language, a.source_id,
        a.reprint_of_id IS NULL AS original, a.sentiment_score AS score, a.sentiment_label AS label
      FROM h JOIN article_topic t ON t.topic_id = h.topic_id AND t.on_topic
        AND t.published_at >= h.hour AND t.published_at < h.hour + interval '1 hour'
      JOIN article a ON a.id = t.article_id
    ), pairs AS (
      SELECT topic_id, hour, 0 AS entity_id, language, source_id, original, score, label FROM counted
      UNION ALL
      SELECT c.topic_id, c.hour, e.entity_id, c.language, c.source_id, c.original, e.score, e.label
      FROM counted c JOIN article_entity e ON e.article_id = c.id
    )
    INSERT INTO hour_rollup (topic_id, entity_id, hour, language, source_id, n, scored, positive, neutral, negative,
      unscored, sum, sum_squares)
    SELECT topic_id, entity_id, hour, language, source_id, count(*),
      count(score) FILTER (WHERE original), count(*) FILTER (WHERE original AND label = 'POSITIVE'),
      count(*) FILTER (WHERE original AND label = 'NEUTRAL'), count(*) FILTER (WHERE original AND label = 'NEGATIVE'),
      count(*) FILTER (WHERE original AND score IS NULL),
      coalesce(sum(score) FILTER (WHERE original), 0), coalesce(sum(score * score) FILTER (WHERE original), 0)
    FROM pairs GROUP BY topic_id, entity_id, hour, language, source_id`;
}

async function refreshDays(
  tx: Transaction,
  topics: readonly number[],
  starts: readonly Date[],
): Promise<void> {
  await tx.$executeRaw`/* clearDays */
    DELETE FROM day_rollup r USING unnest(${[...topics]}::int[], ${[...starts]}::timestamptz[]) AS h (topic_id, hour)
    WHERE r.topic_id = h.topic_id AND r.day = (h.hour AT TIME ZONE 'UTC')::date`;
  await tx.$executeRaw`/* insertDays */
    INSERT INTO day_rollup (topic_id, entity_id, day, language, source_id, n, scored, positive, neutral, negative,
      unscored, sum, sum_squares)
    SELECT r.topic_id, r.entity_id, d.day, r.language, r.source_id, sum(n), sum(scored), sum(positive), sum(neutral),
      sum(negative), sum(unscored), sum(sum), sum(sum_squares)
    FROM (SELECT DISTINCT topic_id, (hour AT TIME ZONE 'UTC')::date AS day
          FROM unnest(${[...topics]}::int[], ${[...starts]}::timestamptz[]) AS h (topic_id, hour)) d
    JOIN hour_rollup r ON r.topic_id = d.topic_id
      AND r.hour >= d.day::timestamp AT TIME ZONE 'UTC' AND r.hour < (d.day + 1)::timestamp AT TIME ZONE 'UTC'
    GROUP BY r.topic_id, r.entity_id, d.day, r.language, r.source_id`;
}

export interface RollupCheck {
  readonly hours: number;
  /** Hours whose stored rows differed from their source, and were mended. */
  readonly repaired: number;
}

/** Compares all hours of a topic with their source and mends what differs (which should be nothing). */
export async function verifyTopicRollups(tx: Transaction, topicId: number): Promise<RollupCheck> {
  const hours = await tx.$queryRaw<TopicHour[]>`/* allHours */
    SELECT topic_id AS "topicId", hour FROM hour_rollup WHERE topic_id = ${topicId}
    UNION SELECT topic_id, date_trunc('hour', published_at, 'UTC') FROM article_topic WHERE topic_id = ${topicId} AND on_topic`;
  await lockTopics(tx, hours);
  const before = await fingerprints(tx, topicId);
  await refreshRollups(tx, hours);
  const after = await fingerprints(tx, topicId);
  const keys = new Set([...before.keys(), ...after.keys()]);
  return {
    hours: hours.length,
    repaired: [...keys].filter((key) => before.get(key) !== after.get(key)).length,
  };
}

/** One hash an hour over its rows; sums are rounded as their order may differ. */
async function fingerprints(tx: Transaction, topicId: number): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ hour: string; hash: string }[]>`/* rollupFingerprints */
    SELECT hour::text, md5(string_agg(concat_ws(':', entity_id, language, source_id, n, scored, positive, neutral, negative,
      unscored, round(sum::numeric, 6), round(sum_squares::numeric, 6)), ',' ORDER BY entity_id, language, source_id)) AS hash
    FROM hour_rollup WHERE topic_id = ${topicId} GROUP BY hour
    UNION ALL
    SELECT day::text, md5(string_agg(concat_ws(':', entity_id, language, source_id, n, scored, positive, neutral, negative,
      unscored, round(sum::numeric, 6), round(sum_squares::numeric, 6)), ',' ORDER BY entity_id, language, source_id))
    FROM day_rollup WHERE topic_id = ${topicId} GROUP BY day`;
  return new Map(rows.map((row) => [row.hour, row.hash]));
}
