import type { RelationModality, RelationStage } from '../../src/analyse/analysis.ts';
import { encodeGlobalId } from '../../src/read/global-id.ts';
import { createTestApi, type TestApi } from '../helpers/api.ts';
import { createNewsroom, type Newsroom } from '../helpers/news-fixture.ts';

let api: TestApi;
let news: Newsroom;
let openai: string;
let microsoft: string;
let story: number;

interface Saying {
  readonly at: string;
  readonly stage: RelationStage;
  readonly modality?: RelationModality;
  readonly tone?: number;
  readonly confidence?: number;
  readonly source?: number;
  readonly reprintOf?: number;
}

/** An article that states the relation in one sentence. */
async function say(relationId: number, saying: Saying): Promise<number> {
  const { at, stage, modality = 'FACT', tone = 0, confidence = 0.5, source, reprintOf } = saying;
  const title = `${modality} ${stage} ${at}`;
  const articleId = await news.addArticle({
    ...{ title, publishedAt: at, story, reprintOf: reprintOf ?? null },
    ...(source === undefined ? {} : { source }),
  });
  const { revisionId } = await api.db.article.findUniqueOrThrow({ where: { id: articleId } });
  await api.db.relationAppearance.create({
    data: {
      ...{
        relationId,
        articleId,
        revisionId: revisionId ?? 0,
        publishedAt: new Date(at),
        stage,
        modality,
        tone,
      },
      ...{ confidence, start: 0, end: title.length, sentence: title },
    },
  });
  return articleId;
}

beforeAll(async () => {
  api = await createTestApi();
  news = await createNewsroom(api.db);
  story = await news.addStory('Partners');
  const ids = [
    await news.addEntity('Microsoft', { wikidataId: 'Q2283' }),
    await news.addEntity('OpenAI'),
    await news.addEntity('Nvidia'),
  ];
  const [subjectId = 0, objectId = 0, third = 0] = ids;
  [microsoft, openai] = [encodeGlobalId('Entity', subjectId), encodeGlobalId('Entity', objectId)];
  const other = await api.db.source.create({ data: { domain: 'other.example', name: 'Other' } });
  const relation = (type: 'PARTNERSHIP' | 'INVESTMENT' | 'SUPPLY', from: number, to: number) =>
    api.db.relation.create({
      data: { topicId: news.topic, type, subjectId: from, objectId: to, directed: type !== 'PARTNERSHIP' },
    });
  const partnership = await relation('PARTNERSHIP', subjectId, objectId);
  const first = await say(partnership.id, { at: '2026-01-05T00:00:00Z', stage: 'FORMING', tone: 0.6 });
  await say(partnership.id, { at: '2026-01-06T00:00:00Z', stage: 'ENDED', tone: -1, reprintOf: first });
  await say(partnership.id, { at: '2026-01-20T00:00:00Z', stage: 'ENDED', modality: 'POSSIBLE', tone: -0.4 });
  await say(partnership.id, {
    at: '2026-02-02T00:00:00Z',
    stage: 'FORMING',
    tone: 0.2,
    source: other.id,
    confidence: 0.8,
  });
  await say(partnership.id, { at: '2026-02-03T00:00:00Z', stage: 'STRAINED', tone: -0.8, confidence: 0.6 });
  await say(partnership.id, {
    at: '2026-02-04T00:00:00Z',
    stage: 'ENDED',
    modality: 'DENIED',
    tone: -1,
    confidence: 1,
  });
  const investment = await relation('INVESTMENT', subjectId, objectId);
  await say(investment.id, { at: '2026-01-10T00:00:00Z', stage: 'ACTIVE' });
  await say((await relation('SUPPLY', third, objectId)).id, { at: '2026-03-01T00:00:00Z', stage: 'ACTIVE' });
  await relation('SUPPLY', subjectId, third); // nobody states it any more
  await news.refresh();
});

afterAll(() => api.close());

const RANGE = 'range: { from: "2026-01-01T00:00:00Z", to: "2026-03-01T00:00:00Z" }, interval: MONTH';

