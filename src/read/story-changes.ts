/** What happened to a story since a point in time, as one SQL expression. */
import { latestChangeSql, readSince, sinceCondition, truncatedSql, type Since } from './changes-since.ts';
import type { Compiler, FieldTable } from './compiler.ts';
import { plain, reference, time } from './field-sql.ts';
import type { SelectedField } from './selection.ts';
import { column, jsonObject, raw, sql, type Sql } from './sql.ts';

const MAX_ROWS = 100;

/** Field `changesSince` of a row of `story`. Throws WartaError INPUT on a wrong `since`. */
export function storyChangesSql(row: string, field: SelectedField, compiler: Compiler): Sql {
  const since = readSince(String(field.args['since']));
  const j = compiler.alias('j');
  const story = column(row, 'id');
  const joined = sql`SELECT
    ARRAY(SELECT m.article_id FROM article_topic m WHERE m.story_id = ${story} AND EXISTS (
      SELECT 1 FROM change c WHERE c.story_id = ${story} AND c.article_id = m.article_id AND c.kind = 'STORY_JOINED'
        AND ${sinceCondition(since, 'c')})) AS fresh,
    ARRAY(SELECT m.article_id FROM article_topic m WHERE m.story_id = ${story}) AS members`;
  const table = storyChangeFields(row, since);
  return sql`(SELECT ${compiler.fields('StoryChanges', table, j, field.selection)}
    FROM (SELECT x.*, ARRAY(SELECT unnest(x.members) EXCEPT SELECT unnest(x.fresh)) AS known FROM (${joined}) x) ${raw(j)})`;
}

/** Row: `members`, and of those `fresh` (joined since) and `known` (there before), arrays of article ids. */
function storyChangeFields(story: string, since: Since): FieldTable {
  const fresh = (j: string) => column(j, 'fresh');
  const known = (j: string) => column(j, 'known');
  return {
    cursor: () => latestChangeSql(since),
    truncated: () => truncatedSql(since),
    isEmpty: () => sql`NOT EXISTS (${happened(story, since)})`,
    newArticles: (j, field, compiler) =>
      rows(
        'Article',
        'article',
        'published_at',
        (a) => sql`${column(a, 'id')} = ANY (${fresh(j)})`,
        field,
        compiler,
      ),
    leftArticles: (j, field, compiler) =>
      rows('Article', 'article', 'published_at', (a) => leftArticle(a, j, story, since), field, compiler),
    removedArticleUrls:
      () => sql`(SELECT coalesce(json_agg(r.old_value ORDER BY r.id DESC), '[]'::json) FROM (
      SELECT c.id, c.old_value FROM change c WHERE c.kind = 'ARTICLE_REMOVED' AND c.story_id = ${column(story, 'id')}
        AND ${sinceCondition(since, 'c')} ORDER BY c.id DESC LIMIT ${MAX_ROWS}::int) r)`,
    newSources: (j, field, compiler) =>
      rows(
        'Source',
        'source',
        'id',
        (s) => sql`${column(s, 'id')} IN (SELECT a.source_id FROM article a WHERE a.id = ANY (${fresh(j)})
          EXCEPT SELECT a.source_id FROM article a WHERE a.id = ANY (${known(j)}))`,
        field,
        compiler,
      ),
    newEntities: (j, field, compiler) => newEntitiesSql(j, field, compiler),
    newClaims: (j, field, compiler) =>
      rows('Claim', 'claim', 'first_reported_at', (c) => newClaim(c, j, story, since), field, compiler),
    claimStatusChanges: (j, field, compiler) => statusChangesSql(j, story, since, field, compiler),
    revisedFigures: (j, field, compiler) =>
      rows(
        'FigureRevision',
        'figure_revision',
        'at',
        (f) =>
          sql`${column(f, 'id')} IN (${changed('figure_revision_id', 'FIGURE_REVISED', j, story, since)})`,
        field,
        compiler,
      ),
    editedArticles: (j, field, compiler) => editsSql(j, story, since, field, compiler),
    toneShift: (j) =>
      jsonObject([
        ['known', sumsSql(known(j))],
        ['fresh', sumsSql(fresh(j))],
      ]),
    lineage: (_, field, compiler) =>
      rows('StoryLineage', 'story_lineage', 'at', (l) => newLineage(l, story, since), field, compiler),
  };
}

/** JSON list of the rows that the condition takes, the highest `order` first. */
function rows(
  typeName: string,
  table: string,
  order: string,
  condition: (alias: string) => Sql,
  field: SelectedField,
  compiler: Compiler,
): Sql {
  const r = compiler.alias('r');
  const ordered = sql`${column(r, order)} DESC, ${column(r, 'id')} DESC`;
  return sql`(SELECT coalesce(json_agg(${compiler.object(typeName, r, field.selection)} ORDER BY ${ordered}), '[]'::json)
    FROM (SELECT * FROM ${raw(`"${table}" ${r}`)} WHERE ${condition(r)} ORDER BY ${ordered} LIMIT ${MAX_ROWS}::int) ${raw(r)})`;
}

/** Articles that are still stored. */
function leftArticle(article: string, j: string, story: string, since: Since): Sql {
  const id = column(article, 'id');
  return sql`${id} <> ALL (${column(j, 'members')}) AND ${id} IN (SELECT c.article_id FROM change c
    WHERE c.kind = 'STORY_LEFT' AND c.story_id = ${column(story, 'id')} AND ${sinceCondition(since, 'c')})`;
}

