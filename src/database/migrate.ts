/**
 * Applies prisma/migrations at start, under an advisory lock, and books them in `_prisma_migrations` as Prisma does,
 * so that the real command line can go on with the database. (Prisma's own migrate needs a binary that is fetched at
 * run time; see docs/adr.)
 */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { WartaError, messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import { PROJECT_ROOT } from '../shared/project-root.ts';

export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** sha256 (hex) of the file */
  readonly checksum: string;
}

export interface MigrateResult {
  readonly applied: readonly string[];
  readonly alreadyApplied: number;
}

/** Any number, the same in every process that migrates. */
const LOCK_KEY = 7_291_004;

/** Prisma's own table (schema engine, `sql_migration_connector`). */
const MIGRATIONS_TABLE = `
CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** The migrations of the project, oldest first. */
export function readMigrations(folder = path.join(PROJECT_ROOT, 'prisma', 'migrations')): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Brings the database to the code's version. Throws DATABASE_NEWER if it holds migrations that the code lacks,
 * DATABASE if one fails (that one is rolled back whole).
 */
export async function migrate(
  databaseUrl: string,
  log: Logger,
  migrations: readonly Migration[] = readMigrations(),
): Promise<MigrateResult> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    await client.query(MIGRATIONS_TABLE);
    const done = await appliedMigrations(client);
    refuseNewer(done, migrations);
    const missing = migrations.filter((migration) => !done.has(migration.name));
    for (const migration of missing) {
      await applyMigration(client, migration);
      log.debug({ migration: migration.name }, 'migration applied');
    }
    return { applied: missing.map((migration) => migration.name), alreadyApplied: done.size };
  } finally {
    await client.end(); // frees the advisory lock too
  }
}

async function appliedMigrations(client: pg.Client): Promise<Set<string>> {
  const { rows } = await client.query<{ migration_name: string }>(
    'SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  return new Set(rows.map((row) => row.migration_name));
}

function refuseNewer(done: ReadonlySet<string>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = [...done].filter((name) => !known.has(name)).sort();
  if (unknown.length === 0) return;
  throw new WartaError(
    'DATABASE_NEWER',
    `the database is newer than this code: it has the migration ${unknown.join(', ')}, which is not in prisma/migrations; upgrade warta, or use another database`,
  );
}

async function applyMigration(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new WartaError(
      'DATABASE',
      `migration ${migration.name} failed and was rolled back: ${messageOf(error)}`,
      {
        cause: error,
      },
    );
  }
}
