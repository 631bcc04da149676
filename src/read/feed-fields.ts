import { articleList } from './article-fields.ts';
import { domains } from './article-filter.ts';
import type { Compiler, FieldTable } from './compiler.ts';
import { connectionSql, type ConnectionSource } from './connection.ts';
import { plain, reference, time } from './field-sql.ts';
import { given } from './filter-tree.ts';
import { primarySubtag } from './primary-subtag.ts';
import { column, raw, sql, type Sql } from './sql.ts';

type Maybe<T> = T | null | undefined;

/** See the input FeedFilter of the API. */
export interface FeedFilter {
  readonly topic?: Maybe<string>;
  readonly statuses?: Maybe<readonly string[]>;
  readonly kinds?: Maybe<readonly string[]>;
  readonly languages?: Maybe<readonly string[]>;
  readonly sources?: Maybe<readonly string[]>;
}

/** Feeds by address. */
export function feedList(
  compiler: Compiler,
  filter: Maybe<FeedFilter>,
  within: (f: string) => Sql[] = () => [],
): ConnectionSource {
  const f = compiler.alias('f');
  return {
    name: 'feeds',
    edgeType: 'FeedEdge',
    from: raw(`feed ${f}`),
    where: [
      ...within(f),
      ...given(
        filter?.topic,
        (slug) => sql`${column(f, 'topic_id')} = (SELECT id FROM topic WHERE slug = ${slug}::text)`,
      ),
      ...given(filter?.statuses, (list) => sql`${column(f, 'status')}::text = ANY (${[...list]}::text[])`),
      ...given(filter?.kinds, (list) => sql`${column(f, 'kind')}::text = ANY (${[...list]}::text[])`),
      ...given(
        filter?.languages,
        (list) =>
          sql`lower(split_part(${column(f, 'language')}, '-', 1)) = ANY (${list.map(primarySubtag)}::text[])`,
      ),
      ...given(
        filter?.sources,
        (list) =>
          sql`${column(f, 'source_id')} = ANY (ARRAY(SELECT id FROM source WHERE domain = ANY (${domains(list)}::text[])))`,
      ),
    ],
    order: { name: 'url', key: column(f, 'url'), type: 'text', direction: 'ASC' },
    id: column(f, 'id'),
    node: (selection) => compiler.object('Feed', f, selection),
  };
}

/** Row: feed. */
export const FEED_FIELDS: FieldTable = {
  id: plain('id'),
  url: plain('url'),
  title: plain('title'),
  siteUrl: plain('site_url'),
  kind: plain('kind'),
  origin: plain('origin'),
  status: plain('status'),
  disabledReason: plain('disabled_reason'),
  language: plain('language'),
  country: plain('country'),
  timeZone: plain('time_zone'),
  verified: plain('verified'),
  nextFetchAt: time('next_fetch_at'),
  lastFetchAt: time('last_fetch_at'),
  lastSuccessAt: time('last_success_at'),
  lastNewItemAt: time('last_new_item_at'),
  pollInterval: (row) => sql`'PT' || ${column(row, 'poll_interval')} || 'S'`,
  failureCount: plain('failure_count'),
  lastError: plain('last_error'),
  topic: reference('Topic', 'topic', 'topic_id'),
  source: reference('Source', 'source', 'source_id'),
  fetchEvents: (row, field, compiler) => {
    const v = compiler.alias('v');
    return connectionSql(
      {
        name: 'fetchEvents',
        edgeType: 'FetchEventEdge',
        from: raw(`fetch_event ${v}`),
        where: [sql`${column(v, 'feed_id')} = ${column(row, 'id')}`],
        order: { name: 'id', key: column(v, 'id'), type: 'int', direction: 'DESC' },
        id: column(v, 'id'),
        node: (selection) => compiler.object('FetchEvent', v, selection),
      },
      'FetchEventConnection',
      field,
      compiler,
    );
  },
  articles: (row, field, compiler) => {
    const list = articleList(compiler, field.args, (a) => ({
      where: [sql`${column(a, 'feed_id')} = ${column(row, 'id')}`],
    }));
    return connectionSql(list, 'ArticleConnection', field, compiler);
  },
};

/** Row: fetch_event. */
export const FETCH_EVENT_FIELDS: FieldTable = {
  id: plain('id'),
  at: time('at'),
  outcome: plain('outcome'),
  httpStatus: plain('http_status'),
  bytes: plain('bytes'),
  durationMs: plain('duration_ms'),
  itemsSeen: plain('items_seen'),
  itemsNew: plain('items_new'),
  itemsUpdated: plain('items_updated'),
  itemsRefused: plain('items_refused'),
  error: plain('error'),
};
