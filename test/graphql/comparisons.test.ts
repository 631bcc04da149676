import { createTestApi, type TestApi } from '../helpers/api.ts';
import { createNewsroom, type Newsroom } from '../helpers/news-fixture.ts';

let api: TestApi;
let news: Newsroom;
let openai: number;
let nvidia: number;

const FIRST_DAY = Date.UTC(2026, 0, 1);
const day = (n: number, hour = 6) => new Date(FIRST_DAY + n * 86_400_000 + hour * 3_600_000).toISOString();

beforeAll(async () => {
  api = await createTestApi();
  news = await createNewsroom(api.db);
  [openai, nvidia] = [await news.addEntity('OpenAI'), await news.addEntity('Nvidia')];
  for (let n = 0; n < 20; n += 1) {
    const tone = (n < 12 ? 0.5 : -0.4) + (n % 3) * 0.05;
    await news.addArticle({ title: `Of day ${n}`, publishedAt: day(n), entities: { [openai]: tone } });
  }
  await news.addArticle({ title: 'Worst', publishedAt: day(15, 9), entities: { [openai]: -1 } });
  await news.addArticle({
    title: 'Off topic',
    publishedAt: day(15),
    onTopic: false,
    entities: { [openai]: -1, [nvidia]: 1 },
  });
  for (const hour of [1, 2, 3]) {
    await news.addArticle({
      title: `Chips ${hour}`,
      publishedAt: day(19, hour),
      entities: { [nvidia]: 0.1 },
    });
  }
  await news.addArticle({
    title: 'Failed',
    publishedAt: day(2),
    sentiment: 'FAILED',
    entities: { [openai]: null },
  });
  await news.refresh();
});

afterAll(() => api.close());

const RANGE = `range: { from: "${day(0, 0)}", to: "${day(20, 0)}" }`;

describe('tone shifts', () => {
  const SHIFTS = `toneShifts(${RANGE}, interval: DAY) { at pValue before { mean scoredCount } after { mean scoredCount }
    drivers(first: 2) { article { title } sentiment { ... on SentimentScore { score evidence { sentence } } } } }`;

  test('are found where the level changes, with the articles that drove them', async () => {
    const { data } = await api.query(`{ entity(name: "OpenAI") { ${SHIFTS} } }`);

    expect(data.entity.toneShifts).toEqual([
      {
        ...{ at: day(12, 0), pValue: expect.any(Number) },
        before: { mean: expect.closeTo(0.55), scoredCount: 12 },
        after: { mean: expect.closeTo((-0.4 * 8 + 0.05 * 7 - 1) / 9), scoredCount: 9 },
        drivers: [
          { article: { title: 'Worst' }, sentiment: { score: -1, evidence: [{ sentence: 'Worst' }] } },
          {
            article: { title: 'Of day 12' },
            sentiment: { score: -0.4, evidence: [{ sentence: 'Of day 12' }] },
          },
        ],
      },
    ]);
    expect(data.entity.toneShifts[0].pValue).toBeLessThanOrEqual(0.01);
  });

  test('are none where too few buckets have a tone', async () => {
    const { data } = await api.query(`{ entity(name: "Nvidia") { ${SHIFTS} } }`);
    expect(data.entity.toneShifts).toEqual([]);
  });

  test('of all entities of a page are one statement', async () => {
    api.takeStatements();
    const { data } = await api.query(`{ entities(first: 2) { nodes { name ${SHIFTS} } } }`);

    expect(api.takeStatements()).toHaveLength(1);
    expect(data.entities.nodes).toMatchObject([
      { name: 'OpenAI', toneShifts: [{}] },
      { name: 'Nvidia', toneShifts: [] },
    ]);
  });

  test.each(['maxPValue: 0', 'maxPValue: 0.5'])('with %s are refused', async (argument) => {
    const { errors } = await api.query(
      `{ entity(name: "OpenAI") { toneShifts(${RANGE}, interval: DAY, ${argument}) { at } } }`,
    );
    expect(errors?.[0]?.message).toContain('accepted: above 0, up to 0.2');
  });
});

