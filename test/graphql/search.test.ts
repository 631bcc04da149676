import { createTestApi, type TestApi } from '../helpers/api.ts';
import { createNewsroom } from '../helpers/news-fixture.ts';

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi();
  const news = await createNewsroom(api.db);
  const openai = await news.addEntity('OpenAI');
  const story = await news.addStory('Microsoft and OpenAI');
  await news.addArticle({
    title: 'Microsoft invests in OpenAI',
    body: 'The partnership deepens.',
    publishedAt: '2026-03-01T00:00:00Z',
    story,
    entities: { [openai]: 0.1 },
  });
  await news.addArticle({
    title: 'Partnership Partnership',
    body: 'Only partnership here.',
    publishedAt: '2026-03-02T00:00:00Z',
  });
  await news.addArticle({
    title: 'Kemitraan Microsoft diperpanjang',
    body: 'Perusahaan memperpanjang kemitraan.',
    publishedAt: '2026-03-03T00:00:00Z',
    language: 'id',
    onTopic: false,
  });
  await news.addArticle({
    title: '微软与OpenAI的合作关系',
    body: '人工智能公司。',
    publishedAt: '2026-03-04T00:00:00Z',
    language: 'zh',
  });
  await news.addArticle({
    title: 'Café Öl',
    body: 'Nothing else.',
    publishedAt: '2026-03-05T00:00:00Z',
    language: 'de',
  });
  const retired = await news.addEntity('OpenAI Inc');
  await api.db.entity.update({ where: { id: retired }, data: { supersededById: openai } });
  await news.refresh();
});

afterAll(() => api.close());

async function titles(args: string, types = 'types: [ARTICLE]'): Promise<string[]> {
  const { data, errors } = await api.query(
    `{ search(${args}, ${types}) { nodes { ... on Article { text: title } ... on Story { text: title } ... on Entity { text: name } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.search.nodes.map(({ text }: { text: string }) => text);
}

describe('search', () => {
  test.each([
    ['partnership', ['Partnership Partnership', 'Microsoft invests in OpenAI']],
    ['partnerships OPENAI', ['Microsoft invests in OpenAI']],
    ['"invests in"', ['Microsoft invests in OpenAI']],
    ['"in invests"', []],
    ['microsoft -openai', ['Kemitraan Microsoft diperpanjang']],
    ['perpanjangan', ['Kemitraan Microsoft diperpanjang']],
    ['合作', ['微软与OpenAI的合作关系']],
    ['cafe', ['Café Öl']],
    ['ÖL', ['Café Öl']],
    ["o'brien & | ! <-> :*", []],
    ['!!!', []],
  ])('%s finds %j, newest first', async (query, expected) => {
    expect(await titles(`query: ${JSON.stringify(query)}`)).toEqual(expected);
  });

  test('keeps to the languages and the topic', async () => {
    expect(await titles('query: "microsoft", languages: ["id"]')).toEqual([
      'Kemitraan Microsoft diperpanjang',
    ]);
    expect(await titles('query: "microsoft", topic: "ai-industry"')).toEqual(['Microsoft invests in OpenAI']);
  });

  test('ranks by relevance where asked', async () => {
    const [first] = await titles('query: "partnership", orderBy: RELEVANCE');
    expect(first).toBe('Partnership Partnership');
  });

  test('finds articles, their stories and live entities by name', async () => {
    expect(await titles('query: "openai"', 'first: 10')).toEqual([
      '微软与OpenAI的合作关系',
      'OpenAI',
      'Microsoft and OpenAI',
      'Microsoft invests in OpenAI',
    ]);
  });

  test.each(['NEWEST', 'RELEVANCE'])(
    'pages of mixed results by %s neither repeat nor skip',
    async (orderBy) => {
      const all: string[] = [];
      let after: string | null = null;
      do {
        const { data }: { data: any } = await api.query(
          `query ($after: String) { search(query: "openai", orderBy: ${orderBy}, first: 1, after: $after) { totalCount nodes { ... on Node { id } } pageInfo { endCursor hasNextPage } } }`,
          { after },
        );
        expect(data.search.totalCount).toBe(4);
        all.push(data.search.nodes[0].id);
        after = data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null;
      } while (after !== null);
      expect(new Set(all).size).toBe(4);
      expect(all).toHaveLength(4);
    },
  );

  test('shows where the words stand', async () => {
    const { data } = await api.query(
      '{ search(query: "partnership openai", types: [ARTICLE]) { edges { score highlights { field text ranges { start end } } } } }',
    );
    const [edge] = data.search.edges;
    const marked = edge.highlights.map(({ field, text, ranges }: any) => [
      field,
      ...ranges.map(({ start, end }: any) => text.slice(start, end)),
    ]);

    expect(edge.score).toBeNull();
    expect(marked).toEqual([
      ['TITLE', 'OpenAI'],
      ['BODY', 'partnership'],
    ]);
  });

  test('is one statement', async () => {
    api.takeStatements();
    await titles('query: "openai"', 'first: 20');
    expect(api.takeStatements()).toEqual([expect.stringContaining('/* searchPage */')]);
  });

  test.each([
    ['"-only"', 'only excludes'],
    [JSON.stringify('x'.repeat(401)), 'up to 400'],
  ])('refuses %s', async (query, reason) => {
    const { status, errors } = await api.query(`{ search(query: ${query}) { totalCount } }`);
    expect(status).toBe(400);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(reason),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
