import path from 'node:path';
import { createLog } from '../../src/log.ts';
import { PROJECT_ROOT } from '../../src/shared/project-root.ts';
import { loadTopicPacks } from '../../src/topic/load-topic-packs.ts';
import { syncTopicPack } from '../../src/topic/topic-store.ts';
import type { TopicPack } from '../../src/topic/topic-pack.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';

let database: TestDatabase;
let pack: TopicPack;

beforeAll(async () => {
  const [shipped] = await loadTopicPacks(
    [path.join(PROJECT_ROOT, 'topics/ai-industry')],
    createLog({ level: 'silent', format: 'text' }),
  );
  if (shipped === undefined) throw new Error('no pack');
  pack = { ...shipped, feeds: shipped.feeds.slice(0, 3) };
});

beforeEach(async () => {
  database = await createTestDatabase();
});

afterEach(() => database.close());

test('a pack is stored once: topic, catalogue with aliases and parents, feeds that are due', async () => {
  expect(await syncTopicPack(database.db, pack)).toMatchObject({ changed: true });
  const copilot = await database.db.entity.findUniqueOrThrow({
    where: { key: 'copilot' },
    include: { parent: true, aliases: true },
  });
  expect(copilot).toMatchObject({ wikidataId: 'Q116793893', parent: { key: 'microsoft' } });
  const anthropic = await database.db.entity.findUniqueOrThrow({
    where: { key: 'anthropic' },
    include: { aliases: true },
  });
  expect(anthropic.aliases).toContainEqual(
    expect.objectContaining({ surface: 'Antropik', kind: 'MISSPELLING' }),
  );
  expect(await database.db.feed.count({ where: { status: 'ACTIVE', origin: 'PACK' } })).toBe(3);
  expect(await syncTopicPack(database.db, pack)).toMatchObject({ changed: false });
});

test("an operator's edits win, a feed that left the pack is disabled, a user's own feed is untouched", async () => {
  const { topicId } = await syncTopicPack(database.db, pack);
  const [first, second, third] = await database.db.feed.findMany({ orderBy: { id: 'asc' } });
  await database.db.feed.update({
    where: { id: first?.id ?? 0 },
    data: { status: 'DISABLED', disabledReason: 'by hand', title: 'Mine' },
  });
  const own = {
    topicId,
    sourceId: first?.sourceId ?? 0,
    title: 'own',
    origin: 'USER' as const,
    nextFetchAt: new Date(),
  };
  await database.db.feed.create({ data: { ...own, url: 'https://own.example/feed' } });
  await syncTopicPack(database.db, {
    ...pack,
    description: 'changed',
    feeds: pack.feeds.filter(({ url }) => url !== third?.url),
  });
  const feeds = await database.db.feed.findMany({ orderBy: { id: 'asc' } });
  expect(feeds.map(({ status, disabledReason, title }) => ({ status, disabledReason, title }))).toEqual([
    { status: 'DISABLED', disabledReason: 'by hand', title: 'Mine' },
    { status: 'ACTIVE', disabledReason: null, title: second?.title },
    { status: 'DISABLED', disabledReason: 'no longer in the topic pack', title: third?.title },
    { status: 'ACTIVE', disabledReason: null, title: 'own' },
  ]);
});

test('equal Wikidata ids of two packs are one entity', async () => {
  await syncTopicPack(database.db, pack);
  const openai = pack.entities.filter(({ key }) => key === 'openai');
  const other = {
    ...pack,
    slug: 'other',
    feeds: [],
    entities: openai.map((entity) => ({ ...entity, key: 'open-ai-inc', parent: null })),
  };
  const { topicId } = await syncTopicPack(database.db, other);
  const linked = await database.db.topicEntity.findMany({ where: { topicId }, include: { entity: true } });
  expect(linked.map(({ entity }) => entity.key)).toEqual(['openai']);
});
