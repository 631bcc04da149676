import type { Transaction } from '../database/connect.ts';
import type { JobName, JobPayloads } from './job-types.ts';

export interface EnqueueOptions {
  /** Jobs of one queue run one after another. */
  readonly queue?: string;
  /** A waiting job with the same key is replaced, not doubled. */
  readonly key?: string;
  /** Lower runs first; 0 if absent. */
  readonly priority?: number;
  /** Not before so long from now, by the database's clock. */
  readonly delaySeconds?: number;
}

/** Tries before a job is given up; Graphile Worker waits exp(tries) seconds between them. */
const MAX_ATTEMPTS = 10;

/** Queues a job in the caller's transaction: it exists exactly if the rows that it is about do. */
export async function enqueue<Name extends JobName>(
  tx: Pick<Transaction, '$executeRaw'>,
  name: Name,
  payload: JobPayloads[Name],
  options: EnqueueOptions = {},
): Promise<void> {
  await tx.$executeRaw`/* enqueue */
    SELECT graphile_worker.add_job(
      identifier => ${name}, payload => ${JSON.stringify(payload)}::json, queue_name => ${options.queue ?? null},
      max_attempts => ${MAX_ATTEMPTS}, job_key => ${options.key ?? null}, priority => ${options.priority ?? 0}::int,
      run_at => warta_now() + make_interval(secs => ${options.delaySeconds ?? null}::float8))`;
}

/** Queues story building for a topic; many articles that come together cause one pass. */
export function enqueueBuildStories(tx: Pick<Transaction, '$executeRaw'>, topicId: number): Promise<void> {
  return enqueue(
    tx,
    'build-stories',
    { topicId },
    { queue: `stories-${topicId}`, key: `build-stories-${topicId}`, priority: 5 },
  );
}
