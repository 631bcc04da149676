import { articleList } from './article-fields.ts';
import { domains } from './article-filter.ts';
import type { Compiler, FieldTable } from './compiler.ts';
import { connectionSql, type ConnectionSource } from './connection.ts';
import { feedList } from './feed-fields.ts';
import { plain } from './field-sql.ts';
import { given } from './filter-tree.ts';
import { column, raw, sql } from './sql.ts';

type Maybe<T> = T | null | undefined;

/** See the input SourceFilter of the API. */
export interface SourceFilter {
  readonly countries?: Maybe<readonly string[]>;
  readonly domains?: Maybe<readonly string[]>;
}

/** Publishers by domain. */
export function sourceList(compiler: Compiler, filter: Maybe<SourceFilter>): ConnectionSource {
  const s = compiler.alias('s');
  return {
    name: 'sources',
    edgeType: 'SourceEdge',
    from: raw(`source ${s}`),
    where: [
      ...given(filter?.countries, (list) => sql`${column(s, 'country')} = ANY (${[...list]}::text[])`),
      ...given(filter?.domains, (list) => sql`${column(s, 'domain')} = ANY (${domains(list)}::text[])`),
    ],
    order: { name: 'domain', key: column(s, 'domain'), type: 'text', direction: 'ASC' },
    id: column(s, 'id'),
    node: (selection) => compiler.object('Source', s, selection),
  };
}

/** Row: source. */
export const SOURCE_FIELDS: FieldTable = {
  id: plain('id'),
  domain: plain('domain'),
  name: plain('name'),
  country: plain('country'),
  feeds: (row, field, compiler) => {
    const list = feedList(compiler, null, (f) => [sql`${column(f, 'source_id')} = ${column(row, 'id')}`]);
    return connectionSql(list, 'FeedConnection', field, compiler);
  },
  articles: (row, field, compiler) => {
    const list = articleList(compiler, field.args, (a) => ({
      where: [sql`${column(a, 'source_id')} = ${column(row, 'id')}`],
    }));
    return connectionSql(list, 'ArticleConnection', field, compiler);
  },
};
