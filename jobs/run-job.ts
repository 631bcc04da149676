import { performance } from 'node:perf_hooks';
import type { Deps } from '../src/deps.ts';
import { messageOf } from '../src/errors.ts';
import { failRun, finishRun, startRun } from '../src/queue/run-store.ts';
import type { JobName, JobPayloads } from '../src/queue/job-types.ts';
import type { JobDefinition } from './job-definition.ts';

/** Runs a job once: books the run, logs its counts; a failure is booked and thrown on, so that the queue retries. */
export async function runJob<Name extends JobName>(
  deps: Deps,
  job: JobDefinition<Name>,
  payload: JobPayloads[Name],
): Promise<void> {
  const started = performance.now();
  const runId = await startRun(deps.db, job.name, deps.now());
  try {
    const counts = await job.run(deps, payload);
    await finishRun(deps.db, runId, deps.now(), counts);
    const ms = Math.round(performance.now() - started);
    deps.log.debug({ payload, ...counts, ms }, job.name);
  } catch (error) {
    await failRun(deps.db, runId, deps.now(), [messageOf(error)]);
    deps.log.warn({ err: error, payload }, `${job.name} failed and will be retried`);
    throw error;
  }
}
