import { buildStories } from '../../src/pipeline/build-stories.ts';
import { findShifts, type FoundShift } from '../../src/pipeline/find-shifts.ts';
import { createTestApi, type TestApi } from '../helpers/api.ts';
import { createNewsroom, type Newsroom } from '../helpers/news-fixture.ts';

let api: TestApi;
let news: Newsroom;

beforeAll(async () => {
  api = await createTestApi();
  news = await createNewsroom(api.db);
});

afterAll(() => api.close());

/** A score a day from the first of March 2026 on, the entity's; returns the articles' ids. */
async function report(entity: number, scores: readonly number[], firstDay = 1): Promise<number[]> {
  const ids: number[] = [];
  for (const [at, score] of scores.entries()) {
    const publishedAt = new Date(Date.UTC(2026, 2, firstDay + at, 9)).toISOString();
    const title = `Entity ${entity}, ${score} on day ${firstDay + at}`;
    ids.push(await news.addArticle({ title, publishedAt, sentiment: 0, entities: { [entity]: score } }));
  }
  await news.refresh();
  return ids;
}

const find = (ids: readonly number[]): Promise<FoundShift[]> =>
  api.db.$transaction((tx) => findShifts(tx, news.topic, ids));

const tell = ({ entityId, shift }: FoundShift) =>
  api.db.change.create({
    data: {
      ...{ kind: 'TONE_SHIFTED', topicId: news.topic, entityId, at: new Date() },
      newValue: JSON.stringify(shift),
    },
  });

const GOOD = [0.6, 0.5, 0.7, 0.6, 0.5, 0.6, 0.7];
const BAD = [-0.5, -0.7, -0.4, -0.6, -0.6];

describe('shifts of the tone', () => {
  test('toward an entity are found with what was before, what is since, and the article that drove it', async () => {
    const entity = await news.addEntity('Shifted');
    const ids = await report(entity, [...GOOD, ...BAD]);
    const [found, ...others] = await find(ids.slice(-1));

    expect(others).toEqual([]);
    expect(found).toMatchObject({
      entityId: entity,
      articleId: ids[8],
      shift: { at: '2026-03-08', before: { scored: 7, positive: 7 }, after: { scored: 5, negative: 5 } },
    });
    expect(found?.shift.pValue).toBeLessThanOrEqual(0.01);
  });

  test('are told once, as long as they do not go the other way', async () => {
    const entity = await news.addEntity('Told');
    const [first] = await find(await report(entity, [...GOOD, ...BAD]));
    await tell(first as FoundShift);
    const again = await find(await report(entity, BAD, 13));
    const [back] = await find(await report(entity, GOOD, 18));

    expect(again).toEqual([]);
    expect(back?.shift).toMatchObject({ at: '2026-03-18', after: { positive: 7 } });
  });

  test('are looked for when a day begins, not at its second article, nor at an article that came late', async () => {
    const entity = await news.addEntity('Daily');
    const ids = await report(entity, [...GOOD, ...BAD]);
    const [second] = await report(entity, [-0.65], 12);

    expect(await find([second ?? 0])).toEqual([]);
    expect(await find(ids.slice(2, 3))).toEqual([]);
    expect(await find([...ids.slice(-1), second ?? 0])).toHaveLength(1);
  });

  test.each([
    ['where the tone stays', [...GOOD, ...GOOD]],
    ['where it only varies', [0.6, -0.5, 0.4, -0.6, 0.7, -0.4, 0.5, -0.7]],
    ['in five days', [0.6, 0.6, 0.6, -0.6, -0.6]],
  ])('are not found %s', async (name, scores) => {
    expect(await find(await report(await news.addEntity(name), scores))).toEqual([]);
  });

  test('that began more than thirty days ago are no news', async () => {
    const entity = await news.addEntity('Old');
    await report(entity, [...GOOD, ...BAD]);
    expect(await find(await report(entity, [-0.6, -0.5], 50))).toEqual([]);
  });

  test('are told when the stories are built, and read in GraphQL', async () => {
    const entity = await news.addEntity('Read');
    const ids = await report(entity, [...GOOD, ...BAD]);
    await api.db.articleTopic.updateMany({ where: { articleId: { in: ids } }, data: { waiting: true } });
    await buildStories({ db: api.db, now: () => new Date('2026-03-13T00:00:00Z') }, news.topic);
    const { data } =
      await api.query(`{ changes(kinds: [TONE_SHIFTED]) { nodes { kind entity { name } article { title }
      toneShift { at before { mean positive } after { mean negative } pValue } } } }`);

    expect(data.changes.nodes).toContainEqual({
      ...{
        kind: 'TONE_SHIFTED',
        entity: { name: 'Read' },
        article: { title: `Entity ${entity}, -0.7 on day 9` },
      },
      toneShift: {
        at: '2026-03-08T00:00:00.000Z',
        before: { mean: expect.closeTo(0.6, 5), positive: 7 },
        after: { mean: expect.closeTo(-0.56, 5), negative: 5 },
        pValue: expect.any(Number),
      },
    });
  });
});
