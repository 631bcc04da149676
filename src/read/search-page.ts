/** Full text over articles, their stories, and names of entities. */
import { articleConditions } from './article-filter.ts';
import { ask, type Asked } from './ask.ts';
import type { Compiler, FieldTable } from './compiler.ts';
import { connectionSql, type ConnectionSource, type Direction, type RawConnection } from './connection.ts';
import { nodeSql } from './node-by-id.ts';
import { readSearchQuery, type SearchQuery } from './search-query.ts';
import type { SelectedField, Selection } from './selection.ts';
import { normaliseName } from '../shared/normalise-name.ts';
import { allOf, column, NO_SQL, raw, sql, type Sql } from './sql.ts';

export type SearchType = 'ARTICLE' | 'STORY' | 'ENTITY';

export interface SearchArgs {
  readonly query: string;
  readonly topic?: string | null | undefined;
  readonly languages?: readonly string[] | null | undefined;
  readonly types?: readonly SearchType[] | null | undefined;
  readonly orderBy: 'NEWEST' | 'RELEVANCE';
}

/** Articles that are ranked, and whose stories are found; ranking reads each match, so it must be bounded. */
const RANKED_MATCHES = 1000;
const MAX_ENTITIES = 50;
const HIGHLIGHTED_LENGTH = 20_000;
const TYPES: readonly SearchType[] = ['ARTICLE', 'STORY', 'ENTITY'];
/** Rows of three tables share one tie-break: id * 4 + the type's number. */
const TYPE_NUMBERS: Readonly<Record<SearchType, number>> = { ARTICLE: 0, STORY: 1, ENTITY: 2 };

/** One page of results: one statement. Throws WartaError INPUT on a wrong query or page. */
export async function searchPage(db: Asked, args: SearchArgs, field: SelectedField): Promise<RawConnection> {
  const query = readSearchQuery(args.query, args.languages ?? []);
  return ask(db, 'searchPage', (compiler) =>
    connectionSql(hits(args, query, compiler), 'SearchConnection', field, compiler),
  );
}

function hits(args: SearchArgs, query: SearchQuery, compiler: Compiler): ConnectionSource {
  const h = compiler.alias('h');
  const ranked = args.orderBy === 'RELEVANCE';
  const direction: Direction = 'DESC';
  return {
    name: 'search',
    edgeType: 'SearchEdge',
    from: sql`(${union(args, query, ranked)}) ${raw(h)}`,
    where: [],
    order: ranked
      ? { name: 'RELEVANCE', key: column(h, 'score'), type: 'float8', direction }
      : { name: 'NEWEST', key: column(h, 'at'), type: 'timestamptz', direction },
    id: column(h, 'tie'),
    node: (selection) => resultSql(h, selection, compiler),
    edgeRow: h,
    edgeFields: EDGE_FIELDS,
  };
}

function resultSql(h: string, selection: Selection, compiler: Compiler): Sql {
  const id = column(h, 'id');
  return sql`CASE ${column(h, 'kind')} WHEN 0 THEN ${nodeSql('Article', id, selection, compiler)}
    WHEN 1 THEN ${nodeSql('Story', id, selection, compiler)} ELSE ${nodeSql('Entity', id, selection, compiler)} END`;
}

const EDGE_FIELDS: FieldTable = {
  score: (h) => column(h, 'score'),
  /** The texts in which highlights are looked for: {title, body, language}. */
  highlights: (h) => sql`CASE ${column(h, 'kind')}
    WHEN 0 THEN (SELECT json_build_object('title', a.title, 'language', a.language,
        'body', (SELECT left(substr(r.text, length(r.title) + 3), ${HIGHLIGHTED_LENGTH}::int) FROM article_revision r WHERE r.id = a.revision_id))
      FROM article a WHERE a.id = ${column(h, 'id')})
    WHEN 1 THEN (SELECT json_build_object('title', s.title) FROM story s WHERE s.id = ${column(h, 'id')})
    ELSE (SELECT json_build_object('title', e.name) FROM entity e WHERE e.id = ${column(h, 'id')}) END`,
};

