import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { connectDatabase, createDatabase, type Database } from '../../src/database/connect.ts';

export interface TestDatabase {
  readonly db: Database;
  readonly url: string;
  /** Disconnects and drops the database. */
  close(): Promise<void>;
}

/** Made by the global setup: migrated, empty. */
const TEMPLATE_DATABASE = 'warta_template';

/** A migrated, empty database of one's own on the run's server. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = process.env['WARTA_TEST_SERVER_URL'];
  if (serverUrl === undefined)
    throw new Error('WARTA_TEST_SERVER_URL is not set: the global setup of jest has not run');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await createDatabase(serverUrl, name, TEMPLATE_DATABASE);
  const address = new URL(serverUrl);
  address.pathname = `/${name}`;
  const db = connectDatabase(address.href, 4);
  return {
    db,
    url: address.href,
    close: async () => {
      await db.$disconnect();
      await dropDatabase(serverUrl, name);
    },
  };
}

async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`DROP DATABASE ${pg.escapeIdentifier(name)} WITH (FORCE)`);
  await client.end();
}
