import path from 'node:path';
import { drainQueue } from '../../jobs/worker.ts';
import { type NewsServer, startNewsServer } from '../../src/demo/news-server.ts';
import { type DemoSummary, runDemo } from '../../src/demo/run-demo.ts';
import type { Deps } from '../../src/deps.ts';
import { PROJECT_ROOT } from '../../src/shared/project-root.ts';
import { readSampleNews, type SampleNews } from '../../src/topic/sample-news.ts';
import { createTestDeps } from '../transfer/test-deps.ts';

let news: SampleNews;
let server: NewsServer;
let deps: Deps;
let summary: DemoSummary;

beforeAll(async () => {
  news = await readSampleNews(path.join(PROJECT_ROOT, 'topics/ai-industry/sample'));
  server = await startNewsServer(news);
  const hostMap = Object.entries(server.hostMap).map(([host, address]) => `${host}=${address}`);
  deps = await createTestDeps({ WARTA_HOST_MAP: hostMap.join(',') });
  summary = await demo(0, false);
}, 120_000);

afterAll(async () => {
  await deps?.close();
  await server?.close();
});

function demo(extraPasses: number, sameBodies: boolean): Promise<DemoSummary> {
  const topicId = deps.topicIds.get('ai-industry') ?? 0;
  const work = () => drainQueue(deps);
  return runDemo(deps, news, server, { topicId, extraPasses, sameBodies, work, onStep: () => undefined });
}

/** All that a pass over known news must leave alone, ids and times included. */
async function contents() {
  const { db } = deps;
  return {
    articles: await db.article.findMany({ orderBy: { id: 'asc' } }),
    revisions: await db.articleRevision.findMany({ orderBy: { id: 'asc' } }),
    topics: await db.articleTopic.findMany({ orderBy: [{ articleId: 'asc' }, { topicId: 'asc' }] }),
    mentions: await db.mention.findMany({ orderBy: { id: 'asc' } }),
    entities: await db.articleEntity.findMany({ orderBy: [{ articleId: 'asc' }, { entityId: 'asc' }] }),
    figures: await db.figure.findMany({ orderBy: { id: 'asc' } }),
    relations: await db.relationAppearance.findMany({ orderBy: { id: 'asc' } }),
    stories: await db.story.findMany({ orderBy: { id: 'asc' } }),
    lineage: await db.storyLineage.findMany({ orderBy: { id: 'asc' } }),
    claims: await db.claim.findMany({ orderBy: { id: 'asc' } }),
    hours: await db.hourRollup.findMany({
      orderBy: [
        { topicId: 'asc' },
        { entityId: 'asc' },
        { hour: 'asc' },
        { language: 'asc' },
        { sourceId: 'asc' },
      ],
    }),
    days: await db.dayRollup.findMany({
      orderBy: [
        { topicId: 'asc' },
        { entityId: 'asc' },
        { day: 'asc' },
        { language: 'asc' },
        { sourceId: 'asc' },
      ],
    }),
    storyHours: await db.storyHourRollup.findMany({ orderBy: [{ storyId: 'asc' }, { hour: 'asc' }] }),
    storyEntities: await db.storyEntity.findMany({ orderBy: [{ storyId: 'asc' }, { entityId: 'asc' }] }),
  };
}

test('every article of the sample is stored, analysed and, if on topic, in a story', async () => {
  const { db } = deps;
  expect(summary.articles).toBe(news.articles.length);
  expect(await db.article.count({ where: { analysisStatus: { not: 'DONE' } } })).toBe(0);
  expect(await db.articleTopic.count({ where: { onTopic: true, storyId: null } })).toBe(0);
  expect(await db.articleTopic.count({ where: { onTopic: false, storyId: { not: null } } })).toBe(0);
  expect(summary.stories).toBeGreaterThan(20);
  expect(summary.stories).toBeLessThan(summary.onTopic);
  const stored = await db.article.findMany({ select: { url: true, title: true, publishedAt: true } });
  const given = news.articles.map(({ url, title, publishedAt, correction }) => ({
    url,
    title: correction?.title ?? title,
    publishedAt: new Date(publishedAt),
  }));
  const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1);
  expect(stored.sort(byUrl)).toEqual(given.sort(byUrl));
});

test('the corrected article has both wordings, and the later one counts', async () => {
  const corrected = news.articles.filter(({ correction }) => correction !== undefined);
  expect(corrected.length).toBeGreaterThan(0);
  const rows = await deps.db.article.findMany({
    where: { revisions: { some: { number: { gt: 1 } } } },
    include: { revisions: { orderBy: { number: 'asc' } }, revision: true },
  });
  expect(rows.map(({ url }) => url).sort()).toEqual(corrected.map(({ url }) => url).sort());
  expect(rows[0]?.revisions.map(({ text }) => text)).toEqual([
    `${corrected[0]?.title}\n\n${corrected[0]?.body}`,
    `${corrected[0]?.correction?.title}\n\n${corrected[0]?.correction?.body}`,
  ]);
  expect(rows[0]?.revision?.number).toBe(2);
});

test('only feeds of the sample were asked', async () => {
  const asked = await deps.db.feed.findMany({ where: { lastFetchAt: { not: null } } });
  expect(asked.map(({ url }) => new URL(url).hostname).sort()).toEqual(
    news.publishers.map(({ domain }) => domain).sort(),
  );
});

test('further passes, with 304 and then with the same bodies, change nothing', async () => {
  const before = await contents();
  await demo(1, false);
  const unchanged = await deps.db.fetchEvent.findMany({
    orderBy: { id: 'desc' },
    take: news.publishers.length,
  });
  expect(new Set(unchanged.map(({ outcome }) => outcome))).toEqual(new Set(['UNCHANGED']));
  await demo(2, true);
  const same = await deps.db.fetchEvent.findMany({ orderBy: { id: 'desc' }, take: news.publishers.length });
  expect(new Set(same.map(({ outcome }) => outcome))).toEqual(new Set(['SAME_BODY']));
  expect(await contents()).toEqual(before);
}, 60_000);
