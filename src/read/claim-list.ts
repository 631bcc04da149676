import { claimConditions, type ClaimFilter } from './claim-filter.ts';
import type { Compiler } from './compiler.ts';
import type { ConnectionSource, Direction } from './connection.ts';
import type { KeyType } from './cursor.ts';
import { rowSql } from './field-sql.ts';
import { column, raw, sql, type Sql } from './sql.ts';

export interface ClaimOrder {
  readonly field: 'FIRST_REPORTED_AT' | 'LAST_REPORTED_AT' | 'ARTICLE_COUNT' | 'SOURCE_COUNT';
  readonly direction: Direction;
}

export interface ClaimListArgs {
  readonly filter?: ClaimFilter | null | undefined;
  readonly orderBy?: ClaimOrder | null | undefined;
}

const ORDERS: Readonly<Record<ClaimOrder['field'], readonly [column: string, type: KeyType]>> = {
  FIRST_REPORTED_AT: ['first_reported_at', 'timestamptz'],
  LAST_REPORTED_AT: ['last_reported_at', 'timestamptz'],
  ARTICLE_COUNT: ['article_count', 'int'],
  SOURCE_COUNT: ['source_count', 'int'],
};

/** Claims, filtered and ordered as the arguments say, within the conditions. */
export function claimList(
  compiler: Compiler,
  args: ClaimListArgs,
  within: (c: string) => Sql[] = () => [],
): ConnectionSource {
  const c = compiler.alias('c');
  const { field, direction } = args.orderBy ?? { field: 'FIRST_REPORTED_AT', direction: 'DESC' };
  const [name, type] = ORDERS[field];
  return {
    name: 'claims',
    edgeType: 'ClaimEdge',
    from: raw(`claim ${c}`),
    where: [...within(c), ...claimConditions(args.filter, c)],
    order: { name: field, key: column(c, name), type, direction },
    id: column(c, 'id'),
    node: (selection) => rowSql('Claim', 'claim', column(c, 'id'), selection, compiler),
  };
}

/** Conditions: a figure of the article of the row makes it. */
export function claimsOfArticle(row: string): (c: string) => Sql[] {
  return (c) => [
    sql`${column(c, 'id')} IN (SELECT f.claim_id FROM figure f WHERE f.article_id = ${column(row, 'id')} AND f.claim_id IS NOT NULL)`,
  ];
}

/** Conditions: an article of the story of the row makes it. */
export function claimsOfStory(row: string): (c: string) => Sql[] {
  return (c) => [
    sql`${column(c, 'id')} IN (SELECT f.claim_id FROM article_topic m JOIN figure f ON f.article_id = m.article_id
      WHERE m.story_id = ${column(row, 'id')} AND f.claim_id IS NOT NULL)`,
    sql`${column(c, 'topic_id')} = ${column(row, 'topic_id')}`,
  ];
}

/** Conditions: the entity of the row is its subject or object. */
export function claimsOfEntity(row: string): (c: string) => Sql[] {
  return (c) => [
    sql`${column(c, 'subject_id')} = ${column(row, 'id')} OR ${column(c, 'object_id')} = ${column(row, 'id')}`,
  ];
}
