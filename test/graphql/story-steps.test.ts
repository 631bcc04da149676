import type { Prisma } from '../../src/database/generated/client.ts';
import { createTestApi, type TestApi } from '../helpers/api.ts';
import { createNewsroom, type Newsroom } from '../helpers/news-fixture.ts';

let api: TestApi;
let news: Newsroom;

beforeAll(async () => {
  api = await createTestApi();
  news = await createNewsroom(api.db);
  const [rare, common] = [await news.addEntity('Rare'), await news.addEntity('Common')];
  let steps: Prisma.StoryEventCreateManyInput[] = [];
  for (let n = 0; n < 50; n += 1) {
    const story = await news.addStory(`Story ${n}`);
    const publishedAt = new Date(Date.UTC(2026, 2, 1 + n)).toISOString();
    const entities = n < 2 ? { [rare]: 0, [common]: 0 } : { [common]: 0 };
    const articleId = await news.addArticle({ title: `Article ${n}`, publishedAt, story, entities });
    if (n > 0) continue;
    const second = await news.addArticle({
      title: 'Later',
      publishedAt: '2026-03-02T00:00:00Z',
      story,
      entities,
    });
    const step = { storyId: story, revisionId: 1, start: 0, end: 5 };
    const [at, later] = [new Date(publishedAt), new Date('2026-03-02T00:00:00Z')];
    steps = [
      { ...step, articleId, at, sentence: 'First.', kind: 'FIRST_REPORT', score: 0.1 },
      {
        ...step,
        articleId: second,
        at: later,
        sentence: 'Rare comes in.',
        kind: 'NEW_ENTITY',
        score: 0.9,
        entityId: rare,
      },
    ];
  }
  await news.refresh();
  await api.db.storyEvent.deleteMany();
  await api.db.storyEvent.createMany({ data: steps });
});

afterAll(() => api.close());

const first = async (fields: string) => {
  const { data, errors } = await api.query(
    `{ stories(orderBy: { field: FIRST_PUBLISHED_AT, direction: ASC }, first: 1) { nodes { ${fields} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.stories.nodes[0];
};

describe('a story', () => {
  test('has a timeline in order of time, always with its first report', async () => {
    const { all, one } = await first(
      'all: timeline { at kind sentence entity { name } article { title } } one: timeline(first: 1) { kind }',
    );

    expect(all).toMatchObject([
      { at: '2026-03-01T00:00:00.000Z', kind: 'FIRST_REPORT', entity: null, article: { title: 'Article 0' } },
      {
        at: '2026-03-02T00:00:00.000Z',
        kind: 'NEW_ENTITY',
        sentence: 'Rare comes in.',
        entity: { name: 'Rare' },
      },
    ]);
    expect(one).toEqual([{ kind: 'FIRST_REPORT' }]);
  });

  test('has a phase as of a time, by the clock of the service if none is given, none before its first article', async () => {
    expect(
      await first(
        'breaking: phase(at: "2026-03-01T02:00:00Z") before: phase(at: "2026-02-01T00:00:00Z") now: phase',
      ),
    ).toEqual({ breaking: 'BREAKING', before: null, now: 'FADING' });
  });

  test('is related to one that shares a rare entity, not to those that share what all have', async () => {
    const { related } = await first(
      'related { score story { title } sharedEntities { name } sharedFigures }',
    );

    expect(related).toEqual([
      {
        ...{ score: expect.any(Number), story: { title: 'Story 1' }, sharedFigures: [] },
        sharedEntities: [{ name: 'Rare' }, { name: 'Common' }],
      },
    ]);
  });

  test('says which figure it shares with a related one', async () => {
    const named = { in: ['Article 0', 'Article 1'] };
    const articles = await api.db.article.findMany({ where: { title: named }, select: { id: true } });
    const figure = {
      revisionId: 1,
      predicate: 'PRICE',
      value: 97.4e9,
      currency: 'USD',
      approximate: false,
    } as const;
    const place = { rawText: '$97.4 billion', start: 0, end: 5, sentence: 'Figure.', sentenceStart: 0 };
    await api.db.figure.createMany({
      data: articles.map(({ id }) => ({ ...figure, ...place, articleId: id })),
    });
    const { related } = await first('related { story { title } sharedFigures }');
    await api.db.figure.deleteMany();

    expect(related).toEqual([{ story: { title: 'Story 1' }, sharedFigures: ['$97.4 billion'] }]);
  });

  test.each([1, 50])('and %i of them with steps and neighbours are one statement', async (count) => {
    api.takeStatements();
    await api.query(
      `{ stories(first: ${count}) { nodes { phase timeline { article { title } } related { score story { title } } } } }`,
    );
    expect(api.takeStatements()).toHaveLength(1);
  });
});
