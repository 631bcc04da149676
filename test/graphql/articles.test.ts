import { createTestApi, type TestApi } from '../helpers/api.ts';
import { createNewsroom, type Newsroom } from '../helpers/news-fixture.ts';

let api: TestApi;
let news: Newsroom;
let openai: number;
let first: number;

const globalId = (type: string, id: number) => Buffer.from(`${type}:${id}`).toString('base64url');

beforeAll(async () => {
  api = await createTestApi({ WARTA_EXPOSE_BODY: 'true' });
  news = await createNewsroom(api.db);
  openai = await news.addEntity('OpenAI', { wikidataId: 'Q21708200' });
  const microsoft = await news.addEntity('Microsoft');
  await api.db.entityAlias.createMany({
    data: [
      { entityId: openai, surface: 'Openai', kind: 'MISSPELLING' },
      { entityId: openai, language: 'zh', surface: '开放人工智能', kind: 'LABEL' },
    ],
  });
  const retired = await news.addEntity('Open AI', { key: null });
  await api.db.entity.update({ where: { id: retired }, data: { supersededById: openai } });
  const story = await news.addStory('One');
  first = await news.addArticle({
    title: 'One',
    publishedAt: '2026-03-01T00:00:00Z',
    story,
    sentiment: 0.5,
    entities: { [openai]: 0.5, [microsoft]: -0.5 },
  });
  await news.addArticle({
    title: 'Two',
    publishedAt: '2026-03-02T00:00:00Z',
    story,
    sentiment: -0.5,
    reprintOf: first,
    entities: { [openai]: -0.5 },
  });
  await news.addArticle({
    title: 'Three',
    publishedAt: '2026-03-03T00:00:00Z',
    sentiment: 'UNSUPPORTED_LANGUAGE',
    language: 'ja',
    entities: { [openai]: null },
  });
  await news.addArticle({
    title: 'Four',
    publishedAt: '2026-03-03T00:00:00Z',
    sentiment: 0,
    onTopic: false,
    language: null,
  });
  await news.refresh();
});

afterAll(() => api.close());

async function titles(filter: string, order = ''): Promise<string> {
  const { data, errors } = await api.query(`{ articles(filter: ${filter}${order}) { nodes { title } } }`);
  expect(errors).toBeUndefined();
  return data.articles.nodes.map(({ title }: { title: string }) => title).join(' ');
}

