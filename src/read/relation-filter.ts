import { WartaError } from '../errors.ts';
import { rangeConditions, type OpenDateRange } from './article-filter.ts';
import { filterConditions, given, type FilterTree } from './filter-tree.ts';
import { rowIdOf } from './global-id.ts';
import { liveIdsSql } from './live-ids.ts';
import { allOf, column, sql, type Sql } from './sql.ts';

type Maybe<T> = T | null | undefined;

/** See the input RelationFilter of the API. */
export interface RelationFilter extends FilterTree<RelationFilter> {
  readonly topic?: Maybe<string>;
  readonly entities?: Maybe<readonly string[]>;
  readonly types?: Maybe<readonly string[]>;
  readonly stages?: Maybe<readonly string[]>;
  readonly modalities?: Maybe<readonly string[]>;
  readonly published?: Maybe<OpenDateRange>;
  readonly minArticles?: Maybe<number>;
}

/** Conditions on rows of `relation` under the alias. */
export function relationConditions(filter: Maybe<RelationFilter>, row: string): Sql[] {
  return filterConditions<RelationFilter>(filter, (own) => [
    ...given(
      own.topic,
      (slug) => sql`${column(row, 'topic_id')} = (SELECT id FROM topic WHERE slug = ${slug}::text)`,
    ),
    ...given(own.types, (list) => sql`${column(row, 'type')}::text = ANY (${[...list]}::text[])`),
    ...given(own.entities, (list) => endCondition(list, row)),
    ...given(
      own.minArticles,
      (least) =>
        sql`(${leastArticles(least)}::int = 1 OR (SELECT count(DISTINCT x.article_id) FROM relation_appearance x
        WHERE x.relation_id = ${column(row, 'id')} AND x.modality <> 'DENIED') >= ${least}::int)`,
    ),
    ...sentenceCondition(own, row),
  ]);
}

/** The number itself. Throws WartaError INPUT where it is below 1. */
export function leastArticles(least: number): number {
  if (least < 1) throw new WartaError('INPUT', `minArticles is ${least}; accepted: 1 or more`);
  return least;
}

function endCondition(ids: readonly string[], row: string): Sql {
  const live = liveIdsSql(
    'entity',
    ids.map((id) => rowIdOf('Entity', id)),
  );
  return sql`${column(row, 'subject_id')} = ANY (${live}) OR ${column(row, 'object_id')} = ANY (${live})`;
}

/** One sentence that is all that is asked for. */
function sentenceCondition({ stages, modalities, published }: RelationFilter, row: string): Sql[] {
  const asked = [
    ...given(stages, (list) => sql`f.stage::text = ANY (${[...list]}::text[])`),
    ...given(modalities, (list) => sql`f.modality::text = ANY (${[...list]}::text[])`),
    ...rangeConditions(published, sql`f.published_at`),
  ];
  if (asked.length === 0) return [];
  return [
    sql`EXISTS (SELECT 1 FROM relation_appearance f WHERE f.relation_id = ${column(row, 'id')} AND ${allOf(asked)})`,
  ];
}
