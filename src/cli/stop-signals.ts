import { otherUsers } from '../database/embedded.ts';
import { readServerRecord, isAlive } from '../database/server-file.ts';
import type { Cli } from './cli.ts';

/** Exit code of a process that was interrupted. */
export const INTERRUPTED = 130;
/** Longest that a second signal waits for Postgres, milliseconds. */
const POSTGRES_MS = 5_000;
const STEP_MS = 20;

/**
 * Runs `work` with a signal that the first SIGINT or SIGTERM aborts. A second one ends the process at once, after
 * telling Postgres to stop if this process started it.
 */
export async function withStopSignal<T>(
  cli: Cli,
  dataDir: string,
  work: (stop: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) stopAtOnce(cli, dataDir);
    else {
      void cli.err.line('stopping; once more to stop at once');
      controller.abort();
    }
  };
  for (const name of ['SIGINT', 'SIGTERM']) cli.signals.on(name, onSignal);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of ['SIGINT', 'SIGTERM']) cli.signals.off(name, onSignal);
  }
}

/** Resolves when the signal is aborted. */
export function aborted(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Fast shutdown of Postgres (SIGINT), then exit. */
function stopAtOnce(cli: Cli, dataDir: string): void {
  const record = readServerRecord(dataDir);
  const isLast = record !== null && isAlive(record.pid) && otherUsers(dataDir, record.pid).length === 0;
  if (!isLast) return cli.exit(INTERRUPTED);
  process.kill(record.pid, 'SIGINT');
  let waited = 0;
  const timer = setInterval(() => {
    waited += STEP_MS;
    if (isAlive(record.pid) && waited < POSTGRES_MS) return;
    clearInterval(timer);
    cli.exit(INTERRUPTED);
  }, STEP_MS);
}