/** Rows `kind, id, tie, at, score` of the wanted types; score is null unless ranked. */
function union(args: SearchArgs, query: SearchQuery, ranked: boolean): Sql {
  const wanted = args.types ?? TYPES;
  if (query.tsquery === '' || wanted.length === 0) {
    return sql`SELECT 0 AS kind, 0 AS id, 0::bigint AS tie, now() AS at, 0::float8 AS score WHERE FALSE`;
  }
  const all = articleMatches(args, query);
  const newest = newestMatches(all, query, ranked);
  const parts: Readonly<Record<SearchType, Sql>> = {
    ARTICLE: hitSql('ARTICLE', ranked ? newest : all),
    STORY: hitSql('STORY', storyMatches(newest, ranked, args.topic ?? null)),
    ENTITY: hitSql('ENTITY', entityMatches(args, ranked)),
  };
  return TYPES.filter((type) => wanted.includes(type))
    .map((type) => parts[type])
    .reduce((list, part) => sql`${list} UNION ALL ${part}`);
}

/** Rows `id, at, score` of one type as hits. */
function hitSql(type: SearchType, rows: Sql): Sql {
  const number = TYPE_NUMBERS[type];
  return sql`SELECT ${raw(String(number))} AS kind, x.id, x.id::bigint * 4 + ${raw(String(number))} AS tie, x.at, x.score FROM (${rows}) x`;
}

/** Rows `id, at, score, vector` of all matching articles; not ranked. */
function articleMatches({ topic, languages }: SearchArgs, query: SearchQuery): Sql {
  const conditions = articleConditions({ topic, languages }, 'a');
  return sql`SELECT a.id, a.published_at AS at, NULL::float8 AS score, a.search_vector AS vector FROM article a
    WHERE ${allOf([sql`a.search_vector @@ ${query.tsquery}::tsquery`, ...conditions])}`;
}

/** The newest of the matches. The rank is computed outside the limit, so that only these are read for it. */
function newestMatches(all: Sql, query: SearchQuery, ranked: boolean): Sql {
  const score = ranked ? sql`ts_rank_cd(m.vector, ${query.tsquery}::tsquery, 1)::float8` : sql`m.score`;
  return sql`SELECT m.id, m.at, ${score} AS score
    FROM (${all} ORDER BY a.published_at DESC, a.id DESC LIMIT ${RANKED_MATCHES}::int) m`;
}

/** Live stories of the matching articles, with the rank of their best. */
function storyMatches(articles: Sql, ranked: boolean, topic: string | null): Sql {
  const ofTopic =
    topic === null ? NO_SQL : sql` AND s.topic_id = (SELECT id FROM topic WHERE slug = ${topic}::text)`;
  return sql`SELECT s.id, s.last_published_at AS at, ${ranked ? sql`max(m.score)` : sql`NULL::float8`} AS score
    FROM (${articles}) m JOIN article_topic t ON t.article_id = m.id JOIN story s ON s.id = t.story_id
    WHERE s.superseded_by_id IS NULL${ofTopic} GROUP BY s.id`;
}

/** Live entities that are mentioned and have a name that begins with the query; a whole name ranks above all articles. */
function entityMatches({ query, topic }: SearchArgs, ranked: boolean): Sql {
  const name = normaliseName(query);
  if (name === '') return sql`SELECT 0 AS id, now() AS at, 0::float8 AS score WHERE FALSE`;
  const begins = (value: Sql) => sql`starts_with(${value}, ${name}::text)`;
  const onTopic =
    topic === null || topic === undefined
      ? NO_SQL
      : sql` AND EXISTS (SELECT 1 FROM day_rollup r
    WHERE r.entity_id = e.id AND r.topic_id = (SELECT id FROM topic WHERE slug = ${topic}::text))`;
  const score = sql`CASE WHEN e.normalised_name = ${name}::text THEN 2 ELSE 1 END::float8`;
  return sql`SELECT * FROM (SELECT e.id, ${ranked ? score : sql`NULL::float8`} AS score,
      (SELECT max(p.published_at) FROM article_entity p WHERE p.entity_id = e.id) AS at
    FROM entity e WHERE e.superseded_by_id IS NULL AND (${begins(sql`e.normalised_name`)}
      OR EXISTS (SELECT 1 FROM entity_alias x WHERE x.entity_id = e.id AND starts_with(lower(x.surface), lower(${query.trim()}::text))))${onTopic}
    ORDER BY e.normalised_name = ${name}::text DESC, e.key IS NULL, e.id LIMIT ${MAX_ENTITIES}::int) found WHERE found.at IS NOT NULL`;
}
