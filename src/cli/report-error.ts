import { CommanderError } from 'commander';
import { type ErrorCode, messageOf, WartaError } from '../errors.ts';
import type { Cli, ExitCode } from './cli.ts';

/** Errors of the call itself: flags, arguments, environment. */
const USAGE: ReadonlySet<ErrorCode> = new Set(['CONFIG', 'INPUT']);

/** Says on standard error what went wrong, on one line; a stack only where the log level asks for it. */
export async function reportError(cli: Cli, error: unknown): Promise<ExitCode> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // its text is printed already
  await cli.err.line(`error: ${lineOf(error)}`);
  if (isDebugging(cli) && error instanceof Error) await cli.err.line(stackOf(error));
  return error instanceof WartaError && USAGE.has(error.code) ? 2 : 1;
}

/** Our own messages may have a line a problem; those of others are put on one. */
function lineOf(error: unknown): string {
  const message = messageOf(error).trim();
  return error instanceof WartaError ? message : message.replace(/\s*\n\s*/g, ' ');
}

function isDebugging({ environment }: Cli): boolean {
  return ['debug', 'trace'].includes(environment['WARTA_LOG_LEVEL'] ?? '');
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : '';
  return `${error.stack ?? ''}${cause}`;
}
