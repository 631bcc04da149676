import { analyseArticles } from '../../src/pipeline/analyse-articles.ts';
import { buildStories } from '../../src/pipeline/build-stories.ts';
import { mergeStories } from '../../src/pipeline/merge-stories.ts';
import { splitStory } from '../../src/pipeline/split-story.ts';
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

/** Reports on a bid that form one story by themselves. */
function bid(at: number): TestArticle {
  return {
    name: `bid-${at}`,
    title: 'Musk-led group bids $97.4 billion for OpenAI',
    body: `A consortium led by Elon Musk has offered $97.4 billion for OpenAI. Sam Altman rejected the offer, report ${at} says.`,
    publishedAt: `2025-02-1${at}T22:00:00Z`,
  };
}
const LAUNCH: TestArticle = {
  name: 'launch',
  title: 'Mistral AI releases a new model for phones',
  body: 'Mistral AI, the French startup, released a small language model that runs on phones. It is free for research.',
  publishedAt: '2025-02-11T08:00:00Z',
};

async function analyse(ids: readonly number[]): Promise<void> {
  await analyseArticles(deps, ids);
  await buildStories(deps, topicId);
}

async function store(articles: readonly TestArticle[]): Promise<number[]> {
  const ids = await addArticles(deps, articles);
  await analyse(ids);
  return ids;
}

/** What `warta reanalyse` does. */
async function reanalyse(): Promise<void> {
  await deps.db.article.updateMany({ data: { analysisStatus: 'PENDING' } });
  await analyse((await deps.db.article.findMany({ select: { id: true } })).map(({ id }) => id));
}

async function storiesOf(ids: readonly number[]): Promise<number[]> {
  const rows = await deps.db.articleTopic.findMany({ where: { topicId, articleId: { in: [...ids] } } });
  return ids.map((id) => rows.find(({ articleId }) => articleId === id)?.storyId ?? 0);
}

const [A, B, C] = [bid(1), bid(2), bid(3)];

describe('mergeStories', () => {
  test('joins what clustering kept apart; the id of the larger story stays', async () => {
    const ids = await store([A, B, LAUNCH]);
    const [bids = 0, , launch = 0] = await storiesOf(ids);
    expect(await mergeStories(deps, [launch, bids], 'one deal')).toEqual({ kind: 'merged', storyId: bids });
    expect(await storiesOf(ids)).toEqual([bids, bids, bids]);
    expect(await deps.db.story.findUniqueOrThrow({ where: { id: launch } })).toMatchObject({
      supersededById: bids,
      articleCount: 0,
    });
    expect(await deps.db.storyLineage.findMany()).toMatchObject([
      { kind: 'MERGE', fromId: launch, intoId: bids, reason: 'by hand: one deal', similarity: null },
    ]);
  });

  test('holds when articles join and when all is analysed again', async () => {
    const ids = await store([A, B, LAUNCH]);
    const [bids = 0, , launch = 0] = await storiesOf(ids);
    await mergeStories(deps, [bids, launch], 'one deal');
    const [joined] = await store([C]);
    await reanalyse();
    expect(await storiesOf([...ids, joined ?? 0])).toEqual([bids, bids, bids, bids]);
  });

  test('takes retired ids for their successors, and leads them on in one step', async () => {
    const other = {
      ...LAUNCH,
      name: 'xai',
      title: 'xAI opens an office in Jakarta',
      body: 'xAI, the company of Grok, opened an office in Jakarta, its first in Indonesia.',
    };
    const ids = await store([A, B, C, LAUNCH, other]);
    const [bids = 0, , , launch = 0, office = 0] = await storiesOf(ids);
    await mergeStories(deps, [launch, office], 'test');
    await mergeStories(deps, [launch, office, bids], 'test');
    const retired = await deps.db.story.findMany({ where: { id: { in: [launch, office] } } });
    expect(retired.map(({ supersededById }) => supersededById)).toEqual([bids, bids]);
  });

  test('refuses unknown stories and one story twice, and changes nothing', async () => {
    const [story = 0] = await storiesOf(await store([A]));
    expect(await mergeStories(deps, [story, 999_999], 'x')).toEqual({
      kind: 'refused',
      reason: 'there is no story 999999',
    });
    expect(await mergeStories(deps, [story, story], 'x')).toMatchObject({ kind: 'refused' });
    expect(await deps.db.storyLink.count()).toBe(0);
  });
});

describe('splitStory', () => {
  test('takes articles out into a story of their own; the larger part keeps the id', async () => {
    const ids = await store([A, B, C]);
    const [story = 0] = await storiesOf(ids);
    const outcome = await splitStory(deps, story, [ids[1] ?? 0], 'another bid');
    expect(outcome).toEqual({ kind: 'split', storyId: story, newStoryId: expect.any(Number) });
    const [first, taken, last] = await storiesOf(ids);
    expect([first, last]).toEqual([story, story]);
    expect(taken).not.toBe(story);
    expect(await deps.db.storyLineage.findMany()).toMatchObject([
      { kind: 'SPLIT', fromId: story, intoId: taken, reason: 'by hand: another bid', similarity: null },
    ]);
  });

  test('holds when articles join and when all is analysed again', async () => {
    const ids = await store([A, B]);
    const [story = 0] = await storiesOf(ids);
    await splitStory(deps, story, [ids[1] ?? 0], 'another bid');
    const before = await storiesOf(ids);
    await store([C]);
    await reanalyse();
    expect(await storiesOf(ids)).toEqual(before);
  });

  test('takes back a merge, and a merge takes back a split', async () => {
    const ids = await store([A, B, LAUNCH]);
    const [bids = 0, , launch = 0] = await storiesOf(ids);
    await mergeStories(deps, [bids, launch], 'one deal');
    await splitStory(deps, bids, [ids[2] ?? 0], 'not one deal');
    await reanalyse();
    const [first = 0, second, third = 0] = await storiesOf(ids);
    expect([second, third === first]).toEqual([first, false]);
    await mergeStories(deps, [first, third], 'after all');
    await reanalyse();
    expect(new Set(await storiesOf(ids)).size).toBe(1);
  });

  test('refuses articles of other stories, none and all', async () => {
    const ids = await store([A, B, LAUNCH]);
    const [bids = 0] = await storiesOf(ids);
    const [a = 0, b = 0, other = 0] = ids;
    for (const articles of [[other], [], [a, b]]) {
      expect(await splitStory(deps, bids, articles, 'x')).toMatchObject({ kind: 'refused' });
    }
    expect(await deps.db.storyLink.count()).toBe(0);
  });
});