describe('relationBetween', () => {
  test.each(['a: $m, b: $o', 'a: $o, b: $m', 'a: "Q2283", b: $o'])(
    '(%s) gives all their relations, the most stated first',
    async (args) => {
      const { data } = await api.query(
        `query ($m: ID!, $o: ID!) { unused: node(id: $m) { id } relationBetween(${args}) { type subject { name } stage modality articleCount sourceCount firstSeenAt lastSeenAt } }`,
        { m: microsoft, o: openai },
      );

      expect(data.relationBetween).toEqual([
        {
          ...{ type: 'PARTNERSHIP', subject: { name: 'Microsoft' }, stage: 'STRAINED', modality: 'FACT' },
          ...{ articleCount: 6, sourceCount: 2 },
          ...{ firstSeenAt: '2026-01-05T00:00:00.000Z', lastSeenAt: '2026-02-04T00:00:00.000Z' },
        },
        expect.objectContaining({ type: 'INVESTMENT', articleCount: 1 }),
      ]);
    },
  );

  test('milestones are turns of the stage; reprints, possible ends and denied ones left out', async () => {
    const { data } = await api.query(
      'query ($m: ID!, $o: ID!) { relationBetween(a: $m, b: $o) { milestones { nodes { at previousStage stage modality appearance { sentence article { title } } } } } }',
      { m: microsoft, o: openai },
    );
    const [{ milestones }] = data.relationBetween;

    expect(
      milestones.nodes.map((turn: Record<string, string>) => [
        turn['previousStage'],
        turn['stage'],
        turn['modality'],
      ]),
    ).toEqual([
      [null, 'FORMING', 'FACT'],
      ['FORMING', 'STRAINED', 'FACT'],
    ]);
    expect(milestones.nodes[1].appearance).toEqual({
      sentence: 'FACT STRAINED 2026-02-03T00:00:00Z',
      article: { title: 'FACT STRAINED 2026-02-03T00:00:00Z' },
    });
  });

  test('milestones page forward without repeat or gap', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await api.query(
        `query ($m: ID!, $o: ID!, $after: String) { relationBetween(a: $m, b: $o) { milestones(first: 1, after: $after, modalities: [FACT]) {
          nodes { at } pageInfo { hasNextPage endCursor } } } }`,
        { m: microsoft, o: openai, after },
      );
      const [{ milestones }]: [
        { milestones: { nodes: { at: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } },
      ] = data.relationBetween;
      seen.push(...milestones.nodes.map(({ at }) => at.slice(0, 10)));
      after = milestones.pageInfo.hasNextPage ? milestones.pageInfo.endCursor : null;
    } while (after !== null);

    expect(seen).toEqual(['2026-01-05', '2026-02-03']);
  });

  test('its tone over time counts articles: reprints have no tone, denials are left out', async () => {
    const { data } = await api.query(
      `query ($m: ID!, $o: ID!) { relationBetween(a: $m, b: $o) { toneSeries(${RANGE}) { key buckets {
        articleCount shareOfCoverage sentiment { mean positive negative scoredCount } topEvidence(first: 1) { sentence contribution } } } } }`,
      { m: microsoft, o: openai },
    );
    const [{ toneSeries }] = data.relationBetween;

    expect(toneSeries.key).toBeNull();
    expect(toneSeries.buckets).toEqual([
      {
        articleCount: 3,
        shareOfCoverage: 0.75,
        sentiment: { mean: expect.closeTo(0.1), positive: 1, negative: 1, scoredCount: 2 },
        topEvidence: [{ sentence: 'FACT FORMING 2026-01-05T00:00:00Z', contribution: 0.6 }],
      },
      {
        articleCount: 2,
        shareOfCoverage: expect.closeTo(2 / 3),
        sentiment: { mean: expect.closeTo(-0.3), positive: 1, negative: 1, scoredCount: 2 },
        topEvidence: [{ sentence: 'FACT STRAINED 2026-02-03T00:00:00Z', contribution: -0.8 }],
      },
    ]);
  });

  test('confidence joins publishers, each with its best sentence; evidence gives the surest facts', async () => {
    const { data } = await api.query(
      'query ($m: ID!, $o: ID!) { relationBetween(a: $m, b: $o) { confidence evidence(first: 2) { modality confidence } } }',
      { m: microsoft, o: openai },
    );
    const [partnership] = data.relationBetween;

    expect(partnership.confidence).toBeCloseTo(1 - (1 - 0.6) * (1 - 0.8));
    expect(partnership.evidence).toEqual([
      { modality: 'FACT', confidence: 0.8 },
      { modality: 'FACT', confidence: 0.6 },
    ]);
  });

  test('what too few articles state is left out', async () => {
    const { data } = await api.query(
      `query ($m: ID!, $o: ID!) { relationBetween(a: $m, b: $o, minArticles: 2) { type }
        relations(filter: { entities: [$o], minArticles: 2 }) { nodes { type articleCount } } }`,
      { m: microsoft, o: openai },
    );
    expect(data.relationBetween).toEqual([{ type: 'PARTNERSHIP' }]);
    expect(data.relations.nodes).toEqual([{ type: 'PARTNERSHIP', articleCount: 6 }]);
  });

  test.each([
    'relationBetween(a: $m, b: $m, minArticles: 0) { id }',
    'relations(filter: { entities: [$m], minArticles: 0 }) { totalCount }',
  ])('%s is refused', async (field) => {
    const { errors } = await api.query(`query ($m: ID!) { ${field} }`, { m: microsoft });
    expect(errors?.[0]?.message).toBe('minArticles is 0; accepted: 1 or more');
  });

  test('an id of another type is refused', async () => {
    const { errors } = await api.query('query ($m: ID!) { relationBetween(a: $m, b: "U3Rvcnk6MQ") { id } }', {
      m: microsoft,
    });
    expect(errors?.[0]?.message).toContain('accepted: the id of a Entity');
  });
});

