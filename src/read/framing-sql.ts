/** How groups of a story's articles tell it: counts in one SQL expression, compared afterwards by compare-framing.ts. */
import { WartaError } from '../errors.ts';
import type { Compiler, FieldTable } from './compiler.ts';
import { plain, reference, rowSql, time } from './field-sql.ts';
import type { SelectedField, Selection } from './selection.ts';
import { column, jsonObject, raw, sql, type Sql } from './sql.ts';

export type FramingDimension = 'LANGUAGE' | 'COUNTRY';

/** Counts of a story by group. A group's key is its language or country, null where unknown. */
export interface RawFraming {
  readonly by: FramingDimension;
  readonly minArticles: number;
  /** Largest first: [key, originals, JSON of the group by the key of `groups` in the selection]. */
  readonly groups: readonly (readonly [string | null, number, Readonly<Record<string, object>>])[];
  /** Originals by group and language. */
  readonly sizes: readonly (readonly [key: string | null, language: string, originals: number])[];
  /** Word features by group and language: [key, language, feature, originals, share of the topic's articles]. */
  readonly words: readonly (readonly [string | null, string, string, number, number])[];
  /** How many of up to 60 other articles of the topic in the language have a word of the glossary: [language, feature, articles]. */
  readonly usage: readonly (readonly [language: string, feature: string, articles: number])[];
  /** Entities by group: [key, entity, originals]. */
  readonly entities: readonly (readonly [string | null, number, number])[];
  /** [entity, share of the topic's articles, JSON by place in the selection]. */
  readonly entityRows: readonly (readonly [number, number, Readonly<Record<string, unknown>>])[];
}

const KEYS: Readonly<Record<FramingDimension, string>> = {
  LANGUAGE: `nullif(a.language, 'und')`,
  COUNTRY: 'a.country',
};
const MIN_LEAST = 2;
const MIN_MOST = 100;
const MAX_GROUPS = 30;
const MAX_ENTITIES = 100;

/** Field `framing` of a row of `story`. Throws WartaError INPUT on a wrong minimum. */
export function framingSql(row: string, field: SelectedField, compiler: Compiler): Sql {
  const { by, minArticles } = field.args as { by: FramingDimension; minArticles: number };
  if (!Number.isInteger(minArticles) || minArticles < MIN_LEAST || minArticles > MIN_MOST) {
    throw new WartaError('INPUT', `minArticles is ${minArticles}; accepted: ${MIN_LEAST} to ${MIN_MOST}`);
  }
  const key = raw(KEYS[by]);
  const members = sql`article_topic m JOIN article a ON a.id = m.article_id WHERE m.story_id = ${column(row, 'id')}`;
  const originals = sql`${members} AND a.reprint_of_id IS NULL`;
  return jsonObject([
    ['by', sql`${by}::text`],
    ['minArticles', sql`${minArticles}::int`],
    ['groups', groupsSql(row, key, members, field.selection, compiler)],
    [
      'sizes',
      sql`(SELECT coalesce(json_agg(json_build_array(x.key, x.language, x.n)), '[]'::json) FROM (
        SELECT ${key} AS key, coalesce(a.language, 'und') AS language, count(*) AS n FROM ${originals} GROUP BY 1, 2) x)`,
    ],
    ['words', wordsSql(row, key, originals)],
    ['usage', usageSql(row, originals)],
    [
      'entities',
      sql`(SELECT coalesce(json_agg(json_build_array(x.key, x.entity_id, x.n)), '[]'::json) FROM (
        SELECT ${key} AS key, e.entity_id, count(*) AS n FROM (SELECT a.* FROM ${originals}) a
          JOIN article_entity e ON e.article_id = a.id GROUP BY 1, 2) x)`,
    ],
    ['entityRows', entityRowsSql(row, originals, field.selection, compiler)],
  ]);
}

/** Row: a group; what is compared comes later. */
const GROUP_FIELDS: FieldTable = {
  key: plain('key'),
  articleCount: plain('n'),
  originalCount: plain('originals'),
  sourceCount: plain('sources'),
  sentiment: plain('sums'),
  firstArticle: reference('Article', 'article', 'first_id'),
  firstReportedAt: time('first_at'),
  lagSeconds: plain('lag'),
  notCompared: () => sql`NULL::text`,
  distinctiveTerms: () => sql`NULL::text`,
  overRepresented: () => sql`NULL::text`,
  missing: () => sql`NULL::text`,
};

function groupsSql(row: string, key: Sql, members: Sql, selection: Selection, compiler: Compiler): Sql {
  const g = compiler.alias('g');
  const places = groupFields(selection).map(
    ({ key: name, selection: own }) => [name, compiler.fields('FramingGroup', GROUP_FIELDS, g, own)] as const,
  );
  const scored = (condition: string) =>
    raw(`count(*) FILTER (WHERE a.reprint_of_id IS NULL AND ${condition})`);
  const total = (value: string) => raw(`coalesce(sum(${value}) FILTER (WHERE a.reprint_of_id IS NULL), 0)`);
  return sql`(SELECT coalesce(json_agg(json_build_array(${raw(g)}.key, ${raw(g)}.originals, ${jsonObject(places)})
      ORDER BY ${raw(g)}.n DESC, ${raw(g)}.first_at, ${raw(g)}.key), '[]'::json)
    FROM (SELECT ${key} AS key, count(*) AS n, ${scored('TRUE')} AS originals, count(DISTINCT a.source_id) AS sources,
        (array_agg(a.id ORDER BY a.published_at, a.id))[1] AS first_id, min(a.published_at) AS first_at,
        extract(epoch FROM min(a.published_at) - ${column(row, 'first_published_at')})::bigint AS lag,
        json_build_object('scored', ${scored('a.sentiment_score IS NOT NULL')}, 'unscored', ${scored('a.sentiment_score IS NULL')},
          'positive', ${scored(`a.sentiment_label = 'POSITIVE'`)}, 'neutral', ${scored(`a.sentiment_label = 'NEUTRAL'`)},
          'negative', ${scored(`a.sentiment_label = 'NEGATIVE'`)}, 'sum', ${total('a.sentiment_score')},
          'sumSquares', ${total('a.sentiment_score * a.sentiment_score')}) AS sums
      FROM ${members} GROUP BY 1 ORDER BY 2 DESC, 6, 1 LIMIT ${MAX_GROUPS}::int) ${raw(g)})`;
}

