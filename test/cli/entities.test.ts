import { ENTITY_COLUMNS, readEntities } from '../../src/topic/read-entities.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { createNewsroom } from '../helpers/news-fixture.ts';
import { runCli } from './run-cli.ts';

let database: TestDatabase;
const candidates = (...options: string[]) =>
  runCli(['entities', 'candidates', ...options], { DATABASE_URL: database.url });

beforeAll(async () => {
  database = await createTestDatabase();
  const room = await createNewsroom(database.db);
  const zyphra = await room.addEntity('Zyphra', { key: null });
  const person = await room.addEntity('Zyphra', { key: null, type: 'PERSON' });
  const chinese = await room.addEntity('星火', { key: null });
  const once = await room.addEntity('Once Seen', { key: null });
  const known = await room.addEntity('Known', { key: 'known-name' });
  const second = await database.db.source.create({ data: { domain: 'two.example', name: 'Two' } });
  const add = (title: string, day: number, entities: readonly number[], rest: object = {}) =>
    room.addArticle({
      title,
      publishedAt: `2026-06-0${day}T10:00:00Z`,
      entities: Object.fromEntries(entities.map((id) => [id, 0])),
      ...rest,
    });
  await add('Zyphra builds a model', 1, [zyphra, known]);
  await add('A deal for Zyphra', 2, [zyphra, chinese], { source: second.id, language: 'id' });
  await add('Zyphra himself', 3, [person, chinese]);
  await add('Off topic Zyphra', 4, [zyphra, once], { onTopic: false });
  await add('Seen', 5, [once]);
  await database.db.mention.updateMany({ where: { entityId: zyphra }, data: { surface: 'Zyphra' } });
  await database.db.mention.updateMany({ where: { entityId: person }, data: { surface: 'ZYPHRA' } });
  await database.db.mention.updateMany({ where: { entityId: chinese }, data: { surface: '星火' } });
}, 60_000);
afterAll(() => database?.close());

test('names outside the catalogue, merged over articles and types, on-topic articles only', async () => {
  const { code, out, err } = await candidates('--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { topic, candidates: found } = JSON.parse(out);
  expect(topic).toBe('ai-industry');
  expect(found).toEqual([
    expect.objectContaining({
      ...{ name: 'Zyphra', type: 'ORG', types: ['ORG', 'PERSON'], spellings: ['ZYPHRA'] },
      ...{ articles: 3, sources: 2, languages: ['en', 'id'] },
      ...{ firstSeen: '2026-06-01T10:00:00.000Z', lastSeen: '2026-06-03T10:00:00.000Z' },
      example: expect.objectContaining({ sentence: expect.stringContaining('Zyphra') }),
    }),
    expect.objectContaining({ name: '星火', articles: 2 }),
  ]);
});

test('the table says the same to a person', async () => {
  const { out } = await candidates();
  expect(out).toMatch(/Zyphra\s+ORG PERSON\s+3\s+2\s+en id\s+2026-06-01\s+2026-06-03/);
  expect(out).not.toContain('Once Seen');
});

test('--min-articles and --limit choose', async () => {
  const names = async (...options: string[]) =>
    JSON.parse((await candidates('--json', ...options)).out).candidates.map(
      ({ name }: { name: string }) => name,
    );
  expect(await names('--min-articles', '3')).toEqual(['Zyphra']);
  expect(await names('--min-articles', '1', '--limit', '2')).toEqual(['Zyphra', '星火']);
  expect(await names('--min-articles', '1')).toHaveLength(3);
});

test('--tsv prints rows that entities.tsv accepts, under keys that are free', async () => {
  await database.db.entity.create({
    data: { key: 'zyphra', type: 'PLACE', name: 'Zyphra', normalisedName: 'x' },
  });
  const { out } = await candidates('--tsv');
  const { value, problems } = readEntities(`${ENTITY_COLUMNS.join('\t')}\n${out}`);
  expect(problems).toEqual([]);
  expect(value.map(({ key, type, label, aliases }) => ({ key, type, label, aliases }))).toEqual([
    { key: 'zyphra-2', type: 'ORG', label: 'Zyphra', aliases: ['ZYPHRA'] },
    { key: expect.stringMatching(/^name-[0-9a-f]{8}$/), type: 'ORG', label: '星火', aliases: [] },
  ]);
});

test('a command that synchronises the packs gives the names that they have by now to their entities', async () => {
  const data = { type: 'ORG' as const, name: 'Anthropic PBC', normalisedName: 'anthropic pbc' };
  const { id } = await database.db.entity.create({ data });
  expect(await runCli(['migrate'], { DATABASE_URL: database.url })).toMatchObject({ code: 0 });
  const row = await database.db.entity.findUniqueOrThrow({ where: { id }, include: { supersededBy: true } });
  expect(row.supersededBy?.key).toBe('anthropic');
});

test.each([
  ['--min-articles', '0'],
  ['--limit', 'many'],
])('%s %s is refused', async (flag, value) => {
  const { code, err } = await candidates(flag, value);
  expect(code).toBe(2);
  expect(err).toContain(`${flag} is "${value}"; accepted: a whole number`);
});
