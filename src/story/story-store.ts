/** Reads what a clustering pass sees and writes what it decides. */
import type { Database, Transaction } from '../database/connect.ts';
import type { StoryLinks } from './cluster-articles.ts';
import type { Identities } from './reconcile-identities.ts';
import type { DocumentFrequencies } from './similarity.ts';
import type { StoryArticle } from './story-article.ts';
import type { Representatives } from './story-title.ts';

/** Articles that wait, at most; the rest follows in the next pass. */
const PASS_SIZE = 500;

/** Version named in lineage rows. */
export const STORY_VERSION = 'stories-1';

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

export interface WaitingArticles {
  readonly ids: readonly number[];
  /** Publication times, milliseconds, in order. */
  readonly times: readonly number[];
  /** Whether more wait than one pass takes. */
  readonly more: boolean;
}

/** Whether the topic has articles that wait for clustering. */
export async function anyWaiting(tx: Transaction, topicId: number): Promise<boolean> {
  const row = await tx.articleTopic.findFirst({
    where: { topicId, onTopic: true, waiting: true },
    select: { articleId: true },
  });
  return row !== null;
}

/** Ids of the topic's articles that wait for clustering, earliest published first. */
export async function waitingArticles(tx: Transaction, topicId: number): Promise<WaitingArticles> {
  const rows = await tx.articleTopic.findMany({
    where: { topicId, onTopic: true, waiting: true },
    orderBy: [{ publishedAt: 'asc' }, { articleId: 'asc' }],
    take: PASS_SIZE + 1,
    select: { articleId: true, publishedAt: true },
  });
  const pass = rows.slice(0, PASS_SIZE);
  return {
    ids: pass.map(({ articleId }) => articleId),
    times: pass.map(({ publishedAt }) => publishedAt.getTime()),
    more: rows.length > PASS_SIZE,
  };
}

/** Corpus growth from which all articles are clustered anew. */
const GROWTH = 2;
/** Newest articles that a corpus' growth clusters anew, at most. */
const REVISITED = 5_000;

/**
 * What is common and what is rare becomes known only as articles come in: each time that a topic's corpus has doubled
 * since, all its articles wait again, so that the first ones are judged as well as the last. Returns whether it did.
 */
export async function revisitIfGrown(tx: Transaction, topicId: number): Promise<boolean> {
  const [grown] = await tx.$queryRaw<{ documents: number }[]>`/* revisitIfGrown */
    UPDATE topic SET clustered_documents = f.documents FROM topic_feature f
    WHERE topic.id = ${topicId} AND f.topic_id = topic.id AND f.feature = ''
      AND f.documents >= ${GROWTH} * topic.clustered_documents
    RETURNING f.documents`;
  if (grown === undefined) return false;
  await tx.$executeRaw`/* revisitArticles */
    UPDATE article_topic SET waiting = true
    FROM (SELECT article_id FROM article_topic WHERE topic_id = ${topicId} AND on_topic
          ORDER BY published_at DESC, article_id DESC LIMIT ${REVISITED}) newest
    WHERE article_topic.topic_id = ${topicId} AND article_topic.article_id = newest.article_id AND NOT waiting`;
  return true;
}

/** Half-open stretches of time (milliseconds) within `reach` of any of the times (sorted), merged. */
export function reachOf(times: readonly number[], reach: number): { from: number; until: number }[] {
  const stretches: { from: number; until: number }[] = [];
  for (const time of times) {
    const last = stretches.at(-1);
    if (last !== undefined && time - reach <= last.until) last.until = time + reach + 1;
    else stretches.push({ from: time - reach, until: time + reach + 1 });
  }
  return stretches;
}

