import { EventEmitter } from 'node:events';
import { performance } from 'node:perf_hooks';
import { Writable } from 'node:stream';
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
): Promise<CliResult> {
  const [out, err] = [collector(), collector()];
  const code = await runCommand(argv, '1.2.3', {
    environment: { WARTA_LOG_LEVEL: 'silent', ...environment },
    out: createOutput(out.stream),
    err: createOutput(err.stream),
    signals: new EventEmitter(),
    exit: () => undefined,
    clock: () => performance.now(),
    exitCode: 0,
  });
  return { code, out: out.text(), err: err.text() };
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
