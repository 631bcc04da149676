import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { createApollo } from '../../graphql/server.ts';
import { createFormatError, expectedError } from '../../graphql/format-error.ts';
import { parseConfig } from '../../src/config.ts';
import { connectDatabase } from '../../src/database/connect.ts';
import { WartaError } from '../../src/errors.ts';
import { createTestDatabase } from '../helpers/database.ts';
import { TEST_NOW } from '../helpers/api.ts';

const silent = pino({ level: 'silent' });

async function ask(url: string, query: string) {
  const db = connectDatabase(url, 1);
  const apollo = createApollo({ config: parseConfig({}), log: silent });
  const { http, body } = await apollo.executeOperation(
    { query },
    { contextValue: { db, now: () => TEST_NOW, exposeBody: false } },
  );
  await apollo.stop();
  await db.$disconnect();
  return { status: http.status, result: body.kind === 'single' ? body.singleResult : null };
}

test('a database that is down is 503 SERVICE_UNAVAILABLE', async () => {
  const { status, result } = await ask('postgresql://nobody@127.0.0.1:1/none', '{ topics { totalCount } }');
  expect([status, result?.errors?.[0]?.extensions?.['code']]).toEqual([503, 'SERVICE_UNAVAILABLE']);
  expect(JSON.stringify(result)).not.toContain('127.0.0.1');
});

test('a query that Postgres cancels at its time limit is QUERY_TIMEOUT', async () => {
  const database = await createTestDatabase();
  await database.db.$executeRawUnsafe(
    `CREATE OR REPLACE VIEW slow AS SELECT 1 AS id, 'a'::text AS slug FROM pg_sleep(5)`,
  );
  await database.db.$executeRawUnsafe('ALTER TABLE topic RENAME TO kept');
  await database.db.$executeRawUnsafe('ALTER VIEW slow RENAME TO topic');
  const { status, result } = await ask(
    `${database.url}?options=-c%20statement_timeout%3D200`,
    '{ topics { nodes { slug } } }',
  );
  await database.close();
  expect([status, result?.errors?.[0]?.extensions?.['code']]).toEqual([503, 'QUERY_TIMEOUT']);
});

test('what nobody expected is masked; the id in the answer is in the log', async () => {
  const database = await createTestDatabase();
  await database.db.$executeRawUnsafe('ALTER TABLE topic RENAME TO kept');
  const lines: string[] = [];
  const format = createFormatError(pino({}, { write: (line: string) => void lines.push(line) }));
  const error = await database.db.$queryRaw`SELECT * FROM topic`.catch((thrown: unknown) => thrown);
  const seen = format(
    {
      message: 'relation "topic" does not exist',
      path: ['topics'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at'] },
    },
    error,
  );
  await database.close();

  expect(seen).toEqual({
    message: expect.not.stringContaining('relation'),
    path: ['topics'],
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: expect.any(String) },
  });
  expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({
    errorId: seen.extensions?.['errorId'],
    err: { message: expect.stringContaining('topic') },
  });
});

test.each([
  [new WartaError('INPUT', 'first is 0'), 'BAD_USER_INPUT'],
  [new WartaError('NOT_FOUND', 'no feed'), 'NOT_FOUND'],
  [new GraphQLError('refused', { extensions: { code: 'FORBIDDEN' } }), 'FORBIDDEN'],
  [
    Object.assign(new Error('x'), { cause: Object.assign(new Error('y'), { code: 'ECONNREFUSED' }) }),
    'SERVICE_UNAVAILABLE',
  ],
  [new WartaError('CONFIG', 'secret'), undefined],
  [new TypeError('a fault of ours'), undefined],
])('%s is told as %s', (error, code) => {
  expect(expectedError(error)?.extensions['code']).toBe(code);
});
