import { createTestApi, type TestApi } from '../helpers/api.ts';
import { createNewsroom, type Newsroom } from '../helpers/news-fixture.ts';

let api: TestApi;
let news: Newsroom;
let openai: number;
let story: number;

beforeAll(async () => {
  api = await createTestApi();
  news = await createNewsroom(api.db);
  const other = await api.db.source.create({ data: { domain: 'news.example', name: 'News' } });
  openai = await news.addEntity('OpenAI');
  story = await news.addStory('Dispute');
  const at = (publishedAt: string, sentiment: number, more: object = {}) =>
    news.addArticle({
      title: `Of ${publishedAt}`,
      publishedAt,
      sentiment,
      story,
      entities: { [openai]: sentiment },
      ...more,
    });
  const first = await at('2026-03-01T17:30:00Z', 0.6);
  await at('2026-03-01T18:30:00Z', -0.2, { language: 'id' });
  await at('2026-03-01T23:15:00Z', 0.8, { reprintOf: first });
  await at('2026-03-03T05:00:00Z', -0.9, { source: other.id });
  await news.addArticle({
    title: 'Unscored',
    publishedAt: '2026-03-03T06:00:00Z',
    sentiment: 'UNSUPPORTED_LANGUAGE',
    language: 'zh',
    story,
    entities: { [openai]: null },
  });
  await news.addArticle({
    title: 'Off topic',
    publishedAt: '2026-03-03T06:00:00Z',
    sentiment: 1,
    onTopic: false,
    entities: { [openai]: 1 },
  });
  await news.refresh();
});

afterAll(() => api.close());

const BUCKETS =
  'buckets { start end articleCount sentiment { mean positive neutral negative scoredCount unscoredCount } }';

interface Bucket {
  readonly start: string;
  readonly articleCount: number;
  readonly sentiment: { readonly scoredCount: number };
}

/** The same series, from rollups (its filter says nothing new) and row by row (a filter that rollups cannot answer). */
const WAYS = [
  ['rollups', ''],
  ['rows', ', filter: { or: [{ scored: true }, { scored: false }] }'],
] as const;

async function series(args: string, way = ''): Promise<{ key: string | null; buckets: Bucket[] }[]> {
  const { data, errors } = await api.query(`{ timeSeries(${args}${way}) { key ${BUCKETS} } }`);
  expect(errors).toBeUndefined();
  return data.timeSeries;
}

const shape = (buckets: readonly Bucket[]) =>
  buckets.map(({ start, articleCount, sentiment }) => [start, articleCount, sentiment.scoredCount]);

