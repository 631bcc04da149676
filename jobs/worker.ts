import { Logger, parseCronItems, run, runOnce, type Runner } from 'graphile-worker';
import type { Deps } from '../src/deps.ts';
import { CRON_ITEMS } from './crontab.ts';
import { taskList } from './task-list.ts';

/** Starts a worker with the cron table; `stop()` lets running jobs finish. */
export function startWorker(deps: Deps): Promise<Runner> {
  return run({ ...options(deps), parsedCronItems: parseCronItems(CRON_ITEMS), pollInterval: 2000 });
}

/** Works until no job is ready, then returns: `--once` and the demo. */
export function drainQueue(deps: Deps): Promise<void> {
  return runOnce(options(deps));
}

function options(deps: Deps) {
  return {
    connectionString: deps.databaseUrl,
    concurrency: deps.config.workerConcurrency,
    maxPoolSize: deps.config.workerConcurrency + 2,
    noHandleSignals: true, // main.ts stops everything in order
    taskList: taskList(deps),
    logger: new Logger(() => (level, message) => {
      if (level === 'error') deps.log.debug({ from: 'queue' }, message); // each failure is logged by runJob already
    }),
  };
}
