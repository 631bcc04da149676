import { createTestApi, type GraphqlAnswer, type TestApi } from '../helpers/api.ts';
import { createNewsroom, type Newsroom } from '../helpers/news-fixture.ts';

let api: TestApi;
let news: Newsroom;
let openai: number;

beforeAll(async () => {
  api = await createTestApi();
  news = await createNewsroom(api.db);
  openai = await news.addEntity('OpenAI', { wikidataId: 'Q21708200' });
  const microsoft = await news.addEntity('Microsoft', { wikidataId: 'Q2283' });
  for (let n = 0; n < 30; n += 1) {
    const story = await news.addStory(`Story ${n}`);
    const hour = String(n % 24).padStart(2, '0');
    const at = `2026-03-${String(1 + Math.floor(n / 2)).padStart(2, '0')}T${hour}:00:00Z`;
    const first = await news.addArticle({
      title: `Article ${n}`,
      publishedAt: at,
      story,
      sentiment: 0.5,
      entities: { [openai]: 0.2 },
    });
    await news.addArticle({
      title: `Artikel ${n}`,
      publishedAt: at,
      story,
      language: 'id',
      sentiment: -0.5,
      entities: { [openai]: -0.4, [microsoft]: null },
    });
    await news.addArticle({ title: `Again ${n}`, publishedAt: at, story, sentiment: -1, reprintOf: first });
  }
  await news
    .addStory('Retired')
    .then((id) => api.db.story.update({ where: { id }, data: { supersededById: 1 } }));
  await news.refresh();
});

