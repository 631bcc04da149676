/** Reads what a clustering pass sees and writes what it decides. */
import type { Transaction } from '../database/connect.ts';
import type { StoredStoryArticle } from './candidate-store.ts';
import type { LineageReason } from './lineage-reason.ts';
import { isOutgrown, PASS_SIZE, REVISITED } from './pass-window.ts';
import type { Identities } from './reconcile-identities.ts';
import type { Representatives } from './story-title.ts';

/** Version named in lineage rows. */
const STORY_VERSION = 'stories-3';

export interface WaitingArticles {
  readonly ids: readonly number[];
  /** Whether more wait than one pass takes. */
  readonly more: boolean;
}

/** Makes the transaction the only one that changes the topic's stories until it ends. */
export async function lockTopicStories(tx: Transaction, topicId: number): Promise<void> {
  await tx.$executeRaw`/* lockTopicStories */ SELECT pg_advisory_xact_lock(7291008, ${topicId}::int)`;
}

/**
 * Everything derived from articles (analyses, features, stories, rollups) is written by one transaction at a time: whoever
 * writes it for articles of any topic takes this first. Without it passes and analyses lock the same rows in two orders,
 * and a pass could call an article clustered whose analysis has changed meanwhile.
 */
export async function lockAllStories(tx: Transaction): Promise<void> {
  const topics = await tx.topic.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  for (const { id } of topics) await lockTopicStories(tx, id);
}

/** All articles of the stories wait for the next pass, as one has left; returns the topics that need one. */
export async function waitStories(tx: Transaction, storyIds: readonly number[]): Promise<number[]> {
  const stories = { in: [...storyIds] };
  await tx.articleTopic.updateMany({ where: { storyId: stories }, data: { waiting: true } });
  const topics = await tx.story.findMany({
    where: { id: stories },
    select: { topicId: true },
    distinct: ['topicId'],
  });
  return topics.map(({ topicId }) => topicId);
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
    select: { articleId: true },
  });
  const pass = rows.slice(0, PASS_SIZE);
  return {
    ids: pass.map(({ articleId }) => articleId),
    more: rows.length > PASS_SIZE,
  };
}

/** Lets the topic's newest articles wait again where its corpus has outgrown what they were judged by. */
export async function revisitIfGrown(tx: Transaction, topicId: number): Promise<boolean> {
  const [topic] = await tx.$queryRaw<{ documents: number; clustered: number }[]>`/* readGrowth */
    SELECT f.documents, t.clustered_documents AS clustered
    FROM topic t JOIN topic_feature f ON f.topic_id = t.id AND f.feature = '' WHERE t.id = ${topicId}`;
  if (topic === undefined || !isOutgrown(topic.documents, topic.clustered)) return false;
  await tx.topic.update({ where: { id: topicId }, data: { clusteredDocuments: topic.documents } });
  await tx.$executeRaw`/* revisitArticles */
    UPDATE article_topic SET waiting = true
    FROM (SELECT article_id FROM article_topic WHERE topic_id = ${topicId} AND on_topic
          ORDER BY published_at DESC, article_id DESC LIMIT ${REVISITED}) newest
    WHERE article_topic.topic_id = ${topicId} AND article_topic.article_id = newest.article_id AND NOT waiting`;
  return true;
}

/** The story that an article is in; null where it is in none. */
export async function storyOfArticle(
  tx: Transaction,
  topicId: number,
  articleId: number,
): Promise<number | null> {
  const row = await tx.articleTopic.findUnique({
    where: { articleId_topicId: { articleId, topicId } },
    select: { storyId: true },
  });
  return row?.storyId ?? null;
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

/**
 * Retires ids to their successors (those that led to a retired one are led on) and books merges and splits, each for
 * the reason of the same place.
 */
export async function writeLineage(
  tx: Transaction,
  { retired, lineage }: Pick<Identities, 'retired' | 'lineage'>,
  reasons: readonly LineageReason[],
  now: Date,
): Promise<void> {
  for (const { id, into } of retired) {
    await tx.story.updateMany({
      where: { OR: [{ id }, { supersededById: id }] },
      data: { supersededById: into, updatedAt: now },
    });
  }
  await tx.storyLineage.createMany({
    data: lineage.map(({ kind, from, into, similarity }, at) => {
      const reason = reasons[at] ?? '';
      const row = { kind, at: now, fromId: from, intoId: into, reason, version: STORY_VERSION };
      return { ...row, similarity: reason.startsWith('by hand') ? null : similarity };
    }),
  });
}

/** Which articles stand for the stories: a story's title is that of the overall one. */
export async function writeRepresentatives(
  tx: Transaction,
  chosen: ReadonlyMap<number, Representatives>,
): Promise<void> {
  const rows = [...chosen].flatMap(([storyId, { overall, byLanguage }]) => {
    const representatives = Object.fromEntries(
      [...byLanguage].map(([language, id]) => [language, Number(id)]),
    );
    return overall === null ? [] : [{ storyId, overall: Number(overall), representatives }];
  });
  await tx.$executeRaw`/* writeRepresentatives */
    UPDATE story s SET title = a.title, representative_article_id = a.id, representatives = row.representatives::jsonb
    FROM unnest(${rows.map(({ storyId }) => storyId)}::int[], ${rows.map(({ overall }) => overall)}::int[],
      ${rows.map(({ representatives }) => JSON.stringify(representatives))}::text[]) AS row (story_id, overall, representatives)
    JOIN article a ON a.id = row.overall WHERE s.id = row.story_id`;
}
