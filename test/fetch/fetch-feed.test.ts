import zlib from 'node:zlib';
import { fetchFeed, type Validators } from '../../src/fetch/fetch-feed.ts';
import type { HttpClient } from '../../src/fetch/http-client.ts';
import { clientFor, type ScriptedServer, startScriptedServer } from './scripted-server.ts';

const NOW = new Date('2026-08-01T00:00:00Z');
const URL_A = 'http://feed.example/a';
let server: ScriptedServer;
let http: HttpClient;

beforeEach(async () => {
  server = await startScriptedServer();
  http = clientFor(server);
});

afterEach(async () => {
  await http.close();
  await server.close();
});

const fetchA = (validators: Validators | null = null, url = URL_A) =>
  fetchFeed({ http, now: () => NOW }, { url, validators });

function answer(
  path: string,
  status: number,
  headers: Record<string, string>,
  body: string | Buffer = '',
): void {
  server.on(path, (_, response) => response.writeHead(status, headers).end(body));
}

describe('conditional requests', () => {
  test.each(['"x"', 'W/"x"', 'unquoted', '"caf\u00e9"'])('ETag %s comes back byte for byte', async (etag) => {
    answer('/a', 200, { etag, 'last-modified': 'Yesterday, about noon' }, 'body');

    const first = await fetchA();
    if (first.kind !== 'fetched') throw new Error(`fetch ${first.kind}`);
    await fetchA({ url: first.finalUrl, etag: first.etag, lastModified: first.lastModified });

    expect(server.requests[0]?.headers['if-none-match']).toBeUndefined();
    expect(server.requests[1]?.headers['if-none-match']).toBe(etag);
    expect(server.requests[1]?.headers['if-modified-since']).toBe('Yesterday, about noon');
  });

  test('a 304 without ETag leaves the stored one (null)', async () => {
    answer('/a', 304, {});

    const outcome = await fetchA({ url: URL_A, etag: '"x"', lastModified: null });

    expect(outcome).toMatchObject({ kind: 'unchanged', etag: null, lastModified: null, status: 304 });
  });

  test('validators are not sent to another address', async () => {
    answer('/a', 200, {}, 'body');

    await fetchA({ url: 'http://feed.example/old', etag: '"x"', lastModified: null });

    expect(server.requests[0]?.headers['if-none-match']).toBeUndefined();
  });

  test('a 304 that nothing asked for is a failure', async () => {
    answer('/a', 304, {});

    expect(await fetchA()).toMatchObject({ kind: 'failed', severity: 'soft', status: 304 });
  });
});

describe('redirects', () => {
  test('the leading run of permanent ones is recorded, a temporary one never', async () => {
    answer('/a', 301, { location: '/b' });
    answer('/b', 308, { location: 'http://other.example/c' });
    answer('/c', 302, { location: '/d' });
    answer('/d', 200, {}, 'body');

    const outcome = await fetchA();

    expect(outcome).toMatchObject({
      permanentUrl: 'http://other.example/c',
      finalUrl: 'http://other.example/d',
    });
  });

  test('307 alone gives no permanent address', async () => {
    answer('/a', 307, { location: '/d' });
    answer('/d', 200, {}, 'body');

    expect(await fetchA()).toMatchObject({ kind: 'fetched', permanentUrl: null });
  });

  test('a sixth redirect is refused', async () => {
    answer('/a', 302, { location: '/a' });

    expect(await fetchA()).toMatchObject({ kind: 'failed', severity: 'hard' });
    expect(server.requests).toHaveLength(6);
  });

  test.each([
    'file:///etc/passwd',
    'ftp://other.example/x',
    'http://127.0.0.1:1/x',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/latest',
  ])('a redirect to %s is refused', async (location) => {
    answer('/a', 302, { location });

    expect(await fetchA()).toMatchObject({ kind: 'failed', severity: 'hard' });
    expect(server.requests).toHaveLength(1);
  });
});

describe('failures by status', () => {
  test.each([
    [410, 'gone'],
    [404, 'hard'],
    [403, 'hard'],
    [429, 'temporary'],
    [500, 'temporary'],
    [503, 'temporary'],
  ])('%i is %s', async (status, severity) => {
    answer('/a', status, {});

    expect(await fetchA()).toMatchObject({ kind: 'failed', severity, status, retryAfterSeconds: null });
  });

  test.each([
    ['120', 120],
    ['-5', 0],
    ['Sat, 01 Aug 2026 00:10:00 GMT', 600],
    ['315360000', 604_800],
    ['soon', null],
  ])('Retry-After %s is %s seconds', async (value, seconds) => {
    answer('/a', 503, { 'retry-after': value, date: NOW.toUTCString() });

    expect(await fetchA()).toMatchObject({ kind: 'failed', retryAfterSeconds: seconds });
  });
});

