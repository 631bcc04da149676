import { runMigrations } from 'graphile-worker';
import { createDatabase } from '../../src/database/connect.ts';
import { ensureServer, type EmbeddedServer } from '../../src/database/embedded.ts';
import { migrate } from '../../src/database/migrate.ts';
import { createLog } from '../../src/log.ts';
import { newDataFolder } from './data-folder.ts';

/** What the teardown stops and deletes. */
export interface TestServer {
  readonly server: EmbeddedServer;
  readonly dataDir: string;
}

declare global {
  var wartaTestServer: TestServer | undefined;
}

const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** One embedded Postgres for the whole run, with a migrated template that each test file copies. */
export default async function globalSetup(): Promise<void> {
  const log = createLog({ level: 'error', format: 'text' });
  const dataDir = newDataFolder('test');
  const server = await ensureServer({ dataDir, log, settings: SETTINGS });
  globalThis.wartaTestServer = { server, dataDir };
  const serverUrl = server.url('postgres');
  await createDatabase(serverUrl, 'warta_template');
  await migrate(server.url('warta_template'), log);
  await runMigrations({ connectionString: server.url('warta_template') });
  process.env['WARTA_TEST_SERVER_URL'] = serverUrl;
}
