import type { Script, ScriptedServer } from '../fetch/scripted-server.ts';
import { startScriptedServer } from '../fetch/scripted-server.ts';
import { addFeed, rss } from '../helpers/feed.ts';
import { createTestDeps, type TestDeps } from '../helpers/deps.ts';
import { ingestFeed } from '../../src/pipeline/ingest-feed.ts';

let deps: TestDeps;
let server: ScriptedServer;
let feedId: number;

const TWO = [
  { guid: 'a', title: 'OpenAI opens an office', body: 'OpenAI said so on Friday.' },
  { guid: 'b', title: 'Microsoft tests a model', body: 'Microsoft tests its own model.' },
];

beforeAll(async () => {
  server = await startScriptedServer();
  const address = `127.0.0.1:${server.port}`;
  deps = await createTestDeps({ config: { hostMap: { 'feed.example': address, 'other.example': address } } });
});

afterAll(async () => {
  await deps.close();
  await server.close();
});

beforeEach(async () => {
  await deps.db.$executeRaw`TRUNCATE feed, article, fetch_event CASCADE`;
  await deps.db.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  feedId = await addFeed(deps.db, deps.topicIds.get('ai-industry') ?? 0, 'http://feed.example/feed.xml');
});

function serve(body: string, headers: Record<string, string> = {}, path = '/feed.xml'): void {
  const script: Script = (request, response) => {
    const isKnown = headers['etag'] !== undefined && request.headers['if-none-match'] === headers['etag'];
    response.writeHead(isKnown ? 304 : 200, { 'content-type': 'application/rss+xml', ...headers });
    response.end(isKnown ? undefined : body);
  };
  server.on(path, script);
}

const feedRow = () => deps.db.feed.findUniqueOrThrow({ where: { id: feedId } });
const ingest = () => ingestFeed(deps, feedId, true);