function groupFields(selection: Selection): SelectedField[] {
  return selection.fieldsOf('StoryFraming').filter(({ name }) => name === 'groups');
}

/** Words of the glossary (`g:`) and of a language (`w:`) that at least two originals of some group have. */
function wordsSql(row: string, key: Sql, originals: Sql): Sql {
  const topic = column(row, 'topic_id');
  return sql`(SELECT coalesce(json_agg(json_build_array(x.key, x.language, x.feature, x.n,
      coalesce(t.documents, 0)::float8 / greatest(1, (SELECT documents FROM topic_feature WHERE topic_id = ${topic} AND feature = '')))), '[]'::json)
    FROM (SELECT c.*, max(c.n) OVER (PARTITION BY c.feature) AS most FROM (
        SELECT ${key} AS key, coalesce(a.language, 'und') AS language, f.feature, count(*) AS n
        FROM (SELECT a.* FROM ${originals}) a CROSS JOIN LATERAL jsonb_object_keys(a.features) f (feature)
        WHERE left(f.feature, 2) IN ('g:', 'w:') GROUP BY 1, 2, 3) c) x
      LEFT JOIN topic_feature t ON t.topic_id = ${topic} AND t.feature = x.feature
    WHERE x.most >= 2)`;
}

/** Articles among which a language's own habits are looked for, and how many of one language are taken. */
const NEWEST_ARTICLES = 1000;
const ARTICLES_PER_LANGUAGE = 60;

/** The empty feature counts the articles. */
function usageSql(row: string, originals: Sql): Sql {
  const story = column(row, 'id');
  return sql`(SELECT coalesce(json_agg(json_build_array(x.language, x.feature, x.n)), '[]'::json) FROM (
    SELECT s.language, f.feature, count(*) AS n FROM (
      SELECT a.language, a.features, row_number() OVER (PARTITION BY a.language ORDER BY t.published_at DESC, a.id) AS place
      FROM (SELECT * FROM article_topic WHERE topic_id = ${column(row, 'topic_id')} AND on_topic
          AND published_at < ${column(row, 'last_published_at')} + interval '30 days' ORDER BY published_at DESC LIMIT ${NEWEST_ARTICLES}::int) t
        JOIN article a ON a.id = t.article_id AND a.reprint_of_id IS NULL
      WHERE t.story_id IS DISTINCT FROM ${story} AND a.language IN (SELECT a.language FROM ${originals})) s
    CROSS JOIN LATERAL (SELECT '' AS feature UNION ALL SELECT k FROM jsonb_object_keys(s.features) k WHERE left(k, 2) = 'g:') f
    WHERE s.place <= ${ARTICLES_PER_LANGUAGE}::int GROUP BY 1, 2) x)`;
}

/** Where `entity` of a list of framing entities stands in the selection. */
export function entityPlace(groupsKey: string, listKey: string, entityKey: string): string {
  return `${groupsKey}__${listKey}__${entityKey}`;
}

const ENTITY_LISTS: ReadonlySet<string> = new Set(['overRepresented', 'missing']);

function entityRowsSql(row: string, originals: Sql, selection: Selection, compiler: Compiler): Sql {
  const e = compiler.alias('e');
  const places = groupFields(selection).flatMap((groups) =>
    groups.selection
      .fieldsOf('FramingGroup')
      .filter(({ name }) => ENTITY_LISTS.has(name))
      .flatMap((list) =>
        list.selection
          .fieldsOf('FramingEntity')
          .filter(({ name }) => name === 'entity')
          .map((entity) => {
            const place = entityPlace(groups.key, list.key, entity.key);
            return [
              place,
              rowSql('Entity', 'entity', column(e, 'entity_id'), entity.selection, compiler),
            ] as const;
          }),
      ),
  );
  const share = sql`(SELECT coalesce(sum(d.n), 0)::float8 FROM day_rollup d WHERE d.topic_id = ${column(row, 'topic_id')} AND d.entity_id = ${column(e, 'entity_id')})
    / greatest(1, (SELECT coalesce(sum(d.n), 0) FROM day_rollup d WHERE d.topic_id = ${column(row, 'topic_id')} AND d.entity_id = 0))`;
  return sql`(SELECT coalesce(json_agg(json_build_array(${column(e, 'entity_id')}, ${share}, ${jsonObject(places)})), '[]'::json)
    FROM (SELECT p.entity_id, count(*) AS n FROM (SELECT a.id FROM ${originals}) a JOIN article_entity p ON p.article_id = a.id
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MAX_ENTITIES}::int) ${raw(e)})`;
}
