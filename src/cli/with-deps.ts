import type { Config } from '../config.ts';
import type { Deps } from '../deps.ts';
import type { Cli, ExitCode } from './cli.ts';
import { INTERRUPTED, withStopSignal } from './stop-signals.ts';

/**
 * Runs a command that ends by itself: dependencies are made before and released after, whatever happens. When it is
 * interrupted it ends after the work under way, with the exit code of an interrupted process.
 */
export function withDeps(
  cli: Cli,
  config: Config,
  run: (deps: Deps, stop: AbortSignal) => Promise<ExitCode>,
): Promise<ExitCode> {
  return withStopSignal(cli, config.dataDir, async (stop) => {
    const { createDeps } = await import('../deps.ts'); // so that help and usage errors come at once
    const deps = await createDeps(config);
    try {
      const code = await run(deps, stop);
      return stop.aborted ? INTERRUPTED : code;
    } finally {
      await deps.close();
    }
  });
}
