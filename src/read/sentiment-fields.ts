import type { Compiler, FieldTable } from './compiler.ts';
import { plain, reference } from './field-sql.ts';
import type { Selection } from './selection.ts';
import { column, raw, sql, type Sql } from './sql.ts';

/** Where a tone stands: its columns in a row, and the sentences that prove it. */
export interface SentimentPlace {
  readonly status: Sql;
  readonly score: Sql;
  readonly label: Sql;
  readonly confidence: Sql;
  readonly articleId: Sql;
  /** Condition on the evidence rows of the article, given their alias. */
  evidence(alias: string): Sql;
}

/** The union SentimentResult: a score with its evidence, or the reason why there is none. */
export function sentimentSql(place: SentimentPlace, selection: Selection, compiler: Compiler): Sql {
  const score: FieldTable = {
    score: () => place.score,
    label: () => place.label,
    confidence: () => sql`coalesce(${place.confidence}, 0)`,
    evidence: (_, field) => evidenceSql(place, field.selection, compiler),
    analysisVersion: () =>
      sql`(SELECT coalesce(v.analysis_version, '') FROM article v WHERE v.id = ${place.articleId})`,
  };
  const unavailable: FieldTable = { reason: () => place.status };
  return sql`CASE WHEN ${place.status} = 'SCORED'
    THEN ${compiler.fields('SentimentScore', score, '', selection)}
    ELSE ${compiler.fields('SentimentUnavailable', unavailable, '', selection)} END`;
}

const EVIDENCE_PER_SCORE = 3;

function evidenceSql(place: SentimentPlace, selection: Selection, compiler: Compiler): Sql {
  const row = compiler.alias('e');
  const strongest = compiler.alias('s');
  return sql`(SELECT coalesce(json_agg(${compiler.object('Evidence', strongest, selection)}
      ORDER BY abs(${column(strongest, 'contribution')}) DESC, ${column(strongest, 'id')}), '[]'::json)
    FROM (SELECT ${raw(row)}.* FROM evidence ${raw(row)}
      WHERE ${column(row, 'article_id')} = ${place.articleId} AND ${place.evidence(row)}
      ORDER BY abs(${column(row, 'contribution')}) DESC, ${column(row, 'id')} LIMIT ${EVIDENCE_PER_SCORE}::int) ${raw(strongest)})`;
}

/** Row: evidence. */
export const EVIDENCE_FIELDS: FieldTable = {
  article: reference('Article', 'article', 'article_id'),
  revision: reference('ArticleRevision', 'article_revision', 'revision_id'),
  sentence: plain('sentence'),
  start: plain('start'),
  end: plain('end'),
  mentionStart: plain('mention_start'),
  mentionEnd: plain('mention_end'),
  contribution: plain('contribution'),
};

/** Sums from which the tone over many texts is computed: {scored, positive, neutral, negative, unscored, sum, sumSquares}. */
export interface SentimentSums {
  readonly scored: number;
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
  readonly unscored: number;
  readonly sum: number;
  readonly sumSquares: number;
}
