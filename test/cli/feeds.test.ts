import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { runCli } from './run-cli.ts';

const FEED =
  '<rss version="2.0"><channel><title>A &amp; B</title><link>https://paper.example/</link><item><title>T</title><link>https://paper.example/1</link></item></channel></rss>';
const LIST = `<opml version="2.0"><head/><body><outline text="news">
<outline text="Mine" type="rss" xmlUrl="http://paper.example/feed" language="id" country="ID" publisher="Mine &amp; Co"/>
<outline text="Gone" type="rss" xmlUrl="http://paper.example/gone"/>
<outline text="no feed"/></outline></body></opml>`;

const folder = mkdtempSync(path.join(tmpdir(), 'warta-feeds-'));
const list = path.join(folder, 'list.opml');
let database: TestDatabase;
let server: Server;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  writeFileSync(list, LIST);
  database = await createTestDatabase();
  server = createServer((request, response) => {
    const found = request.url === '/feed';
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/rss+xml' }).end(found ? FEED : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  environment = { DATABASE_URL: database.url, WARTA_HOST_MAP: `paper.example=127.0.0.1:${port}` };
});
afterAll(async () => {
  server?.close();
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(line: string) {
  return runCli(['feeds', ...line.split(' ')], environment);
}

function stored(url: string) {
  return database.db.feed.findUnique({ where: { url } });
}

test('import adds the feeds of a list, and adds them once', async () => {
  expect(JSON.parse((await run(`import ${list} --json`)).out)).toEqual({ added: 2, known: 0, enabled: 0 });
  expect(JSON.parse((await run(`import ${list} --json`)).out)).toEqual({ added: 0, known: 2, enabled: 0 });
  expect(await stored('http://paper.example/feed')).toMatchObject({
    origin: 'USER',
    language: 'id',
    category: 'news',
    verified: false,
  });
});

test('check marks what can be read and says why other feeds fail', async () => {
  const { code, out, err } = await run('check http://paper.example/feed http://paper.example/gone');
  expect(code).toBe(1);
  expect(out).toMatch(/\/feed: ok, 1 items\n.*\/gone: .*404/);
  expect(err).toBe("error: 1 of 2 feeds can't be read\n");
  expect(await stored('http://paper.example/feed')).toMatchObject({ verified: true });
  expect(await stored('http://paper.example/gone')).toMatchObject({ verified: false });
});

test('list and export show the feeds; the exported list can be imported', async () => {
  const feeds = JSON.parse((await run('list --json')).out) as { url: string; title: string }[];
  expect(feeds.find(({ url }) => url === 'http://paper.example/feed')).toMatchObject({
    title: 'Mine',
    status: 'ACTIVE',
    publisher: 'Mine & Co',
  });
  expect((await run('list')).out).toContain('http://paper.example/feed');
  const { out } = await run('export');
  writeFileSync(list, out);
  expect(JSON.parse((await run(`import ${list} --json`)).out)).toEqual({
    added: 0,
    known: feeds.length,
    enabled: 0,
  });
});

test("the user's own feed is deleted, one of the pack disabled, an unknown one refused", async () => {
  const pack = await database.db.feed.findFirstOrThrow({ where: { origin: 'PACK' } });
  expect((await run('remove http://paper.example/gone')).out).toBe('http://paper.example/gone: deleted\n');
  expect((await run(`remove ${pack.url}`)).out).toBe(`${pack.url}: disabled\n`);
  const again = await run('remove http://paper.example/gone');
  expect(again).toMatchObject({
    code: 1,
    err: 'error: http://paper.example/gone is no feed here; warta feeds list shows all\n',
  });
  expect(await stored('http://paper.example/gone')).toBeNull();
  expect(await stored(pack.url)).toMatchObject({
    status: 'DISABLED',
    disabledReason: 'removed by the operator',
  });
  expect((await run('export')).out).not.toContain(`xmlUrl="${pack.url}"`);
});

test('add looks before it stores', async () => {
  const bad = await run('add http://paper.example/nothing');
  expect(bad).toMatchObject({
    code: 1,
    err: expect.stringContaining('http://paper.example/nothing was not added: '),
  });
  expect(await stored('http://paper.example/nothing')).toBeNull();
  const good = await run('add http://paper.example/feed --json');
  expect(JSON.parse(good.out)).toEqual({ url: 'http://paper.example/feed', kind: 'known', items: 1 });
});