describe('ingestFeed', () => {
  test('stores items as articles with the text that offsets count in, and queues their analysis', async () => {
    serve(rss(TWO), { etag: '"v1"' });
    expect(await ingest()).toMatchObject({ fetched: 1, itemsSeen: 2, itemsNew: 2, failed: 0 });
    const articles = await deps.db.article.findMany({
      include: { revision: true, source: true },
      orderBy: { url: 'asc' },
    });
    expect(articles.map(({ url }) => url)).toEqual([
      'https://feed.example/news/a',
      'https://feed.example/news/b',
    ]);
    expect(articles[0]).toMatchObject({
      publishedAt: new Date('2025-03-07T02:15:00Z'),
      publishedAtSource: 'FEED',
      declaredLanguage: 'id',
      source: { domain: 'feed.example' },
      revision: { text: 'OpenAI opens an office\n\nOpenAI said so on Friday.', titleLength: 22, number: 1 },
    });
    const [job] = await deps.db.$queryRaw<{ payload: { articleIds: number[] } }[]>`
      SELECT payload FROM graphile_worker._private_jobs`;
    expect(job?.payload.articleIds.sort((a, b) => a - b)).toEqual(
      articles.map(({ id }) => id).sort((a, b) => a - b),
    );
  });

  test('the next fetch is conditional, and a 304 keeps the validators and parses nothing', async () => {
    serve(rss(TWO), { etag: 'W/"odd one"' });
    await ingest();
    expect(await ingest()).toMatchObject({ fetched: 1, itemsSeen: 0, failed: 0 });
    expect(await feedRow()).toMatchObject({ etag: 'W/"odd one"', status: 'ACTIVE' });
    const events = await deps.db.fetchEvent.findMany({ orderBy: { id: 'asc' } });
    expect(events.map(({ outcome }) => outcome)).toEqual(['FETCHED', 'UNCHANGED']);
  });

  test('the same body again writes no article, item or job', async () => {
    serve(rss(TWO));
    await ingest();
    const before = await deps.db.$queryRaw`SELECT id, xmin::text FROM article ORDER BY id`;
    expect(await ingest()).toMatchObject({ itemsNew: 0, itemsUpdated: 0 });
    expect(await deps.db.$queryRaw`SELECT id, xmin::text FROM article ORDER BY id`).toEqual(before);
    expect(await deps.db.fetchEvent.count({ where: { outcome: 'SAME_BODY' } })).toBe(1);
  });

  test('a body that differs only in one item revises that one and leaves the other row untouched', async () => {
    serve(rss(TWO));
    await ingest();
    const untouched = await deps.db.$queryRaw`SELECT xmin::text FROM article WHERE url LIKE '%/b'`;
    serve(
      rss([
        { guid: 'a', title: 'OpenAI opens an office', body: 'OpenAI said so on Saturday.' },
        ...TWO.slice(1),
      ]),
    );
    expect(await ingest()).toMatchObject({ itemsNew: 0, itemsUpdated: 1 });
    const revised = await deps.db.article.findFirstOrThrow({
      where: { url: { endsWith: '/a' } },
      include: { revisions: true },
    });
    expect(revised.revisions.map(({ number }) => number).sort((a, b) => a - b)).toEqual([1, 2]);
    expect(revised.analysisStatus).toBe('PENDING');
    expect(await deps.db.$queryRaw`SELECT xmin::text FROM article WHERE url LIKE '%/b'`).toEqual(untouched);
  });

  test('an item whose URL changes stays one article', async () => {
    serve(rss(TWO.slice(0, 1)));
    await ingest();
    serve(rss(TWO.slice(0, 1)).replace('/news/a', '/berita/a-baru'));
    expect(await ingest()).toMatchObject({ itemsNew: 0 });
    expect(await deps.db.article.count()).toBe(1);
  });

  test('a feed that is not due is left alone, and of two at once one fetches', async () => {
    serve(rss(TWO));
    const results = await Promise.all([ingestFeed(deps, feedId, false), ingestFeed(deps, feedId, false)]);
    expect(results.map(({ fetched }) => fetched).sort((a, b) => a - b)).toEqual([0, 1]);
    expect(await ingestFeed(deps, feedId, false)).toMatchObject({ fetched: 0 });
  });

  test('an HTML page is a failure that says so, backs off and stores nothing', async () => {
    serve('<!doctype html><html><head><title>News</title></head><body>Hi</body></html>', {
      'content-type': 'text/html',
    });
    expect(await ingest()).toMatchObject({ failed: 1, itemsSeen: 0 });
    const row = await feedRow();
    expect(row).toMatchObject({ status: 'FAILING', failureCount: 1, failureWeight: 0.5 });
    expect(row.lastError).toMatch(/HTML page, not a feed/);
    expect(row.nextFetchAt.getTime() - (row.lastFetchAt?.getTime() ?? 0)).toBe(row.pollInterval * 1.5 * 1000);
  });

  test('410 disables the feed with the reason; it is not fetched again', async () => {
    server.on('/feed.xml', (_, response) => response.writeHead(410).end());
    await ingest();
    expect(await feedRow()).toMatchObject({
      status: 'DISABLED',
      disabledReason: expect.stringContaining('took it down'),
    });
    expect(await ingest()).toMatchObject({ fetched: 0 });
  });

  test('Retry-After makes the other feeds of the host wait too, and no other host', async () => {
    const sameHost = await addFeed(
      deps.db,
      deps.topicIds.get('ai-industry') ?? 0,
      'http://feed.example/second.xml',
    );
    const otherHost = await addFeed(
      deps.db,
      deps.topicIds.get('ai-industry') ?? 0,
      'http://other.example/feed.xml',
    );
    server.on('/feed.xml', (_, response) => response.writeHead(429, { 'retry-after': '7200' }).end());
    await ingest();
    const [{ now } = { now: new Date() }] = await deps.db.$queryRaw<
      { now: Date }[]
    >`SELECT warta_now() AS now`;
    const waits = async (id: number) => {
      const { nextFetchAt } = await deps.db.feed.findUniqueOrThrow({ where: { id } });
      return (nextFetchAt.getTime() - now.getTime()) / 1000;
    };
    expect(await waits(feedId)).toBeGreaterThan(7100);
    expect(await waits(sameHost)).toBeGreaterThan(7100);
    expect(await waits(otherHost)).toBeLessThan(0);
  });

  test('two feeds of one host that are both asked to wait are both booked', async () => {
    const topicId = deps.topicIds.get('ai-industry') ?? 0;
    const second = await addFeed(deps.db, topicId, 'http://feed.example/second.xml');
    const refuse: Script = (_, response) => response.writeHead(429, { 'retry-after': '60' }).end();
    server.on('/feed.xml', refuse);
    server.on('/second.xml', refuse);
    for (let round = 1; round <= 10; round += 1) {
      await Promise.all([ingestFeed(deps, feedId, true), ingestFeed(deps, second, true)]);
      const feeds = await deps.db.feed.findMany({ select: { failureCount: true } });
      expect(feeds.map(({ failureCount }) => failureCount)).toEqual([round, round]);
    }
  });

  test('the third equal permanent redirect moves the feed; two do not', async () => {
    server.on('/feed.xml', (_, response) =>
      response.writeHead(301, { location: 'http://other.example/moved.xml' }).end(),
    );
    serve(rss(TWO), {}, '/moved.xml');
    await ingest();
    serve(rss([...TWO, { guid: 'c', title: 'Third' }]), {}, '/moved.xml');
    await ingest();
    expect((await feedRow()).url).toBe('http://feed.example/feed.xml');
    serve(rss([...TWO, { guid: 'c', title: 'Third' }, { guid: 'd', title: 'Fourth' }]), {}, '/moved.xml');
    await ingest();
    expect((await feedRow()).url).toBe('http://other.example/moved.xml');
  });

  test('an item without link is refused with the reason, the others are stored', async () => {
    serve(rss(TWO).replace('<link>https://feed.example/news/a</link>', ''));
    expect(await ingest()).toMatchObject({ itemsNew: 1, itemsRefused: 1 });
    const event = await deps.db.fetchEvent.findFirstOrThrow();
    expect(event).toMatchObject({ outcome: 'FETCHED', error: expect.stringContaining('link') });
  });

  test('a failure inside the transaction leaves neither items nor validators behind', async () => {
    serve(rss(TWO), { etag: '"v1"' });
    await deps.db
      .$executeRaw`ALTER TABLE fetch_event ADD CONSTRAINT no_event CHECK (outcome <> 'FETCHED') NOT VALID`;
    await expect(ingest()).rejects.toThrow(/no_event/);
    await deps.db.$executeRaw`ALTER TABLE fetch_event DROP CONSTRAINT no_event`;
    expect(await deps.db.article.count()).toBe(0);
    expect(await feedRow()).toMatchObject({ etag: null, bodyHash: null });
    expect(await ingest()).toMatchObject({ itemsNew: 2 });
  });
});
