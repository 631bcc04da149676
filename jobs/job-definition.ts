import type { Deps } from '../src/deps.ts';
import type { JobName, JobPayloads } from '../src/queue/job-types.ts';
import type { RunCounts } from '../src/queue/run-store.ts';

/** A job: a name and one call. Lock, retry, timing, run row and log are the runner's (run-job.ts). */
export interface JobDefinition<Name extends JobName = JobName> {
  readonly name: Name;
  readonly run: (deps: Deps, payload: JobPayloads[Name]) => Promise<RunCounts>;
}

export function defineJob<Name extends JobName>(
  name: Name,
  run: (deps: Deps, payload: JobPayloads[Name]) => Promise<RunCounts>,
): JobDefinition<Name> {
  return { name, run };
}
