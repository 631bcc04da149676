import { loadWindow } from '../../src/story/candidate-store.ts';
import { STORY_SETTINGS } from '../../src/story/story-settings.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { createNewsroom, type Newsroom } from '../helpers/news-fixture.ts';

let database: TestDatabase;
let room: Newsroom;

beforeAll(async () => {
  database = await createTestDatabase();
  room = await createNewsroom(database.db);
});

afterAll(() => database.close());

/** Stores an article with the features, each of weight 1; returns its id. */
async function add(title: string, day: number, story: number, ...words: string[]): Promise<number> {
  const publishedAt = `2026-03-${String(day).padStart(2, '0')}T10:00:00Z`;
  const id = await room.addArticle({ title, publishedAt, story });
  const features = Object.fromEntries(words.map((word) => [`w:${word}`, 1]));
  await database.db.article.update({ where: { id }, data: { features } });
  return id;
}

/** Titles of what a pass over the articles sees, where no more than `most` are compared with all. */
async function seen(ids: readonly number[], most: number): Promise<string[]> {
  const window = await database.db.$transaction((tx) =>
    loadWindow(tx, room.topic, ids, STORY_SETTINGS, most),
  );
  const rows = await database.db.article.findMany({
    where: { id: { in: window.map(({ id }) => Number(id)) } },
  });
  return rows.map(({ title }) => title).sort();
}

test('in a window with few articles all are seen, in a full one those with a key in common and their stories', async () => {
  const fire = await room.addStory('fire');
  const [strike, other, late] = [
    await room.addStory('strike'),
    await room.addStory('x'),
    await room.addStory('y'),
  ];
  const stored = [
    await add('fire', 1, fire, 'harbour', 'mill'),
    await add('fire, of the same story', 2, fire, 'insurer'),
    await add('strike', 2, strike, 'union', 'wages'),
    await add('another fire, out of reach', 20, late, 'harbour', 'mill'),
  ];
  await seen(stored, 100); // a pass leaves the keys by which they are found
  const fresh = await add('new report', 3, other, 'harbour', 'mill', 'cause');
  expect(await seen([fresh], 100)).toEqual(['fire', 'fire, of the same story', 'new report', 'strike']);
  expect(await seen([fresh], 1)).toEqual(['fire', 'fire, of the same story', 'new report']);
});