/** On-topic articles published in the stretches, and all others of the stories that those are in. */
export async function loadWindow(
  tx: Transaction,
  topicId: number,
  stretches: readonly { from: number; until: number }[],
): Promise<StoredStoryArticle[]> {
  const rows = await tx.$queryRaw<ArticleRow[]>`/* loadStoryWindow */
    WITH near AS (
      SELECT t.article_id, t.story_id FROM unnest(
        ${stretches.map(({ from }) => new Date(from))}::timestamptz[],
        ${stretches.map(({ until }) => new Date(until))}::timestamptz[]) AS s (since, until)
      JOIN article_topic t ON t.topic_id = ${topicId} AND t.on_topic AND t.published_at >= s.since AND t.published_at < s.until
    ), member AS (
      SELECT article_id, story_id FROM near
      UNION
      SELECT article_id, story_id FROM article_topic
      WHERE topic_id = ${topicId} AND story_id IN (SELECT story_id FROM near WHERE story_id IS NOT NULL)
    )
    SELECT a.id, a.language, a.published_at AS "publishedAt", a.features, a.signature, m.story_id AS "storyId",
      a.reprint_of_id AS "reprintOfId"
    FROM member m JOIN article a ON a.id = m.article_id ORDER BY a.id`;
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

export async function loadLinks(db: Pick<Database, 'storyLink'>, topicId: number): Promise<StoryLinks> {
  const rows = await db.storyLink.findMany({ where: { topicId } });
  const pairs = (kind: string): [string, string][] =>
    rows.filter((row) => row.kind === kind).map((row) => [String(row.articleAId), String(row.articleBId)]);
  return { mustLink: pairs('MUST_LINK'), cannotLink: pairs('CANNOT_LINK') };
}

/** On-topic articles wait for the next pass, as something that they depend on has gone. */
export async function waitAgain(tx: Transaction, articleIds: readonly number[]): Promise<void> {
  await tx.articleTopic.updateMany({
    where: { articleId: { in: [...articleIds] }, onTopic: true },
    data: { waiting: true },
  });
}

/**
 * Writes reprints of the window's articles where they changed; returns the ids of those articles. A copy whose
 * original lies outside the window stays one: the window says nothing about it.
 */
export async function writeReprints(
  tx: Transaction,
  articles: readonly StoredStoryArticle[],
  reprints: ReadonlyMap<string, string>,
): Promise<number[]> {
  const present = new Set(articles.map(({ id }) => id));
  const isKnown = (id: string | null): boolean => id === null || present.has(id);
  const changed = articles.filter(
    ({ id, reprintOf }) => isKnown(reprintOf) && (reprints.get(id) ?? null) !== reprintOf,
  );
  if (changed.length === 0) return [];
  const ids = changed.map(({ id }) => Number(id));
  const originals = changed.map(({ id }) => {
    const original = reprints.get(id);
    return original === undefined ? null : Number(original);
  });
  await tx.$executeRaw`/* writeReprints */
    UPDATE article SET reprint_of_id = row.original
    FROM unnest(${ids}::int[], ${originals}::int[]) AS row (id, original) WHERE article.id = row.id`;
  return ids;
}

/** A cluster that gets an id of its own. */
interface NewStory {
  readonly placeholder: number;
  readonly publishedAt: Date;
}

/** Inserts rows for the placeholders of new stories; returns their ids. Counts follow by refreshStories. */
export async function createStories(
  tx: Transaction,
  topicId: number,
  stories: readonly NewStory[],
  now: Date,
): Promise<Map<number, number>> {
  const rows = await tx.story.createManyAndReturn({
    data: stories.map(({ publishedAt }) => ({
      ...{ topicId, title: '', firstPublishedAt: publishedAt, lastPublishedAt: publishedAt, updatedAt: now },
      ...{ articleCount: 0, reprintCount: 0, sourceCount: 0, languages: [], countries: [] },
    })),
    select: { id: true },
  });
  return new Map(stories.map(({ placeholder }, at) => [placeholder, rows[at]?.id ?? 0]));
}

/** Moves articles to their stories; those of the pass no longer wait. */
export async function writeAssignment(
  tx: Transaction,
  topicId: number,
  assignment: ReadonlyMap<string, number>,
): Promise<void> {
  const ids = [...assignment.keys()].map(Number);
  await tx.$executeRaw`/* writeAssignment */
    UPDATE article_topic t SET story_id = row.story_id, waiting = false
    FROM unnest(${ids}::int[], ${[...assignment.values()]}::int[]) AS row (article_id, story_id)
    WHERE t.article_id = row.article_id AND t.topic_id = ${topicId} AND t.on_topic
      AND (t.story_id IS DISTINCT FROM row.story_id OR t.waiting)`;
}

/** Retires ids to their successors (those that led to a retired one are led on) and books merges and splits. */
export async function writeLineage(
  tx: Transaction,
  identities: Pick<Identities, 'retired' | 'lineage'>,
  now: Date,
): Promise<void> {
  for (const { id, into } of identities.retired) {
    await tx.story.updateMany({
      where: { OR: [{ id }, { supersededById: id }] },
      data: { supersededById: into, updatedAt: now },
    });
  }
  await tx.storyLineage.createMany({
    data: identities.lineage.map(({ kind, from, into, similarity }) => ({
      ...{ kind, at: now, fromId: from, intoId: into, similarity, version: STORY_VERSION },
      reason:
        kind === 'MERGE' ? 'their articles form one cluster' : 'its articles form a cluster of their own',
    })),
  });
}

/** Which articles stand for a story: its title is that of the overall one. */
export async function writeRepresentatives(
  tx: Transaction,
  storyId: number,
  chosen: Representatives,
): Promise<void> {
  if (chosen.overall === null) return;
  const article = await tx.article.findUniqueOrThrow({
    where: { id: Number(chosen.overall) },
    select: { title: true },
  });
  const representatives = Object.fromEntries(
    [...chosen.byLanguage].map(([language, id]) => [language, Number(id)]),
  );
  await tx.story.update({
    where: { id: storyId },
    data: { title: article.title, representativeArticleId: Number(chosen.overall), representatives },
  });
}
