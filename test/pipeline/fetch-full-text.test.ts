import type { ScriptedServer } from '../fetch/scripted-server.ts';
import { startScriptedServer } from '../fetch/scripted-server.ts';
import { createTestDeps, type TestDeps } from '../helpers/deps.ts';
import { addFeed, rss } from '../helpers/feed.ts';
import { drainQueue } from '../../jobs/worker.ts';
import { createHttpClient } from '../../src/fetch/http-client.ts';
import { createRobotsCache } from '../../src/fetch/robots-cache.ts';
import { fetchFullText } from '../../src/pipeline/fetch-full-text.ts';
import { ingestFeed } from '../../src/pipeline/ingest-feed.ts';

let deps: TestDeps;
let server: ScriptedServer;
let feedId: number;

const TITLE = 'OpenAI opens an office in Jakarta';
const TEASER = 'OpenAI said so on Friday.';
const BODY = [
  'OpenAI opened an office in Jakarta on Friday, its first in the country, and plans to hire sixty people there.',
  'Microsoft, which has invested in OpenAI, welcomed the step. Local start-ups were less pleased about it.',
  'The office stands beside the stock exchange and was rented for five years, a person at the landlord said.',
];
/** Long enough to be no teaser, although the feed has it where summaries stand. */
const WHOLE = Array.from({ length: 5 }, () => BODY.join(' ')).join(' ');
const pageOf = (paragraphs: readonly string[]) =>
  `<!doctype html><html lang="en"><head><title>${TITLE} - Paper</title></head><body><nav><a href="/">Home</a></nav>
  <article><h1>${TITLE}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<p>Read also: <a href="/x">More</a></p></article></body></html>`;
const FULL = `${TITLE}\n\n${BODY.join('\n\n')}`;

const hostMap = () => ({
  'feed.example': `127.0.0.1:${server.port}`,
  'other.example': `127.0.0.1:${server.port}`,
});

beforeAll(async () => {
  server = await startScriptedServer();
  deps = await createTestDeps({ config: { fullText: true, hostMap: hostMap() } });
});

afterAll(async () => {
  await deps.close();
  await server.close();
});

beforeEach(async () => {
  await deps.db.$executeRaw`TRUNCATE feed, article, fetch_event, ingest_run CASCADE`;
  await deps.db.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  feedId = await addFeed(deps.db, deps.topicIds.get('ai-industry') ?? 0, 'http://feed.example/feed.xml');
  deps.setNow(new Date(deps.now().getTime() + 86_400_001)); // what was known of robots.txt is too old
  robots(404);
  page(200, pageOf(BODY));
  server.requests.length = 0;
});

function serveFeed(items: readonly { guid?: string; title?: string; body?: string }[]): void {
  const body = rss(items.map((item) => ({ guid: 'a', title: TITLE, body: TEASER, ...item })));
  server.on('/feed.xml', (_, response) => response.end(body.replaceAll('https://', 'http://')));
}
function page(status: number, body: string, headers: Record<string, string> = {}): void {
  const all = { 'content-type': 'text/html; charset=utf-8', ...headers };
  server.on('/news/a', (_, response) => response.writeHead(status, all).end(body));
}
const robots = (status: number, body = '') =>
  server.on('/robots.txt', (_, response) => response.writeHead(status).end(body));
const askedFor = (path: string) => server.requests.filter(({ url }) => url === path).length;
const article = () =>
  deps.db.article.findFirstOrThrow({
    include: { revision: true, revisions: { orderBy: { number: 'asc' } } },
  });
const jobs = () =>
  deps.db.$queryRaw<{ task: string; queue: string | null; minutes: number }[]>`
    SELECT task_identifier AS task, queue_name AS queue, round(extract(epoch FROM run_at - now()) / 60)::int AS minutes
    FROM graphile_worker.jobs ORDER BY id`;

/** Ingests the feed; leaves only what the call under test queues. */
async function storeTeaser(body = TEASER): Promise<number> {
  serveFeed([{ body }]);
  await ingestFeed(deps, feedId, true);
  await deps.db.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  return (await article()).id;
}

