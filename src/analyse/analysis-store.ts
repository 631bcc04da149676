/** Reads what waits for analysis and writes what came out of it, replacing what an earlier version derived. */
import type { Database, Transaction } from '../database/connect.ts';
import type { AnalysedArticle, PendingArticle } from './analysed-article.ts';
import { insertDerivedRows } from './derived-rows.ts';
import { entityIds } from './entity-ids.ts';
import { countFeatures, forgetFeatures } from './feature-counts.ts';

/** Pending articles of the list; those that are done, or gone, are left out. */
export async function loadPending(db: Database, articleIds: readonly number[]): Promise<PendingArticle[]> {
  return db.$queryRaw<PendingArticle[]>`/* loadPending */
    SELECT a.id AS "articleId", r.id AS "revisionId", a.published_at AS "publishedAt", r.text,
      r.title_length AS "titleLength", a.declared_language AS "declaredLanguage"
    FROM article a JOIN article_revision r ON r.id = a.revision_id
    WHERE a.id = ANY (${[...articleIds]}::int[]) AND a.analysis_status = 'PENDING'
    ORDER BY a.id`;
}

export interface StoredAnalyses {
  /** Articles written; others were revised meanwhile and wait again. */
  readonly articleIds: readonly number[];
  /** Stories that lost an article because it is off topic now. */
  readonly leftStories: readonly number[];
}

/**
 * Writes analyses in the caller's transaction. Rows of articles are locked in id order; an article whose revision in
 * force is no longer the analysed one is skipped (its own job follows).
 */
export async function storeAnalyses(
  tx: Transaction,
  articles: readonly AnalysedArticle[],
  topicIds: ReadonlyMap<string, number>,
  now: Date,
): Promise<StoredAnalyses> {
  const current = await lockCurrent(tx, articles);
  const articleIds = current.map(({ articleId }) => articleId);
  if (articleIds.length === 0) return { articleIds, leftStories: [] };
  await forgetFeatures(tx, articleIds);
  await countFeatures(tx, onTopicFeatures(current, topicIds));
  await deleteDerived(tx, articleIds);
  const keys = current.flatMap(({ analysis }) => [
    ...analysis.entities.map(({ entityKey }) => entityKey),
    ...analysis.relations.flatMap(({ subjectKey, objectKey }) => [subjectKey, objectKey]),
    ...analysis.figures.flatMap(({ subjectKey, objectKey }) => [subjectKey ?? '', objectKey ?? '']),
  ]);
  const ids = await entityIds(
    tx,
    keys,
    current.flatMap(({ analysis }) => analysis.unlinkedNames),
  );
  await insertDerivedRows(tx, current, ids, topicIds);
  const leftStories = await writeTopics(tx, current, topicIds);
  await writeArticles(tx, current, now);
  return { articleIds, leftStories };
}

async function lockCurrent(
  tx: Transaction,
  articles: readonly AnalysedArticle[],
): Promise<AnalysedArticle[]> {
  const rows = await tx.$queryRaw<{ id: number; revisionId: number }[]>`/* lockArticles */
    SELECT id, revision_id AS "revisionId" FROM article
    WHERE id = ANY (${articles.map(({ articleId }) => articleId)}::int[]) ORDER BY id FOR UPDATE`;
  const revisions = new Map(rows.map((row) => [row.id, row.revisionId]));
  return articles.filter(({ articleId, revisionId }) => revisions.get(articleId) === revisionId);
}

function onTopicFeatures(articles: readonly AnalysedArticle[], topicIds: ReadonlyMap<string, number>) {
  return articles.flatMap(({ features, analysis }) =>
    analysis.topics.flatMap(({ topic, onTopic }) =>
      onTopic ? [{ topicId: topicIds.get(topic) ?? 0, features: features.keys() }] : [],
    ),
  );
}

async function deleteDerived(tx: Transaction, ids: readonly number[]): Promise<void> {
  const where = { articleId: { in: [...ids] } };
  await tx.mention.deleteMany({ where });
  await tx.articleEntity.deleteMany({ where });
  await tx.evidence.deleteMany({ where });
  await tx.figure.deleteMany({ where });
  await tx.relationAppearance.deleteMany({ where });
}

