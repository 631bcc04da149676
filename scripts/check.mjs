/**
 * Runs every check of package.json (`check:*`) and the tests, one line a part with its seconds; what a part says is shown
 * only if it fails. Goes on after a failure and exits with 1 at the end.
 *   --without-tests   the checks alone
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const checks = Object.keys(scripts).filter((name) => name.startsWith('check:'));
const parts = process.argv.includes('--without-tests') ? checks : [...checks, 'test'];

/** Runs a script of package.json as npm would. */
function run(name) {
  const bin = path.join(ROOT, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };
  return new Promise((resolve, reject) => {
    const child = spawn(scripts[name], { shell: true, cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.once('error', reject);
    child.once('close', (status) => resolve({ ok: status === 0, output: Buffer.concat(output) }));
  });
}

let failed = 0;
for (const name of parts) {
  const started = performance.now();
  const { ok, output } = await run(name);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${seconds} s  ${name}`);
  if (ok) continue;
  failed += 1;
  process.stdout.write(output);
}
if (failed > 0) {
  console.log(`${failed} of ${parts.length} parts failed`);
  process.exitCode = 1;
}
