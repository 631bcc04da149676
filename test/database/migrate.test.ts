import pg from 'pg';
import { checkDatabase, createDatabase } from '../../src/database/connect.ts';
import { migrate, readMigrations } from '../../src/database/migrate.ts';
import { createLog } from '../../src/log.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';

const log = createLog({ level: 'silent', format: 'text' });
let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
});

afterEach(() => database.close());

describe('migrate', () => {
  test('books what it applied as Prisma does and does nothing the second time', async () => {
    const [first] = await database.db.$queryRaw<{ checksum: string; steps: number }[]>`
      SELECT checksum, applied_steps_count AS steps FROM "_prisma_migrations" ORDER BY migration_name LIMIT 1`;
    expect(first).toEqual({ checksum: readMigrations()[0]?.checksum, steps: 1 });
    expect(await migrate(database.url, log)).toEqual({
      applied: [],
      alreadyApplied: readMigrations().length,
    });
  });

  test('two processes at once apply each migration once', async () => {
    const extra = { name: '29990101000000_extra', sql: 'CREATE TABLE extra (id int)', checksum: 'c' };
    const migrations = [...readMigrations(), extra];
    const results = await Promise.all([1, 2, 3].map(() => migrate(database.url, log, migrations)));
    expect(results.flatMap(({ applied }) => applied)).toEqual([extra.name]);
  });

  test('a migration that fails is rolled back whole and named', async () => {
    const broken = {
      name: '29990101000000_broken',
      sql: 'CREATE TABLE half (id int); SELECT 1/0',
      checksum: 'c',
    };
    await expect(migrate(database.url, log, [...readMigrations(), broken])).rejects.toMatchObject({
      code: 'DATABASE',
      message: expect.stringContaining('29990101000000_broken failed and was rolled back'),
    });
    const [row] = await database.db.$queryRaw<
      { half: string | null }[]
    >`SELECT to_regclass('half')::text AS half`;
    expect(row?.half).toBeNull();
  });

  test('a database that is newer than the code is refused', async () => {
    await expect(migrate(database.url, log, [])).rejects.toMatchObject({
      code: 'DATABASE_NEWER',
      message: expect.stringMatching(/newer than this code: it has the migration \d+_init.*upgrade warta/),
    });
  });
});

describe('checkDatabase', () => {
  test('an encoding other than UTF8 is refused with the command that makes a right one', async () => {
    const url = new URL(database.url);
    url.pathname = '/postgres';
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    await client.query(`CREATE DATABASE ascii_only ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0`);
    const ascii = new URL(database.url);
    ascii.pathname = '/ascii_only';
    await expect(checkDatabase(ascii.href)).rejects.toMatchObject({
      message: expect.stringMatching(/encoding SQL_ASCII; accepted: UTF8 \(createdb/),
    });
    await client.query('DROP DATABASE ascii_only');
    await client.end();
  });

  test.each([
    ['a wrong password', (url: URL) => (url.password = 'wrong'), /password.*check user and password/],
    [
      'an unknown database',
      (url: URL) => (url.pathname = '/nowhere'),
      /does not exist.*create it with createdb/,
    ],
    [
      'a closed port',
      (url: URL) => (url.port = '1'),
      /nothing listens there; start Postgres, or unset DATABASE_URL/,
    ],
  ])('%s is one line that says what to do', async (_, change, message) => {
    const url = new URL(database.url);
    change(url);
    await expect(checkDatabase(url.href)).rejects.toMatchObject({
      code: 'DATABASE',
      message: expect.stringMatching(message),
    });
  });

  test('the message never holds the password', async () => {
    const url = new URL(database.url);
    url.password = 'hunter2secret';
    await expect(checkDatabase(url.href)).rejects.toMatchObject({
      message: expect.not.stringContaining('hunter2'),
    });
  });

  test('createDatabase leaves a database that exists as it is', async () => {
    const url = new URL(database.url);
    url.pathname = '/postgres';
    const name = new URL(database.url).pathname.slice(1);
    await createDatabase(url.href, name);
    const [row] = await database.db.$queryRaw<{ rows: number }[]>`SELECT count(*)::int AS rows FROM setting`;
    expect(row?.rows).toBe(1);
  });
});
