/** A small newsroom written row by row: what the pipeline would have stored. */
import { searchVector } from '../../src/analyse/search-vector.ts';
import type { Database } from '../../src/database/connect.ts';
import { sha256 } from '../../src/shared/hash.ts';
import { normaliseName } from '../../src/shared/normalise-name.ts';
import { hoursOf, refreshRollups } from '../../src/story/rollup-store.ts';
import { refreshStories } from '../../src/story/story-rollups.ts';

export interface ArticleSeed {
  readonly title: string;
  readonly publishedAt: string;
  readonly body?: string;
  readonly source?: number;
  readonly language?: string | null;
  /** A score, or why there is none. */
  readonly sentiment?: number | 'UNSUPPORTED_LANGUAGE' | 'TOO_SHORT' | 'FAILED';
  readonly story?: number | null;
  readonly onTopic?: boolean;
  readonly topics?: readonly number[];
  readonly reprintOf?: number | null;
  /** Score toward each entity by its id; null: not scored. */
  readonly entities?: Readonly<Record<number, number | null>>;
}

export interface Newsroom {
  readonly db: Database;
  readonly topic: number;
  readonly source: number;
  addArticle(seed: ArticleSeed): Promise<number>;
  addStory(title: string, at?: string): Promise<number>;
  addEntity(
    name: string,
    extra?: { key?: string | null; wikidataId?: string; type?: 'ORG' | 'PERSON' | 'REGULATOR' },
  ): Promise<number>;
  /** Brings rollups and counts of stories up to date, as the pipeline does. */
  refresh(): Promise<void>;
}

const EPOCH = new Date('2026-01-01T00:00:00Z');

export async function createNewsroom(db: Database): Promise<Newsroom> {
  const topic = await db.topic.create({
    data: {
      slug: 'ai-industry',
      name: 'AI industry',
      description: 'Labs and partners',
      languages: ['en', 'id'],
      packHash: '',
    },
  });
  const source = await db.source.create({ data: { domain: 'kabar.example', name: 'Kabar', country: 'ID' } });
  const defaults = { topic: topic.id, source: source.id };
  return {
    db,
    ...defaults,
    addArticle: (seed) => addArticle(db, seed, defaults),
    addStory: async (title, at = '2026-01-01T00:00:00Z') => {
      const time = new Date(at);
      const counts = { articleCount: 0, reprintCount: 0, sourceCount: 0, languages: [], countries: [] };
      const story = await db.story.create({
        data: {
          topicId: topic.id,
          title,
          firstPublishedAt: time,
          lastPublishedAt: time,
          updatedAt: time,
          ...counts,
        },
      });
      return story.id;
    },
    addEntity: async (name, extra = {}) => {
      const data = {
        type: 'ORG' as const,
        key: name.toLowerCase(),
        ...extra,
        name,
        normalisedName: normaliseName(name),
      };
      return (await db.entity.create({ data })).id;
    },
    refresh: () => refresh(db),
  };
}

async function addArticle(
  db: Database,
  seed: ArticleSeed,
  defaults: { topic: number; source: number },
): Promise<number> {
  const { title, body = 'A body.', language = 'en', onTopic = true } = seed;
  const publishedAt = new Date(seed.publishedAt);
  const url = `https://kabar.example/${sha256(`${title}${seed.publishedAt}`).slice(0, 12)}`;
  const text = `${title}\n\n${body}`;
  const { id } = await db.article.create({
    data: {
      url,
      urlHash: sha256(url),
      sourceId: seed.source ?? defaults.source,
      title,
      publishedAt,
      publishedAtSource: 'FEED',
      fetchedAt: publishedAt,
      country: 'ID',
      language,
      languageConfidence: language === null ? null : 0.9,
      analysisStatus: 'DONE',
      analysisVersion: '1',
      wordCount: 2,
      reprintOfId: seed.reprintOf ?? null,
      signature: [],
      ...tone(seed.sentiment ?? 0),
    },
  });
  const revision = await db.articleRevision.create({
    data: {
      articleId: id,
      number: 1,
      contentHash: '',
      title,
      text,
      titleLength: title.length,
      seenAt: publishedAt,
    },
  });
  await db.$executeRaw`UPDATE article SET revision_id = ${revision.id}::int, search_vector = ${searchVector(text, title.length, language ?? 'und')}::tsvector WHERE id = ${id}::int`;
  for (const topicId of seed.topics ?? [defaults.topic]) {
    await db.articleTopic.create({
      data: {
        articleId: id,
        topicId,
        relevance: onTopic ? 1 : 0,
        onTopic,
        storyId: onTopic ? (seed.story ?? null) : null,
        publishedAt,
        waiting: false,
      },
    });
  }
  await addTones(db, seed, id, revision.id);
  return id;
}

function tone(sentiment: number | 'UNSUPPORTED_LANGUAGE' | 'TOO_SHORT' | 'FAILED') {
  if (typeof sentiment !== 'number') return { sentimentStatus: sentiment };
  return {
    sentimentStatus: 'SCORED' as const,
    sentimentScore: sentiment,
    sentimentLabel: labelOf(sentiment),
    sentimentConfidence: 0.8,
  };
}

function labelOf(score: number): 'NEGATIVE' | 'NEUTRAL' | 'POSITIVE' {
  return score < -0.1 ? 'NEGATIVE' : score > 0.1 ? 'POSITIVE' : 'NEUTRAL';
}

/** A mention of each entity at the title's start, and a sentence of evidence for each tone. */
async function addTones(
  db: Database,
  seed: ArticleSeed,
  articleId: number,
  revisionId: number,
): Promise<void> {
  const sentence = { articleId, revisionId, start: 0, end: seed.title.length, sentence: seed.title };
  if (typeof (seed.sentiment ?? 0) === 'number') {
    await db.evidence.create({
      data: { ...sentence, kind: 'ARTICLE', contribution: Number(seed.sentiment ?? 0) },
    });
  }
  for (const [key, score] of Object.entries(seed.entities ?? {})) {
    const entityId = Number(key);
    const scored =
      score === null
        ? { status: 'TOO_SHORT' as const }
        : { status: 'SCORED' as const, score, label: labelOf(score), confidence: 0.7 };
    await db.mention.create({
      data: {
        articleId,
        revisionId,
        entityId,
        start: 0,
        end: 1,
        surface: seed.title.slice(0, 1),
        sentenceStart: 0,
        sentenceEnd: seed.title.length,
        inTitle: true,
        ...scored,
      },
    });
    await db.articleEntity.create({
      data: {
        articleId,
        entityId,
        publishedAt: new Date(seed.publishedAt),
        mentionCount: 1,
        salience: 0.5,
        ...scored,
      },
    });
    if (score !== null)
      await db.evidence.create({
        data: { ...sentence, kind: 'ENTITY', entityId, mentionStart: 0, mentionEnd: 1, contribution: score },
      });
  }
}

async function refresh(db: Database): Promise<void> {
  const articles = await db.article.findMany({ select: { id: true } });
  const stories = await db.story.findMany({ select: { id: true } });
  await db.$transaction(async (tx) => {
    await refreshRollups(
      tx,
      await hoursOf(
        tx,
        articles.map(({ id }) => id),
      ),
    );
    await refreshStories(
      tx,
      stories.map(({ id }) => id),
      EPOCH,
    );
  });
}
