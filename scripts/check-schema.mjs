/**
 * Applies all migrations to an empty database on an embedded Postgres of its own and compares the result with
 * prisma/schema.prisma (schema-diff.mjs --check). Exits with 1 if they differ. Needs a build.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const DATABASE = 'schema_check';

const { createDatabase } = await import('../dist/src/database/connect.js');
const { ensureServer } = await import('../dist/src/database/embedded.js');
const { migrate } = await import('../dist/src/database/migrate.js');
const { createLog } = await import('../dist/src/log.js');

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'warta-schema-'));
chmodSync(dataDir, 0o755); // started by root, Postgres runs as an account that has to enter it
const log = createLog({ level: 'warn', format: 'text' });
const server = await ensureServer({ dataDir, log, settings: ['fsync=off'] });
try {
  await createDatabase(server.url('postgres'), DATABASE);
  await migrate(server.url(DATABASE), log);
  process.exitCode = await compare(server.url(DATABASE));
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

/** Status of the comparison; it runs in a process of its own, as the engine keeps its process alive. */
function compare(databaseUrl) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, 'scripts', 'schema-diff.mjs'), '--check'], {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: databaseUrl },
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 1));
  });
}