describe('a teaser', () => {
  test('is analysed at once and its page queued on its host’s queue, in the transaction that stores it', async () => {
    serveFeed([{}]);
    await ingestFeed(deps, feedId, true);

    expect(await jobs()).toEqual([
      { task: 'analyse-articles', queue: null, minutes: 0 },
      { task: 'fetch-full-text', queue: 'pages-feed.example', minutes: 0 },
    ]);
    expect(await article()).toMatchObject({ fullTextStatus: 'PENDING', analysisStatus: 'PENDING' });
    expect(askedFor('/news/a')).toBe(0);
  });

  test('becomes the article’s second revision with the page’s text, which is analysed', async () => {
    const id = await storeTeaser();

    expect(await fetchFullText(deps, id)).toEqual({ fetched: 1, revised: 1, retried: 0, failed: 0 });

    const row = await article();
    expect(row.revisions.map(({ text }) => text)).toEqual([`${TITLE}\n\n${TEASER}`, FULL]);
    expect(row).toMatchObject({
      fullTextStatus: 'FETCHED',
      analysisStatus: 'PENDING',
      title: TITLE,
      summary: TEASER,
    });
    expect(row.revision).toMatchObject({ number: 2, titleLength: TITLE.length });
    expect(await jobs()).toMatchObject([{ task: 'analyse-articles' }]);
  });

  test('goes through the queue to the analysis of its full text', async () => {
    serveFeed([{}]);
    await ingestFeed(deps, feedId, true);
    await drainQueue(deps);

    const row = await deps.db.article.findFirstOrThrow({
      include: { mentions: { include: { entity: true } } },
    });
    expect(row.analysisStatus).toBe('DONE');
    expect(row.mentions.map(({ entity }) => entity.name)).toContain('Microsoft');
  });

  test('that comes again leaves the full text in force and asks for nothing', async () => {
    await fetchFullText(deps, await storeTeaser());
    const before = await deps.db.$queryRaw`SELECT xmin::text FROM article`;
    serveFeed([{}, { guid: 'b', title: 'Another one', body: WHOLE }]);

    expect(await ingestFeed(deps, feedId, true)).toMatchObject({ itemsNew: 1, itemsUpdated: 0 });

    expect(
      (
        await deps.db.article.findFirstOrThrow({
          where: { url: { endsWith: '/a' } },
          include: { revision: true },
        })
      ).revision?.text,
    ).toBe(FULL);
    expect(await deps.db.$queryRaw`SELECT xmin::text FROM article WHERE url LIKE '%/a'`).toEqual(before);
    expect(await jobs()).not.toContainEqual(expect.objectContaining({ task: 'fetch-full-text' }));
  });

  test('with a new wording has its page asked for again; until then the full text stays', async () => {
    const id = await storeTeaser();
    await fetchFullText(deps, id);
    serveFeed([{ body: 'OpenAI said so on Saturday.' }]);
    await ingestFeed(deps, feedId, true);

    expect(await article()).toMatchObject({ revision: { text: FULL }, fullTextStatus: 'PENDING' });
    page(200, pageOf([...BODY, 'An earlier version named the wrong day.']));
    expect(await fetchFullText(deps, id)).toMatchObject({ revised: 1 });
    expect((await article()).revision?.text).toContain('wrong day');
  });

  test('with a new headline carries it over the full text at once', async () => {
    await fetchFullText(deps, await storeTeaser());
    serveFeed([{ title: 'OpenAI opens two offices in Jakarta' }]);

    expect(await ingestFeed(deps, feedId, true)).toMatchObject({ itemsUpdated: 1 });

    expect(await article()).toMatchObject({
      title: 'OpenAI opens two offices in Jakarta',
      revision: { text: `OpenAI opens two offices in Jakarta\n\n${BODY.join('\n\n')}`, number: 3 },
    });
  });

  test('whose feed gives the whole text later takes that', async () => {
    const id = await storeTeaser();
    await fetchFullText(deps, id);
    serveFeed([{ body: WHOLE }]);
    await ingestFeed(deps, feedId, true);

    const row = await article();
    expect(row).toMatchObject({ fullTextStatus: 'NOT_NEEDED', feedContentHash: null });
    expect(row.revision?.text).toContain(WHOLE);
    expect(await fetchFullText(deps, id)).toMatchObject({ fetched: 0 });
  });
});

test('a whole body, or a switch that is off, queues no page', async () => {
  serveFeed([{ body: WHOLE }]);
  await ingestFeed(deps, feedId, true);
  serveFeed([{ guid: 'c', title: 'Second' }]);
  await ingestFeed({ ...deps, config: { ...deps.config, fullText: false } }, feedId, true);

  expect((await jobs()).map(({ task }) => task)).toEqual(['analyse-articles', 'analyse-articles']);
  expect(await deps.db.article.count({ where: { fullTextStatus: 'NOT_NEEDED' } })).toBe(2);
});

const final = { fetched: 1, revised: 0, retried: 0, failed: 1 };
const forLater = { fetched: 1, revised: 0, retried: 1, failed: 0 };

