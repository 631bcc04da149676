/**
 * The embedded Postgres: one server per data folder, started by whichever command comes first and stopped by it at
 * its end; other commands connect to the live one. A server that a killed command left behind is adopted.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { WartaError, messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import { copiedBinaries, packagedBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { canEnter, canRun, postgresUser, type PostgresUser } from './postgres-user.ts';
import {
  isAlive,
  isPostgres,
  readServerRecord,
  removeServerRecord,
  withServerLock,
  writeServerRecord,
  type ServerRecord,
} from './server-file.ts';

export interface EmbeddedServer {
  /** Connection URL of a database on the server. */
  url(database: string): string;
  /** Stops Postgres if this process owns it; otherwise does nothing. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly log: Logger;
  /** Extra `name=value` settings of Postgres (tests turn fsync off). */
  readonly settings?: readonly string[];
}

/** Seconds to wait for Postgres to answer (crash recovery included) and to stop. */
const START_SECONDS = 60;
const STOP_SECONDS = 30;

/** The folder's server, started if none is alive. Throws WartaError DATABASE. */
export async function ensureServer(options: EmbeddedOptions): Promise<EmbeddedServer> {
  makeDataDir(options.dataDir);
  return withServerLock(options.dataDir, async () => {
    const home = postgresHome(options.dataDir);
    const record = (await liveServer(options.dataDir, home)) ?? (await startServer(options, home));
    return server(options.dataDir, record);
  });
}

function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    const probe = path.join(dataDir, `.write-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const message = `WARTA_DATA_DIR ${dataDir} cannot be written (${messageOf(error)}); name a folder that this account may write`;
    throw new WartaError('DATABASE', message, { cause: error });
  }
}

/** Where binaries and data live, and as whom they run. */
interface PostgresHome {
  readonly user: PostgresUser | null;
  readonly binaries: PostgresBinaries;
  readonly data: string;
}

/** Beside the project, or under /var/lib where root's Postgres account cannot reach the project's folder. */
function postgresHome(dataDir: string): PostgresHome {
  const user = postgresUser();
  const binaries = packagedBinaries();
  if (user === null) return { user, binaries, data: path.join(dataDir, 'postgres') };
  if (canRun(user, binaries.postgres) && canEnter(user, dataDir)) {
    return { user, binaries, data: path.join(dataDir, 'postgres') };
  }
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const home = path.join('/var/lib/warta', name);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  return { user, binaries: copiedBinaries('/var/lib/warta'), data: path.join(home, 'postgres') };
}

async function liveServer(dataDir: string, home: PostgresHome): Promise<ServerRecord | null> {
  const running = readPidFile(home.data);
  const password = readPassword(home.data);
  if (running === null || password === null) return null;
  if (!isPostgres(running.pid)) {
    rmSync(path.join(home.data, 'postmaster.pid'), { force: true }); // left by a crash
    return null;
  }
  const known = readServerRecord(dataDir);
  const ownerPid =
    known !== null && known.pid === running.pid && isAlive(known.ownerPid) ? known.ownerPid : process.pid;
  const record = { ...running, password, ownerPid };
  await waitUntilReady(record, () => isAlive(running.pid), null);
  writeServerRecord(dataDir, record);
  return record;
}

async function startServer(options: EmbeddedOptions, home: PostgresHome): Promise<ServerRecord> {
  const password = readPassword(home.data) ?? initialise(home);
  const port = await freePort();
  const logFile = path.join(options.dataDir, 'postgres.log');
  const child = spawnPostgres(home, port, logFile, options.settings ?? []);
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', () => {
    ended = true;
  });
  const record = { pid: child.pid ?? 0, port, password, ownerPid: process.pid };
  await waitUntilReady(record, () => !ended, logFile);
  child.unref();
  writeServerRecord(options.dataDir, record);
  options.log.debug({ port, pid: record.pid }, 'embedded Postgres started');
  return record;
}

/** Creates the cluster; UTF8 by name, as the default follows the environment and may be SQL_ASCII. */
function initialise(home: PostgresHome): string {
  rmSync(home.data, { recursive: true, force: true }); // a half-made cluster has no password file
  mkdirSync(home.data, { recursive: true, mode: 0o700 });
  if (home.user !== null) chownSync(home.data, home.user.uid, home.user.gid);
  const password = randomBytes(24).toString('hex');
  const passwordFile = passwordPath(home.data);
  writeFileSync(`${passwordFile}.new`, password, { mode: 0o600 });
  if (home.user !== null) chownSync(`${passwordFile}.new`, home.user.uid, home.user.gid);
  const result = spawnSync(
    home.binaries.initdb,
    [
      '-D',
      home.data,
      '-U',
      'warta',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}.new`,
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-instructions',
    ],
    { ...account(home.user), cwd: path.dirname(home.data), encoding: 'utf8' },
  );
  if (result.status !== 0) {
    const reason = (result.stderr ?? messageOf(result.error)).trim().split('\n').slice(-2).join(' ');
    throw new WartaError('DATABASE', `initdb failed in ${home.data}: ${reason}`);
  }
  writeFileSync(passwordFile, password, { mode: 0o600 });
  rmSync(`${passwordFile}.new`);
  return password;
}

