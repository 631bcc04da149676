/** Which stored articles a clustering pass sees, and what it reads of them. */
import type { Transaction } from '../database/connect.ts';
import { candidateKeys } from './candidate-keys.ts';
import { reachOf } from './pass-window.ts';
import { DAY_MS, type DocumentFrequencies } from './similarity.ts';
import type { StoryArticle } from './story-article.ts';
import type { StorySettings } from './story-settings.ts';

export interface StoredStoryArticle extends StoryArticle {
  readonly storyId: number | null;
  readonly reprintOf: string | null;
}

interface ArticleRow {
  readonly id: number;
  readonly language: string | null;
  readonly publishedAt: Date;
  readonly features: Record<string, number> | null;
  readonly signature: number[];
  readonly storyId: number | null;
  readonly reprintOfId: number | null;
}

/** Articles within reach in time up to which a pass sees all of them; of more it sees those that share a key. */
const MOST_IN_WINDOW = 1_000;

/** Latest articles that one key of one article finds. */
const FOUND_BY_KEY = 20;
/** Candidates of one article: those with most in common. Their stories come whole. */
const CANDIDATES = 6;
/** What the keys in common must be of the article, in shares of its squared length: about the floor of similarity. */
const LEAST_SHARE = 0.05;

/**
 * What a pass over these articles sees: themselves, their candidates within the window, and all other articles of the
 * stories that those are in. Its size hangs on the news of the window, not on all that is stored.
 */
export async function loadWindow(
  tx: Transaction,
  topicId: number,
  articleIds: readonly number[],
  settings: StorySettings,
  mostInWindow = MOST_IN_WINDOW,
): Promise<StoredStoryArticle[]> {
  const taken = await loadArticles(tx, topicId, articleIds);
  const keys = await writeKeys(tx, topicId, taken, settings);
  const near = await idsInReach(tx, topicId, taken, settings, mostInWindow);
  const candidates = near ?? (await idsByKeys(tx, topicId, keys, settings));
  const known = new Set(articleIds);
  const members = await withTheirStories(tx, topicId, [...articleIds, ...candidates]);
  const others = await loadArticles(
    tx,
    topicId,
    members.filter((id) => !known.has(id)),
  );
  return [...taken, ...others];
}

/** By unnest: given `= ANY (ids)` Postgres may read the whole topic and search the list for each of its articles. */
async function loadArticles(
  tx: Transaction,
  topicId: number,
  ids: readonly number[],
): Promise<StoredStoryArticle[]> {
  const rows = await tx.$queryRaw<ArticleRow[]>`/* loadStoryArticles */
    SELECT a.id, a.language, a.published_at AS "publishedAt", a.features, a.signature, t.story_id AS "storyId",
      a.reprint_of_id AS "reprintOfId"
    FROM unnest(${[...ids]}::int[]) AS given (id) JOIN article a ON a.id = given.id
      JOIN article_topic t ON t.article_id = given.id AND t.topic_id = ${topicId} ORDER BY a.id`;
  return rows.map((row) => ({
    id: String(row.id),
    language: row.language ?? 'und',
    publishedAt: row.publishedAt.getTime(),
    features: new Map(Object.entries(row.features ?? {})),
    signature: row.signature,
    storyId: row.storyId,
    reprintOf: row.reprintOfId === null ? null : String(row.reprintOfId),
  }));
}

/** Ids of the on-topic articles within reach of the given ones; null where there are too many. */
async function idsInReach(
  tx: Transaction,
  topicId: number,
  taken: readonly StoredStoryArticle[],
  settings: StorySettings,
  most: number,
): Promise<number[] | null> {
  const times = taken.map(({ publishedAt }) => publishedAt ?? 0).sort((a, b) => a - b);
  const stretches = reachOf(times, settings);
  const rows = await tx.$queryRaw<{ id: number }[]>`/* idsInReach */
    SELECT t.article_id AS id FROM unnest(
      ${stretches.map(({ from }) => new Date(from))}::timestamptz[],
      ${stretches.map(({ until }) => new Date(until))}::timestamptz[]) AS s (since, until)
    JOIN article_topic t ON t.topic_id = ${topicId} AND t.on_topic AND t.published_at >= s.since AND t.published_at < s.until
    LIMIT ${most + 1}`;
  return rows.length > most ? null : rows.map(({ id }) => id);
}

