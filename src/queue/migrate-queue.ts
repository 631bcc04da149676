import { Logger, runMigrations } from 'graphile-worker';

/** Creates or upgrades Graphile Worker's own schema; safe to call from several processes at once. */
export async function migrateQueue(databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: databaseUrl, logger: new Logger(() => () => undefined) });
}