describe('relations', () => {
  test.each([
    ['', ['SUPPLY', 'PARTNERSHIP', 'INVESTMENT']],
    ['filter: { types: [INVESTMENT, SUPPLY] }', ['SUPPLY', 'INVESTMENT']],
    ['filter: { stages: [STRAINED] }', ['PARTNERSHIP']],
    ['filter: { stages: [ENDED], modalities: [FACT], not: { types: [PARTNERSHIP] } }', []],
    ['filter: { modalities: [DENIED] }', ['PARTNERSHIP']],
    ['filter: { stages: [STRAINED], modalities: [DENIED] }', []],
    ['filter: { published: { from: "2026-02-03T00:00:00Z", to: "2026-03-01T00:00:00Z" } }', ['PARTNERSHIP']],
    ['filter: { topic: "chess" }', []],
    ['orderBy: { field: FIRST_SEEN_AT, direction: ASC }', ['PARTNERSHIP', 'INVESTMENT', 'SUPPLY']],
    ['orderBy: { field: ARTICLE_COUNT }', ['PARTNERSHIP', 'SUPPLY', 'INVESTMENT']],
  ])('(%s) are %j', async (args, types) => {
    const { data } = await api.query(
      `{ relations${args === '' ? '' : `(${args})`} { totalCount nodes { type } } }`,
    );

    expect(data.relations.nodes.map(({ type }: { type: string }) => type)).toEqual(types);
    expect(data.relations.totalCount).toBe(types.length);
  });

  test('of an entity have it at either end, of a story are stated in it, and lead back to the story', async () => {
    const { data } = await api.query(
      `{ entity(name: "Microsoft") { relations { nodes { type } } } stories { nodes { relations { totalCount nodes { stories { nodes { title } } } } } } }`,
    );

    expect(data.entity.relations.nodes).toEqual([{ type: 'PARTNERSHIP' }, { type: 'INVESTMENT' }]);
    expect(data.stories.nodes[0].relations).toMatchObject({
      totalCount: 3,
      nodes: [{ stories: { nodes: [{ title: 'Partners' }] } }, {}, {}],
    });
  });

  test.each([1, 3])('a page of %i with series, milestones and evidence is one statement', async (first) => {
    api.takeStatements();
    const { data } = await api.query(
      `query ($first: Int) { relations(first: $first) { nodes { confidence toneSeries(${RANGE}) { buckets { articleCount shareOfCoverage } }
        milestones { nodes { appearance { sentence } } } evidence { sentence } stories { nodes { title } } } } }`,
      { first },
    );

    expect(api.takeStatements()).toEqual([expect.stringContaining('/* relationsPage */')]);
    expect(data.relations.nodes).toHaveLength(first);
  });
});
