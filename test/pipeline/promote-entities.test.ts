import { entityIds, lockEntities } from '../../src/analyse/entity-ids.ts';
import { promoteEntities } from '../../src/pipeline/promote-entities.ts';
import { ask } from '../../src/read/ask.ts';
import { liveIdsSql } from '../../src/read/live-ids.ts';
import { verifyTopicRollups } from '../../src/story/rollup-store.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import type { Newsroom } from '../helpers/news-fixture.ts';
import { AFTER, createPromotionRoom, NOW, type PromotionIds } from './promotion-room.ts';

let database: TestDatabase;
let room: Newsroom;
let ids: PromotionIds;

beforeAll(async () => {
  database = await createTestDatabase();
  ({ room, ids } = await createPromotionRoom(database.db));
  await promoteEntities({ db: database.db, now: () => NOW }, [AFTER]);
}, 60_000);
afterAll(() => database?.close());

test('names of the catalogue are retired into it; another type and an ambiguous name are not', async () => {
  const rows = await database.db.entity.findMany({ where: { key: null }, orderBy: { id: 'asc' } });
  const successors = Object.fromEntries(rows.map(({ id, supersededById }) => [id, supersededById]));
  expect(successors).toEqual({
    [ids.name]: ids.sarvam,
    [ids.alias]: ids.sarvam,
    [ids.person]: null,
    [ids.meta]: null,
  });
});

test('mentions and evidence follow', async () => {
  const gone = { entityId: { in: [ids.name, ids.alias] } };
  expect(await database.db.mention.count({ where: gone })).toBe(0);
  expect(await database.db.evidence.count({ where: gone })).toBe(0);
  const mentions = await database.db.mention.findMany({
    where: { entityId: ids.sarvam },
    orderBy: { articleId: 'asc' },
  });
  expect(mentions.map(({ articleId }) => articleId)).toEqual([ids.plain, ids.both, ids.both, ids.both]);
  expect(await database.db.evidence.count({ where: { entityId: ids.sarvam, articleId: ids.both } })).toBe(1);
});

test('an article that named it twice over has one row, the mean of its scored mentions', async () => {
  const rows = await database.db.articleEntity.findMany({
    where: { entityId: { in: [ids.name, ids.alias, ids.sarvam] } },
    orderBy: { articleId: 'asc' },
  });
  expect(rows).toEqual([
    expect.objectContaining({ articleId: ids.plain, entityId: ids.sarvam, mentionCount: 1, score: 0.4 }),
    expect.objectContaining({
      articleId: ids.both,
      entityId: ids.sarvam,
      mentionCount: 3,
      label: 'POSITIVE',
    }),
  ]);
  expect(rows[1]?.score).toBeCloseTo(0.4, 6);
});

test('figures follow, and their claims become one that two articles make', async () => {
  const figures = await database.db.figure.findMany({ orderBy: { articleId: 'asc' } });
  expect(figures.map(({ subjectId, objectId }) => [subjectId, objectId])).toEqual([
    [ids.sarvam, null],
    [ids.sarvam, null],
  ]);
  const claims = await database.db.claim.findMany({ include: { figures: true } });
  expect(claims).toEqual([
    expect.objectContaining({ subjectId: ids.sarvam, objectId: null, articleCount: 2 }),
  ]);
  expect(claims[0]?.figures).toHaveLength(2);
});

test('relations become one, stated once a sentence; one with itself is gone', async () => {
  const relations = await database.db.relation.findMany({
    include: { appearances: { orderBy: { articleId: 'asc' } } },
  });
  expect(relations).toEqual([
    expect.objectContaining({ type: 'INVESTMENT', subjectId: ids.sarvam, objectId: ids.openai }),
  ]);
  expect(relations[0]?.appearances.map(({ articleId }) => articleId)).toEqual([ids.plain, ids.both]);
});

test('rollups and counts of the story are those of the new rows', async () => {
  const { repaired } = await database.db.$transaction((tx) => verifyTopicRollups(tx, room.topic));
  expect(repaired).toBe(0);
  const hours = await database.db.hourRollup.findMany({
    where: { entityId: { in: [ids.name, ids.alias, ids.sarvam] } },
  });
  expect(hours.map(({ entityId, n }) => [entityId, n])).toEqual([
    [ids.sarvam, 1],
    [ids.sarvam, 1],
  ]);
  const inStory = await database.db.storyEntity.findMany({
    where: { storyId: ids.story },
    orderBy: { entityId: 'asc' },
  });
  expect(inStory.map(({ entityId, articleCount }) => [entityId, articleCount])).toEqual([
    [ids.openai, 1],
    [ids.sarvam, 2],
  ]);
});

test('the retired id leads to its successor, for readers and to the next analysis', async () => {
  const live = await ask(database.db, 'live', () => liveIdsSql('entity', [ids.alias]));
  expect(live).toEqual([ids.sarvam]);
  const unlinked = { entityKey: 'name:ORG:sarvam ai', name: 'Sarvam AI', type: 'ORG' as const };
  const found = await database.db.$transaction((tx) => entityIds(tx, [], [unlinked]));
  expect(found.get('name:ORG:sarvam ai')).toBe(ids.sarvam);
});

test('once more there is nothing to do', async () => {
  expect(await promoteEntities({ db: database.db, now: () => NOW }, [AFTER])).toEqual({
    retired: 0,
    articles: 0,
  });
});

test('a name retired into a name leads on to the catalogue', async () => {
  const older = await room.addEntity('Sarvam Labs', { key: null });
  const newer = await room.addEntity('Sarvam Research', { key: null });
  await database.db.entity.update({ where: { id: older }, data: { supersededById: newer } });
  const [last] = AFTER.entities.slice(-1);
  if (last === undefined) throw new Error('the pack has no entities');
  const grown = { ...last, aliases: [...last.aliases, 'Sarvam Research'] };
  const pack = { ...AFTER, entities: [...AFTER.entities.slice(0, -1), grown] };
  expect(await promoteEntities({ db: database.db, now: () => NOW }, [pack])).toMatchObject({ retired: 1 });
  const rows = await database.db.entity.findMany({ where: { id: { in: [older, newer] } } });
  expect(rows.map(({ supersededById }) => supersededById)).toEqual([ids.sarvam, ids.sarvam]);
});

test('what an analysis under way writes follows too', async () => {
  const late = await room.addEntity('Sarvam AI', { key: null, type: 'REGULATOR' });
  let promoted: Promise<unknown> = Promise.resolve();
  await database.db.$transaction(async (tx) => {
    await lockEntities(tx, 'shared');
    promoted = promoteEntities({ db: database.db, now: () => NOW }, [AFTER]);
    while ((await tx.$queryRaw<unknown[]>`SELECT 1 FROM pg_locks WHERE NOT granted`).length === 0);
    await tx.mention.updateMany({
      where: { articleId: ids.other, entityId: ids.meta },
      data: { entityId: late },
    });
  });
  await promoted;
  expect(await database.db.mention.count({ where: { entityId: late } })).toBe(0);
  expect(await database.db.mention.count({ where: { entityId: ids.sarvam, articleId: ids.other } })).toBe(1);
});
