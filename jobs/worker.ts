import { Logger, parseCronItems, run, runOnce, type Runner } from 'graphile-worker';
import type { Deps } from '../src/deps.ts';
import { enqueue } from '../src/queue/enqueue.ts';
import { CRON_ITEMS } from './crontab.ts';
import { hasReadyJobs } from '../src/queue/has-ready-jobs.ts';
import { taskList } from './task-list.ts';

/** Starts a worker with the cron table, and a first look for due feeds; `stop()` lets running jobs finish. */
export async function startWorker(deps: Deps): Promise<Runner> {
  await enqueue(deps.db, 'fetch-due-feeds', {}, { key: 'fetch-due-feeds' });
  return run({ ...options(deps), parsedCronItems: parseCronItems(CRON_ITEMS), pollInterval: 2000 });
}

/** Passes after which jobs that look ready belong to somebody else's trouble. */
const MAX_PASSES = 100;

/**
 * Works until no job is ready, then returns: `--once` and the demo. A pass may end early: a worker that asks while
 * another one holds the rows of the queues finds nothing and goes home.
 */
export async function drainQueue(deps: Deps): Promise<void> {
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    await runOnce(options(deps));
    if (!(await hasReadyJobs(deps.db))) return;
  }
}

function options(deps: Deps) {
  return {
    connectionString: deps.databaseUrl,
    concurrency: deps.config.workerConcurrency,
    maxPoolSize: deps.config.workerConcurrency + 2,
    noHandleSignals: true, // main.ts stops everything in order
    taskList: taskList(deps),
    logger: new Logger(() => (level: string, message) => {
      if (level === 'error') deps.log.debug({ from: 'queue' }, message); // each failure is logged by runJob already
    }),
  };
}
