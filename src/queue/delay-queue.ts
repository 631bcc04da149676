import type { Transaction } from '../database/connect.ts';

/** Jobs that wait in the queue start not before so long from now, by the database's clock. */
export async function delayQueue(
  tx: Pick<Transaction, '$executeRaw'>,
  queue: string,
  seconds: number,
): Promise<void> {
  await tx.$executeRaw`/* delayQueue */
    SELECT count(*) FROM (
      SELECT graphile_worker.reschedule_jobs(array_agg(id), run_at => max(until.at))
      FROM graphile_worker.jobs, (SELECT warta_now() + make_interval(secs => ${seconds}::float8) AS at) AS until
      WHERE queue_name = ${queue} AND locked_at IS NULL AND run_at < until.at
      HAVING count(*) > 0
    ) AS delayed`;
}
