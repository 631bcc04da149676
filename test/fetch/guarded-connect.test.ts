import { refusalOf } from '../../src/fetch/address-guard.ts';
import { fetchFeed } from '../../src/fetch/fetch-feed.ts';
import { createHttpClient } from '../../src/fetch/http-client.ts';
import { startScriptedServer } from './scripted-server.ts';

describe('refusalOf', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    'fe80::1',
    'fc00::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'nonsense',
  ])('refuses %s', (address) => {
    expect(refusalOf(address, false)).not.toBeNull();
  });

  test.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:93.184.216.34'])(
    'lets %s pass',
    (address) => {
      expect(refusalOf(address, false)).toBeNull();
    },
  );

  test('lets all pass where the operator allows it', () => {
    expect(refusalOf('127.0.0.1', true)).toBeNull();
  });
});

describe('the connect step', () => {
  const base = { hostMap: {}, contactUrl: 'https://operator.example', concurrency: 2 };
  const deps = (http: ReturnType<typeof createHttpClient>) => ({ http, now: () => new Date(0) });

  test('a public name with a private address is never dialled', async () => {
    const server = await startScriptedServer();
    const resolveHost = async () => [{ address: '127.0.0.1', family: 4 }];
    const http = createHttpClient({ ...base, allowPrivateAddresses: false, resolveHost });

    const outcome = await fetchFeed(deps(http), {
      url: `http://public.example:${server.port}/`,
      validators: null,
    });

    expect(outcome).toMatchObject({
      kind: 'failed',
      severity: 'hard',
      reason: expect.stringContaining('not a public address'),
    });
    expect(server.requests).toHaveLength(0);
    await Promise.all([http.close(), server.close()]);
  });

  test('the address that was checked is the one dialled, one lookup a connection', async () => {
    const server = await startScriptedServer();
    server.on('/', (_, response) => response.end('body'));
    let lookups = 0;
    const resolveHost = async () => {
      lookups += 1;
      return [{ address: '127.0.0.1', family: 4 }];
    };
    const http = createHttpClient({ ...base, allowPrivateAddresses: true, resolveHost });

    const outcome = await fetchFeed(deps(http), {
      url: `http://public.example:${server.port}/`,
      validators: null,
    });

    expect(outcome.kind).toBe('fetched');
    expect(lookups).toBe(1);
    await Promise.all([http.close(), server.close()]);
  });

  test.each(['http://127.0.0.1:9/', 'http://[::1]:9/', 'http://2130706433:9/', 'http://0x7f.1:9/'])(
    'literal %s is refused',
    async (url) => {
      const http = createHttpClient({ ...base, allowPrivateAddresses: false });

      expect(await fetchFeed(deps(http), { url, validators: null })).toMatchObject({
        kind: 'failed',
        severity: 'hard',
      });
      await http.close();
    },
  );

  test.each(['file:///etc/passwd', 'gopher://public.example/', 'not a url'])('%s is refused', async (url) => {
    const http = createHttpClient({ ...base, allowPrivateAddresses: true });

    expect(await fetchFeed(deps(http), { url, validators: null })).toMatchObject({
      kind: 'failed',
      severity: 'hard',
    });
    await http.close();
  });
});