/** A key of one of the articles. */
interface KeyRow {
  readonly articleId: number;
  readonly feature: string;
  readonly share: number;
  readonly publishedAt: Date;
}

/** Puts the articles' keys in the place of those stored; returns them. */
async function writeKeys(
  tx: Transaction,
  topicId: number,
  taken: readonly StoredStoryArticle[],
  settings: StorySettings,
): Promise<KeyRow[]> {
  const frequencies = await loadFrequencies(tx, topicId, taken);
  const keys = taken.flatMap((article) =>
    candidateKeys(article, frequencies, settings).map((key) => ({
      ...key,
      ...{ articleId: Number(article.id), publishedAt: new Date(article.publishedAt ?? 0) },
    })),
  );
  await tx.candidateKey.deleteMany({
    where: { topicId, articleId: { in: taken.map(({ id }) => Number(id)) } },
  });
  await tx.$executeRaw`/* writeCandidateKeys */
    INSERT INTO candidate_key (topic_id, feature, published_at, article_id)
    SELECT ${topicId}::int, * FROM unnest(${keys.map(({ feature }) => feature)}::text[],
      ${keys.map(({ publishedAt }) => publishedAt)}::timestamptz[], ${keys.map(({ articleId }) => articleId)}::int[])`;
  return keys;
}

/** For each article those within reach that share most of its keys, off-topic ones left out. */
async function idsByKeys(
  tx: Transaction,
  topicId: number,
  keys: readonly KeyRow[],
  { windowDays }: StorySettings,
): Promise<number[]> {
  const reach = windowDays * DAY_MS;
  const bound = (by: number): Date[] => keys.map(({ publishedAt }) => new Date(publishedAt.getTime() + by));
  const rows = await tx.$queryRaw<{ id: number }[]>`/* idsByKeys */
    WITH shared AS (
      SELECT k.article_id AS of, found.article_id AS id, sum(k.share) AS share
      FROM unnest(${keys.map(({ articleId }) => articleId)}::int[], ${keys.map(({ feature }) => feature)}::text[],
        ${keys.map(({ share }) => share)}::float8[], ${bound(-reach)}::timestamptz[], ${bound(reach)}::timestamptz[])
        AS k (article_id, feature, share, since, until)
      CROSS JOIN LATERAL (
        SELECT c.article_id FROM candidate_key c
        WHERE c.topic_id = ${topicId} AND c.feature = k.feature AND c.published_at >= k.since AND c.published_at <= k.until
        ORDER BY c.published_at DESC LIMIT ${FOUND_BY_KEY}) found
      WHERE found.article_id <> k.article_id GROUP BY 1, 2
    ), ranked AS (
      SELECT id, row_number() OVER (PARTITION BY of ORDER BY share DESC, id DESC) AS place
      FROM shared WHERE share >= ${LEAST_SHARE}
    )
    SELECT DISTINCT r.id FROM ranked r
    JOIN article_topic t ON t.article_id = r.id AND t.topic_id = ${topicId} AND t.on_topic
    WHERE r.place <= ${CANDIDATES}`;
  return rows.map(({ id }) => id);
}

/** The articles and all others of their stories. */
async function withTheirStories(tx: Transaction, topicId: number, ids: readonly number[]): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`/* withTheirStories */
    WITH given AS (
      SELECT t.article_id, t.story_id FROM unnest(${[...ids]}::int[]) AS g (id)
      JOIN article_topic t ON t.article_id = g.id AND t.topic_id = ${topicId}
    )
    SELECT article_id AS id FROM given
    UNION
    SELECT article_id FROM article_topic
    WHERE story_id IN (SELECT story_id FROM given WHERE story_id IS NOT NULL)`;
  return rows.map(({ id }) => id);
}

/** How many of the topic's articles have each of the features. */
export async function loadFrequencies(
  tx: Transaction,
  topicId: number,
  articles: readonly StoryArticle[],
): Promise<DocumentFrequencies> {
  const features = [...new Set(articles.flatMap((article) => [...article.features.keys()])), ''];
  const rows = await tx.$queryRaw<{ feature: string; documents: number }[]>`/* loadFrequencies */
    SELECT feature, documents FROM topic_feature
    WHERE topic_id = ${topicId} AND feature = ANY (${features}::text[])`;
  const counts = new Map(rows.map((row) => [row.feature, row.documents]));
  const documents = counts.get('') ?? 0;
  counts.delete('');
  return { documents, counts };
}
