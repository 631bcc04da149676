import pg from 'pg';

/**
 * Frees the jobs and queues that a killed process left locked (Graphile Worker itself waits four hours), if nobody
 * else is connected to the database: then no lock can have a living owner. To be called before the process opens
 * connections of its own. Returns how many workers' locks were freed.
 */
export async function unlockAbandonedJobs(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ worker: string }>(LOST_WORKERS);
    const workers = rows.map(({ worker }) => worker);
    if (workers.length > 0)
      await client.query('SELECT graphile_worker.force_unlock_workers($1::text[])', [workers]);
    return workers.length;
  } finally {
    await client.end();
  }
}

const LOST_WORKERS = `/* lostWorkers */
  SELECT DISTINCT locked_by AS worker FROM graphile_worker.jobs
  WHERE locked_by IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend')`;
