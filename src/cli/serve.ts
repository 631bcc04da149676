import type { Config } from '../config.ts';
import type { Role, Service } from '../main.ts';
import type { Cli, ExitCode } from './cli.ts';
import { aborted, withStopSignal } from './stop-signals.ts';

/**
 * Starts the roles, says `ready:` on standard output, and stops in order at the first SIGINT or SIGTERM. `prepare`
 * runs between the start and `ready:`.
 */
export function serve(
  cli: Cli,
  config: Config,
  roles: readonly Role[],
  prepare: (service: Service, stop: AbortSignal) => Promise<void> = async () => undefined,
): Promise<ExitCode> {
  return withStopSignal<ExitCode>(cli, config.dataDir, async (stop) => {
    const { startService } = await import('../main.ts'); // Apollo and all: only the commands that serve load them
    const service = await startService(config, new Set(roles));
    try {
      await prepare(service, stop);
      if (!stop.aborted) await cli.out.line(`ready: ${service.url ?? 'worker'}`);
      await aborted(stop);
    } finally {
      await service.stop();
    }
    return 0;
  });
}
