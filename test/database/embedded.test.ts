import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { ensureServer } from '../../src/database/embedded.ts';
import { isAlive, readServerRecord } from '../../src/database/server-file.ts';
import { createLog } from '../../src/log.ts';
import { newDataFolder } from '../helpers/data-folder.ts';
import { PROJECT_ROOT } from '../../src/shared/project-root.ts';

const log = createLog({ level: 'silent', format: 'text' });
const SETTINGS = ['fsync=off'];
const folders: string[] = [];

function newFolder(): string {
  const folder = newDataFolder('embedded');
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function query(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return Object.values(rows[0] ?? {})[0];
}

/** A process that starts the folder's server and is killed without a chance to stop it. */
async function startAndKill(dataDir: string): Promise<void> {
  const module = path.join(PROJECT_ROOT, 'dist/src/database/embedded.js');
  const code = `
    const { ensureServer } = await import(${JSON.stringify(module)});
    await ensureServer({ dataDir: ${JSON.stringify(dataDir)}, log: { debug() {} }, settings: ['fsync=off'] });
    console.log('up');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

describe('embedded Postgres', () => {
  test('starts as UTF8, keeps its data over a restart and leaves no process', async () => {
    const dataDir = newFolder();
    const first = await ensureServer({ dataDir, log, settings: SETTINGS });
    expect(await query(first.url('postgres'), 'SHOW server_encoding')).toBe('UTF8');
    await query(first.url('postgres'), 'CREATE TABLE kept AS SELECT 41 + 1 AS value');
    const pid = readServerRecord(dataDir)?.pid ?? 0;
    expect(statSync(path.join(dataDir, 'server.json')).mode & 0o777).toBe(0o600);
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    const second = await ensureServer({ dataDir, log, settings: SETTINGS });
    expect(await query(second.url('postgres'), 'SELECT value FROM kept')).toBe(42);
    await second.stop();
  });

  test('commands share the live server, and the last one out stops it', async () => {
    const dataDir = newFolder();
    const first = await ensureServer({ dataDir, log, settings: SETTINGS });
    const record = readServerRecord(dataDir);
    const pid = record?.pid ?? 0;
    const users = (list: number[]) =>
      writeFileSync(path.join(dataDir, 'server.json'), JSON.stringify({ ...record, users: list }));
    users([process.pid, process.ppid]); // our parent process stands for another command
    const second = await ensureServer({ dataDir, log, settings: SETTINGS });
    expect(second.url('postgres')).toBe(first.url('postgres'));
    await second.stop();
    expect(await query(first.url('postgres'), 'SELECT 1')).toBe(1);
    expect(readServerRecord(dataDir)?.users).toEqual([process.ppid]);
    users([process.pid]);
    await first.stop();
    expect(isAlive(pid)).toBe(false);
  });

  test.each([
    ['of a process that is gone', '999999999'],
    ['that is empty', ''],
  ])('a lock %s is cleared', async (_, content) => {
    const dataDir = newFolder();
    writeFileSync(path.join(dataDir, 'server.lock'), content);
    const server = await ensureServer({ dataDir, log, settings: SETTINGS });
    await server.stop();
    expect(existsSync(path.join(dataDir, 'server.lock'))).toBe(false);
  });

  test('a server that a killed command left behind is adopted and stopped by the adopter', async () => {
    const dataDir = newFolder();
    await startAndKill(dataDir);
    const left = readServerRecord(dataDir)?.pid ?? 0;
    expect(isAlive(left)).toBe(true);
    const adopter = await ensureServer({ dataDir, log, settings: SETTINGS });
    expect(readServerRecord(dataDir)?.pid).toBe(left);
    await adopter.stop();
    expect(isAlive(left)).toBe(false);
  });

  test('a pid file left by a crash, whose process id is now another program, is cleared', async () => {
    const dataDir = newFolder();
    const server = await ensureServer({ dataDir, log, settings: SETTINGS });
    const pidFile = path.join(dataDir, 'postgres', 'postmaster.pid');
    const content = readFileSync(pidFile, 'utf8');
    await server.stop();
    writeFileSync(pidFile, content.replace(/^\d+/, String(process.pid)));
    const next = await ensureServer({ dataDir, log, settings: SETTINGS });
    expect(await query(next.url('postgres'), 'SELECT 1')).toBe(1);
    await next.stop();
  });

  test('as root, a data folder that the Postgres account cannot reach is kept elsewhere, and works', async () => {
    if (process.getuid?.() !== 0) return;
    const closed = newFolder();
    chmodSync(closed, 0o700);
    const dataDir = path.join(closed, 'data');
    const server = await ensureServer({ dataDir, log, settings: SETTINGS });
    expect(await query(server.url('postgres'), 'SELECT 1')).toBe(1);
    expect(existsSync(path.join(dataDir, 'postgres'))).toBe(false);
    await server.stop();
    const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
    rmSync(path.join('/var/lib/warta', name), { recursive: true });
  });

  test('a data folder that cannot be made is one line that names the setting', async () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'file'), '');
    mkdirSync(path.join(folder, 'empty'));
    await expect(ensureServer({ dataDir: path.join(folder, 'file', 'data'), log })).rejects.toMatchObject({
      code: 'DATABASE',
      message: expect.stringMatching(/^WARTA_DATA_DIR .*file\/data cannot be written .*name a folder/),
    });
  });
});
