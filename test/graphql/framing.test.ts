import { createTestApi, type TestApi } from '../helpers/api.ts';
import { createNewsroom, type Newsroom } from '../helpers/news-fixture.ts';

let api: TestApi;
let news: Newsroom;

beforeAll(async () => {
  api = await createTestApi();
  news = await createNewsroom(api.db);
  const [openai, jakarta, ftc] = [
    await news.addEntity('OpenAI'),
    await news.addEntity('Jakarta'),
    await news.addEntity('FTC'),
  ];
  const story = await news.addStory('Told twice', '2026-03-01T00:00:00Z');
  const write = async (
    title: string,
    hour: number,
    language: string,
    features: string[],
    entities: number[],
    more: object = {},
  ) => {
    const publishedAt = new Date(Date.UTC(2026, 2, 1, hour)).toISOString();
    const tones = Object.fromEntries(entities.map((id) => [id, 0]));
    const id = await news.addArticle({ title, publishedAt, language, story, entities: tones, ...more });
    await api.db.article.update({
      where: { id },
      data: { features: Object.fromEntries(features.map((name) => [name, 1])) },
    });
    return id;
  };
  const first = await write('Probe', 0, 'en', ['g:deal', 'g:probe', 'w:fine', 'e:ftc'], [openai, ftc], {
    sentiment: -0.5,
  });
  await write('Inquiry', 3, 'en', ['g:deal', 'g:probe', 'w:fine'], [openai, ftc], { sentiment: -0.3 });
  await write('Peluang', 2, 'id', ['g:deal', 'g:chance', 'g:already', 'w:pasar'], [openai, jakarta], {
    sentiment: 0.4,
  });
  await write('Harapan', 5, 'id', ['g:deal', 'g:chance', 'g:already', 'w:pasar'], [openai, jakarta], {
    sentiment: 0.6,
  });
  await write('Copy', 1, 'id', ['g:probe'], [ftc], { reprintOf: first, sentiment: 1 });
  await write('Allein', 9, 'de', ['g:deal'], [openai]);
  const other = await news.addStory('Other', '2026-02-01T00:00:00Z');
  for (let n = 0; n < 12; n += 1) {
    const id = await news.addArticle({
      title: `Biasa ${n}`,
      publishedAt: `2026-02-01T0${n % 10}:00:00Z`,
      language: n % 2 ? 'id' : 'en',
      story: other,
    });
    await api.db.article.update({
      where: { id },
      data: { features: n % 2 ? { 'g:already': 1 } : { 'g:other': 1 } },
    });
  }
  await news.refresh();
});

afterAll(() => api.close());

const GROUP = `key articleCount originalCount sourceCount lagSeconds firstReportedAt firstArticle { title } notCompared
  sentiment { mean scoredCount } distinctiveTerms { term language articleCount otherCount score }
  overRepresented { entity { name } articleCount otherCount } missing { entity { name } otherCount }`;

async function groups(args = 'by: LANGUAGE') {
  const { data, errors } = await api.query(
    `{ stories(filter: { minSources: 1 }) { nodes { title framing(${args}) { by groups { ${GROUP} } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.stories.nodes.find(({ title }: { title: string }) => title === 'Told twice').framing.groups;
}

const terms = (group: { distinctiveTerms: { term: string }[] }) =>
  group.distinctiveTerms.map(({ term }) => term);

describe('framing', () => {
  test('tells who reported first, the lag, and the tone of each group without reprints', async () => {
    const [id, en, de] = await groups();

    expect(id).toMatchObject({
      key: 'id',
      articleCount: 3,
      originalCount: 2,
      lagSeconds: 3600,
      firstArticle: { title: 'Copy' },
    });
    expect(id.sentiment).toEqual({ mean: expect.closeTo(0.5), scoredCount: 2 });
    expect(en).toMatchObject({
      key: 'en',
      articleCount: 2,
      lagSeconds: 0,
      firstArticle: { title: 'Probe' },
      notCompared: null,
    });
    expect(en.sentiment.mean).toBeCloseTo(-0.4);
    expect(de).toMatchObject({ key: 'de', lagSeconds: 32_400 });
  });

  test('finds words of one group, not what all say, nor what its language always says', async () => {
    const [id, en] = await groups();

    expect(terms(en)).toEqual(['probe']);
    expect(terms(id)).toEqual(['chance']);
    expect(id.distinctiveTerms[0]).toMatchObject({ language: null, articleCount: 2, otherCount: 0 });
  });

  test('finds the entities of one group and those that it lacks', async () => {
    const [id, en] = await groups();

    expect(en.overRepresented).toEqual([{ entity: { name: 'FTC' }, articleCount: 2, otherCount: 0 }]);
    expect(id.overRepresented).toEqual([{ entity: { name: 'Jakarta' }, articleCount: 2, otherCount: 0 }]);
    expect(id.missing).toEqual([{ entity: { name: 'FTC' }, otherCount: 2 }]);
  });

  test('compares no group under the minimum, and says why', async () => {
    const [, , de] = await groups();
    const large = await groups('by: LANGUAGE, minArticles: 4');
    const [country] = await groups('by: COUNTRY');

    const nothing = { distinctiveTerms: null, overRepresented: null, missing: null };
    expect(de).toMatchObject({ notCompared: 'TOO_FEW_ARTICLES', ...nothing });
    expect(large.map(({ notCompared }: { notCompared: string }) => notCompared)).toEqual([
      'TOO_FEW_ARTICLES',
      'TOO_FEW_ARTICLES',
      'TOO_FEW_ARTICLES',
    ]);
    expect(country).toMatchObject({ key: 'ID', notCompared: 'TOO_FEW_OTHERS', ...nothing });
  });

  test('keeps aliases apart and is one statement', async () => {
    api.takeStatements();
    const { data } =
      await api.query(`{ stories(filter: { minSources: 1 }) { nodes { a: framing(by: LANGUAGE) { g: groups { k: key more: overRepresented { e: entity { n: name } } } }
      framing(by: COUNTRY) { groups { key } } } } }`);

    expect(api.takeStatements()).toHaveLength(1);
    expect(data.stories.nodes[0].a.g[1]).toEqual({ k: 'en', more: [{ e: { n: 'FTC' } }] });
    expect(data.stories.nodes[0].framing.groups).toEqual([{ key: 'ID' }]);
  });

  test('a minimum under 2 is refused', async () => {
    const { errors } = await api.query(
      '{ stories { nodes { framing(by: LANGUAGE, minArticles: 1) { by } } } }',
    );
    expect(errors?.[0]?.message).toContain('accepted: 2 to 100');
  });
});
