import { articleList, type ArticleListArgs } from './article-fields.ts';
import { claimList, claimsOfStory } from './claim-list.ts';
import type { Compiler, FieldTable } from './compiler.ts';
import { connectionSql, type ConnectionSource, type Direction } from './connection.ts';
import type { KeyType } from './cursor.ts';
import { plain, reference, rowSql, time } from './field-sql.ts';
import { framingSql } from './framing-sql.ts';
import { relatedSql } from './related-stories.ts';
import { relationList, relationsOfStory } from './relation-list.ts';
import type { SelectedField, Selection } from './selection.ts';
import type { SeriesArgs } from './series-request.ts';
import { storySeries } from './series-rows.ts';
import { seriesSql } from './series.ts';
import { column, raw, sql, type Sql } from './sql.ts';
import { storyChangesSql } from './story-changes.ts';
import { storyConditions, type StoryFilter } from './story-filter.ts';
import { phaseSql, timelineSql } from './story-steps.ts';

export interface StoryOrder {
  readonly field: 'LAST_PUBLISHED_AT' | 'FIRST_PUBLISHED_AT' | 'ARTICLE_COUNT' | 'SOURCE_COUNT';
  readonly direction: Direction;
}

export interface StoryListArgs {
  readonly filter?: StoryFilter | null | undefined;
  readonly orderBy?: StoryOrder | null | undefined;
}

const ORDERS: Readonly<Record<StoryOrder['field'], readonly [column: string, type: KeyType]>> = {
  LAST_PUBLISHED_AT: ['last_published_at', 'timestamptz'],
  FIRST_PUBLISHED_AT: ['first_published_at', 'timestamptz'],
  ARTICLE_COUNT: ['article_count', 'int'],
  SOURCE_COUNT: ['source_count', 'int'],
};

/** Live stories, filtered and ordered as the arguments say, within the conditions. */
export function storyList(
  compiler: Compiler,
  args: StoryListArgs,
  within: (s: string) => Sql[] = () => [],
): ConnectionSource {
  const s = compiler.alias('s');
  const { field, direction } = args.orderBy ?? { field: 'LAST_PUBLISHED_AT', direction: 'DESC' };
  const [name, type] = ORDERS[field];
  return {
    name: 'stories',
    edgeType: 'StoryEdge',
    from: raw(`story ${s}`),
    where: [
      sql`${column(s, 'superseded_by_id')} IS NULL AND ${column(s, 'article_count')} > 0`,
      ...within(s),
      ...storyConditions(args.filter, s),
    ],
    order: { name: field, key: column(s, name), type, direction },
    id: column(s, 'id'),
    node: (selection) => compiler.object('Story', s, selection),
  };
}

/** Row: story. */
export const STORY_FIELDS: FieldTable = {
  id: plain('id'),
  topic: reference('Topic', 'topic', 'topic_id'),
  title: titleSql,
  firstPublishedAt: time('first_published_at'),
  lastPublishedAt: time('last_published_at'),
  updatedAt: time('updated_at'),
  articleCount: plain('article_count'),
  reprintCount: plain('reprint_count'),
  sourceCount: plain('source_count'),
  languages: plain('languages'),
  countries: (row) => sql`to_json(${column(row, 'countries')})`,
  representativeArticle: representativeSql,
  articles: (row, field, compiler) =>
    connectionSql(storyArticles(row, field, compiler), 'ArticleConnection', field, compiler),
  entities: (row, field, compiler) =>
    connectionSql(storyEntities(row, compiler), 'StoryEntityConnection', field, compiler),
  sentiment: sentimentSumsSql,
  timeSeries: (row, field, compiler) => {
    const args = field.args as unknown as SeriesArgs;
    return seriesSql(storySeries(args, row), args, field.selection, compiler);
  },
  relations: (row, field, compiler) =>
    connectionSql(
      relationList(compiler, field.args, relationsOfStory(row)),
      'RelationConnection',
      field,
      compiler,
    ),
  claims: (row, field, compiler) =>
    connectionSql(claimList(compiler, field.args, claimsOfStory(row)), 'ClaimConnection', field, compiler),
  phase: phaseSql,
  timeline: timelineSql,
  related: relatedSql,
  framing: framingSql,
  changesSince: storyChangesSql,
  lineage: (row, field, compiler) =>
    connectionSql(storyLineage(row, compiler), 'StoryLineageConnection', field, compiler),
  supersededBy: reference('Story', 'story', 'superseded_by_id'),
};

