import { raw, sql, type Sql } from './sql.ts';

/** Tables whose ids can be retired into a successor. */
export type RetiringTable = 'story' | 'entity';

/** An int[] of the ids that these now lead to; one retired into itself by a circle leads nowhere. */
export function liveIdsSql(table: RetiringTable, ids: readonly number[]): Sql {
  return sql`ARRAY(WITH RECURSIVE chain AS (
      SELECT id, superseded_by_id FROM ${raw(table)} WHERE id = ANY (${[...ids]}::int[])
      UNION SELECT n.id, n.superseded_by_id FROM ${raw(table)} n JOIN chain ON n.id = chain.superseded_by_id)
    SELECT id FROM chain WHERE superseded_by_id IS NULL)`;
}