describe('articles', () => {
  test.each([
    ['{}', 'Four Three Two One'],
    ['{ topic: "ai-industry" }', 'Three Two One'],
    ['{ topic: "ai-industry", onTopic: false }', 'Four'],
    ['{ onTopic: false }', 'Four'],
    ['{ onTopic: true }', 'Three Two One'],
    ['{ topic: "none" }', ''],
    ['{ languages: ["ja"] }', 'Three'],
    ['{ languages: ["und"] }', 'Four'],
    ['{ languages: ["JA-jp"] }', 'Three'],
    ['{ not: { languages: ["en"] } }', 'Four Three'],
    ['{ sentiment: [POSITIVE, NEUTRAL] }', 'Four One'],
    ['{ not: { sentiment: [POSITIVE] } }', 'Four Three Two'],
    ['{ scored: false }', 'Three'],
    ['{ reprint: true }', 'Two'],
    ['{ published: { from: "2026-03-02T00:00:00Z", to: "2026-03-03T00:00:00Z" } }', 'Two'],
    ['{ or: [{ languages: ["ja"] }, { reprint: true }] }', 'Three Two'],
    ['{ or: [] }', ''],
    ['{ and: [] }', 'Four Three Two One'],
    ['{ text: "two -one" }', 'Two'],
    ['{ sources: ["none.example"] }', ''],
    ['{ languages: null }', 'Four Three Two One'],
  ])('filter %s takes "%s"', async (filter, expected) => {
    expect(await titles(filter)).toBe(expected);
  });

  test('filters by entity follow retired ids, filters by story too', async () => {
    const retired = await api.db.entity.findFirstOrThrow({ where: { name: 'Open AI' } });
    expect(await titles(`{ entities: ["${globalId('Entity', retired.id)}"] }`)).toBe('Three Two One');
    expect(await titles(`{ stories: ["${globalId('Story', 1)}"] }`)).toBe('Two One');
  });

  test('orders the other way', async () => {
    expect(await titles('{}', ', orderBy: { field: FETCHED_AT, direction: ASC }')).toBe('One Two Three Four');
  });

  test('a tone comes with evidence; none comes with its reason', async () => {
    const { data } =
      await api.query(`{ articles(filter: { topic: "ai-industry", reprint: false }) { nodes { title sentiment { __typename
      ... on SentimentScore { score label confidence analysisVersion evidence { sentence start end contribution mentionStart revision { number text } } } ... on SentimentUnavailable { reason } } } } }`);

    expect(data.articles.nodes.map(({ sentiment }: any) => sentiment)).toEqual([
      { __typename: 'SentimentUnavailable', reason: 'UNSUPPORTED_LANGUAGE' },
      {
        __typename: 'SentimentScore',
        score: 0.5,
        label: 'POSITIVE',
        confidence: 0.8,
        analysisVersion: '1',
        evidence: [
          {
            sentence: 'One',
            start: 0,
            end: 3,
            contribution: 0.5,
            mentionStart: null,
            revision: { number: 1, text: 'One\n\nA body.' },
          },
        ],
      },
    ]);
  });

  test('by default a whole body is not given; the sentence that shows a tone is', async () => {
    const closed = await createTestApi();
    const room = await createNewsroom(closed.db);
    await room.addArticle({
      title: 'One',
      publishedAt: '2026-03-01T00:00:00Z',
      sentiment: 0.5,
      entities: {},
    });
    const { data } = await closed.query(
      '{ articles(first: 100) { nodes { excerpt revisions { nodes { title text } } sentiment { ... on SentimentScore { evidence { sentence } } } } } }',
    );
    await closed.close();
    const revisions = data.articles.nodes.flatMap((article: any) => article.revisions.nodes);
    expect(revisions.length).toBeGreaterThan(0);
    expect(revisions.map(({ text }: any) => text)).toEqual(revisions.map(() => null));
    expect(JSON.stringify(data.articles.nodes)).toContain('"evidence":[{"sentence":"One"}]');
  });

  test('an article is found by its address with tracking parameters, with all that it says', async () => {
    const { url } = await api.db.article.findUniqueOrThrow({ where: { id: first } });
    const { data } = await api.query(
      `query ($url: URL!) { article(url: $url) { id title excerpt source { domain } story { title }
      topics { topic { slug } relevance onTopic } reprintOf { title } reprints { totalCount nodes { title reprintOf { title } } }
      mentions(entity: "${globalId('Entity', openai)}") { totalCount nodes { surface start end entity { name } sentiment { ... on SentimentScore { score evidence { sentence mentionEnd } } } } }
      entitySentiments { nodes { entity { name } mentionCount salience sentiment { ... on SentimentScore { score } } } } } }`,
      { url: `${url}?utm_source=x#top` },
    );

    expect(data.article).toEqual({
      id: globalId('Article', first),
      title: 'One',
      excerpt: 'A body.',
      source: { domain: 'kabar.example' },
      story: { title: 'One' },
      topics: [{ topic: { slug: 'ai-industry' }, relevance: 1, onTopic: true }],
      reprintOf: null,
      reprints: { totalCount: 1, nodes: [{ title: 'Two', reprintOf: { title: 'One' } }] },
      mentions: {
        totalCount: 1,
        nodes: [
          {
            surface: 'O',
            start: 0,
            end: 1,
            entity: { name: 'OpenAI' },
            sentiment: { score: 0.5, evidence: [{ sentence: 'One', mentionEnd: 1 }] },
          },
        ],
      },
      entitySentiments: {
        nodes: [
          { entity: { name: 'Microsoft' }, mentionCount: 1, salience: 0.5, sentiment: { score: -0.5 } },
          { entity: { name: 'OpenAI' }, mentionCount: 1, salience: 0.5, sentiment: { score: 0.5 } },
        ],
      },
    });
  });
});

