import { rangeConditions, type OpenDateRange } from './article-filter.ts';
import { filterConditions, given, type FilterTree } from './filter-tree.ts';
import { rowIdOf, type NodeType } from './global-id.ts';
import { liveIdsSql } from './live-ids.ts';
import { column, sql, type Sql } from './sql.ts';

type Maybe<T> = T | null | undefined;

/** See the input ClaimFilter of the API. */
export interface ClaimFilter extends FilterTree<ClaimFilter> {
  readonly topic?: Maybe<string>;
  readonly entities?: Maybe<readonly string[]>;
  readonly subjects?: Maybe<readonly string[]>;
  readonly objects?: Maybe<readonly string[]>;
  readonly stories?: Maybe<readonly string[]>;
  readonly predicates?: Maybe<readonly string[]>;
  readonly statuses?: Maybe<readonly string[]>;
  readonly firstReported?: Maybe<OpenDateRange>;
  readonly minSources?: Maybe<number>;
  readonly currencies?: Maybe<readonly string[]>;
  readonly minValue?: Maybe<number>;
  readonly maxValue?: Maybe<number>;
}

/** Conditions on rows of `claim` under the alias. */
export function claimConditions(filter: Maybe<ClaimFilter>, row: string): Sql[] {
  const [subject, object] = [column(row, 'subject_id'), column(row, 'object_id')];
  const value = column(row, 'value');
  return filterConditions<ClaimFilter>(filter, (own) => [
    ...given(
      own.topic,
      (slug) => sql`${column(row, 'topic_id')} = (SELECT id FROM topic WHERE slug = ${slug}::text)`,
    ),
    ...given(own.entities, (ids) => sql`${oneOf(subject, 'Entity', ids)} OR ${oneOf(object, 'Entity', ids)}`),
    ...given(own.subjects, (ids) => oneOf(subject, 'Entity', ids)),
    ...given(own.objects, (ids) => oneOf(object, 'Entity', ids)),
    ...given(
      own.stories,
      (ids) => sql`EXISTS (SELECT 1 FROM figure f JOIN article_topic m ON m.article_id = f.article_id
        WHERE f.claim_id = ${column(row, 'id')} AND m.topic_id = ${column(row, 'topic_id')} AND ${oneOf(sql`m.story_id`, 'Story', ids)})`,
    ),
    ...given(own.predicates, (list) => sql`${column(row, 'predicate')}::text = ANY (${[...list]}::text[])`),
    ...given(own.statuses, (list) => sql`${column(row, 'status')}::text = ANY (${[...list]}::text[])`),
    ...rangeConditions(own.firstReported, column(row, 'first_reported_at')),
    ...given(own.minSources, (count) => sql`${column(row, 'source_count')} >= ${count}::int`),
    ...given(
      own.currencies,
      (list) => sql`coalesce(${column(row, 'currency')} = ANY (${[...list]}::text[]), FALSE)`,
    ),
    ...given(
      own.minValue,
      (least) => sql`coalesce(coalesce(${column(row, 'max')}, ${value}) >= ${least}::float8, FALSE)`,
    ),
    ...given(own.maxValue, (most) => sql`coalesce(${value} <= ${most}::float8, FALSE)`),
  ]);
}

function oneOf(id: Sql, type: NodeType & ('Entity' | 'Story'), ids: readonly string[]): Sql {
  const rows = ids.map((globalId) => rowIdOf(type, globalId));
  return sql`coalesce(${id} = ANY (${liveIdsSql(type === 'Entity' ? 'entity' : 'story', rows)}), FALSE)`;
}
