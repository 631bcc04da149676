import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { WartaError, messageOf, systemCodeOf } from '../errors.ts';
import { PrismaClient } from './generated/client.ts';

export type Database = PrismaClient;
/** What runs inside `db.$transaction`. */
export type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0];

/** Longest that a transaction waits to begin, and lasts: they queue for one another's locks, milliseconds. */
const TRANSACTION_MS = 120_000;

/** Oldest Postgres that the migrations run on. */
const OLDEST_VERSION = 14;

/** What a failed connection means, by the code of the system or of Postgres. */
const CONNECT_FAILURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there; start Postgres, or unset DATABASE_URL to use the embedded one',
  ENOTFOUND: 'the host name is not known; check the host in DATABASE_URL',
  ETIMEDOUT: 'the host does not answer; check host and firewall',
  '28P01': 'the password is wrong; check user and password in DATABASE_URL',
  '28000': 'the server refuses this user; check user and password in DATABASE_URL',
  '3D000': 'there is no such database on the server; create it with createdb, encoding UTF8',
};

/** Checks that the database can be used (reachable, Postgres 14+, UTF8). Throws WartaError DATABASE, one line. */
export async function checkDatabase(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  const place = describe(databaseUrl);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number; encoding: string }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS version, current_setting('server_encoding') AS encoding`,
    );
    const { version = 0, encoding = '' } = rows[0] ?? {};
    if (version < OLDEST_VERSION) {
      throw new WartaError(
        'DATABASE',
        `${place} is Postgres ${version}; accepted: ${OLDEST_VERSION} or newer`,
      );
    }
    if (encoding !== 'UTF8') {
      throw new WartaError(
        'DATABASE',
        `${place} has the encoding ${encoding}; accepted: UTF8 (createdb --encoding=UTF8 --template=template0)`,
      );
    }
  } catch (error) {
    if (error instanceof WartaError) throw error;
    const hint = CONNECT_FAILURES[systemCodeOf(error) ?? ''] ?? 'check DATABASE_URL';
    throw new WartaError('DATABASE', `cannot use ${place}: ${messageOf(error)}; ${hint}`, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Creates `name` on the server if it is missing. */
export async function createDatabase(serverUrl: string, name: string, template = 'template0'): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    const encoding = template === 'template0' ? ` ENCODING 'UTF8'` : '';
    if (rowCount === 0) {
      await client.query(
        `CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE ${pg.escapeIdentifier(template)}${encoding}`,
      );
    }
  } finally {
    await client.end();
  }
}

/** A Prisma client with a pool of `connections`; a statement that takes longer than `timeoutMs` is cancelled. */
export function connectDatabase(databaseUrl: string, connections: number, timeoutMs?: number): Database {
  const adapter = new PrismaPg({
    connectionString: databaseUrl,
    max: connections,
    application_name: 'warta',
    ...(timeoutMs === undefined ? {} : { statement_timeout: timeoutMs }),
  });
  return new PrismaClient({
    adapter,
    transactionOptions: { maxWait: TRANSACTION_MS, timeout: TRANSACTION_MS },
  });
}

/** The URL without its password. */
function describe(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const user = url.username === '' ? '' : `${url.username}@`;
  return `the database ${user}${url.host}${url.pathname}`;
}