describe('freshness', () => {
  test.each([
    [{ 'cache-control': 'public, max-age=900' }, 900],
    [{ 'cache-control': 'max-age=900', age: '300' }, 600],
    [{ 'cache-control': 'no-cache, max-age=900' }, 0],
    [{ expires: 'Sat, 01 Aug 2026 01:00:00 GMT', date: NOW.toUTCString() }, 3_600],
    [{ expires: '0' }, 0],
    [{}, null],
  ])('%j is fresh for %s seconds', async (headers, seconds) => {
    answer('/a', 200, headers, 'body');

    expect(await fetchA()).toMatchObject({ freshForSeconds: seconds });
  });
});

describe('bodies', () => {
  const text = 'isi '.repeat(1_000);

  test.each([
    ['gzip', zlib.gzipSync(text)],
    ['br', zlib.brotliCompressSync(text)],
    ['deflate', zlib.deflateSync(text)],
    ['deflate', zlib.deflateRawSync(text)],
    ['gzip, br', zlib.brotliCompressSync(zlib.gzipSync(text))],
  ])('%s is decompressed', async (encoding, body) => {
    answer('/a', 200, { 'content-encoding': encoding }, body);

    const outcome = await fetchA();

    expect(outcome.kind === 'fetched' ? Buffer.from(outcome.body).toString() : outcome).toBe(text);
  });

  test('a gzip bomb stops at the cap', async () => {
    answer('/a', 200, { 'content-encoding': 'gzip' }, zlib.gzipSync(Buffer.alloc(200_000_000)));

    expect(await fetchA()).toMatchObject({
      kind: 'failed',
      severity: 'soft',
      reason: expect.stringContaining('5000000 bytes'),
    });
  });

  test('an endless body stops at the cap', async () => {
    server.on('/a', (_, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(500_000, 'x')), 1);
      response.on('close', () => clearInterval(timer));
    });

    expect(await fetchA()).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('over 5000000 bytes'),
    });
  });

  test('a body shorter than its Content-Length is a failure', async () => {
    server.on('/a', (_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('short', () => response.destroy());
    });

    expect(await fetchA()).toMatchObject({ kind: 'failed', severity: 'temporary' });
  });

  test('bytes that are no gzip are a soft failure', async () => {
    answer('/a', 200, { 'content-encoding': 'gzip' }, 'not gzip');

    expect(await fetchA()).toMatchObject({ kind: 'failed', severity: 'soft' });
  });

  test('a drip of bytes ends at the total deadline', async () => {
    await http.close();
    http = clientFor(server, { deadlineMs: 300 });
    server.on('/a', (_, response) => {
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });

    expect(await fetchA()).toMatchObject({
      kind: 'failed',
      severity: 'temporary',
      reason: 'no complete answer in 300 ms',
    });
  });
});

describe('what is sent', () => {
  test('a contact, compression, no cookies even after Set-Cookie', async () => {
    answer('/a', 200, { 'set-cookie': 'id=1' }, 'body');

    await fetchA();
    await fetchA();

    const headers = server.requests[1]?.headers ?? {};
    expect(headers['user-agent']).toContain('+https://operator.example/contact');
    expect(headers['accept-encoding']).toBe('gzip, br, deflate');
    expect(headers.cookie).toBeUndefined();
  });

  test('https of a mapped host is spoken in plain HTTP to the mapped address', async () => {
    answer('/a', 200, {}, 'body');

    expect(await fetchA(null, 'https://feed.example/a')).toMatchObject({
      kind: 'fetched',
      finalUrl: 'https://feed.example/a',
    });
    expect(server.requests[0]?.headers.host).toBe('feed.example');
  });

  test('at most two requests of a host are under way', async () => {
    let now = 0;
    let most = 0;
    server.on('/a', (_, response) => {
      now += 1;
      most = Math.max(most, now);
      setImmediate(() => {
        now -= 1;
        response.end('body');
      });
    });

    const outcomes = await Promise.all(Array.from({ length: 8 }, () => fetchA()));

    expect(outcomes.every(({ kind }) => kind === 'fetched')).toBe(true);
    expect(most).toBeLessThanOrEqual(2);
  });
});
