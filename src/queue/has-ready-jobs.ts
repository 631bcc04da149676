import type { Database } from '../database/connect.ts';
import { JOB_NAMES } from './job-types.ts';

/** Whether a worker would find a job to do now: one that is due, and whose queue nobody works on. */
export async function hasReadyJobs(db: Database): Promise<boolean> {
  const [row] = await db.$queryRaw<{ ready: boolean }[]>`/* hasReadyJobs */
    SELECT EXISTS (
      SELECT FROM graphile_worker.jobs AS job
      WHERE job.locked_at IS NULL AND job.run_at <= now() AND job.attempts < job.max_attempts
        AND job.task_identifier = ANY (${[...JOB_NAMES]}::text[])
        AND NOT EXISTS (
          SELECT FROM graphile_worker.jobs AS other
          WHERE other.queue_name = job.queue_name AND other.locked_at IS NOT NULL)
    ) AS ready`;
  return row?.ready ?? false;
}
