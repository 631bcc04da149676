import { articleConditions, type ArticleFilter } from './article-filter.ts';
import { claimList, claimsOfArticle } from './claim-list.ts';
import type { Compiler, FieldTable } from './compiler.ts';
import { connectionSql, type ConnectionSource, type Direction } from './connection.ts';
import type { KeyType } from './cursor.ts';
import { plain, reference, time } from './field-sql.ts';
import { figureRevisionsSql } from './figure-revision-fields.ts';
import { rowIdOf } from './global-id.ts';
import { liveIdsSql } from './live-ids.ts';
import type { Selection } from './selection.ts';
import { sentimentSql } from './sentiment-fields.ts';
import { column, raw, sql, type Sql } from './sql.ts';

export interface ArticleOrder {
  readonly field: 'PUBLISHED_AT' | 'FETCHED_AT';
  readonly direction: Direction;
}

export interface ArticleListArgs {
  readonly filter?: ArticleFilter | null | undefined;
  readonly orderBy?: ArticleOrder | null | undefined;
}

const ORDER_COLUMNS = { PUBLISHED_AT: 'published_at', FETCHED_AT: 'fetched_at' } as const;
const EXCERPT_LENGTH = 300;

/** Articles under the alias `a`, filtered and ordered as the arguments say, within the conditions. */
export function articleList(
  compiler: Compiler,
  args: ArticleListArgs,
  within: (a: string) => { from?: Sql; where: Sql[]; publishedAt?: Sql },
): ConnectionSource {
  const a = compiler.alias('a');
  const { from, where, publishedAt } = within(a);
  const { field, direction } = args.orderBy ?? { field: 'PUBLISHED_AT', direction: 'DESC' };
  const ordered = field === 'PUBLISHED_AT' ? publishedAt : undefined;
  return {
    name: 'articles',
    edgeType: 'ArticleEdge',
    from: from ?? raw(`article ${a}`),
    where: [...where, ...articleConditions(args.filter, a)],
    order: { name: field, key: ordered ?? column(a, ORDER_COLUMNS[field]), type: 'timestamptz', direction },
    id: column(a, 'id'),
    node: (selection) => compiler.object('Article', a, selection),
  };
}

/** A list of rows of one table that belong to an article, in a fixed order. */
function ownRows(list: {
  name: string;
  type: string;
  table: string;
  key: string;
  keyType: KeyType;
  direction: Direction;
  id: string;
}) {
  return (row: string, compiler: Compiler, where: (o: string) => Sql[] = () => []): ConnectionSource => {
    const o = compiler.alias('o');
    return {
      name: list.name,
      edgeType: `${list.type}Edge`,
      from: raw(`"${list.table}" ${o}`),
      where: [sql`${column(o, 'article_id')} = ${column(row, 'id')}`, ...where(o)],
      order: { name: list.key, key: column(o, list.key), type: list.keyType, direction: list.direction },
      id: column(o, list.id),
      node: (selection: Selection) => compiler.object(list.type, o, selection),
    };
  };
}

const inText = { key: 'start', keyType: 'int', direction: 'ASC', id: 'id' } as const;
const articleMentions = ownRows({ name: 'mentions', type: 'Mention', table: 'mention', ...inText });
const articleFigures = ownRows({ name: 'figures', type: 'Figure', table: 'figure', ...inText });
const articleRelations = ownRows({
  name: 'relations',
  type: 'RelationAppearance',
  table: 'relation_appearance',
  ...inText,
});
const articleRevisions = ownRows({
  name: 'revisions',
  type: 'ArticleRevision',
  table: 'article_revision',
  key: 'number',
  keyType: 'int',
  direction: 'DESC',
  id: 'id',
});
const articleEntities = ownRows({
  name: 'entitySentiments',
  type: 'EntitySentiment',
  table: 'article_entity',
  key: 'salience',
  keyType: 'float8',
  direction: 'DESC',
  id: 'entity_id',
});

