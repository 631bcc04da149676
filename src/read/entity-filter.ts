import { normaliseName } from '../shared/normalise-name.ts';
import { filterConditions, given, type FilterTree } from './filter-tree.ts';
import { column, sql, type Sql } from './sql.ts';

type Maybe<T> = T | null | undefined;

/** See the input EntityFilter of the API. */
export interface EntityFilter extends FilterTree<EntityFilter> {
  readonly topic?: Maybe<string>;
  readonly types?: Maybe<readonly string[]>;
  readonly wikidataIds?: Maybe<readonly string[]>;
  readonly linked?: Maybe<boolean>;
  readonly nameContains?: Maybe<string>;
}

/** Conditions on rows of `entity` under the alias. Retired entities are the caller's to leave out. */
export function entityConditions(filter: Maybe<EntityFilter>, row: string): Sql[] {
  return filterConditions<EntityFilter>(filter, (own) => [
    ...given(
      own.topic,
      (slug) =>
        sql`EXISTS (SELECT 1 FROM day_rollup f WHERE f.entity_id = ${column(row, 'id')} AND f.topic_id = (SELECT id FROM topic WHERE slug = ${slug}::text))`,
    ),
    ...given(own.types, (list) => sql`${column(row, 'type')}::text = ANY (${[...list]}::text[])`),
    ...given(
      own.wikidataIds,
      (list) => sql`coalesce(${column(row, 'wikidata_id')} = ANY (${[...list]}::text[]), FALSE)`,
    ),
    ...given(own.linked, (linked) => sql`(${column(row, 'wikidata_id')} IS NOT NULL) = ${linked}::boolean`),
    ...given(own.nameContains, (part) => nameCondition(part, row)),
  ]);
}

function nameCondition(part: string, row: string): Sql {
  const surface = sql`EXISTS (SELECT 1 FROM entity_alias f WHERE f.entity_id = ${column(row, 'id')} AND strpos(lower(f.surface), ${part.toLowerCase()}::text) > 0)`;
  const normalised = normaliseName(part);
  if (normalised === '') return surface;
  return sql`strpos(${column(row, 'normalised_name')}, ${normalised}::text) > 0 OR ${surface}`;
}