describe('share of coverage', () => {
  const SHARE = `timeSeries(${RANGE}, interval: WEEK) { buckets { articleCount shareOfCoverage } }`;

  test.each([
    ['rollups', ''],
    ['rows', ', filter: { or: [{ scored: true }, { scored: false }] }'],
  ])('of an entity is its part of all articles on topic, from %s', async (_name, filter) => {
    const { data } =
      await api.query(`{ openai: entity(name: "OpenAI") { ${SHARE.replace('interval: WEEK', `interval: WEEK${filter}`)} }
      nvidia: entity(name: "Nvidia") { ${SHARE.replace('interval: WEEK', `interval: WEEK${filter}`)} } }`);
    const shares = (entity: { timeSeries: { buckets: { shareOfCoverage: number | null }[] }[] }) =>
      entity.timeSeries[0]?.buckets.map(({ shareOfCoverage }) => shareOfCoverage);

    expect(shares(data.openai)).toEqual([1, 1, 1, 2 / 5]);
    expect(shares(data.nvidia)).toEqual([0, 0, 0, 3 / 5]);
  });

  test('of groups adds up to 1, is null in empty buckets and for articles off topic', async () => {
    const { data } = await api.query(`{
      grouped: timeSeries(range: { from: "${day(19, 0)}", to: "${day(21, 0)}" }, interval: DAY, groupBy: LANGUAGE) { buckets { shareOfCoverage } }
      off: timeSeries(${RANGE}, interval: MONTH, filter: { onTopic: false }) { buckets { articleCount shareOfCoverage } } }`);

    expect(data.grouped).toEqual([{ buckets: [{ shareOfCoverage: 1 }, { shareOfCoverage: null }] }]);
    expect(data.off).toEqual([{ buckets: [{ articleCount: 1, shareOfCoverage: null }] }]);
  });
});

test.each([
  ['rollups', ''],
  ['rows', ', filter: { or: [{ scored: true }, { scored: false }] }'],
])('an article whose analysis failed counts as unscored in series from %s', async (_name, filter) => {
  await api.db.article.updateMany({ where: { title: 'Failed' }, data: { analysisStatus: 'FAILED' } });
  await news.refresh();
  const { data } = await api.query(
    `{ timeSeries(range: { from: "${day(2, 0)}", to: "${day(3, 0)}" }, interval: DAY${filter}) { buckets { articleCount sentiment { scoredCount unscoredCount } } } }`,
  );

  expect(data.timeSeries[0].buckets).toEqual([
    { articleCount: 2, sentiment: { scoredCount: 1, unscoredCount: 1 } },
  ]);
});

describe('trends', () => {
  const TRENDS =
    'entity { name } story { title } score articleCount baselineCount expectedCount from until baselineFrom';

  test('hold the window against the baseline before it; what keeps its pace is no trend', async () => {
    const { data } = await api.query(
      `{ trends(field: ENTITIES, topic: "ai-industry", window: "P1D", baseline: "P10D") { ${TRENDS} } }`,
    );

    expect(data.trends).toEqual([
      {
        ...{ entity: { name: 'Nvidia' }, story: null, articleCount: 3, baselineCount: 0, expectedCount: 0 },
        score: expect.closeTo(Math.sqrt(2 * 3 * Math.log(11))),
        ...{ from: day(18, 7), until: day(19, 7), baselineFrom: day(8, 7) },
      },
    ]);
  });

  test('until an earlier time see nothing of what came after', async () => {
    const { data } = await api.query(
      `{ trends(field: ENTITIES, until: "${day(19, 0)}", minArticles: 1, window: "P1D", baseline: "P10D") { ${TRENDS} } }`,
    );
    expect(data.trends).toEqual([]);
  });

  test('of stories count their articles, in one statement', async () => {
    const story = await news.addStory('Rising');
    await news.addArticle({ title: 'One', publishedAt: day(19, 2), story });
    await news.addArticle({ title: 'Two', publishedAt: day(19, 3), story });
    await news.refresh();
    api.takeStatements();
    const { data } = await api.query(`{ trends(field: STORIES, window: "P1D") { ${TRENDS} } }`);

    expect(api.takeStatements()).toEqual([expect.stringContaining('/* trends */')]);
    expect(data.trends).toMatchObject([
      { story: { title: 'Rising' }, entity: null, articleCount: 2, baselineCount: 0 },
    ]);
  });

  test.each([
    'window: "PT1M"',
    'window: "P2D", baseline: "P1D"',
    'window: "P1M"',
    'first: 0',
    'minArticles: 0',
  ])('with %s are refused', async (argument) => {
    const { errors } = await api.query(`{ trends(field: ENTITIES, ${argument}) { score } }`);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
