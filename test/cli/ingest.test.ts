import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { runCli } from './run-cli.ts';

const ITEM = `<item><title>OpenAI signs with Oracle</title><link>https://paper.example/1</link>
<pubDate>Fri, 07 Mar 2025 10:00:00 GMT</pubDate><description>OpenAI and Oracle agreed on a contract worth $300 billion.</description></item>`;
const FEED = `<rss version="2.0"><channel><title>My paper</title><link>https://paper.example/</link><language>en</language>${ITEM}</channel></rss>`;
const PAGE =
  '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Hello</body></html>';
const LIST = `<opml version="2.0"><head/><body><outline text="news"><outline text="My paper" type="rss" xmlUrl="http://paper.example/feed" htmlUrl="https://paper.example/"/></outline></body></opml>`;
const PAGES: Readonly<Record<string, string>> = { '/feed': FEED, '/page': PAGE, '/list': LIST };

const folder = mkdtempSync(path.join(tmpdir(), 'warta-ingest-'));
let database: TestDatabase;
let server: Server;
let environment: NodeJS.ProcessEnv;
let requests: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const body = PAGES[request.url ?? ''];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  environment = { DATABASE_URL: database.url, WARTA_HOST_MAP: `paper.example=127.0.0.1:${port}` };
});
beforeEach(() => {
  requests = [];
});
afterAll(async () => {
  server?.close();
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(line: string) {
  return runCli(line.split(' '), environment);
}

function file(name: string, content: string): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

test('--once runs all stages, does not subscribe, and ends', async () => {
  const { code, out, err } = await run('ingest http://paper.example/feed --once');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('http://paper.example/feed: 1 items, 1 new, 0 updated, 0 refused');
  expect(out).toContain('the database holds 1 articles in 1 stories');
  const feed = await database.db.feed.findUniqueOrThrow({ where: { url: 'http://paper.example/feed' } });
  expect(feed).toMatchObject({
    origin: 'USER',
    status: 'DISABLED',
    disabledReason: 'ingested once',
    title: 'My paper',
    language: 'en',
  });
  expect(await database.db.feed.count({ where: { lastFetchAt: { not: null } } })).toBe(1);
});

test('once more it finds nothing new', async () => {
  const { code, out } = await run('ingest http://paper.example/feed --once --json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    sources: [{ outcome: 'SAME_BODY', itemsNew: 0 }],
    articles: 1,
    stories: 1,
  });
});

test('an OPML list is taken in feed by feed, from a file or an address', async () => {
  const fromFile = await run(`ingest ${file('list.opml', LIST)} --once --json`);
  const fromUrl = await run('ingest http://paper.example/list --once --json');
  for (const { code, out } of [fromFile, fromUrl]) {
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      sources: [{ source: 'http://paper.example/feed', outcome: 'SAME_BODY' }],
    });
  }
});

test('a feed that is subscribed stays so after --once', async () => {
  expect(await run('feeds add http://paper.example/feed')).toMatchObject({ code: 0 });
  expect(await run('ingest http://paper.example/feed --once')).toMatchObject({ code: 0 });
  const feed = await database.db.feed.findUniqueOrThrow({ where: { url: 'http://paper.example/feed' } });
  expect(feed).toMatchObject({ status: 'ACTIVE', disabledReason: null });
});

test('a page is no feed: one line that names the feed it announces', async () => {
  const { code, out, err } = await run('ingest http://paper.example/page --once');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toBe(
    'error: http://paper.example/page: this is an HTML page, not a feed; feed links found: http://paper.example/feed\n',
  );
  expect(await database.db.feed.findUnique({ where: { url: 'http://paper.example/page' } })).toBeNull();
});

test('a feed file goes through all stages without any request', async () => {
  const other = FEED.replaceAll('paper.example/1', 'paper.example/2').replace('My paper', 'Saved');
  const { code, out } = await run(`ingest ${file('saved.xml', other)} --json`);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    sources: [{ outcome: 'FILE', itemsSeen: 1, itemsNew: 1 }],
    articles: 2,
  });
  expect(requests).toEqual([]);
  expect(await database.db.article.count({ where: { analysisStatus: { not: 'DONE' } } })).toBe(0);
});

test('one bad source does not keep the others out', async () => {
  const good = file('good.xml', FEED.replaceAll('paper.example/1', 'paper.example/3'));
  const { code, out, err } = await run(`ingest ${file('page.html', PAGE)} ${good}`);
  expect(code).toBe(1);
  expect(err).toMatch(/page\.html: this is an HTML page, not a feed/);
  expect(out).toMatch(/good\.xml: 1 items, 1 new/);
});

test('an unknown topic is refused with those that there are', async () => {
  const { code, err } = await run('ingest http://paper.example/feed --once --topic sports');
  expect(code).toBe(2);
  expect(err).toBe('error: --topic is "sports"; accepted: ai-industry\n');
});

test('import reports bad lines by number and takes the good ones through all stages', async () => {
  const line = {
    url: 'https://archive.example/1',
    title: 'Meta opens an AI lab',
    publishedAt: '2025-02-01',
    body: 'Meta and OpenAI compete.',
  };
  const { code, out, err } = await run(
    `import ${file('archive.jsonl', `${JSON.stringify(line)}\n{"title":"x"}\n`)}`,
  );
  expect(code).toBe(1);
  expect(out).toBe('2 lines: 1 stored, 0 revised, 0 unchanged, 1 refused\n');
  expect(err).toMatch(
    /^\S*archive\.jsonl:2: url is missing; accepted: an http\(s\) URL; publishedAt is missing; [^\n]*\n$/,
  );
  const exported = (await run('export articles')).out
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as { url: string; language: string });
  expect(exported.find(({ url }) => url === line.url)).toMatchObject({ title: line.title, language: 'en' });
});

test('reanalyse goes over what is stored', async () => {
  const articles = await database.db.article.count();
  expect(JSON.parse((await run('reanalyse --json')).out)).toEqual({
    topic: 'ai-industry',
    total: articles,
    done: articles,
    failed: 0,
    resumed: false,
  });
});

test('migrate says where the database is', async () => {
  const { code, out } = await run('migrate --json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    migrations: expect.arrayContaining(['20261101000000_init']),
    topics: ['ai-industry'],
  });
});
