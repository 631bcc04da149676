/**
 * The embedded Postgres: one server per data folder, started by whichever command comes first and stopped by the last
 * one out; other commands connect to the live one. A server that a killed command left behind is adopted.
 */
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { WartaError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { createCluster, spawnPostgres } from './postgres-commands.ts';
import { makeDataDir, type PostgresHome, postgresHome, readPassword, readPidFile } from './postgres-home.ts';
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
  /** Leaves the server; stops Postgres if no other command uses it. */
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

async function liveServer(dataDir: string, home: PostgresHome): Promise<ServerRecord | null> {
  const running = readPidFile(home.data);
  const password = readPassword(home.data);
  if (running === null || password === null) return null;
  if (!isPostgres(running.pid)) {
    rmSync(path.join(home.data, 'postmaster.pid'), { force: true }); // left by a crash
    return null;
  }
  const record = { ...running, password, users: [...otherUsers(dataDir, running.pid), process.pid] };
  await waitUntilReady(record, () => isAlive(running.pid), null);
  writeServerRecord(dataDir, record);
  return record;
}

async function startServer(options: EmbeddedOptions, home: PostgresHome): Promise<ServerRecord> {
  const password = readPassword(home.data) ?? createCluster(home);
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
  const record = { pid: child.pid ?? 0, port, password, users: [process.pid] };
  await waitUntilReady(record, () => !ended, logFile);
  child.unref();
  writeServerRecord(options.dataDir, record);
  options.log.debug({ port, pid: record.pid }, 'embedded Postgres started');
  return record;
}

function server(dataDir: string, record: ServerRecord): EmbeddedServer {
  return {
    url: (database) => connectionUrl(record, database),
    stop: () => withServerLock(dataDir, () => leaveServer(dataDir, record)),
  };
}

/** Commands beside this one that use the server and are alive. */
export function otherUsers(dataDir: string, pid: number): number[] {
  const known = readServerRecord(dataDir);
  if (known === null || known.pid !== pid) return [];
  return known.users.filter((user) => user !== process.pid && isAlive(user));
}

/** The last one out stops it, by fast shutdown (SIGINT): sessions are ended, nothing committed is lost. */
async function leaveServer(dataDir: string, record: ServerRecord): Promise<void> {
  const users = otherUsers(dataDir, record.pid);
  if (users.length > 0) return writeServerRecord(dataDir, { ...record, users });
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
