import { analyseArticles } from '../../src/pipeline/analyse-articles.ts';
import { buildStories } from '../../src/pipeline/build-stories.ts';
import { mergeStories } from '../../src/pipeline/merge-stories.ts';
import { purge } from '../../src/pipeline/purge.ts';
import { splitStory } from '../../src/pipeline/split-story.ts';
import { verifyRollups } from '../../src/pipeline/verify-rollups.ts';
import { seededRandom, shuffled } from '../../src/shared/seeded-random.ts';
import { lockTopicStories } from '../../src/story/story-store.ts';
import { addArticles, type TestArticle } from '../helpers/articles.ts';
import { createTestDeps, type TestDeps } from '../helpers/deps.ts';

let deps: TestDeps;
let topicId: number;

beforeAll(async () => {
  deps = await createTestDeps();
  topicId = deps.topicIds.get('ai-industry') ?? 0;
});

afterAll(() => deps.close());

beforeEach(async () => {
  await deps.db.$executeRaw`TRUNCATE article, story, topic_feature, hour_rollup, day_rollup CASCADE`;
});

/** Stores, analyses and clusters; returns the article ids. */
async function process(articles: readonly TestArticle[]): Promise<number[]> {
  const ids = await addArticles(deps, articles);
  await analyseArticles(deps, ids);
  await buildStories(deps, topicId);
  return ids;
}

async function storyOf(articleId: number | undefined): Promise<number | null> {
  const row = await deps.db.articleTopic.findUnique({
    where: { articleId_topicId: { articleId: articleId ?? 0, topicId } },
  });
  return row?.storyId ?? null;
}

const BID_ID: TestArticle = {
  name: 'tawaran-musk',
  language: 'id',
  title: 'Elon Musk tawar OpenAI US$97,4 miliar',
  body: 'Konsorsium yang dipimpin Elon Musk mengajukan tawaran US$97,4 miliar untuk membeli OpenAI. Sam Altman menolak tawaran itu di media sosial X.',
  publishedAt: '2025-02-11T02:00:00Z',
};
const BID_EN: TestArticle = {
  name: 'musk-bid',
  title: 'Musk-led group bids $97.4 billion for OpenAI',
  body: 'A consortium led by Elon Musk has offered $97.4 billion for control of OpenAI. Sam Altman rejected the offer on X within hours.',
  publishedAt: '2025-02-10T22:00:00Z',
  domain: 'post.example',
};
const LAUNCH: TestArticle = {
  name: 'launch',
  title: 'Mistral AI releases a new model for phones',
  body: 'Mistral AI, the French startup, released a small language model that runs on phones. The company said it is free for research.',
  publishedAt: '2025-02-11T08:00:00Z',
};
const FOOTBALL: TestArticle = {
  name: 'football',
  title: 'Late goal wins the derby',
  body: 'The home side won the derby with a goal in the last minute. The crowd of 30,000 sang long after the whistle.',
  publishedAt: '2025-02-11T09:00:00Z',
};

