import {
  articleConditions,
  rangeConditions,
  type ArticleFilter,
  type OpenDateRange,
} from './article-filter.ts';
import { claimList, claimsOfEntity } from './claim-list.ts';
import type { Compiler, FieldTable } from './compiler.ts';
import { connectionSql, type ConnectionSource, type Direction } from './connection.ts';
import { entityConditions, type EntityFilter } from './entity-filter.ts';
import { plain, reference, rowSql } from './field-sql.ts';
import { relationList, relationsOfEntity } from './relation-list.ts';
import type { SelectedField } from './selection.ts';
import type { SeriesArgs } from './series-request.ts';
import { entitySeries } from './series-rows.ts';
import { seriesSql } from './series.ts';
import { allOf, column, raw, sql, type Sql } from './sql.ts';
import { storyList } from './story-fields.ts';
import { toneShiftsSql } from './tone-shifts.ts';

export interface EntityOrder {
  readonly field: 'ARTICLE_COUNT' | 'NAME';
  readonly direction: Direction;
}

export interface EntityListArgs {
  readonly filter?: EntityFilter | null | undefined;
  readonly orderBy?: EntityOrder | null | undefined;
}

/** Live entities, filtered and ordered as the arguments say. */
export function entityList(compiler: Compiler, args: EntityListArgs): ConnectionSource {
  const [e, n] = [compiler.alias('e'), compiler.alias('n')];
  const { field, direction } = args.orderBy ?? { field: 'ARTICLE_COUNT', direction: 'DESC' };
  const counted = field === 'ARTICLE_COUNT';
  const counts = sql`LEFT JOIN (SELECT entity_id, sum(n)::int AS n FROM day_rollup WHERE entity_id <> 0 GROUP BY entity_id) ${raw(n)}
    ON ${column(n, 'entity_id')} = ${column(e, 'id')}`;
  return {
    name: 'entities',
    edgeType: 'EntityEdge',
    from: counted ? sql`${raw(`entity ${e}`)} ${counts}` : raw(`entity ${e}`),
    where: [sql`${column(e, 'superseded_by_id')} IS NULL`, ...entityConditions(args.filter, e)],
    order: {
      name: field,
      key: counted ? sql`coalesce(${column(n, 'n')}, 0)` : column(e, 'normalised_name'),
      type: counted ? 'int' : 'text',
      direction,
    },
    id: column(e, 'id'),
    node: (selection) => compiler.object('Entity', e, selection),
  };
}

const MAX_SURFACE_FORMS = 200;
/** Articles in which co-occurring entities are looked for. */
const CO_OCCURRENCE_ARTICLES = 10_000;

/** Row: entity. */
export const ENTITY_FIELDS: FieldTable = {
  id: plain('id'),
  name: nameSql,
  type: plain('type'),
  wikidataId: plain('wikidata_id'),
  surfaceForms: surfaceFormsSql,
  parent: reference('Entity', 'entity', 'parent_id'),
  articleCount: (row) =>
    sql`(SELECT coalesce(sum(r.n), 0) FROM topic t JOIN day_rollup r ON r.topic_id = t.id AND r.entity_id = ${column(row, 'id')})`,
  mentions: (row, field, compiler) =>
    connectionSql(entityMentions(row, compiler), 'MentionConnection', field, compiler),
  articleSentiments: (row, field, compiler) =>
    connectionSql(entityArticles(row, field, compiler), 'EntitySentimentConnection', field, compiler),
  stories: (row, field, compiler) => {
    const list = storyList(compiler, field.args, (s) => [
      sql`EXISTS (SELECT 1 FROM story_entity w WHERE w.story_id = ${column(s, 'id')} AND w.entity_id = ${column(row, 'id')})`,
    ]);
    return connectionSql(list, 'StoryConnection', field, compiler);
  },
  timeSeries: (row, field, compiler) => {
    const args = field.args as unknown as SeriesArgs & { filter?: ArticleFilter | null };
    return seriesSql(entitySeries(args, args.filter ?? {}, row), args, field.selection, compiler);
  },
  toneShifts: toneShiftsSql,
  relations: (row, field, compiler) =>
    connectionSql(
      relationList(compiler, field.args, relationsOfEntity(row)),
      'RelationConnection',
      field,
      compiler,
    ),
  claims: (row, field, compiler) =>
    connectionSql(claimList(compiler, field.args, claimsOfEntity(row)), 'ClaimConnection', field, compiler),
  coOccurring: (row, field, compiler) =>
    connectionSql(coOccurring(row, field, compiler), 'CoOccurrenceConnection', field, compiler),
};