describe('entities', () => {
  test('lists live ones by articles on topic', async () => {
    const { data } = await api.query('{ entities { totalCount nodes { name articleCount wikidataId } } }');
    expect(data.entities).toEqual({
      totalCount: 2,
      nodes: [
        { name: 'OpenAI', articleCount: 3, wikidataId: 'Q21708200' },
        { name: 'Microsoft', articleCount: 1, wikidataId: null },
      ],
    });
  });

  test.each([
    ['{ nameContains: "misspelt" }', ''],
    ['{ nameContains: "ÓPENAI" }', 'OpenAI'],
    ['{ nameContains: "人工" }', 'OpenAI'],
    ['{ nameContains: "%" }', ''],
    ['{ types: [ORG] }', 'Microsoft OpenAI'],
    ['{ types: [PERSON] }', ''],
    ['{ linked: false }', 'Microsoft'],
    ['{ not: { wikidataIds: ["Q21708200"] } }', 'Microsoft'],
    ['{ topic: "ai-industry" }', 'Microsoft OpenAI'],
    ['{ topic: "chess" }', ''],
  ])('filter %s takes "%s"', async (filter, expected) => {
    const { data } = await api.query(
      `{ entities(filter: ${filter}, orderBy: { field: NAME, direction: ASC }) { nodes { name } } }`,
    );
    expect(data.entities.nodes.map(({ name }: { name: string }) => name).join(' ')).toBe(expected);
  });

  test.each([
    'name: "openai"',
    'name: "Openai"',
    'name: "OPEN AI"',
    'name: "开放人工智能"',
    'wikidataId: "Q21708200"',
  ])('entity(%s)', async (argument) => {
    const { data } = await api.query(`{ entity(${argument}) { name } }`);
    expect(data.entity).toEqual(argument.includes('OPEN AI') ? null : { name: 'OpenAI' });
  });

  test('a retired id leads to the successor, named in the wanted language', async () => {
    const retired = await api.db.entity.findFirstOrThrow({ where: { name: 'Open AI' } });
    const { data } = await api.query(
      `{ entity(id: "${globalId('Entity', retired.id)}") { name(language: "zh-Hans") english: name surfaceForms { text kind } } }`,
    );
    expect(data.entity).toEqual({
      name: '开放人工智能',
      english: 'OpenAI',
      surfaceForms: [
        { text: 'Openai', kind: 'MISSPELLING' },
        { text: '开放人工智能', kind: 'LABEL' },
      ],
    });
  });

  test('needs exactly one argument', async () => {
    const { status, errors } = await api.query('{ entity(name: "a", wikidataId: "Q1") { name } }');
    expect([status, errors?.[0]?.extensions['code']]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('co-occurring entities are counted by article', async () => {
    const { data } = await api.query(
      '{ entity(name: "OpenAI") { coOccurring { edges { articleCount node { name } } } } }',
    );
    expect(data.entity.coOccurring.edges).toEqual([{ articleCount: 1, node: { name: 'Microsoft' } }]);
  });
});

test('nodes keeps the order of its ids, with null where there is none', async () => {
  const ids = [globalId('Topic', 99), globalId('Source', news.source), 'junk', globalId('Article', first)];
  const { data } = await api.query(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Article { title } } }',
    { ids },
  );
  expect(data.nodes).toEqual([
    null,
    { __typename: 'Source', id: ids[1] },
    null,
    { __typename: 'Article', id: ids[3], title: 'One' },
  ]);
});