describe('buildStories', () => {
  test('joins one event across languages, keeps another event apart and the off-topic article out', async () => {
    const [bidId, bidEn, launch, football] = await process([BID_ID, BID_EN, LAUNCH, FOOTBALL]);
    expect(await storyOf(bidId)).toBe(await storyOf(bidEn));
    expect(await storyOf(launch)).not.toBe(await storyOf(bidEn));
    expect(await storyOf(launch)).not.toBeNull();
    expect(await storyOf(football)).toBeNull();
    const story = await deps.db.story.findUniqueOrThrow({ where: { id: (await storyOf(bidId)) ?? 0 } });
    expect(story).toMatchObject({
      articleCount: 2,
      sourceCount: 2,
      reprintCount: 0,
      representativeArticleId: expect.any(Number),
    });
    expect(story.languages).toEqual([
      { language: 'en', count: 1 },
      { language: 'id', count: 1 },
    ]);
    expect(story.title).not.toBe('');
  });

  test('a story keeps its id when an article joins it later, and a pass with nothing waiting changes nothing', async () => {
    const [first] = await process([BID_EN]);
    const id = await storyOf(first);
    const [joined] = await process([BID_ID]);
    expect(await storyOf(joined)).toBe(id);
    expect(await storyOf(first)).toBe(id);
    expect(await buildStories(deps, topicId)).toMatchObject({ articles: 0, storiesTouched: 0 });
  });

  test('a near-verbatim copy of another publisher is a reprint of the earlier article and not counted in the tone', async () => {
    const body = Array.from(
      { length: 6 },
      (_, at) => `${BID_EN.body} This is sentence number ${at} of a longer report.`,
    ).join(' ');
    const copy = {
      ...BID_EN,
      name: 'copy',
      domain: 'mirror.example',
      body: `${body} (agency)`,
      publishedAt: '2025-02-11T03:00:00Z',
    };
    const [original, reprint] = await process([{ ...BID_EN, body }, copy]);
    expect(await deps.db.article.findUniqueOrThrow({ where: { id: reprint ?? 0 } })).toMatchObject({
      reprintOfId: original,
    });
    const [total] = await deps.db.$queryRaw<{ n: number; scored: number }[]>`
      SELECT sum(n)::int AS n, sum(scored + unscored)::int AS scored FROM hour_rollup WHERE entity_id = 0`;
    expect(total).toEqual({ n: 2, scored: 1 });
  });

  test('an article that turns out to be off topic leaves its story, which keeps its id and loses the count', async () => {
    const [bidId, bidEn] = await process([BID_ID, BID_EN]);
    const id = await storyOf(bidEn);
    await process([{ ...BID_ID, title: FOOTBALL.title, body: FOOTBALL.body }]);
    expect(await storyOf(bidId)).toBeNull();
    expect(await deps.db.story.findUniqueOrThrow({ where: { id: id ?? 0 } })).toMatchObject({
      articleCount: 1,
    });
  });

  test('a story whose representative left is told by an article that stayed', async () => {
    const [, bidEn] = await process([BID_ID, BID_EN]);
    const id = (await storyOf(bidEn)) ?? 0;
    const before = await deps.db.story.findUniqueOrThrow({
      where: { id },
      include: { representative: true },
    });
    const [leaving, staying] = before.title === BID_ID.title ? [BID_ID, BID_EN] : [BID_EN, BID_ID];
    await process([{ ...leaving, title: FOOTBALL.title, body: FOOTBALL.body }]);
    const after = await deps.db.story.findUniqueOrThrow({ where: { id }, include: { representative: true } });
    expect(after).toMatchObject({
      articleCount: 1,
      title: staying.title,
      representative: { title: staying.title },
    });
  });

  test('analyses are written after a pass that is under way, not into it', async () => {
    const [id = 0] = await addArticles(deps, [BID_EN]);
    let analysis: Promise<unknown> = Promise.resolve();
    await deps.db.$transaction(async (tx) => {
      await lockTopicStories(tx, topicId);
      analysis = analyseArticles(deps, [id]);
      const waiting = () => tx.$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
      for (let tries = 0; tries < 400 && (await waiting())[0]?.n !== 1; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      expect((await waiting())[0]?.n).toBe(1);
      const [row] = await tx.$queryRaw<{ status: string }[]>`
        SELECT analysis_status::text AS status FROM article WHERE id = ${id}`;
      expect(row?.status).toBe('PENDING');
    });
    await analysis;
    expect(await deps.db.article.findUniqueOrThrow({ where: { id } })).toMatchObject({
      analysisStatus: 'DONE',
    });
  });

  test('hand-made links are obeyed', async () => {
    const [bidId, bidEn] = await addArticles(deps, [BID_ID, BID_EN]);
    const [articleAId = 0, articleBId = 0] = [bidId, bidEn].sort((a = 0, b = 0) => a - b);
    await deps.db.storyLink.create({
      data: { topicId, articleAId, articleBId, kind: 'CANNOT_LINK', reason: 'test' },
    });
    await analyseArticles(deps, [articleAId, articleBId]);
    await buildStories(deps, topicId);
    expect(await storyOf(bidId)).not.toBe(await storyOf(bidEn));
  });
});

/** What an operator may do at any time: a merge, a split, a new analysis of everything. */
async function act(random: () => number): Promise<void> {
  const stories = await deps.db.story.findMany({
    where: { articleCount: { gt: 0 } },
    orderBy: { id: 'asc' },
  });
  const [story, other] = shuffled(stories, random);
  if (story === undefined) return;
  const choice = random();
  if (choice < 0.35 && other !== undefined) await mergeStories(deps, [story.id, other.id], 'test');
  else if (choice < 0.7) {
    const members = await deps.db.articleTopic.findMany({
      where: { storyId: story.id },
      orderBy: { articleId: 'asc' },
    });
    const leaving = members.slice(0, Math.floor(random() * members.length)).map(({ articleId }) => articleId);
    await splitStory(deps, story.id, leaving, 'test');
  } else {
    await deps.db.article.updateMany({ data: { analysisStatus: 'PENDING' } });
    const all = await deps.db.article.findMany({ select: { id: true } });
    await analyseArticles(
      deps,
      all.map(({ id }) => id),
    );
  }
}

describe('what always holds', () => {
  test.each([1, 2, 3, 4])(
    'after random arrivals, edits, decisions by hand, new analyses and purges (seed %i)',
    async (seed) => {
      const random = seededRandom(seed);
      const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
      for (let round = 0; round < 8; round += 1) {
        const batch = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
          const base = pick([BID_ID, BID_EN, LAUNCH, FOOTBALL]);
          const day = 1 + Math.floor(random() * 20);
          const edit = random() < 0.3 ? ' The figure is $50 billion now.' : '';
          const publishedAt = `2025-02-${String(day).padStart(2, '0')}T${String(Math.floor(random() * 24)).padStart(2, '0')}:30:00Z`;
          return {
            ...base,
            name: `${base.name}-${Math.floor(random() * 6)}`,
            body: base.body + edit,
            publishedAt,
          };
        });
        const ids = await addArticles(deps, batch);
        await analyseArticles(deps, ids);
        if (random() < 0.7) await buildStories(deps, topicId);
        if (random() < 0.6) await act(random);
      }
      await buildStories(deps, topicId);
      deps.setNow(new Date('2025-03-10T00:00:00Z'));
      await purge({ ...deps, config: { ...deps.config, retentionDays: 31 } });

      expect(await verifyRollups(deps)).toMatchObject({ repaired: 0 });
      const lost = await deps.db.articleTopic.count({ where: { onTopic: true, storyId: null } });
      const offTopicInStory = await deps.db.articleTopic.count({
        where: { onTopic: false, storyId: { not: null } },
      });
      const inRetired = await deps.db.articleTopic.count({
        where: { story: { supersededById: { not: null } } },
      });
      expect({ lost, offTopicInStory, inRetired }).toEqual({ lost: 0, offTopicInStory: 0, inRetired: 0 });
      const twoSteps = await deps.db.story.count({
        where: { supersededBy: { supersededById: { not: null } } },
      });
      expect(twoSteps).toBe(0);
      const disobeyed = await deps.db.$queryRaw`
      SELECT l.* FROM story_link l JOIN article_topic a ON a.article_id = l.article_a_id AND a.topic_id = l.topic_id
      JOIN article_topic b ON b.article_id = l.article_b_id AND b.topic_id = l.topic_id
      WHERE (a.story_id = b.story_id) <> (l.kind = 'MUST_LINK')`;
      expect(disobeyed).toEqual([]);
      const miscounted = await deps.db.$queryRaw`
      SELECT s.id FROM story s WHERE article_count <> (SELECT count(*) FROM article_topic t WHERE t.story_id = s.id)`;
      expect(miscounted).toEqual([]);
      const frequencies = await deps.db.$queryRaw`
      SELECT feature, documents FROM topic_feature f WHERE documents <> (
        SELECT count(*) FROM article a JOIN article_topic t ON t.article_id = a.id AND t.on_topic
        WHERE f.feature = '' OR a.features ? f.feature)`;
      expect(frequencies).toEqual([]);
    },
  );
});
