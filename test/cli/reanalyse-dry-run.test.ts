import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReanalysisPreview } from '../../src/transfer/preview-reanalysis.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { runCli } from './run-cli.ts';

const DEAL =
  'Microsoft has invested $13 billion in OpenAI. Both companies praised the good results of the deal.';
const LINES = [
  { url: 'https://one.example/deal', title: 'Microsoft deepens its OpenAI partnership', publishedAt: '2025-03-07T09:00:00Z', body: DEAL, language: 'en' },
  { url: 'https://one.example/gugat', title: 'OpenAI gugat pesaing', publishedAt: '2025-03-08T09:00:00Z', body: 'Perusahaan kecerdasan buatan OpenAI menggugat xAI dan menuntut ganti rugi US$2 miliar di pengadilan.', language: 'id' },
  { url: 'https://one.example/soup', title: 'A soup for cold days', publishedAt: '2025-03-08T09:00:00Z', body: 'Cut the carrots, boil the water and wait for an hour before the guests arrive.', language: 'en' },
].map((line) => JSON.stringify(line)); // biome-ignore format: one glance

const folder = mkdtempSync(path.join(tmpdir(), 'warta-dry-run-'));
let database: TestDatabase;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  database = await createTestDatabase();
  environment = { DATABASE_URL: database.url };
  writeFileSync(path.join(folder, 'articles.jsonl'), LINES.join('\n'));
  const { code, err } = await runCli(['import', path.join(folder, 'articles.jsonl')], environment);
  if (code !== 0) throw new Error(err);
}, 60_000);
afterAll(async () => {
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function preview(): Promise<ReanalysisPreview> {
  const { code, out, err } = await runCli(['reanalyse', '--dry-run', '--json'], environment);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

/** All that a reanalysis writes. */
async function stored() {
  const { db } = database;
  return {
    articles: await db.article.findMany({ orderBy: { id: 'asc' } }),
    mentions: await db.mention.findMany({ orderBy: { id: 'asc' } }),
    entities: await db.articleEntity.findMany({ orderBy: [{ articleId: 'asc' }, { entityId: 'asc' }] }),
    figures: await db.figure.findMany({ orderBy: { id: 'asc' } }),
    appearances: await db.relationAppearance.findMany({ orderBy: { id: 'asc' } }),
    runs: await db.ingestRun.count(),
  };
}

const SAME = { added: 0, removed: 0 };
const UNCHANGED = {
  languageChanged: 0,
  onTopicChanged: 0,
  labelChanged: 0,
  entities: SAME,
  figures: SAME,
  relations: SAME,
};

test('with the code that analysed them nothing would change', async () => {
  const { all, byLanguage, ...rest } = await preview();
  expect(rest).toMatchObject({ topic: 'ai-industry', articles: 3, total: 3, failed: 0 });
  expect(rest.oldVersions).toEqual({ [rest.newVersion]: 3 });
  expect(all).toMatchObject({ ...UNCHANGED, articles: 3 });
  expect(all.meanScoreChange).toBeCloseTo(0, 9);
  expect(Object.entries(byLanguage).map(([language, { articles }]) => [language, articles])).toEqual([
    ['en', 2],
    ['id', 1],
  ]);
});

test('what an older version stored otherwise is counted by language, and nothing is written', async () => {
  const { db } = database;
  const deal = await db.article.findFirstOrThrow({ where: { url: { endsWith: '/deal' } } });
  const gugat = await db.article.findFirstOrThrow({ where: { url: { endsWith: '/gugat' } } });
  const openai = await db.entity.findUniqueOrThrow({ where: { key: 'openai' } });
  const old = deal.sentimentScore ?? 0;
  await db.article.update({
    where: { id: deal.id },
    data: {
      analysisVersion: '0',
      sentimentScore: old - 0.5,
      sentimentLabel: deal.sentimentLabel === 'NEGATIVE' ? 'POSITIVE' : 'NEGATIVE',
    },
  });
  await db.articleEntity.deleteMany({ where: { articleId: deal.id, entityId: openai.id } });
  await db.relationAppearance.deleteMany({ where: { articleId: deal.id } });
  await db.figure.updateMany({ where: { articleId: gugat.id }, data: { value: 3e9 } });
  await db.article.update({ where: { id: gugat.id }, data: { language: 'ms' } });
  const before = await stored();
  const { byLanguage, oldVersions } = await preview();
  expect(await stored()).toEqual(before);
  expect(oldVersions).toMatchObject({ 0: 1 });
  expect(byLanguage['en']).toMatchObject({
    articles: 2,
    languageChanged: 0,
    labelChanged: 1,
    entities: { added: 1, removed: 0 },
    figures: SAME,
  });
  expect(byLanguage['en']?.meanScoreChange).toBeCloseTo(0.25, 6);
  expect(byLanguage['en']?.relations.added).toBeGreaterThan(0);
  const { figures = SAME, ...malay } = byLanguage['ms'] ?? {};
  expect(malay).toMatchObject({ articles: 1, languageChanged: 1, labelChanged: 0, entities: SAME });
  expect(figures.added).toBeGreaterThan(0);
  expect(figures.removed).toBe(figures.added);
});

test('the table names both versions; articles that wait are left out', async () => {
  await database.db.article.updateMany({
    where: { url: { endsWith: '/soup' } },
    data: { analysisStatus: 'PENDING' },
  });
  const { out } = await runCli(['reanalyse', '--dry-run'], environment);
  expect(out).toMatch(
    /^ai-industry: 2 of 2 articles compared, 0 would fail; analysis version .*0 \(1\).* -> \S+; nothing was written$/m,
  );
  expect(out).toMatch(/^all +2 +1 +0 +1 /m);
});

test('--restart has no meaning beside it', async () => {
  const { code, err } = await runCli(['reanalyse', '--dry-run', '--restart'], environment);
  expect(code).toBe(2);
  expect(err).toContain('--restart and --dry-run are given; accepted: one of them');
});