describe.each(WAYS)('time series from %s', (_name, way) => {
  test('days in UTC have no gaps; reprints count without tone, off-topic articles not at all', async () => {
    const [all] = await series(
      'range: { from: "2026-03-01T12:00:00Z", to: "2026-03-04T00:00:00Z" }, interval: DAY',
      way,
    );

    expect(all?.buckets).toEqual([
      {
        start: '2026-03-01T00:00:00.000Z',
        end: '2026-03-02T00:00:00.000Z',
        articleCount: 3,
        sentiment: {
          mean: expect.closeTo(0.2),
          positive: 1,
          neutral: 0,
          negative: 1,
          scoredCount: 2,
          unscoredCount: 0,
        },
      },
      {
        start: '2026-03-02T00:00:00.000Z',
        end: '2026-03-03T00:00:00.000Z',
        articleCount: 0,
        sentiment: { mean: null, positive: 0, neutral: 0, negative: 0, scoredCount: 0, unscoredCount: 0 },
      },
      {
        start: '2026-03-03T00:00:00.000Z',
        end: '2026-03-04T00:00:00.000Z',
        articleCount: 2,
        sentiment: {
          mean: expect.closeTo(-0.9),
          positive: 0,
          neutral: 0,
          negative: 1,
          scoredCount: 1,
          unscoredCount: 1,
        },
      },
    ]);
  });

  test('days of Jakarta begin at 17:00 UTC', async () => {
    const [all] = await series(
      'range: { from: "2026-03-01T00:00:00+07:00", to: "2026-03-03T00:00:00+07:00" }, interval: DAY, timeZone: "Asia/Jakarta"',
      way,
    );
    expect(shape(all?.buckets ?? [])).toEqual([
      ['2026-02-28T17:00:00.000Z', 0, 0],
      ['2026-03-01T17:00:00.000Z', 3, 2],
    ]);
  });

  test('days of Kolkata begin at half past: an article at 18:30 UTC is of the next day', async () => {
    const [all] = await series(
      'range: { from: "2026-03-01T00:00:00+05:30", to: "2026-03-03T00:00:00+05:30" }, interval: DAY, timeZone: "Asia/Kolkata"',
      way,
    );
    expect(shape(all?.buckets ?? [])).toEqual([
      ['2026-02-28T18:30:00.000Z', 1, 1],
      ['2026-03-01T18:30:00.000Z', 2, 1],
    ]);
  });

  test('the day of a clock change has 23 hours', async () => {
    const [all] = await series(
      'range: { from: "2026-03-29T00:00:00+01:00", to: "2026-03-31T00:00:00+02:00" }, interval: DAY, timeZone: "Europe/Berlin"',
      way,
    );
    expect(all?.buckets.map(({ start }) => start)).toEqual([
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
    ]);
  });

  test('hours across a clock change are 60 minutes each', async () => {
    const [all] = await series(
      'range: { from: "2026-10-25T00:00:00+02:00", to: "2026-10-26T00:00:00+01:00" }, interval: HOUR, timeZone: "Europe/Berlin"',
      way,
    );
    expect(all?.buckets).toHaveLength(25);
  });

  test('weeks begin on Monday', async () => {
    const [all] = await series(
      'range: { from: "2026-03-01T00:00:00Z", to: "2026-03-03T00:00:00Z" }, interval: WEEK',
      way,
    );
    expect(shape(all?.buckets ?? [])).toEqual([
      ['2026-02-23T00:00:00.000Z', 3, 2],
      ['2026-03-02T00:00:00.000Z', 2, 1],
    ]);
  });

  test('months are the calendar of the zone', async () => {
    const [all] = await series(
      'range: { from: "2026-02-15T00:00:00Z", to: "2026-03-15T00:00:00Z" }, interval: MONTH, timeZone: "America/New_York"',
      way,
    );
    expect(shape(all?.buckets ?? [])).toEqual([
      ['2026-02-01T05:00:00.000Z', 0, 0],
      ['2026-03-01T05:00:00.000Z', 5, 3],
    ]);
  });

  test.each([
    [
      'LANGUAGE',
      [
        ['en', 3, 2],
        ['id', 1, 1],
        ['zh', 1, 0],
      ],
    ],
    [
      'SOURCE',
      [
        ['kabar.example', 4, 2],
        ['news.example', 1, 1],
      ],
    ],
  ])('groups by %s, largest first', async (groupBy, expected) => {
    const groups = await series(
      `range: { from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z" }, interval: MONTH, groupBy: ${groupBy}`,
      way,
    );
    expect(
      groups.map(({ key, buckets }) => [key, buckets[0]?.articleCount, buckets[0]?.sentiment.scoredCount]),
    ).toEqual(expected);
  });
});

describe('series of one thing', () => {
  const march = 'range: { from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z" }, interval: MONTH';

  test.each([
    ['UTC', ''],
    ['Asia/Jakarta', ''],
    ['Asia/Kolkata', ''],
    ['UTC', ', filter: { languages: ["en", "id", "zh"] }'],
    ['UTC', ', filter: { not: { reprint: true } }'],
  ])('an entity counts articles that mention it (%s%s)', async (zone, filter) => {
    const { data } = await api.query(
      `{ entity(name: "openai") { timeSeries(${march}, timeZone: "${zone}"${filter}) { ${BUCKETS} } } }`,
    );
    const [bucket] = data.entity.timeSeries[0].buckets;
    expect(bucket).toMatchObject({
      articleCount: filter.includes('not') ? 4 : 5,
      sentiment: { scoredCount: 3, unscoredCount: 1, positive: 1, negative: 2 },
    });
    expect(bucket.sentiment.mean).toBeCloseTo(-0.5 / 3);
  });

  test.each(['UTC', 'Asia/Kolkata'])('a story counts its articles (%s)', async (zone) => {
    const { data } = await api.query(
      `{ stories(first: 5) { nodes { timeSeries(${march}, timeZone: "${zone}") { key ${BUCKETS} } } } }`,
    );
    const [counted] = data.stories.nodes[0].timeSeries[0].buckets;
    expect(counted).toMatchObject({ articleCount: 5, sentiment: { scoredCount: 3, unscoredCount: 1 } });
  });

  test('an article on two topics counts once without a topic, and in each of them', async () => {
    const second = await api.db.topic.create({
      data: { slug: 'chips', name: 'Chips', description: '', languages: [], packHash: '' },
    });
    await news.addArticle({
      title: 'Both',
      publishedAt: '2026-05-02T00:00:00Z',
      topics: [news.topic, second.id],
    });
    await news.refresh();
    const may = 'range: { from: "2026-05-01T00:00:00Z", to: "2026-06-01T00:00:00Z" }, interval: MONTH';
    const counts = await Promise.all(
      ['', ', filter: { topic: "chips" }', ', filter: { topic: "ai-industry" }'].map(
        async (filter) => (await series(may, filter))[0]?.buckets[0]?.articleCount,
      ),
    );
    await api.db.dayRollup.deleteMany({ where: { topicId: second.id } });
    await api.db.hourRollup.deleteMany({ where: { topicId: second.id } });
    await api.db.articleTopic.deleteMany({ where: { topicId: second.id } });
    await api.db.topic.delete({ where: { id: second.id } });

    expect(counts).toEqual([1, 1, 1]);
  });
});

