import { drainQueue } from '../../jobs/worker.ts';
import type { Deps } from '../../src/deps.ts';
import { exportArticles } from '../../src/transfer/export-articles.ts';
import { exportEntities } from '../../src/transfer/export-entities.ts';
import { exportStories } from '../../src/transfer/export-stories.ts';
import { type ImportCounts, importArticles } from '../../src/transfer/import-articles.ts';
import { reanalyseArticles } from '../../src/transfer/reanalyse-articles.ts';
import { createTestDeps } from './test-deps.ts';

const DEAL =
  'Microsoft has invested more than $13 billion in OpenAI. The partnership gives Microsoft access to the models of OpenAI, and both companies praised the good results.';
const LINES = [
  { url: 'https://one.example/deal', title: 'Microsoft deepens its OpenAI partnership', publishedAt: '2025-03-07T09:00:00Z', body: DEAL, publisher: 'One', country: 'US', language: 'en' },
  { url: 'https://two.example/deal', title: 'OpenAI and Microsoft expand partnership', publishedAt: '2025-03-07T12:00:00Z', body: `${DEAL} Sam Altman confirmed the deal on Friday.`, publisher: 'Two', language: 'en' },
  { url: 'https://two.example/soup', title: 'A soup for cold days', publishedAt: '2025-03-08', body: 'Cut the carrots, boil the water and wait for an hour before the guests arrive.', language: 'en' },
].map((line) => JSON.stringify(line)); // biome-ignore format: one glance
const BAD = ['', 'no json', '{"url":"https://one.example/x","title":"No date"}'];

let deps: Deps;
let topicId: number;
let counts: ImportCounts;
const refusals: [number, string][] = [];

beforeAll(async () => {
  deps = await createTestDeps();
  topicId = deps.topicIds.get('ai-industry') ?? 0;
  counts = await importArticles(deps, [LINES[0] ?? '', ...BAD, ...LINES.slice(1), LINES[0] ?? ''], {
    onRefused: (line, reason) => refusals.push([line, reason]),
  });
  await drainQueue(deps);
}, 60_000);
afterAll(() => deps?.close());

async function collect<T>(lines: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

test('good lines are stored, bad ones reported by number, empty ones nothing', () => {
  expect(counts).toEqual({ lines: 6, stored: 3, revised: 0, unchanged: 1, refused: 2 });
  expect(refusals).toEqual([
    [3, expect.stringContaining('the line is no JSON')],
    [4, expect.stringContaining('publishedAt is missing; accepted:')],
  ]);
});

test('the same file again changes nothing, another text is a revision', async () => {
  const again = await importArticles(deps, LINES, { onRefused: () => undefined });
  expect(again).toMatchObject({ stored: 0, revised: 0, unchanged: 3 });
  const changed = LINES.map((line) => line.replace('an hour', 'two hours'));
  expect(await importArticles(deps, changed, { onRefused: () => undefined })).toMatchObject({
    revised: 1,
    unchanged: 2,
  });
  await drainQueue(deps);
});

test('exported articles say what the analysis found', async () => {
  const lines = await collect(exportArticles(deps.db, topicId));
  expect(lines.map(({ url }) => url).sort()).toEqual([
    'https://one.example/deal',
    'https://two.example/deal',
    'https://two.example/soup',
  ]);
  const deal = lines.find(({ url }) => url === 'https://one.example/deal');
  expect(deal).toMatchObject({
    ...{ language: 'en', publishedAt: '2025-03-07T09:00:00.000Z', onTopic: true, reprintOf: null },
    entities: expect.arrayContaining([
      expect.objectContaining({ key: 'openai', name: 'OpenAI', wikidataId: 'Q21708200', type: 'ORG' }),
      expect.objectContaining({ key: 'microsoft', name: 'Microsoft' }),
    ]),
    figures: [
      expect.objectContaining({
        predicate: 'INVESTMENT',
        value: 13_000_000_000,
        currency: 'USD',
        unit: null,
        subject: 'Microsoft',
      }),
    ],
  });
  expect(deal?.relations).toContainEqual(
    expect.objectContaining({ type: 'INVESTMENT', subject: 'Microsoft', object: 'OpenAI' }),
  );
  expect(
    new Set(deal?.relations.map(({ type, subject, object }) => `${type} ${subject} ${object}`)).size,
  ).toBe(deal?.relations.length);
});

test('an off-topic article has no story and makes no entity row', async () => {
  const lines = await collect(exportArticles(deps.db, topicId));
  const soup = lines.find(({ url }) => url === 'https://two.example/soup');
  expect(soup).toMatchObject({ onTopic: false, story: null, figures: expect.any(Array), relations: [] });
});

test('exported stories hold the articles that name them', async () => {
  const articles = await collect(exportArticles(deps.db, topicId));
  const stories = await collect(exportStories(deps.db, topicId));
  const members = (id: number) => articles.filter(({ story }) => story === id).map(({ url }) => url);
  expect(stories.length).toBeGreaterThan(0);
  for (const story of stories) {
    expect([...story.articles].sort()).toEqual(members(story.id).sort());
    expect(story).toMatchObject({
      topic: 'ai-industry',
      articleCount: story.articles.length,
      languages: ['en'],
    });
  }
});

test('exported entities count on-topic articles', async () => {
  const entities = await collect(exportEntities(deps.db, topicId));
  expect(entities.find(({ key }) => key === 'microsoft')).toMatchObject({
    name: 'Microsoft',
    articleCount: 2,
  });
  expect(entities.find(({ key }) => key === 'openai')?.aliases).toContain('Open AI');
  expect(entities.find(({ key }) => key === 'anthropic')).toBeUndefined();
});

test('reanalysis goes over all articles, and an interrupted one is taken up', async () => {
  const options = { topicId, restart: false, onProgress: () => undefined };
  const stop = new AbortController();
  stop.abort();
  const begun = await reanalyseArticles(deps, {
    ...options,
    work: () => drainQueue(deps),
    stop: stop.signal,
  });
  expect(begun).toMatchObject({ total: 3, done: 0, resumed: false });
  const never = new AbortController().signal;
  const taken = await reanalyseArticles(deps, { ...options, work: () => drainQueue(deps), stop: never });
  expect(taken).toMatchObject({ total: 3, done: 3, resumed: true, since: begun.since });
  const rows = await deps.db.article.findMany();
  expect(
    rows.every(
      ({ analysisStatus, analysedAt }) =>
        analysisStatus === 'DONE' && (analysedAt ?? begun.since) > begun.since,
    ),
  ).toBe(true);
  const next = await reanalyseArticles(deps, { ...options, work: () => drainQueue(deps), stop: never });
  expect(next).toMatchObject({ total: 3, done: 3, resumed: false });
});
