import { checkFirst } from './check-first.ts';
import type { Compiler, FieldTable } from './compiler.ts';
import { connectionSql } from './connection.ts';
import { plain, reference, rowSql, time } from './field-sql.ts';
import { milestones } from './relation-milestones.ts';
import type { SelectedField } from './selection.ts';
import type { SeriesArgs } from './series-request.ts';
import { relationSeries } from './relation-series.ts';
import { seriesSql } from './series.ts';
import { allOf, column, raw, sql, timeText, type Sql } from './sql.ts';
import { storyList } from './story-fields.ts';

const MAX_EVIDENCE = 20;

/** Row: relation. */
export const RELATION_FIELDS: FieldTable = {
  id: plain('id'),
  topic: reference('Topic', 'topic', 'topic_id'),
  type: plain('type'),
  directed: plain('directed'),
  subject: reference('Entity', 'entity', 'subject_id'),
  object: reference('Entity', 'entity', 'object_id'),
  firstSeenAt: (row) => overAppearances(row, timeText(sql`min(p.published_at)`)),
  lastSeenAt: (row) => overAppearances(row, timeText(sql`max(p.published_at)`)),
  articleCount: (row) => overAppearances(row, sql`count(DISTINCT p.article_id)`),
  sourceCount: (row) => overAppearances(row, sql`count(DISTINCT a.source_id)`),
  stage: newestStage,
  modality: newestModality,
  confidence: confidenceSql,
  stories: (row, field, compiler) => {
    const list = storyList(compiler, field.args, (s) => [
      sql`EXISTS (SELECT 1 FROM relation_appearance p JOIN article_topic m ON m.article_id = p.article_id
        WHERE p.relation_id = ${column(row, 'id')} AND m.story_id = ${column(s, 'id')})`,
    ]);
    return connectionSql(list, 'StoryConnection', field, compiler);
  },
  toneSeries: (row, field, compiler) => {
    const args = field.args as unknown as SeriesArgs;
    return seriesSql(relationSeries(args, row), args, field.selection, compiler);
  },
  milestones: (row, field, compiler) =>
    connectionSql(milestones(row, field, compiler), 'RelationMilestoneConnection', field, compiler),
  evidence: evidenceSql,
  appearances: (row, field, compiler) => {
    const p = compiler.alias('p');
    return connectionSql(
      {
        name: 'appearances',
        edgeType: 'RelationAppearanceEdge',
        from: raw(`relation_appearance ${p}`),
        where: [sql`${column(p, 'relation_id')} = ${column(row, 'id')}`],
        order: {
          name: 'published_at',
          key: column(p, 'published_at'),
          type: 'timestamptz',
          direction: 'DESC',
        },
        id: column(p, 'id'),
        node: (selection) => compiler.object('RelationAppearance', p, selection),
      },
      'RelationAppearanceConnection',
      field,
      compiler,
    );
  },
};

function overAppearances(row: string, value: Sql): Sql {
  return sql`(SELECT ${value} FROM relation_appearance p JOIN article a ON a.id = p.article_id WHERE p.relation_id = ${column(row, 'id')})`;
}

/** Of the newest fact, else of the newest sentence. */
function newestModality(row: string): Sql {
  return sql`(SELECT p.modality FROM relation_appearance p WHERE p.relation_id = ${column(row, 'id')}
    ORDER BY p.modality = 'FACT' DESC, p.published_at DESC, p.id DESC LIMIT 1)`;
}

/** The same, but what stood already doesn't begin anew: FORMING right after ACTIVE tells of a further step. */
function newestStage(row: string): Sql {
  return sql`(SELECT s.stage FROM (SELECT p.*, coalesce(p.stage = 'FORMING' AND (
        SELECT q.stage FROM relation_appearance q WHERE q.relation_id = p.relation_id AND q.modality = 'FACT'
          AND q.stage <> 'FORMING' AND q.published_at < p.published_at ORDER BY q.published_at DESC, q.id DESC LIMIT 1
      ) = 'ACTIVE', false) AS is_step
      FROM relation_appearance p WHERE p.relation_id = ${column(row, 'id')}) s
    ORDER BY s.modality = 'FACT' DESC, s.is_step, s.published_at DESC, s.id DESC LIMIT 1)`;
}

/** Noisy-or over publishers; a single sentence never makes it certain. */
function confidenceSql(row: string): Sql {
  return sql`(SELECT coalesce(1 - exp(sum(ln(1 - least(best.confidence, 0.999)))), 0) FROM (
    SELECT max(p.confidence) AS confidence FROM relation_appearance p JOIN article a ON a.id = p.article_id
    WHERE p.relation_id = ${column(row, 'id')} AND p.modality <> 'DENIED' AND a.reprint_of_id IS NULL GROUP BY a.source_id) best)`;
}

function evidenceSql(row: string, field: SelectedField, compiler: Compiler): Sql {
  const first = checkFirst('evidence', field, MAX_EVIDENCE);
  const v = compiler.alias('v');
  const best = sql`p.modality = 'FACT' DESC, p.confidence DESC`;
  return sql`(SELECT coalesce(json_agg(${rowSql('RelationAppearance', 'relation_appearance', column(v, 'id'), field.selection, compiler)}
      ORDER BY ${column(v, 'fact')} DESC, ${column(v, 'confidence')} DESC, ${column(v, 'id')}), '[]'::json)
    FROM (SELECT * FROM (
        SELECT DISTINCT ON (p.article_id) p.id, p.confidence, p.modality = 'FACT' AS fact
        FROM relation_appearance p JOIN article a ON a.id = p.article_id
        WHERE ${allOf([sql`p.relation_id = ${column(row, 'id')}`, sql`a.reprint_of_id IS NULL`])}
        ORDER BY p.article_id, ${best}, p.id) one
      ORDER BY one.fact DESC, one.confidence DESC, one.id LIMIT ${first}::int) ${raw(v)})`;
}

/** Row: relation_appearance. */
export const RELATION_APPEARANCE_FIELDS: FieldTable = {
  relation: reference('Relation', 'relation', 'relation_id'),
  article: reference('Article', 'article', 'article_id'),
  revision: reference('ArticleRevision', 'article_revision', 'revision_id'),
  publishedAt: time('published_at'),
  stage: plain('stage'),
  modality: plain('modality'),
  tone: plain('tone'),
  confidence: plain('confidence'),
  sentence: plain('sentence'),
  start: plain('start'),
  end: plain('end'),
};