function nameSql(row: string, field: SelectedField): Sql {
  const language = (field.args['language'] ?? null) as string | null;
  const english = column(row, 'name');
  if (language === null) return english;
  return sql`coalesce((SELECT l.surface FROM entity_alias l WHERE l.entity_id = ${column(row, 'id')} AND l.kind = 'LABEL'
      AND lower(l.language) IN (lower(${language}::text), lower(split_part(${language}::text, '-', 1)))
    ORDER BY lower(l.language) = lower(${language}::text) DESC, l.id LIMIT 1), ${english})`;
}

function surfaceFormsSql(row: string, field: SelectedField, compiler: Compiler): Sql {
  const f = compiler.alias('f');
  return sql`(SELECT coalesce(json_agg(${compiler.object('SurfaceForm', f, field.selection)} ORDER BY ${column(f, 'id')}), '[]'::json)
    FROM (SELECT * FROM entity_alias x WHERE x.entity_id = ${column(row, 'id')} ORDER BY x.id LIMIT ${MAX_SURFACE_FORMS}::int) ${raw(f)})`;
}

/** Row: entity_alias. */
export const SURFACE_FORM_FIELDS: FieldTable = {
  text: plain('surface'),
  language: plain('language'),
  kind: plain('kind'),
  ambiguous: plain('ambiguous'),
};

function entityMentions(row: string, compiler: Compiler): ConnectionSource {
  const [p, m] = [compiler.alias('p'), compiler.alias('m')];
  return {
    name: 'entity.mentions',
    edgeType: 'MentionEdge',
    from: raw(
      `article_entity ${p} JOIN mention ${m} ON ${m}.entity_id = ${p}.entity_id AND ${m}.article_id = ${p}.article_id`,
    ),
    where: [sql`${column(p, 'entity_id')} = ${column(row, 'id')}`],
    order: { name: 'published_at', key: column(p, 'published_at'), type: 'timestamptz', direction: 'DESC' },
    id: column(m, 'id'),
    node: (selection) => compiler.object('Mention', m, selection),
  };
}

function entityArticles(row: string, field: SelectedField, compiler: Compiler): ConnectionSource {
  const [p, a] = [compiler.alias('p'), compiler.alias('a')];
  return {
    name: 'entity.articles',
    edgeType: 'EntitySentimentEdge',
    from: raw(`article_entity ${p} JOIN article ${a} ON ${a}.id = ${p}.article_id`),
    where: [
      sql`${column(p, 'entity_id')} = ${column(row, 'id')}`,
      ...articleConditions(field.args['filter'] as ArticleFilter | null, a),
    ],
    order: { name: 'published_at', key: column(p, 'published_at'), type: 'timestamptz', direction: 'DESC' },
    id: column(p, 'article_id'),
    node: (selection) => compiler.object('EntitySentiment', p, selection),
  };
}

function coOccurring(row: string, field: SelectedField, compiler: Compiler): ConnectionSource {
  const c = compiler.alias('c');
  const range = rangeConditions(field.args['published'] as OpenDateRange | null, sql`p.published_at`);
  const counts = sql`(SELECT o.entity_id, count(*)::int AS n FROM (
      SELECT p.article_id FROM article_entity p WHERE ${allOf([sql`p.entity_id = ${column(row, 'id')}`, ...range])}
      ORDER BY p.published_at DESC LIMIT ${CO_OCCURRENCE_ARTICLES}::int) own
    JOIN article_entity o ON o.article_id = own.article_id AND o.entity_id <> ${column(row, 'id')} GROUP BY o.entity_id)`;
  return {
    name: 'coOccurring',
    edgeType: 'CoOccurrenceEdge',
    from: sql`${counts} ${raw(c)}`,
    where: [],
    order: { name: 'count', key: column(c, 'n'), type: 'int', direction: 'DESC' },
    id: column(c, 'entity_id'),
    node: (selection) => rowSql('Entity', 'entity', column(c, 'entity_id'), selection, compiler),
    edgeRow: c,
    edgeFields: { articleCount: plain('n') },
  };
}
