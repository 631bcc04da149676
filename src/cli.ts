/** The `warta` command: process in, exit code out. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { createOutput } from './cli/output.ts';
import { runCommand } from './cli/program.ts';
import { PROJECT_ROOT } from './shared/project-root.ts';

const { version } = JSON.parse(readFileSync(path.join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

process.exitCode = await runCommand(process.argv.slice(2), version, {
  environment: process.env,
  input: process.stdin,
  out: createOutput(process.stdout),
  err: createOutput(process.stderr),
  signals: process,
  exit: (code) => process.exit(code),
  clock: () => performance.now(),
  exitCode: 0,
});
