import { analyseArticles } from '../../src/pipeline/analyse-articles.ts';
import { buildStories } from '../../src/pipeline/build-stories.ts';
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

async function store(articles: readonly TestArticle[]): Promise<number[]> {
  const ids = await addArticles(deps, articles);
  await analyseArticles(deps, ids);
  await buildStories(deps, topicId);
  return ids;
}

const BID: TestArticle = {
  name: 'bid',
  title: 'Musk-led group bids for OpenAI',
  body: '🚀 A consortium led by Elon Musk has offered $97.4 billion for control of OpenAI. Nobody commented.',
  publishedAt: '2025-02-10T22:00:00Z',
};
const ANSWER: TestArticle = {
  name: 'answer',
  title: 'OpenAI rejects the bid of Elon Musk',
  body: 'The board of OpenAI rejected the $97.4 billion bid of the group led by Elon Musk. Sam Altman offered to buy Twitter for $9.74 billion instead.',
  publishedAt: '2025-02-11T08:00:00Z',
};
describe('steps of a story', () => {
  test('are sentences of its articles, word for word, with what each adds', async () => {
    await store([BID, ANSWER]);
    const steps = await deps.db.storyEvent.findMany({
      orderBy: { at: 'asc' },
      include: { article: { include: { revision: true } } },
    });
    expect(steps.map(({ kind }) => kind)).toEqual(['FIRST_REPORT', expect.stringMatching(/^NEW_/)]);
    expect(steps[0]?.sentence).toContain('$97.4 billion');
    expect(steps[1]?.sentence).toMatch(/^Sam Altman offered to buy Twitter/);
    for (const { article, start, end, sentence } of steps) {
      expect(article.revision?.text.slice(start, end)).toBe(sentence);
    }
  });

  test('a due date that is told again on another day is no new figure, nor is a number known long before', async () => {
    const told = (name: string, publishedAt: string, lead: string): TestArticle => ({
      ...{ name, publishedAt, title: 'Microsoft keeps its rights to the models of OpenAI' },
      body: `${lead} Microsoft keeps rights to OpenAI's models and products through 2032. Microsoft has invested $13 billion in OpenAI.`,
    });
    await store([
      {
        ...told('old', '2024-01-10T08:00:00Z', ''),
        body: 'Microsoft has invested $13 billion in OpenAI. Nobody commented.',
      },
      told('one', '2025-10-28T08:00:00Z', 'OpenAI has restructured.'),
      told('two', '2025-10-29T07:00:00Z', 'The restructuring of OpenAI is done.'),
      told('three', '2025-10-29T07:30:00Z', 'Lawyers had long worked on the new form of OpenAI.'),
    ]);
    const figures = await deps.db.storyEvent.findMany({ where: { kind: 'NEW_FIGURE' } });
    const deadlines = await deps.db.figure.findMany({ where: { predicate: 'DEADLINE' } });

    expect(new Set(deadlines.map(({ fromDate }) => fromDate)).size).toBeGreaterThan(1);
    expect(figures).toEqual([]);
  });

  test('go with an article that turns out to be off topic', async () => {
    await store([BID, ANSWER]);
    const [answer = 0] = await store([
      { ...ANSWER, title: 'Late goal', body: 'The home side won the derby.' },
    ]);
    expect(await deps.db.storyEvent.count({ where: { articleId: answer } })).toBe(0);
    expect(await deps.db.storyEvent.count()).toBe(1);
  });
});