afterAll(() => api.close());

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String) {
  stories(first: $first, after: $after, last: $last, before: $before) {
    nodes { id title } totalCount totalCountIsExact pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

async function walk(
  step: (cursor: string | null) => object,
  cursorName: 'startCursor' | 'endCursor',
  more: string,
): Promise<string[]> {
  const pages: string[][] = [];
  let cursor: string | null = null;
  do {
    const { data } = await api.query(PAGE, step(cursor));
    pages.push(data.stories.nodes.map(({ id }: { id: string }) => id));
    cursor = data.stories.pageInfo[more] ? data.stories.pageInfo[cursorName] : null;
  } while (cursor !== null);
  return cursorName === 'endCursor' ? pages.flat() : pages.reverse().flat();
}

describe('stories', () => {
  test('pages forward and backward give every live story once, in the same order', async () => {
    const forward = await walk((after) => ({ first: 7, after }), 'endCursor', 'hasNextPage');
    const backward = await walk((before) => ({ last: 7, before }), 'startCursor', 'hasPreviousPage');

    expect(forward).toHaveLength(30);
    expect(new Set(forward).size).toBe(30);
    expect(backward).toEqual(forward);
  });

  test.each(['DESC', 'ASC'])(
    'pages %s through articles of the same second neither repeat nor skip',
    async (direction) => {
      const ids: string[] = [];
      let after: string | null = null;
      do {
        const { data }: GraphqlAnswer = await api.query(
          `query ($after: String, $direction: OrderDirection!) {
          articles(first: 4, after: $after, orderBy: { field: PUBLISHED_AT, direction: $direction }) {
            edges { cursor node { id } } pageInfo { hasNextPage } } }`,
          { after, direction },
        );
        ids.push(...data.articles.edges.map(({ node }: { node: { id: string } }) => node.id));
        after = data.articles.pageInfo.hasNextPage ? data.articles.edges.at(-1).cursor : null;
      } while (after !== null);

      expect([ids.length, new Set(ids).size]).toEqual([90, 90]);
    },
  );

  test('counts live stories only', async () => {
    const { data } = await api.query(PAGE, { first: 1 });
    expect(data.stories).toMatchObject({ totalCount: 30, totalCountIsExact: true });
  });

  test('a story that arrives between two pages causes neither repeat nor gap', async () => {
    const first = await api.query(PAGE, { first: 5 });
    const late = await news.addStory('Late', '2027-01-01T00:00:00Z');
    const second = await api.query(PAGE, { first: 5, after: first.data.stories.pageInfo.endCursor });
    await api.db.story.delete({ where: { id: late } });
    const both = await api.query(PAGE, { first: 10 });

    expect([...first.data.stories.nodes, ...second.data.stories.nodes]).toEqual(both.data.stories.nodes);
  });

  test('a story shows its languages, countries and tone; reprints count but have no tone', async () => {
    const { data } =
      await api.query(`{ stories(first: 1) { nodes { articleCount reprintCount languages { language count } countries
      sentiment { mean low95 high95 positive neutral negative scoredCount unscoredCount } } } }`);

    expect(data.stories.nodes[0]).toMatchObject({
      articleCount: 3,
      reprintCount: 1,
      languages: [
        { language: 'en', count: 2 },
        { language: 'id', count: 1 },
      ],
      countries: ['ID'],
      sentiment: {
        mean: 0,
        low95: -1,
        high95: 1,
        positive: 1,
        neutral: 0,
        negative: 1,
        scoredCount: 2,
        unscoredCount: 0,
      },
    });
  });

  test.each([1, 20, 100])('%i stories with articles and entities are one statement', async (first) => {
    api.takeStatements();
    const { data } = await api.query(
      `query ($first: Int) { stories(first: $first) { nodes { id title
        articles(first: 5) { nodes { title source { name } sentiment { ... on SentimentScore { score } } } }
        entities(first: 5) { edges { articleCount meanSentiment node { name wikidataId } } } } } }`,
      { first },
    );

    expect(api.takeStatements()).toEqual([expect.stringContaining('/* storiesPage */')]);
    expect(data.stories.nodes).toHaveLength(Math.min(first, 30));
    expect(data.stories.nodes[0].articles.nodes).toHaveLength(3);
    expect(data.stories.nodes[0].entities.edges[0]).toMatchObject({
      articleCount: 2,
      node: { name: 'OpenAI' },
    });
    expect(data.stories.nodes[0].entities.edges[0].meanSentiment).toBeCloseTo(-0.1);
  });

  test('an alias keeps each field apart from its neighbour', async () => {
    const { data } = await api.query(`{ stories(first: 1) { nodes { title: id id: title
      few: articles(first: 1) { totalCount nodes { url: title } } indonesian: articles(filter: { languages: ["id"] }) { nodes { title } } } } }`);
    const [story] = data.stories.nodes;

    expect(story.id).toMatch(/^Story \d+$/);
    expect(story.few).toMatchObject({ totalCount: 3 });
    expect(story.few.nodes).toHaveLength(1);
    expect(story.indonesian.nodes).toEqual([{ title: story.id.replace('Story', 'Artikel') }]);
  });

  test.each([
    ['{ topic: "ai-industry" }', 30],
    ['{ topic: "chess" }', 0],
    ['{ languages: ["id"] }', 30],
    ['{ languages: ["fr"] }', 0],
    ['{ countries: ["ID"] }', 30],
    ['{ sources: ["www.kabar.example"] }', 30],
    ['{ minArticles: 3 }', 30],
    ['{ minSources: 2 }', 0],
    ['{ published: { from: "2026-03-15T00:00:00Z" } }', 2],
    ['{ published: { to: "2026-03-02T00:00:00Z" } }', 2],
    ['{ not: { published: { from: "2026-03-02T00:00:00Z" } } }', 2],
    ['{ or: [{ languages: ["fr"] }, { published: { from: "2026-03-15T00:00:00Z" } }] }', 2],
    ['{ and: [{ languages: ["fr"] }, { languages: ["id"] }] }', 0],
  ])('filter %s takes %i', async (filter, count) => {
    const { data } = await api.query(`{ stories(first: 1, filter: ${filter}) { totalCount } }`);
    expect(data.stories.totalCount).toBe(count);
  });

  test('a filter by entity takes the stories that mention it', async () => {
    const entity = await api.query('{ entity(wikidataId: "Q2283") { id stories { totalCount } } }');
    const { data } = await api.query(
      'query ($id: ID!) { stories(filter: { entities: [$id] }) { totalCount } }',
      { id: entity.data.entity.id },
    );

    expect(data.stories.totalCount).toBe(30);
    expect(entity.data.entity.stories.totalCount).toBe(30);
  });

  test('a retired id is answered by its successor, by story and by node', async () => {
    const retired = await api.db.story.findFirstOrThrow({ where: { title: 'Retired' } });
    const id = Buffer.from(`Story:${retired.id}`).toString('base64url');
    const { data } = await api.query(
      'query ($id: ID!) { story(id: $id) { title supersededBy { id } } node(id: $id) { ... on Story { title } } }',
      { id },
    );

    expect(data).toEqual({ story: { title: 'Story 0', supersededBy: null }, node: { title: 'Story 0' } });
  });

  test('title and representative article follow the wanted language', async () => {
    const { data } = await api.query(
      '{ stories(first: 1) { nodes { en: title id: title(language: "id") fr: title(language: "fr") representativeArticle(language: "id-ID") { title } } } }',
    );
    const [story] = data.stories.nodes;

    expect(story.id).toBe(story.en.replace('Story', 'Artikel'));
    expect(story.fr).toBe(story.en);
    expect(story.representativeArticle.title).toBe(story.id);
  });
});
