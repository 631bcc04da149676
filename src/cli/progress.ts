import { Presets, SingleBar } from 'cli-progress';
import type { Cli } from './cli.ts';

/** A bar on standard error where that is a terminal, else nothing. */
export interface Progress {
  set(done: number, total: number): void;
  end(): void;
}

export function startProgress(cli: Cli, label: string, unit: string): Progress {
  if (!cli.err.isTerminal) return { set: () => undefined, end: () => undefined };
  const options = {
    format: `${label} {bar} {value}/{total} ${unit}, {duration_formatted}`,
    stream: cli.err.stream as NodeJS.WriteStream,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
  };
  const bar = new SingleBar(options, Presets.shades_classic);
  bar.start(1, 0);
  return {
    set(done, total) {
      bar.setTotal(Math.max(1, total));
      bar.update(done);
    },
    end: () => bar.stop(),
  };
}
