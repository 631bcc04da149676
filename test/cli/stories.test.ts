import { analyseArticles } from '../../src/pipeline/analyse-articles.ts';
import { buildStories } from '../../src/pipeline/build-stories.ts';
import { encodeGlobalId } from '../../src/read/global-id.ts';
import { addArticles, type TestArticle } from '../helpers/articles.ts';
import { createTestDeps, type TestDeps } from '../helpers/deps.ts';
import { runCli } from './run-cli.ts';

let deps: TestDeps;
let topicId: number;
const ids: number[] = [];

const stories = (...argv: string[]) => runCli(['stories', ...argv], { DATABASE_URL: deps.databaseUrl });

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

async function analyse(): Promise<void> {
  await deps.db.article.updateMany({ data: { analysisStatus: 'PENDING' } });
  await analyseArticles(deps, ids);
  await buildStories(deps, topicId);
}

/** Stories of the three bids and the launch, in this order. */
async function storiesOf(): Promise<number[]> {
  const rows = await deps.db.articleTopic.findMany({ where: { topicId, articleId: { in: ids } } });
  return ids.map((id) => rows.find(({ articleId }) => articleId === id)?.storyId ?? 0);
}

beforeAll(async () => {
  deps = await createTestDeps();
  topicId = deps.topicIds.get('ai-industry') ?? 0;
}, 60_000);

afterAll(() => deps.close());

beforeEach(async () => {
  await deps.db.$executeRaw`TRUNCATE article, story, topic_feature, hour_rollup, day_rollup CASCADE`;
  ids.splice(0, ids.length, ...(await addArticles(deps, [bid(1), bid(2), bid(3), LAUNCH])));
  await analyse();
});

test('merge makes two stories one, and a pass over everything keeps them so', async () => {
  const [bids = 0, , , launch = 0] = await storiesOf();
  const { code, out, err } = await stories('merge', `${launch}`, encodeGlobalId('Story', bids), '--json');
  await analyse();

  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({ dryRun: false, story: { number: bids } });
  expect(launch).not.toBe(bids);
  expect(await storiesOf()).toEqual([bids, bids, bids, bids]);
});

test('split takes the named articles out, and a pass over everything leaves them out', async () => {
  const [bids = 0] = await storiesOf();
  const { code, out } = await stories(
    ...[
      'split',
      `${bids}`,
      '--articles',
      'https://paper.example/bid-2?utm_source=x',
      '--reason',
      'another bid',
    ],
  );
  await analyse();
  const [one, two, three] = await storiesOf();

  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/^took 1 article out of story \d+: .* story \d+\n$/),
  ]);
  expect([one, three]).toEqual([bids, bids]);
  expect(two).not.toBe(bids);
  expect((await deps.db.storyLink.findMany()).map(({ reason }) => reason)).toContain('another bid');
});

test('--dry-run says what would come of it and changes nothing', async () => {
  const before = await storiesOf();
  const [bids = 0, , , launch = 0] = before;
  const merge = await stories('merge', `${launch}`, `${bids}`, '--dry-run');
  const split = await stories('split', `${bids}`, '--articles', 'https://paper.example/bid-2', '--dry-run');

  expect(merge).toMatchObject({ code: 0, out: expect.stringContaining(`into story ${bids}: `) });
  expect(split).toMatchObject({ code: 0, out: `would take 1 article out of story ${bids}\n` });
  expect(await storiesOf()).toEqual(before);
  expect([await deps.db.storyLink.count(), await deps.db.storyLineage.count()]).toEqual([0, 0]);
});

test.each([
  [['merge', '999999', '999998'], 'there is no story 999999'],
  [['merge', 'nonsense', '1'], 'the id "nonsense" is not an id of this API; accepted: the id of a Story'],
  [['split', '999999', '--articles', 'https://paper.example/bid-2'], 'there is no story 999999'],
  [['split', '1', '--articles', 'https://paper.example/none'], 'no article has the address'],
])('%j is refused', async (argv, message) => {
  const { code, err } = await stories(...argv);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('an article of another story is refused, and one story is no merge', async () => {
  const [bids = 0] = await storiesOf();
  const stranger = await stories('split', `${bids}`, '--articles', 'https://paper.example/launch');
  const alone = await stories('merge', `${bids}`, `${bids}`);

  expect(stranger.err).toMatch(/article \d+ is not in story/);
  expect(alone.err).toContain('a merge takes two different stories or more');
});
