import type { Compiler } from './compiler.ts';
import type { ConnectionSource, Direction } from './connection.ts';
import type { KeyType } from './cursor.ts';
import { rowSql } from './field-sql.ts';
import { relationConditions, type RelationFilter } from './relation-filter.ts';
import { column, raw, sql, type Sql } from './sql.ts';

export interface RelationOrder {
  readonly field: 'LAST_SEEN_AT' | 'FIRST_SEEN_AT' | 'ARTICLE_COUNT';
  readonly direction: Direction;
}

export interface RelationListArgs {
  readonly filter?: RelationFilter | null | undefined;
  readonly orderBy?: RelationOrder | null | undefined;
}

const ORDERS: Readonly<Record<RelationOrder['field'], readonly [value: string, type: KeyType]>> = {
  LAST_SEEN_AT: ['max(x.published_at)', 'timestamptz'],
  FIRST_SEEN_AT: ['min(x.published_at)', 'timestamptz'],
  ARTICLE_COUNT: ['count(DISTINCT x.article_id)::int', 'int'],
};

/** Relations that a sentence states, filtered and ordered as the arguments say, within the conditions. */
export function relationList(
  compiler: Compiler,
  args: RelationListArgs,
  within: (r: string) => Sql[] = () => [],
): ConnectionSource {
  const [r, s] = [compiler.alias('r'), compiler.alias('s')];
  const { field, direction } = args.orderBy ?? { field: 'LAST_SEEN_AT', direction: 'DESC' };
  const [value, type] = ORDERS[field];
  return {
    name: 'relations',
    edgeType: 'RelationEdge',
    from: raw(
      `relation ${r} JOIN LATERAL (SELECT ${value} AS key FROM relation_appearance x WHERE x.relation_id = ${r}.id HAVING count(*) > 0) ${s} ON true`,
    ),
    where: [...within(r), ...relationConditions(args.filter, r)],
    order: { name: field, key: column(s, 'key'), type, direction },
    id: column(r, 'id'),
    node: (selection) => rowSql('Relation', 'relation', column(r, 'id'), selection, compiler),
  };
}

/** Conditions: the entity of the row is an end. */
export function relationsOfEntity(row: string): (r: string) => Sql[] {
  return (r) => [sql`${column(row, 'id')} IN (${column(r, 'subject_id')}, ${column(r, 'object_id')})`];
}

/** Conditions: an article of the story of the row states it. */
export function relationsOfStory(row: string): (r: string) => Sql[] {
  return (r) => [
    sql`${column(r, 'id')} IN (SELECT o.relation_id FROM article_topic m JOIN relation_appearance o ON o.article_id = m.article_id
      WHERE m.story_id = ${column(row, 'id')}) AND ${column(r, 'topic_id')} = ${column(row, 'topic_id')}`,
  ];
}
