/** Stores synthetic articles as an analysis would leave them. */
import { countFeatures } from '../src/analyse/feature-counts.ts';
import type { Database, Transaction } from '../src/database/connect.ts';
import { ENTITIES, type SyntheticArticle } from './synthetic-news.ts';

export interface Storage {
  readonly topicId: number;
  /** Shortly after the articles that came last. */
  readonly now: () => Date;
  add(articles: readonly SyntheticArticle[]): Promise<void>;
}

export async function createStorage(db: Database): Promise<Storage> {
  const topic = await db.topic.create({
    data: { slug: 'bench', name: 'Bench', description: '', languages: ['en'], packHash: '' },
  });
  const source = await db.source.create({ data: { domain: 'bench.example', name: 'Bench' } });
  const entities = await db.entity.createManyAndReturn({
    data: Array.from({ length: ENTITIES }, (_, at) => ({
      ...{ key: `e${at}`, type: 'ORG' as const, name: `Entity ${at}`, normalisedName: `entity ${at}` },
    })),
    select: { id: true },
  });
  let latest = new Date(0);
  return {
    topicId: topic.id,
    now: () => latest,
    add: async (articles) => {
      latest = articles.at(-1)?.publishedAt ?? latest;
      await db.$transaction((tx) => insert(tx, topic.id, source.id, entities, articles), { timeout: 60_000 });
    },
  };
}

async function insert(
  tx: Transaction,
  topicId: number,
  sourceId: number,
  entities: readonly { readonly id: number }[],
  articles: readonly SyntheticArticle[],
): Promise<void> {
  const rows = await tx.article.createManyAndReturn({
    data: articles.map(({ title, publishedAt, features }) => ({
      ...{ url: `https://bench.example/${title}`, urlHash: title, sourceId, title, publishedAt },
      ...{ publishedAtSource: 'FEED' as const, fetchedAt: publishedAt, language: 'en', signature: [] },
      ...{ analysisStatus: 'DONE' as const, features: Object.fromEntries(features) },
    })),
    select: { id: true },
  });
  const ids = articles.map((_, at) => rows[at]?.id ?? 0);
  const revisions = await tx.articleRevision.createManyAndReturn({
    data: articles.map(({ title, publishedAt }, at) => ({
      ...{ articleId: ids[at] ?? 0, number: 1, contentHash: title, title, text: TEXT },
      ...{ titleLength: title.length, seenAt: publishedAt },
    })),
    select: { id: true, articleId: true },
  });
  await tx.$executeRaw`/* setRevisions */
    UPDATE article a SET revision_id = r.id FROM article_revision r
    WHERE r.article_id = a.id AND a.id = ANY (${ids}::int[])`;
  await tx.articleTopic.createMany({
    data: articles.map(({ publishedAt }, at) => ({
      ...{ articleId: ids[at] ?? 0, topicId, relevance: 1, onTopic: true, publishedAt },
    })),
  });
  const revisionOf = new Map(revisions.map(({ articleId, id }) => [articleId, id]));
  const named = articles.flatMap(({ publishedAt, ...article }, at) =>
    article.entities.map((place, order) => ({
      ...{ articleId: ids[at] ?? 0, entityId: entities[place]?.id ?? 0, publishedAt, order },
    })),
  );
  await tx.articleEntity.createMany({
    data: named.map(({ articleId, entityId, publishedAt }) => ({
      ...{
        articleId,
        entityId,
        publishedAt,
        mentionCount: 1,
        salience: 0.5,
        status: 'SCORED' as const,
        score: 0,
      },
    })),
  });
  await tx.mention.createMany({
    data: named.map(({ articleId, entityId, order }) => ({
      ...{ articleId, entityId, revisionId: revisionOf.get(articleId) ?? 0, surface: 'x', inTitle: false },
      ...{ start: order * SENTENCE, end: order * SENTENCE + 1, status: 'SCORED' as const, score: 0 },
      ...{ sentenceStart: order * SENTENCE, sentenceEnd: (order + 1) * SENTENCE },
    })),
  });
  await countFeatures(
    tx,
    articles.map(({ features }) => ({ topicId, features: features.keys() })),
  );
}

/** Units of a sentence; each entity has one. */
const SENTENCE = 80;
const TEXT = `${'x'.repeat(SENTENCE - 2)}. `.repeat(30);