/** Relevance per topic; an article that is off topic now leaves its story. Returns the stories left. */
async function writeTopics(
  tx: Transaction,
  articles: readonly AnalysedArticle[],
  topicIds: ReadonlyMap<string, number>,
): Promise<number[]> {
  const rows = articles.flatMap(({ articleId, publishedAt, analysis }) =>
    analysis.topics.map((topic) => ({
      articleId,
      publishedAt,
      ...topic,
      topicId: topicIds.get(topic.topic) ?? 0,
    })),
  );
  const left = await tx.$queryRaw<{ storyId: number }[]>`/* leftStories */
    SELECT DISTINCT t.story_id AS "storyId" FROM article_topic t
    JOIN unnest(${rows.map((row) => row.articleId)}::int[], ${rows.map((row) => row.topicId)}::int[],
      ${rows.map((row) => row.onTopic)}::bool[]) AS row (article_id, topic_id, on_topic)
      ON row.article_id = t.article_id AND row.topic_id = t.topic_id
    WHERE t.story_id IS NOT NULL AND NOT row.on_topic`;
  await tx.$executeRaw`/* writeArticleTopics */
    INSERT INTO article_topic AS t (article_id, topic_id, relevance, on_topic, published_at, waiting)
    SELECT article_id, topic_id, relevance, on_topic, published_at, on_topic
    FROM unnest(${rows.map((row) => row.articleId)}::int[], ${rows.map((row) => row.topicId)}::int[],
      ${rows.map((row) => row.relevance)}::float8[], ${rows.map((row) => row.onTopic)}::bool[],
      ${rows.map((row) => row.publishedAt)}::timestamptz[]) AS row (article_id, topic_id, relevance, on_topic, published_at)
    ON CONFLICT (article_id, topic_id) DO UPDATE SET relevance = EXCLUDED.relevance, on_topic = EXCLUDED.on_topic,
      waiting = EXCLUDED.on_topic, story_id = CASE WHEN EXCLUDED.on_topic THEN t.story_id END`;
  return left.map(({ storyId }) => storyId);
}

async function writeArticles(
  tx: Transaction,
  articles: readonly AnalysedArticle[],
  now: Date,
): Promise<void> {
  const column = <T>(read: (article: AnalysedArticle) => T): T[] => articles.map(read);
  const scored = column(({ analysis }) => (analysis.sentiment.kind === 'scored' ? analysis.sentiment : null));
  const status = column(({ analysis }) =>
    analysis.sentiment.kind === 'scored' ? 'SCORED' : analysis.sentiment.reason,
  );
  await tx.$executeRaw`/* writeAnalysedArticles */
    UPDATE article SET analysis_status = 'DONE', analysis_error = NULL, analysis_version = row.version,
      analysed_at = ${now}::timestamptz, language = row.language, language_confidence = row.language_confidence,
      sentiment_status = row.status, sentiment_score = row.score, sentiment_label = row.label,
      sentiment_confidence = row.confidence, word_count = row.word_count, search_vector = row.search_vector::tsvector,
      features = row.features::jsonb, signature = string_to_array(row.signature, ',')::int[]
    FROM unnest(${column(({ articleId }) => articleId)}::int[], ${column(({ analysis }) => analysis.version)}::text[],
      ${column(({ analysis }) => analysis.language.language)}::text[],
      ${column(({ analysis }) => analysis.language.confidence)}::float8[], ${status}::"SentimentStatus"[],
      ${scored.map((value) => value?.score ?? null)}::float8[], ${scored.map((value) => value?.label ?? null)}::"SentimentLabel"[],
      ${scored.map((value) => value?.confidence ?? null)}::float8[], ${column(({ wordCount }) => wordCount)}::int[],
      ${column(({ searchVector }) => searchVector)}::text[],
      ${column(({ features }) => JSON.stringify(Object.fromEntries(features)))}::text[],
      ${column(({ signature }) => signature.join(','))}::text[])
      AS row (id, version, language, language_confidence, status, score, label, confidence, word_count, search_vector,
        features, signature)
    WHERE article.id = row.id`;
}