describe('evidence of a bucket', () => {
  test('gives the strongest sentences of each bucket, originals only, and each alias its own', async () => {
    const { data } =
      await api.query(`{ entity(name: "OpenAI") { timeSeries(range: { from: "2026-03-01T00:00:00Z", to: "2026-03-04T00:00:00Z" }, interval: DAY) {
      buckets { strongest: topEvidence(first: 1) { sentence contribution article { title } } dips: topEvidence(tone: NEGATIVE) { contribution mentionStart } } } } }`);

    expect(data.entity.timeSeries[0].buckets).toEqual([
      {
        strongest: [
          {
            sentence: 'Of 2026-03-01T17:30:00Z',
            contribution: 0.6,
            article: { title: 'Of 2026-03-01T17:30:00Z' },
          },
        ],
        dips: [{ contribution: -0.2, mentionStart: 0 }],
      },
      { strongest: [], dips: [] },
      {
        strongest: [
          {
            sentence: 'Of 2026-03-03T05:00:00Z',
            contribution: -0.9,
            article: { title: 'Of 2026-03-03T05:00:00Z' },
          },
        ],
        dips: [{ contribution: -0.9, mentionStart: 0 }],
      },
    ]);
  });

  test('keeps to its group', async () => {
    const { data } =
      await api.query(`{ timeSeries(range: { from: "2026-03-01T00:00:00Z", to: "2026-03-02T00:00:00Z" }, interval: DAY, groupBy: LANGUAGE) {
      key buckets { topEvidence { contribution mentionStart } } } }`);

    expect(data.timeSeries).toEqual([
      { key: 'en', buckets: [{ topEvidence: [{ contribution: 0.6, mentionStart: null }] }] },
      { key: 'id', buckets: [{ topEvidence: [{ contribution: -0.2, mentionStart: null }] }] },
    ]);
  });

  test('two entities by month with evidence are two statements', async () => {
    api.takeStatements();
    await api.query(`{ a: entity(name: "OpenAI") { ...T } b: entity(name: "Microsoft") { ...T } }
      fragment T on Entity { timeSeries(range: { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" }, interval: MONTH) { buckets { topEvidence { sentence } } } }`);
    expect(api.takeStatements()).toHaveLength(2);
  });
});

test.each([
  ['range: { from: "2026-03-02T00:00:00Z", to: "2026-03-01T00:00:00Z" }, interval: DAY', 'later than "from"'],
  [
    'range: { from: "2020-01-01T00:00:00Z", to: "2026-01-01T00:00:00Z" }, interval: HOUR',
    'accepted: up to 10000',
  ],
  ['range: { from: "2026-03-01T00:00:00", to: "2026-03-02T00:00:00Z" }, interval: DAY', 'RFC 3339 with zone'],
  [
    'range: { from: "2026-03-01T00:00:00Z", to: "2026-03-02T00:00:00Z" }, interval: DAY, timeZone: "Asia/Nowhere"',
    'IANA',
  ],
])('refuses %s', async (args, reason) => {
  const { status, errors } = await api.query(`{ timeSeries(${args}) { key } }`);
  expect(status).toBe(400);
  expect(errors?.[0]?.message).toContain(reason);
});