describe('a page that can’t be had leaves the teaser in force, with the reason', () => {
  const cookies = '<article><p>Before you continue, please accept our use of cookies for statistics. '.repeat(
    9,
  );

  test.each([
    [
      'robots.txt forbids it',
      () => robots(200, 'User-agent: *\nDisallow: /news/'),
      /robots\.txt forbids/,
      { ...final, fetched: 0 },
    ],
    ['robots.txt answers 500', () => robots(500), /robots\.txt answers 500/, forLater],
    ['404', () => page(404, ''), /answered 404/, final],
    ['503', () => page(503, ''), /answered 503/, forLater],
    ['over the size limit', () => page(200, 'x'.repeat(5_000_001)), /over 5000000 bytes/, final],
    ['100,000 nested divs', () => page(200, '<div>'.repeat(100_000)), /0 characters of text/, final],
    ['another subject: a consent wall', () => page(200, cookies), /is not about/, final],
    ['a file', () => page(200, 'x', { 'content-type': 'application/pdf' }), /accepted is HTML/, final],
  ])('%s', async (_, arrange, reason, counts) => {
    arrange();
    const id = await storeTeaser();

    expect(await fetchFullText(deps, id)).toEqual(counts);

    expect(await article()).toMatchObject({
      revision: { text: `${TITLE}\n\n${TEASER}` },
      fullTextError: expect.stringMatching(reason),
      fullTextStatus: counts.failed === 1 ? 'FAILED' : 'PENDING',
    });
    const waiting = { task: 'fetch-full-text', queue: 'pages-feed.example', minutes: 15 };
    expect(await jobs()).toEqual(counts.retried === 1 ? [waiting] : []);
  });

  test.each([
    ['forbids', 200],
    ['is out of order', 500],
  ])('a page whose robots.txt %s is not asked for', async (_, status) => {
    robots(status, 'User-agent: *\nDisallow: /news/');
    await fetchFullText(deps, await storeTeaser());

    expect(askedFor('/news/a')).toBe(0);
    expect(askedFor('/robots.txt')).toBe(1);
  });

  test('a page that never ends: the deadline cuts it off', async () => {
    const http = createHttpClient({ ...deps.config, concurrency: 2, deadlineMs: 300 });
    const hasty = { ...deps, http, robots: createRobotsCache({ http, now: deps.now }) };
    server.on(
      '/news/a',
      (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<p>'),
    );
    const id = await storeTeaser();

    expect(await fetchFullText(hasty, id)).toMatchObject({ retried: 1 });
    expect((await article()).fullTextError).toMatch(/no complete answer in 300 ms/);
    await http.close();
  });

  test('the third failure is final', async () => {
    page(503, '');
    const id = await storeTeaser();
    const counts = [];
    for (let at = 0; at < 4; at += 1) counts.push(await fetchFullText(deps, id));

    expect(counts.map(({ retried, failed }) => [retried, failed])).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
    expect(askedFor('/news/a')).toBe(3);
    expect(await article()).toMatchObject({ fullTextStatus: 'FAILED', fullTextTries: 3 });
  });

  test('a page that shows no more than the feed', async () => {
    const id = await storeTeaser(`${BODY[0]} ${BODY[1]} ${BODY[2]?.slice(0, -1)}…`);
    page(200, pageOf(BODY.slice(0, 2)));

    expect(await fetchFullText(deps, id)).toMatchObject({ failed: 1 });
    expect((await article()).fullTextError).toMatch(/the feed gave/);
  });
});

test('Retry-After makes the host’s other pages wait too, and no other host’s', async () => {
  page(429, '', { 'retry-after': '7200' });
  serveFeed([{}, { guid: 'b', title: 'Second page' }]);
  await ingestFeed(deps, feedId, true);
  await addFeed(deps.db, deps.topicIds.get('ai-industry') ?? 0, 'http://other.example/feed.xml');
  server.on('/other.xml', (_, response) =>
    response.end(rss([{ guid: 'z', title: 'Elsewhere', body: TEASER }], 'other.example')),
  );
  const other = await addFeed(
    deps.db,
    deps.topicIds.get('ai-industry') ?? 0,
    'http://other.example/other.xml',
  );
  await ingestFeed(deps, other, true);
  const { id } = await deps.db.article.findFirstOrThrow({ where: { url: { endsWith: '/a' } } });
  await deps.db.$executeRaw`DELETE FROM graphile_worker._private_jobs WHERE key = ${`full-text-${id}`}`;
  await fetchFullText(deps, id);

  const waits = (await jobs()).filter(({ task }) => task === 'fetch-full-text');
  expect(waits.map(({ queue, minutes }) => `${queue} ${minutes}`).sort((a, b) => (a < b ? -1 : 1))).toEqual([
    'pages-feed.example 120',
    'pages-feed.example 120',
    'pages-other.example 0',
  ]);
});

test('pages of one host come one after another with the delay between them, other work meanwhile', async () => {
  const config = { ...deps.config, pageDelaySeconds: 1, workerConcurrency: 3 };
  await deps.analysers(); // the process stands still while models load: on a busy machine longer than a fetch may take
  const times: number[] = [];
  for (const guid of ['a', 'b']) {
    server.on(`/news/${guid}`, (_, response) => {
      times.push(performance.now());
      response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(BODY));
    });
  }
  serveFeed([{}, { guid: 'b', title: `${TITLE} again` }]);
  await ingestFeed(deps, feedId, true);
  await drainQueue({ ...deps, config });

  expect(times).toHaveLength(2);
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990);
});
