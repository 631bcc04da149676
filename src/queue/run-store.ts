/** Rows of job runs: started, finished, counts, errors. */
import type { Database } from '../database/connect.ts';

export type RunCounts = Readonly<Record<string, number>>;

/** Errors kept of one run. */
const MAX_ERRORS = 20;

export async function startRun(db: Database, job: string, startedAt: Date): Promise<number> {
  const run = await db.ingestRun.create({ data: { job, startedAt }, select: { id: true } });
  return run.id;
}

export async function finishRun(
  db: Database,
  id: number,
  finishedAt: Date,
  counts: RunCounts,
): Promise<void> {
  await db.ingestRun.update({
    where: { id },
    data: { status: 'SUCCEEDED', finishedAt, counts: { ...counts } },
  });
}

export async function failRun(
  db: Database,
  id: number,
  finishedAt: Date,
  errors: readonly string[],
): Promise<void> {
  await db.ingestRun.update({
    where: { id },
    data: { status: 'FAILED', finishedAt, errors: errors.slice(0, MAX_ERRORS) },
  });
}

/** Runs that a killed process left open are closed as failed; returns how many. */
export async function closeAbandonedRuns(db: Database, startedBefore: Date, now: Date): Promise<number> {
  const { count } = await db.ingestRun.updateMany({
    where: { status: 'RUNNING', startedAt: { lt: startedBefore } },
    data: { status: 'FAILED', finishedAt: now, errors: ['the process ended before the run did'] },
  });
  return count;
}
