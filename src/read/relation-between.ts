import { ask, type Asked } from './ask.ts';
import { rowIdOf } from './global-id.ts';
import { liveIdsSql } from './live-ids.ts';
import { leastArticles } from './relation-filter.ts';
import type { Selection } from './selection.ts';
import { sql, type Sql } from './sql.ts';

const MAX_RELATIONS = 100;

/** See the query `relationBetween` of the API. */
export interface BetweenArgs {
  readonly a: string;
  readonly b: string;
  readonly minArticles: number;
}

const WIKIDATA_ID = /^Q[1-9]\d{0,15}$/;

/** Live ids of the entity of a global id, or of an item in Wikidata. */
function endIds(id: string): Sql {
  if (!WIKIDATA_ID.test(id)) return liveIdsSql('entity', [rowIdOf('Entity', id)]);
  return sql`ARRAY(SELECT e.id FROM entity e WHERE e.wikidata_id = ${id}::text AND e.superseded_by_id IS NULL)`;
}

/**
 * Relations between two entities (or their successors), each given by its id or its item in Wikidata; most articles first.
 * Throws WartaError INPUT for other ids and fewer articles than one.
 */
export function relationBetween(
  db: Asked,
  { a, b, minArticles }: BetweenArgs,
  selection: Selection,
): Promise<object[]> {
  const [one, other] = [endIds(a), endIds(b)];
  const least = leastArticles(minArticles);
  return ask(db, 'relationBetween', (compiler) => {
    const found = sql`SELECT r.*, n.articles FROM relation r
      JOIN LATERAL (SELECT count(DISTINCT x.article_id) AS articles,
          count(DISTINCT x.article_id) FILTER (WHERE x.modality <> 'DENIED') AS stating
        FROM relation_appearance x WHERE x.relation_id = r.id) n ON n.articles > 0 AND (n.stating >= ${least}::int OR ${least}::int = 1)
      WHERE (r.subject_id = ANY (${one}) AND r.object_id = ANY (${other}))
        OR (r.subject_id = ANY (${other}) AND r.object_id = ANY (${one}))
      ORDER BY n.articles DESC, r.id LIMIT ${MAX_RELATIONS}::int`;
    return sql`(SELECT coalesce(json_agg(${compiler.object('Relation', 'rb', selection)} ORDER BY rb.articles DESC, rb.id), '[]'::json)
      FROM (${found}) rb)`;
  });
}