/** Changes that name the story, or a claim of it. */
function happened(story: string, since: Since): Sql {
  const id = column(story, 'id');
  return sql`SELECT 1 FROM change c WHERE ${id} IN (c.story_id, c.other_story_id) AND ${sinceCondition(since, 'c')}
    UNION ALL SELECT 1 FROM change c JOIN figure f ON f.claim_id = c.claim_id
      JOIN article_topic m ON m.article_id = f.article_id AND m.story_id = ${id} WHERE ${sinceCondition(since, 'c')}`;
}

/** What changes of the kind name of the story's present articles. */
function changed(name: string, kind: string, j: string, story: string, since: Since): Sql {
  return sql`SELECT ${column('c', name)} FROM change c WHERE c.kind::text = ${kind}::text AND c.topic_id = ${column(story, 'topic_id')}
    AND c.article_id = ANY (${column(j, 'members')}) AND ${sinceCondition(since, 'c')}`;
}

function newClaim(claim: string, j: string, story: string, since: Since): Sql {
  const made = (articles: Sql) =>
    sql`SELECT f.claim_id FROM figure f WHERE f.article_id = ANY (${articles}) AND f.claim_id IS NOT NULL`;
  const id = column(claim, 'id');
  return sql`${column(claim, 'topic_id')} = ${column(story, 'topic_id')} AND ${id} IN (${made(column(j, 'members'))})
    AND (${id} NOT IN (${made(column(j, 'known'))})
      OR EXISTS (SELECT 1 FROM change c WHERE c.kind = 'CLAIM_ADDED' AND c.claim_id = ${id} AND ${sinceCondition(since, 'c')}))`;
}

function newLineage(lineage: string, story: string, since: Since): Sql {
  const [from, into] = [column(lineage, 'from_id'), column(lineage, 'into_id')];
  return sql`${column(story, 'id')} IN (${from}, ${into}) AND EXISTS (SELECT 1 FROM change c
    WHERE c.kind IN ('STORY_MERGED', 'STORY_SPLIT') AND c.story_id = ${from} AND c.other_story_id = ${into}
      AND c.at = ${column(lineage, 'at')} AND ${sinceCondition(since, 'c')})`;
}

function newEntitiesSql(j: string, field: SelectedField, compiler: Compiler): Sql {
  const e = compiler.alias('e');
  return sql`(SELECT coalesce(json_agg(${compiler.object('Entity', e, field.selection)}
      ORDER BY ${column(e, 'prominence')} DESC, ${column(e, 'id')}), '[]'::json)
    FROM (SELECT n.*, w.prominence FROM (
        SELECT entity_id, sum(salience) AS prominence FROM article_entity WHERE article_id = ANY (${column(j, 'fresh')}) GROUP BY 1) w
      JOIN entity n ON n.id = w.entity_id
      WHERE NOT EXISTS (SELECT 1 FROM article_entity k WHERE k.entity_id = w.entity_id AND k.article_id = ANY (${column(j, 'known')}))
      ORDER BY w.prominence DESC, n.id LIMIT ${MAX_ROWS}::int) ${raw(e)})`;
}

/** Row: change of kind ARTICLE_REVISED. */
const EDIT_FIELDS: FieldTable = {
  article: reference('Article', 'article', 'article_id'),
  at: time('at'),
  previousRevision: reference('ArticleRevision', 'article_revision', 'old_revision_id'),
  revision: reference('ArticleRevision', 'article_revision', 'new_revision_id'),
};

function editsSql(j: string, story: string, since: Since, field: SelectedField, compiler: Compiler): Sql {
  const c = compiler.alias('c');
  return sql`(SELECT coalesce(json_agg(${compiler.fields('ArticleEdit', EDIT_FIELDS, c, field.selection)}
      ORDER BY ${column(c, 'id')} DESC), '[]'::json)
    FROM (SELECT * FROM change x WHERE x.id IN (${changed('id', 'ARTICLE_REVISED', j, story, since)})
      ORDER BY x.id DESC LIMIT ${MAX_ROWS}::int) ${raw(c)})`;
}

/** Row: change of kind CLAIM_STATUS_CHANGED. */
const STATUS_FIELDS: FieldTable = {
  claim: reference('Claim', 'claim', 'claim_id'),
  at: time('at'),
  previousStatus: plain('old_value'),
  status: plain('new_value'),
};

function statusChangesSql(
  j: string,
  story: string,
  since: Since,
  field: SelectedField,
  compiler: Compiler,
): Sql {
  const c = compiler.alias('c');
  return sql`(SELECT coalesce(json_agg(${compiler.fields('ClaimStatusChange', STATUS_FIELDS, c, field.selection)}
      ORDER BY ${column(c, 'id')} DESC), '[]'::json)
    FROM (SELECT x.* FROM change x WHERE x.kind = 'CLAIM_STATUS_CHANGED' AND x.topic_id = ${column(story, 'topic_id')}
      AND x.claim_id IN (SELECT f.claim_id FROM figure f WHERE f.article_id = ANY (${column(j, 'members')}))
      AND ${sinceCondition(since, 'x')} ORDER BY x.id DESC LIMIT ${MAX_ROWS}::int) ${raw(c)})`;
}

/** SentimentSums over the articles, reprints left out, and how many there are. */
function sumsSql(articles: Sql): Sql {
  return sql`(SELECT json_build_object('articles', count(*), 'scored', count(score), 'positive', count(*) FILTER (WHERE label = 'POSITIVE'),
      'neutral', count(*) FILTER (WHERE label = 'NEUTRAL'), 'negative', count(*) FILTER (WHERE label = 'NEGATIVE'),
      'unscored', count(*) FILTER (WHERE score IS NULL), 'sum', coalesce(sum(score), 0), 'sumSquares', coalesce(sum(score * score), 0))
    FROM (SELECT a.sentiment_score AS score, a.sentiment_label AS label FROM article a
      WHERE a.id = ANY (${articles}) AND a.reprint_of_id IS NULL) o)`;
}
