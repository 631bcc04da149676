import { getIntrospectionQuery } from 'graphql';
import { readExamples } from '../../graphql/landing-page.ts';
import { connectDatabase, type Database } from '../../src/database/connect.ts';
import { createTestApi, type GraphqlAnswer, type TestApi } from '../helpers/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi();
});

afterAll(() => api.close());

const JSON_TYPE = { 'content-type': 'application/json' };

async function post(body: string, headers: Record<string, string> = JSON_TYPE) {
  const answer = await fetch(`${api.origin}/graphql`, { method: 'POST', body, headers });
  const text = await answer.text();
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text };
}

const nested = (levels: number, open: string, core: string, close: string) =>
  `${open.repeat(levels)}${core}${close.repeat(levels)}`;
const doubling = `${Array.from({ length: 24 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F24 on Query { __typename } { ...F0 }`;

describe('attacks are refused with 400, fast and with a reason', () => {
  test.each([
    ['24 levels of fragment doubling', doubling, 'fields is 16777216; accepted: up to 2000'],
    [
      'lists of 100 in lists of 100 in lists of 100',
      '{ stories(first: 100) { nodes { articles(first: 100) { nodes { mentions(first: 100) { nodes { surface } } } } } } }',
      'cost is 1020201; accepted: up to 10000',
    ],
    [
      '1,000 aliases',
      `{ ${Array.from({ length: 300 }, (_, n) => `a${n}: topic(slug: "x") { id }`).join(' ')} }`,
      'tokens',
    ],
    [
      '100 aliases',
      `{ ${Array.from({ length: 100 }, (_, n) => `a${n}: status { version }`).join(' ')} }`,
      'aliases is 100; accepted: up to 50',
    ],
    [
      '50 aliases of long lists',
      `{ ${Array.from({ length: 50 }, (_, n) => `a${n}: stories(first:100) { nodes { articles(first: 2) { nodes { id } } } }`).join(' ')} }`,
      'cost is ',
    ],
    [
      'a depth of 100',
      `{ stories { nodes ${nested(100, '{ articles { nodes ', '{ id }', ' } }')} } }`,
      'depth is ',
    ],
    ['3,000 fields of one name', `{ ${'__typename '.repeat(3000)} }`, '2000 tokens'],
    ['10,000 directives', `{ __typename ${'@a '.repeat(10_000)} }`, '2000 tokens'],
    [
      '200 directives',
      `{ __typename ${'@include(if: true) '.repeat(200)} }`,
      'directives is 200; accepted: up to 50',
    ],
    [
      '5,000 brackets',
      `{ topic(slug: ${'['.repeat(5000)}) { id } }`,
      'nesting of brackets is 5002; accepted: up to 500',
    ],
    ['first: -1', '{ stories(first: -1) { totalCount } }', 'first is -1; accepted: 1 to 100'],
    [
      'first: 101, deep below',
      '{ stories { nodes { articles(first: 101) { totalCount } } } }',
      'first is 101',
    ],
    ['first and last', '{ stories(first: 1, last: 1) { totalCount } }', 'both first and last'],
    ['first: 2^31', '{ stories(first: 2147483648) { totalCount } }', 'Int cannot represent'],
    ['a NUL in the query', '{ search(query: "\\u0000") { totalCount } }', 'NUL'],
    [
      'half a surrogate pair in the query',
      '{ search(query: "\\uD800") { totalCount } }',
      'Invalid Unicode escape',
    ],
    [
      'a cursor of another list',
      `{ stories(after: "${Buffer.from('["articles PUBLISHED_AT DESC","2026-01-01T00:00:00.000Z",1]').toString('base64url')}") { totalCount } }`,
      'not one of this list and order',
    ],
    [
      'a cursor with SQL in it',
      `{ stories(after: "${Buffer.from(`["stories LAST_PUBLISHED_AT DESC","'; DROP TABLE story; --",1]`).toString('base64url')}") { totalCount } }`,
      'not one of this list and order',
    ],
    [
      'an id of another type',
      `{ story(id: "${Buffer.from('Article:1').toString('base64url')}") { id } }`,
      'the id of a Article',
    ],
    [
      'an id out of range',
      `{ stories(filter: { entities: ["${Buffer.from('Entity:99999999999').toString('base64url')}"] }) { totalCount } }`,
      'not an id of this API',
    ],
    ['no URL', '{ article(url: "javascript:alert(1)") { id } }', 'absolute http'],
    ['101 ids', `{ nodes(ids: [${'"a" '.repeat(101)}]) { id } }`, 'accepted: up to 100'],
  ])('%s', async (_name, query, reason) => {
    const start = performance.now();
    const { status, text } = await post(JSON.stringify({ query }));
    const elapsed = performance.now() - start;

    expect(status).toBe(400);
    expect(text).toContain(reason);
    expect(text).not.toContain('stacktrace');
    expect(elapsed).toBeLessThan(1000);
  });

  test.each([
    ['a NUL in a variable', 'query ($q: String!) { search(query: $q) { totalCount } }', { q: 'a\0b' }, 'NUL'],
    ['2^31 in a variable', 'query ($n: Int) { stories(first: $n) { totalCount } }', { n: 2 ** 31 }, 'Int'],
    ['-1 in a variable', 'query ($n: Int) { stories(first: $n) { totalCount } }', { n: -1 }, 'first is -1'],
    [
      'a filter 30 deep',
      'query ($f: StoryFilter) { stories(filter: $f) { totalCount } }',
      { f: JSON.parse(nested(30, '{"not":', '{}', '}')) },
      'depth of variables',
    ],
    [
      '60 filters',
      'query ($f: StoryFilter) { stories(filter: $f) { totalCount } }',
      { f: { or: Array.from({ length: 60 }, () => ({})) } },
      'too many filters',
    ],
    [
      'a list of 201',
      'query ($f: StoryFilter) { stories(filter: $f) { totalCount } }',
      { f: { sources: Array.from({ length: 201 }, () => 'a') } },
      'accepted: up to 200',
    ],
  ])('%s', async (_name, query, variables, reason) => {
    const { status, text } = await post(JSON.stringify({ query, variables }));
    expect(status).toBe(400);
    expect(text).toContain(reason);
    expect(text).toMatch(/BAD_USER_INPUT|COST_LIMIT_EXCEEDED/);
  });

  test('half a surrogate pair in a variable', async () => {
    const { status, text } = await post(
      '{"query":"query ($q: String!) { search(query: $q) { totalCount } }","variables":{"q":"\\ud800"}}',
    );
    expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('an answer has at most 10 errors', async () => {
    const { status, text } = await post(
      JSON.stringify({ query: `{ ${Array.from({ length: 40 }, (_, n) => `no${n}`).join(' ')} }` }),
    );
    expect([status, JSON.parse(text).errors.length]).toEqual([400, 10]);
  });
});

describe('HTTP refusals are JSON', () => {
  test.each([
    ['a body over the limit', `{"query":"${'x'.repeat(200_000)}"}`, JSON_TYPE, 413, 'COST_LIMIT_EXCEEDED'],
    ['bad JSON', '{"query":', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['an empty body', '', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['another type', '<query/>', { 'content-type': 'application/xml' }, 415, 'BAD_REQUEST'],
    ['another charset', '{}', { 'content-type': 'application/json; charset=utf-16' }, 415, 'BAD_REQUEST'],
    [
      'plain text, which a form can send',
      '{"query":"{ __typename }"}',
      { 'content-type': 'text/plain' },
      400,
      'BAD_REQUEST',
    ],
    ['a batch', '[{"query":"{ __typename }"}]', JSON_TYPE, 400, 'BAD_REQUEST'],
  ])('%s', async (_name, body, headers, status, code) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(answer.type).toContain('application/json');
    expect(JSON.parse(answer.text).errors[0].extensions.code).toBe(code);
    expect(answer.text).not.toMatch(/node_modules|FST_ERR/);
  });
});

describe('addresses', () => {
  test('GET needs a header that no form can send', async () => {
    const url = `${api.origin}/graphql?query=${encodeURIComponent('{ __typename }')}`;
    const without = await fetch(url);
    const withHeader = await fetch(url, { headers: { 'apollo-require-preflight': 'true' } });

    expect(without.status).toBe(400);
    expect(await withHeader.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test('the introspection that Sandbox sends is within the limits', async () => {
    const { status, data } = await api.query(getIntrospectionQuery());
    expect([status, data.__schema.queryType.name]).toEqual([200, 'Query']);
  });

  test.each(readExamples())('the example "$title" runs', async ({ operation }) => {
    const { status, errors } = await api.query(operation);
    expect([status, errors]).toEqual([200, undefined]);
  });

  test('limits hold for GET too', async () => {
    const answer = await fetch(`${api.origin}/graphql?query=${encodeURIComponent(doubling)}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(answer.status).toBe(400);
  });

  test('a browser gets Sandbox and, without network, the example operations with curl', async () => {
    const answer = await fetch(`${api.origin}/graphql`, { headers: { accept: 'text/html' } });
    const page = await answer.text();
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(page).toContain('EmbeddedSandbox');
    expect(page).toContain(`curl -s ${api.origin}/graphql`);
  });

  test('/ leads to /graphql', async () => {
    const answer = await fetch(`${api.origin}/`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/graphql']);
  });

  test('livez and readyz are well', async () => {
    const answers = await Promise.all(['/livez', '/readyz'].map((path) => fetch(api.origin + path)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('readyz says which migration is missing', async () => {
    await api.db.$executeRaw`UPDATE "_prisma_migrations" SET rolled_back_at = now()`;
    const answer = await fetch(`${api.origin}/readyz`);
    await api.db.$executeRaw`UPDATE "_prisma_migrations" SET rolled_back_at = NULL`;
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ problem: expect.stringContaining('_init') });
  });

  test('an unknown address is 404 as JSON', async () => {
    const answer = await fetch(`${api.origin}/nowhere`);
    expect([answer.status, ((await answer.json()) as GraphqlAnswer).errors?.[0]?.extensions['code']]).toEqual(
      [404, 'NOT_FOUND'],
    );
  });

  test('a preflight of an allowed origin is answered', async () => {
    const headers = {
      origin: 'https://app.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const answer = await fetch(`${api.origin}/graphql`, { method: 'OPTIONS', headers });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-headers')).toBe('content-type');
  });
});

describe('a locked-down configuration', () => {
  let locked: TestApi;

  beforeAll(async () => {
    locked = await createTestApi({
      WARTA_SANDBOX: 'false',
      WARTA_INTROSPECTION: 'false',
      WARTA_CORS_ORIGINS: 'https://ours.example',
    });
  });

  afterAll(() => locked.close());

  test('has no page', async () => {
    const answer = await fetch(`${locked.origin}/graphql`, { headers: { accept: 'text/html' } });
    expect([answer.status, (answer.headers.get('content-type') ?? '').includes('text/html')]).toEqual([
      400,
      false,
    ]);
  });

  test('refuses introspection and gives no hints', async () => {
    const asked = await locked.query('{ __schema { types { name } } }');
    const misspelt = await locked.query('{ storeis { totalCount } }');
    expect([asked.status, misspelt.status]).toEqual([400, 400]);
    expect(misspelt.errors?.[0]?.message).not.toContain('Did you mean');
  });

  test.each([
    ['https://ours.example', 'https://ours.example'],
    ['https://theirs.example', null],
  ])('origin %s is told %s', async (origin, allowed) => {
    const answer = await fetch(`${locked.origin}/livez`, { headers: { origin } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(allowed);
    expect(answer.headers.get('vary')).toContain('origin');
  });
});

test('closing lets a request under way finish', async () => {
  const short = await createTestApi();
  const other = connectDatabase(short.url, 1);
  const running = await short.db.$transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE topic`;
    const answer = short.query('{ status { topicCount } }');
    await untilBlocked(other);
    return { answer, closed: short.app.close() };
  });

  expect((await running.answer).status).toBe(200);
  await running.closed;
  await other.$disconnect();
  await short.close();
});

/** Until a statement waits for a lock. */
async function untilBlocked(db: Database): Promise<void> {
  for (;;) {
    const rows = await db.$queryRaw<
      object[]
    >`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
    if (rows.length > 0) return;
  }
}
