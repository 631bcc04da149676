import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { isAlive } from '../../src/database/server-file.ts';
import { PROJECT_ROOT } from '../../src/shared/project-root.ts';
import { newDataFolder } from '../helpers/data-folder.ts';
import { runCli } from './run-cli.ts';

const folder = newDataFolder('serve');
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Running {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly url: string;
}

/** Starts the compiled command and waits for its `ready:` line. */
async function start(...argv: string[]): Promise<Running> {
  const child = spawn(
    process.execPath,
    [path.join(PROJECT_ROOT, 'dist/src/cli.js'), ...argv, '--data-dir', folder],
    {
      env: { PATH: process.env['PATH'], WARTA_LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  started.push(child);
  let output = '';
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const ready = /^ready: (\S+)$/m.exec(output);
      if (ready !== null) resolve(ready[1] ?? '');
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${errors}`)));
  });
  return { child, output: () => output, url };
}

async function stop({ child }: Running, ...signals: NodeJS.Signals[]): Promise<number | null> {
  const ended = once(child, 'exit');
  for (const signal of signals) child.kill(signal);
  const [code] = (await ended) as [number | null];
  return code;
}

function postgresPid(): number {
  return (JSON.parse(readFileSync(path.join(folder, 'server.json'), 'utf8')) as { pid: number }).pid;
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'the API answers when it says ready, and %s leaves nothing running',
  async (signal) => {
    const running = await start('api', '--port', '0');
    const pid = postgresPid();
    const answer = await fetch(running.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
    expect(await stop(running, signal)).toBe(0);
    expect(running.output()).toBe(`ready: ${running.url}\n`);
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(path.join(folder, 'server.json'))).toBe(false);
  },
  60_000,
);

test('a second signal ends it at once, Postgres with it', async () => {
  const running = await start('api', '--port', '0');
  const pid = postgresPid();
  const second = new Promise<void>((resolve) => running.child.stderr?.once('data', () => resolve()));
  running.child.kill('SIGINT');
  await second; // it has said that it is stopping
  expect([0, 130]).toContain(await stop(running, 'SIGINT'));
  expect(isAlive(pid)).toBe(false);
}, 60_000);

test('a taken port is one line that says what to do, and leaves nothing running', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const { code, err } = await runCli(['api', '--port', String(port), '--data-dir', folder]);
  await new Promise((resolve) => other.close(resolve));
  expect(code).toBe(1);
  expect(err).toMatch(
    /^error: 127\.0\.0\.1:\d+ is taken by another program; choose another with --port or WARTA_PORT.*\n$/,
  );
  expect(existsSync(path.join(folder, 'server.json'))).toBe(false);
}, 60_000);
