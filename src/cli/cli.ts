/** What every command is given: where its results and messages go, and how it is told to stop. */
import type { EventEmitter } from 'node:events';
import type { Readable } from 'node:stream';
import type { Output } from './output.ts';

/** 0: done; 1: the operation failed or found problems; 2: it was called in a way that is not accepted. */
export type ExitCode = 0 | 1 | 2 | 130;

export interface Cli {
  readonly environment: NodeJS.ProcessEnv;
  /** Standard input. */
  readonly input: Readable;
  /** Results only. */
  readonly out: Output;
  /** Messages and progress. */
  readonly err: Output;
  /** Emits SIGINT and SIGTERM: the process. */
  readonly signals: EventEmitter;
  /** Ends the process at once. */
  readonly exit: (code: number) => void;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number;
  exitCode: ExitCode;
}

/** A command's action: its exit code is kept for the end. */
export function action<Arguments extends unknown[]>(
  cli: Cli,
  run: (...given: Arguments) => Promise<ExitCode>,
): (...given: Arguments) => Promise<void> {
  return async (...given) => {
    cli.exitCode = await run(...given);
  };
}
