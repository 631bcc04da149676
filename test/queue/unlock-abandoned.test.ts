import pg from 'pg';
import { unlockAbandonedJobs } from '../../src/queue/unlock-abandoned.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await withClient(async (client) => {
    await client.query(
      `SELECT graphile_worker.add_job('build-stories', '{"topicId":1}', queue_name => 'stories-1')`,
    );
    await client.query(
      `UPDATE graphile_worker._private_jobs SET locked_by = 'worker-killed', locked_at = now(), attempts = 1`,
    );
    await client.query(
      `UPDATE graphile_worker._private_job_queues SET locked_by = 'worker-killed', locked_at = now()`,
    );
  });
});
afterAll(() => database?.close());

async function withClient<T>(use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

function locks(): Promise<unknown[]> {
  return withClient(async (client) => {
    const { rows } = await client.query(
      `SELECT locked_by FROM graphile_worker._private_jobs UNION ALL SELECT locked_by FROM graphile_worker._private_job_queues`,
    );
    return rows.map((row: { locked_by: string | null }) => row.locked_by);
  });
}

test('while somebody else is connected, locks are left alone', async () => {
  const freed = await withClient(() => unlockAbandonedJobs(database.url));
  expect(freed).toBe(0);
  expect(await locks()).toEqual(['worker-killed', 'worker-killed']);
});

test('alone on the database, the locks of killed workers are freed', async () => {
  expect(await unlockAbandonedJobs(database.url)).toBe(1);
  expect(await locks()).toEqual([null, null]);
  expect(await unlockAbandonedJobs(database.url)).toBe(0);
});
