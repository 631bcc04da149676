import { fetchPage, type PageDeps } from '../../src/fetch/fetch-page.ts';
import type { HttpClient } from '../../src/fetch/http-client.ts';
import { createRobotsCache } from '../../src/fetch/robots-cache.ts';
import { isAllowed, parseRobots } from '../../src/fetch/robots-txt.ts';
import { clientFor, type ScriptedServer, startScriptedServer } from './scripted-server.ts';

describe('robots.txt rules', () => {
  const rules = (text: string, path: string) =>
    isAllowed(parseRobots(text, 'warta'), `http://feed.example${path}`);

  test.each([
    ['User-agent: *\nDisallow: /', '/x', false],
    ['User-agent: *\nDisallow:', '/x', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nDisallow: /a/b\nAllow: /a', '/a/b/c', false],
    ['User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: Warta\nAllow: /', '/x', true],
    ['User-agent: warta\nUser-agent: other\nDisallow: /x', '/x', false],
    ['User-agent: other\nDisallow: /', '/x', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x', true],
    ['User-agent: *\nDisallow: /a%2Fb', '/a%2fb', false],
    ['User-agent: *\nDisallow: /é', '/%C3%A9', false],
    ['Disallow: /', '/x', true],
    ['User-agent: *\nDisallow: / # all', '/robots.txt', true],
  ])('%j on %s: %s', (text, path, allowed) => {
    expect(rules(text, path)).toBe(allowed);
  });

  test('a pattern of many stars is matched in no time', () => {
    const text = `User-agent: *\nDisallow: /${'*a'.repeat(500)}$`;

    expect(rules(text, `/${'a'.repeat(2_000)}b`)).toBe(true);
  });
});

describe('fetchPage', () => {
  let server: ScriptedServer;
  let http: HttpClient;
  let deps: PageDeps;
  let clock: number;

  beforeEach(async () => {
    server = await startScriptedServer();
    http = clientFor(server);
    clock = 0;
    const now = () => new Date(clock);
    deps = { http, now, robots: createRobotsCache({ http, now }) };
    server.on('/page', (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>x</p>'),
    );
  });

  afterEach(async () => {
    await http.close();
    await server.close();
  });

  const robots = (status: number, body = '') =>
    server.on('/robots.txt', (_, response) => response.writeHead(status).end(body));
  const page = (path = '/page') => fetchPage(deps, `http://feed.example${path}`);
  const askedFor = (path: string) => server.requests.filter(({ url }) => url === path).length;

  test('a missing robots.txt allows, and is asked for once a day', async () => {
    expect(await page()).toMatchObject({ kind: 'fetched' });
    await page();
    expect(askedFor('/robots.txt')).toBe(1);

    clock = 86_400_001;
    await page();
    expect(askedFor('/robots.txt')).toBe(2);
  });

  test('a server error at robots.txt forbids for now', async () => {
    robots(503);

    expect(await page()).toMatchObject({ kind: 'failed', severity: 'temporary' });
    expect(askedFor('/page')).toBe(0);
  });

  test('what robots.txt forbids is not asked for, not even by redirect', async () => {
    robots(200, 'User-agent: *\nDisallow: /page');
    server.on('/go', (_, response) => response.writeHead(302, { location: '/page' }).end());

    expect(await page('/go')).toMatchObject({
      kind: 'failed',
      severity: 'hard',
      reason: expect.stringContaining('robots.txt'),
    });
    expect(askedFor('/page')).toBe(0);
  });

  test('what is no HTML is refused', async () => {
    server.on('/file', (_, response) => response.writeHead(200, { 'content-type': 'video/mp4' }).end('x'));

    expect(await page('/file')).toMatchObject({ kind: 'failed', severity: 'hard' });
  });
});
