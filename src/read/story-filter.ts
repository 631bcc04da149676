import { domains, rangeConditions, type OpenDateRange } from './article-filter.ts';
import { filterConditions, given, type FilterTree } from './filter-tree.ts';
import { rowIdOf } from './global-id.ts';
import { liveIdsSql } from './live-ids.ts';
import { primarySubtag } from './primary-subtag.ts';
import { column, sql, type Sql } from './sql.ts';

type Maybe<T> = T | null | undefined;

/** See the input StoryFilter of the API. */
export interface StoryFilter extends FilterTree<StoryFilter> {
  readonly topic?: Maybe<string>;
  readonly languages?: Maybe<readonly string[]>;
  readonly countries?: Maybe<readonly string[]>;
  readonly sources?: Maybe<readonly string[]>;
  readonly entities?: Maybe<readonly string[]>;
  readonly published?: Maybe<OpenDateRange>;
  readonly minArticles?: Maybe<number>;
  readonly minSources?: Maybe<number>;
}

/** Conditions on rows of `story` under the alias. Retired stories are the caller's to leave out. */
export function storyConditions(filter: Maybe<StoryFilter>, row: string): Sql[] {
  return filterConditions<StoryFilter>(filter, (own) => [
    ...given(
      own.topic,
      (slug) => sql`${column(row, 'topic_id')} = (SELECT id FROM topic WHERE slug = ${slug}::text)`,
    ),
    ...given(
      own.languages,
      (list) =>
        sql`EXISTS (SELECT 1 FROM jsonb_array_elements(${column(row, 'languages')}) l WHERE l ->> 'language' = ANY (${list.map(primarySubtag)}::text[]))`,
    ),
    ...given(own.countries, (list) => sql`${column(row, 'countries')} && ${[...list]}::text[]`),
    ...given(own.sources, (list) => sourceCondition(list, row)),
    ...given(own.entities, (list) => entityCondition(list, row)),
    ...overlap(own.published, row),
    ...given(own.minArticles, (count) => sql`${column(row, 'article_count')} >= ${count}::int`),
    ...given(own.minSources, (count) => sql`${column(row, 'source_count')} >= ${count}::int`),
  ]);
}

/** The story's stretch is closed at both ends, the range is half-open. */
function overlap(range: Maybe<OpenDateRange>, row: string): Sql[] {
  const begins = rangeConditions(range?.to ? { to: range.to } : null, column(row, 'first_published_at'));
  const ends = rangeConditions(range?.from ? { from: range.from } : null, column(row, 'last_published_at'));
  rangeConditions(range, column(row, 'first_published_at')); // refuses a range that ends before it starts
  return [...begins, ...ends];
}

function sourceCondition(list: readonly string[], row: string): Sql {
  return sql`EXISTS (SELECT 1 FROM article_topic f JOIN article fa ON fa.id = f.article_id JOIN source fs ON fs.id = fa.source_id
    WHERE f.story_id = ${column(row, 'id')} AND fs.domain = ANY (${domains(list)}::text[]))`;
}

function entityCondition(ids: readonly string[], row: string): Sql {
  const live = liveIdsSql(
    'entity',
    ids.map((id) => rowIdOf('Entity', id)),
  );
  return sql`EXISTS (SELECT 1 FROM story_entity f WHERE f.story_id = ${column(row, 'id')} AND f.entity_id = ANY (${live}))`;
}
