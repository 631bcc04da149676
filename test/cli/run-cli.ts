import { EventEmitter } from 'node:events';
import { performance } from 'node:perf_hooks';
import { Readable, Writable } from 'node:stream';
import { createOutput } from '../../src/cli/output.ts';
import { runCommand } from '../../src/cli/program.ts';

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process with an environment of its own. */
export async function runCli(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  terminal: { readonly input?: string; readonly columns?: number } = {},
): Promise<CliResult> {
  const [out, err] = [collector(), collector()];
  const code = await runCommand(argv, '1.2.3', {
    environment: { WARTA_LOG_LEVEL: 'silent', ...environment },
    input: Readable.from([terminal.input ?? '']),
    out: createOutput(Object.assign(out.stream, terminalOf(terminal.columns))),
    err: createOutput(err.stream),
    signals: new EventEmitter(),
    exit: () => undefined,
    clock: () => performance.now(),
    exitCode: 0,
  });
  return { code, out: out.text(), err: err.text() };
}

/** A terminal where a width is given. */
function terminalOf(columns: number | undefined) {
  return columns === undefined ? {} : { isTTY: true, columns };
}

function collector() {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString());
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}