/** Row: article. */
export const ARTICLE_FIELDS: FieldTable = {
  id: plain('id'),
  url: plain('url'),
  title: plain('title'),
  language: plain('language'),
  languageConfidence: plain('language_confidence'),
  declaredLanguage: plain('declared_language'),
  publishedAt: time('published_at'),
  publishedAtSource: plain('published_at_source'),
  fetchedAt: time('fetched_at'),
  updatedAt: time('updated_at'),
  author: plain('author'),
  excerpt: excerptSql,
  imageUrl: plain('image_url'),
  country: plain('country'),
  wordCount: plain('word_count'),
  analysisStatus: plain('analysis_status'),
  analysisVersion: plain('analysis_version'),
  source: reference('Source', 'source', 'source_id'),
  feed: reference('Feed', 'feed', 'feed_id'),
  topics: topicsSql,
  story: storySql,
  reprintOf: reference('Article', 'article', 'reprint_of_id'),
  reprints: (row, field, compiler) => {
    const list = articleList(compiler, {}, (a) => ({
      where: [sql`${column(a, 'reprint_of_id')} = ${column(row, 'id')}`],
    }));
    return connectionSql({ ...list, name: 'reprints' }, 'ArticleConnection', field, compiler);
  },
  mentions: (row, field, compiler) =>
    connectionSql(
      articleMentions(row, compiler, mentionsOf(field.args['entity'])),
      'MentionConnection',
      field,
      compiler,
    ),
  sentiment: (row, field, compiler) => articleSentiment(row, field.selection, compiler),
  entitySentiments: (row, field, compiler) =>
    connectionSql(articleEntities(row, compiler), 'EntitySentimentConnection', field, compiler),
  figures: (row, field, compiler) =>
    connectionSql(articleFigures(row, compiler), 'FigureConnection', field, compiler),
  claims: (row, field, compiler) =>
    connectionSql(claimList(compiler, field.args, claimsOfArticle(row)), 'ClaimConnection', field, compiler),
  figureRevisions: figureRevisionsSql,
  relations: (row, field, compiler) =>
    connectionSql(articleRelations(row, compiler), 'RelationAppearanceConnection', field, compiler),
  revisions: (row, field, compiler) =>
    connectionSql(articleRevisions(row, compiler), 'ArticleRevisionConnection', field, compiler),
};

function articleSentiment(row: string, selection: Selection, compiler: Compiler): Sql {
  const place = {
    status: column(row, 'sentiment_status'),
    score: column(row, 'sentiment_score'),
    label: column(row, 'sentiment_label'),
    confidence: column(row, 'sentiment_confidence'),
    articleId: column(row, 'id'),
    evidence: (e: string) => sql`${column(e, 'kind')} = 'ARTICLE'`,
  };
  return sentimentSql(place, selection, compiler);
}

/** Summary of the feed, else the start of the body (what follows the title and two newlines). */
function excerptSql(row: string): Sql {
  const body = sql`(SELECT left(substr(x.text, length(x.title) + 3), ${EXCERPT_LENGTH}::int) FROM article_revision x WHERE x.id = ${column(row, 'revision_id')})`;
  return sql`nullif(trim(coalesce(nullif(left(${column(row, 'summary')}, ${EXCERPT_LENGTH}::int), ''), ${body})), '')`;
}

/** Row: article_topic. */
export const ARTICLE_TOPIC_FIELDS: FieldTable = {
  topic: reference('Topic', 'topic', 'topic_id'),
  relevance: plain('relevance'),
  onTopic: plain('on_topic'),
  story: reference('Story', 'story', 'story_id'),
};

function topicsSql(row: string, field: { readonly selection: Selection }, compiler: Compiler): Sql {
  const t = compiler.alias('t');
  return sql`(SELECT coalesce(json_agg(${compiler.object('ArticleTopic', t, field.selection)}
      ORDER BY ${column(t, 'relevance')} DESC, ${column(t, 'topic_id')}), '[]'::json)
    FROM ${raw(`article_topic ${t}`)} WHERE ${column(t, 'article_id')} = ${column(row, 'id')})`;
}

function storySql(
  row: string,
  field: { readonly args: Readonly<Record<string, unknown>>; readonly selection: Selection },
  compiler: Compiler,
): Sql {
  const s = compiler.alias('s');
  const slug = (field.args['topic'] ?? null) as string | null;
  const ofTopic =
    slug === null ? sql`TRUE` : sql`t.topic_id = (SELECT id FROM topic WHERE slug = ${slug}::text)`;
  return sql`(SELECT ${compiler.object('Story', s, field.selection)} FROM ${raw(`story ${s}`)} WHERE ${column(s, 'id')} =
    (SELECT t.story_id FROM article_topic t WHERE t.article_id = ${column(row, 'id')} AND t.story_id IS NOT NULL AND ${ofTopic}
      ORDER BY t.relevance DESC, t.topic_id LIMIT 1))`;
}

function mentionsOf(entity: unknown) {
  return (o: string): Sql[] =>
    typeof entity === 'string'
      ? [sql`${column(o, 'entity_id')} = ANY (${liveIdsSql('entity', [rowIdOf('Entity', entity)])})`]
      : [];
}
