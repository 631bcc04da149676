import { WartaError } from '../errors.ts';
import type { SentimentLabel } from '../shared/sentiment.ts';
import { filterConditions, given, type FilterTree } from './filter-tree.ts';
import { rowIdOf } from './global-id.ts';
import { liveIdsSql } from './live-ids.ts';
import { primarySubtag } from './primary-subtag.ts';
import { searchCondition } from './search-query.ts';
import { column, instant, NO_SQL, sql, type Sql } from './sql.ts';

type Maybe<T> = T | null | undefined;

export interface OpenDateRange {
  readonly from?: Maybe<Date>;
  readonly to?: Maybe<Date>;
}

/** See the input ArticleFilter of the API. Absent and null conditions are not there. */
export interface ArticleFilter extends FilterTree<ArticleFilter> {
  readonly topic?: Maybe<string>;
  readonly onTopic?: Maybe<boolean>;
  readonly languages?: Maybe<readonly string[]>;
  readonly countries?: Maybe<readonly string[]>;
  readonly sources?: Maybe<readonly string[]>;
  readonly entities?: Maybe<readonly string[]>;
  readonly stories?: Maybe<readonly string[]>;
  readonly published?: Maybe<OpenDateRange>;
  readonly sentiment?: Maybe<readonly SentimentLabel[]>;
  readonly scored?: Maybe<boolean>;
  readonly reprint?: Maybe<boolean>;
  readonly text?: Maybe<string>;
}

/** Conditions on rows of `article` under the alias. Throws WartaError INPUT. */
export function articleConditions(filter: Maybe<ArticleFilter>, row: string): Sql[] {
  return filterConditions<ArticleFilter>(filter, (own) => [
    ...topicConditions(own, row),
    ...given(
      own.languages,
      (list) => sql`coalesce(${column(row, 'language')}, 'und') = ANY (${list.map(primarySubtag)}::text[])`,
    ),
    ...given(own.countries, (list) => sql`${column(row, 'country')} = ANY (${[...list]}::text[])`),
    ...given(
      own.sources,
      (list) =>
        sql`${column(row, 'source_id')} = ANY (ARRAY(SELECT id FROM source WHERE domain = ANY (${domains(list)}::text[])))`,
    ),
    ...given(own.entities, (list) => entityCondition(list, row)),
    ...given(own.stories, (list) => storyCondition(list, row)),
    ...rangeConditions(own.published, column(row, 'published_at')),
    ...given(
      own.sentiment,
      (list) => sql`coalesce(${column(row, 'sentiment_label')}::text = ANY (${[...list]}::text[]), FALSE)`,
    ),
    ...given(
      own.scored,
      (scored) => sql`(${column(row, 'sentiment_status')} = 'SCORED') = ${scored}::boolean`,
    ),
    ...given(
      own.reprint,
      (reprint) => sql`(${column(row, 'reprint_of_id')} IS NOT NULL) = ${reprint}::boolean`,
    ),
    ...given(own.text, (text) => searchCondition(column(row, 'search_vector'), text, own.languages ?? [])),
  ]);
}

/** Conditions that a time lies in a half-open range. Throws WartaError INPUT if it ends before it starts. */
export function rangeConditions(range: Maybe<OpenDateRange>, time: Sql): Sql[] {
  const from = range?.from ?? null;
  const to = range?.to ?? null;
  if (from !== null && to !== null && from >= to) {
    throw new WartaError(
      'INPUT',
      `the range is from ${from.toISOString()} to ${to.toISOString()}; accepted: "to" later than "from"`,
    );
  }
  return [
    ...given(from, (at) => sql`${time} >= ${instant(at)}`),
    ...given(to, (at) => sql`${time} < ${instant(at)}`),
  ];
}

/** Domains as they are stored. */
export function domains(list: readonly string[]): string[] {
  return list.map((domain) => domain.toLowerCase().replace(/^www\./, ''));
}

function topicConditions(own: ArticleFilter, row: string): Sql[] {
  const slug = own.topic ?? null;
  const onTopic = own.onTopic ?? null;
  if (slug === null && onTopic === null) return [];
  const ofTopic =
    slug === null ? NO_SQL : sql` AND f.topic_id = (SELECT id FROM topic WHERE slug = ${slug}::text)`;
  const state = slug !== null && onTopic === false ? sql`NOT f.on_topic` : sql`f.on_topic`;
  const exists = sql`EXISTS (SELECT 1 FROM article_topic f WHERE f.article_id = ${column(row, 'id')} AND ${state}${ofTopic})`;
  return [slug === null && onTopic === false ? sql`NOT ${exists}` : exists];
}

function entityCondition(ids: readonly string[], row: string): Sql {
  const live = liveIdsSql(
    'entity',
    ids.map((id) => rowIdOf('Entity', id)),
  );
  return sql`EXISTS (SELECT 1 FROM article_entity f WHERE f.article_id = ${column(row, 'id')} AND f.entity_id = ANY (${live}))`;
}

function storyCondition(ids: readonly string[], row: string): Sql {
  const live = liveIdsSql(
    'story',
    ids.map((id) => rowIdOf('Story', id)),
  );
  return sql`EXISTS (SELECT 1 FROM article_topic f WHERE f.article_id = ${column(row, 'id')} AND f.story_id = ANY (${live}))`;
}