function storyArticles(row: string, field: SelectedField, compiler: Compiler): ConnectionSource {
  const t = compiler.alias('t');
  const args: ArticleListArgs = field.args;
  const onlyPlaces = !args.filter && (args.orderBy?.field ?? 'PUBLISHED_AT') === 'PUBLISHED_AT';
  const list = articleList(compiler, args, (a) => ({
    from: raw(
      onlyPlaces ? `article_topic ${t}` : `article_topic ${t} JOIN article ${a} ON ${a}.id = ${t}.article_id`,
    ),
    where: [sql`${column(t, 'story_id')} = ${column(row, 'id')}`],
    publishedAt: column(t, 'published_at'),
  }));
  const id = column(t, 'article_id');
  const node = (selection: Selection) => rowSql('Article', 'article', id, selection, compiler);
  return { ...list, name: 'story.articles', id, node };
}

/** Entities by summed salience; ids of retired ones do not stand here. */
function storyEntities(row: string, compiler: Compiler): ConnectionSource {
  const w = compiler.alias('w');
  return {
    name: 'story.entities',
    edgeType: 'StoryEntityEdge',
    from: raw(`story_entity ${w}`),
    where: [sql`${column(w, 'story_id')} = ${column(row, 'id')}`],
    order: { name: 'prominence', key: column(w, 'prominence'), type: 'float8', direction: 'DESC' },
    id: column(w, 'entity_id'),
    node: (selection) => rowSql('Entity', 'entity', column(w, 'entity_id'), selection, compiler),
    edgeRow: w,
    edgeFields: {
      articleCount: plain('article_count'),
      mentionCount: plain('mention_count'),
      meanSentiment: (edge) => sql`${column(edge, 'score_sum')} / nullif(${column(edge, 'scored_count')}, 0)`,
    },
  };
}

function storyLineage(row: string, compiler: Compiler): ConnectionSource {
  const l = compiler.alias('l');
  return {
    name: 'lineage',
    edgeType: 'StoryLineageEdge',
    from: raw(`story_lineage ${l}`),
    where: [sql`${column(row, 'id')} IN (${column(l, 'from_id')}, ${column(l, 'into_id')})`],
    order: { name: 'at', key: column(l, 'at'), type: 'timestamptz', direction: 'DESC' },
    id: column(l, 'id'),
    node: (selection) => compiler.object('StoryLineage', l, selection),
  };
}

/** Row: story_lineage. */
export const STORY_LINEAGE_FIELDS: FieldTable = {
  kind: plain('kind'),
  at: time('at'),
  from: reference('Story', 'story', 'from_id'),
  into: reference('Story', 'story', 'into_id'),
  similarity: plain('similarity'),
  reason: plain('reason'),
};

/** The earliest original article of the story in the language: the one that others in it follow. */
function articleIn(language: string, row: string): Sql {
  return sql`(SELECT x.id FROM article_topic t JOIN article x ON x.id = t.article_id
    WHERE t.story_id = ${column(row, 'id')} AND x.language = lower(split_part(${language}::text, '-', 1))
    ORDER BY x.reprint_of_id IS NOT NULL, t.published_at, t.article_id LIMIT 1)`;
}

function titleSql(row: string, field: SelectedField): Sql {
  const language = (field.args['language'] ?? null) as string | null;
  const own = column(row, 'title');
  if (language === null) return own;
  const same = sql`(SELECT x.title FROM article x WHERE x.id = ${column(row, 'representative_article_id')}
    AND x.language = lower(split_part(${language}::text, '-', 1)))`;
  return sql`coalesce(${same}, (SELECT x.title FROM article x WHERE x.id = ${articleIn(language, row)}), ${own})`;
}

function representativeSql(row: string, field: SelectedField, compiler: Compiler): Sql {
  const a = compiler.alias('a');
  const language = (field.args['language'] ?? null) as string | null;
  const own = column(row, 'representative_article_id');
  const id =
    language === null
      ? own
      : sql`coalesce((SELECT x.id FROM article x WHERE x.id = ${own}
    AND x.language = lower(split_part(${language}::text, '-', 1))), ${articleIn(language, row)})`;
  return sql`(SELECT ${compiler.object('Article', a, field.selection)} FROM ${raw(`article ${a}`)} WHERE ${column(a, 'id')} = ${id})`;
}

/** SentimentSums over the story's hours. */
function sentimentSumsSql(row: string): Sql {
  return sql`(SELECT json_build_object('scored', coalesce(sum(h.scored), 0), 'positive', coalesce(sum(h.positive), 0),
      'neutral', coalesce(sum(h.neutral), 0), 'negative', coalesce(sum(h.negative), 0), 'unscored', coalesce(sum(h.unscored), 0),
      'sum', coalesce(sum(h.sum), 0), 'sumSquares', coalesce(sum(h.sum_squares), 0))
    FROM story_hour_rollup h WHERE h.story_id = ${column(row, 'id')})`;
}