function spawnPostgres(home: PostgresHome, port: number, logFile: string, settings: readonly string[]) {
  const output = openSync(logFile, 'a', 0o600);
  const all = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    'timezone=UTC',
    ...settings,
  ];
  const child = spawn(
    home.binaries.postgres,
    ['-D', home.data, '-p', String(port), ...all.flatMap((setting) => ['-c', setting])],
    { ...account(home.user), cwd: home.data, detached: true, stdio: ['ignore', output, output] },
  );
  closeSync(output);
  return child;
}

function account(user: PostgresUser | null): { uid?: number; gid?: number; env: NodeJS.ProcessEnv } {
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  return user === null ? { env } : { uid: user.uid, gid: user.gid, env };
}

function server(dataDir: string, record: ServerRecord): EmbeddedServer {
  return {
    url: (database) => connectionUrl(record, database),
    stop: async () => {
      if (record.ownerPid !== process.pid) return;
      await withServerLock(dataDir, () => stopServer(dataDir, record));
    },
  };
}

/** Fast shutdown (SIGINT): sessions are ended, nothing committed is lost. */
async function stopServer(dataDir: string, record: ServerRecord): Promise<void> {
  if (isPostgres(record.pid)) process.kill(record.pid, 'SIGINT');
  for (let waited = 0; waited < STOP_SECONDS * 1000 && isAlive(record.pid); waited += 20) await sleep(20);
  removeServerRecord(dataDir);
}

async function waitUntilReady(
  record: ServerRecord,
  alive: () => boolean,
  logFile: string | null,
): Promise<void> {
  for (let waited = 0; waited < START_SECONDS * 1000; waited += 50) {
    if (!alive()) break;
    if (await answers(record)) return;
    await sleep(50);
  }
  const tail =
    logFile === null ? '' : `: ${readFileSync(logFile, 'utf8').trim().split('\n').slice(-3).join(' ')}`;
  throw new WartaError('DATABASE', `embedded Postgres did not start on port ${record.port}${tail}`);
}

async function answers(record: ServerRecord): Promise<boolean> {
  const client = new pg.Client({
    connectionString: connectionUrl(record, 'postgres'),
    connectionTimeoutMillis: 2000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function connectionUrl(record: ServerRecord, database: string): string {
  return `postgresql://warta:${record.password}@127.0.0.1:${record.port}/${database}`;
}

function passwordPath(data: string): string {
  return `${data}.password`;
}

function readPassword(data: string): string | null {
  const file = passwordPath(data);
  return existsSync(file) && existsSync(path.join(data, 'PG_VERSION')) ? readFileSync(file, 'utf8') : null;
}

/** Lines of postmaster.pid: process id, data folder, start time, port, ... */
function readPidFile(data: string): { pid: number; port: number } | null {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
