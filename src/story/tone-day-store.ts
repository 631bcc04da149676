/** Tone toward entities day by day, as far as a shift of it is looked for. */
import type { Transaction } from '../database/connect.ts';

/** Scored originals about an entity on one UTC day of a topic. */
export interface ToneDay {
  readonly entityId: number;
  /** ISO date, UTC. */
  readonly day: string;
  readonly scored: number;
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
  readonly unscored: number;
  readonly sum: number;
  readonly sumSquares: number;
}

/**
 * The last `days` days, in order, of each entity for which the articles begin a new day: none is later, and no other
 * article about it is of that day. So each entity comes about once a day, however many passes a day has.
 */
export async function newToneDays(
  tx: Transaction,
  topicId: number,
  articleIds: readonly number[],
  days: number,
): Promise<ToneDay[]> {
  return tx.$queryRaw<ToneDay[]>`/* newToneDays */
    WITH passed AS (
      SELECT e.entity_id, (e.published_at AT TIME ZONE 'UTC')::date AS day, count(*) AS n
      FROM article_topic t JOIN article_entity e ON e.article_id = t.article_id
      WHERE t.topic_id = ${topicId}::int AND t.on_topic AND t.article_id = ANY (${[...articleIds]}::int[]) GROUP BY 1, 2),
    newest AS (SELECT DISTINCT ON (entity_id) entity_id, day, n FROM passed ORDER BY entity_id, day DESC),
    due AS (SELECT w.entity_id, w.day FROM newest w WHERE w.n = (SELECT sum(r.n) FROM day_rollup r
      WHERE r.topic_id = ${topicId}::int AND r.entity_id = w.entity_id AND r.day >= w.day))
    SELECT d.entity_id AS "entityId", r.day::text AS day, sum(r.scored)::int AS scored, sum(r.positive)::int AS positive,
      sum(r.neutral)::int AS neutral, sum(r.negative)::int AS negative, sum(r.unscored)::int AS unscored,
      sum(r.sum) AS sum, sum(r.sum_squares) AS "sumSquares"
    FROM due d JOIN day_rollup r ON r.topic_id = ${topicId}::int AND r.entity_id = d.entity_id
      AND r.day > d.day - ${days}::int AND r.scored > 0
    GROUP BY 1, 2 ORDER BY 1, 2`;
}

/** The article on the topic, no reprint, of the days from `from` on that is furthest in the direction of the shift. */
export async function drivingArticle(
  tx: Transaction,
  { topicId, entityId, from, isRise }: { topicId: number; entityId: number; from: string; isRise: boolean },
): Promise<number | null> {
  const sign = isRise ? 1 : -1;
  const [row] = await tx.$queryRaw<{ readonly id: number }[]>`/* drivingArticle */
    SELECT a.id FROM article_entity e JOIN article a ON a.id = e.article_id
      JOIN article_topic t ON t.article_id = a.id AND t.topic_id = ${topicId}::int AND t.on_topic
    WHERE e.entity_id = ${entityId}::int AND e.published_at >= ${from}::date::timestamp AT TIME ZONE 'UTC'
      AND a.reprint_of_id IS NULL AND e.score IS NOT NULL
    ORDER BY e.score * ${sign}::int DESC, e.published_at, a.id LIMIT 1`;
  return row?.id ?? null;
}

/** The shift that was told last, JSON, of each entity toward which one was told. */
export async function lastShifts(
  tx: Transaction,
  topicId: number,
  entityIds: readonly number[],
): Promise<Map<number, string>> {
  const rows = await tx.$queryRaw<{ readonly id: number; readonly shift: string }[]>`/* lastShifts */
    SELECT DISTINCT ON (entity_id) entity_id AS id, new_value AS shift FROM change c
    WHERE c.topic_id = ${topicId}::int AND c.entity_id = ANY (${[...entityIds]}::int[]) AND c.kind = 'TONE_SHIFTED'
    ORDER BY entity_id, c.id DESC`;
  return new Map(rows.map(({ id, shift }) => [id, shift]));
}
