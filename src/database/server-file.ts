import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WartaError } from '../errors.ts';

/** `<data folder>/server.json`: the one Postgres server of the folder. Mode 0600, as it holds the password. */
export interface ServerRecord {
  /** process id of Postgres */
  readonly pid: number;
  readonly port: number;
  readonly password: string;
  /** process ids of the commands that use it; the last one out stops it */
  readonly users: readonly number[];
}

export function readServerRecord(dataDir: string): ServerRecord | null {
  try {
    return JSON.parse(readFileSync(path.join(dataDir, 'server.json'), 'utf8')) as ServerRecord;
  } catch {
    return null; // absent, or cut short by a crash: both mean that nobody vouches for a server
  }
}

export function writeServerRecord(dataDir: string, record: ServerRecord): void {
  const target = path.join(dataDir, 'server.json');
  writeFileSync(`${target}.new`, JSON.stringify(record), { mode: 0o600 });
  renameSync(`${target}.new`, target);
}

export function removeServerRecord(dataDir: string): void {
  rmSync(path.join(dataDir, 'server.json'), { force: true });
}

/** Whether the process runs; false also for a zombie, whose exit its parent has not collected yet. */
export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // alive, of another account
  }
  const stat = `/proc/${pid}/stat`;
  return !existsSync(stat) || !readFileSync(stat, 'utf8').includes(') Z ');
}

/** Whether `pid` is a Postgres; false for a process that merely got the id of one that died. */
export function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  const commandLine = `/proc/${pid}/cmdline`;
  return !existsSync(commandLine) || readFileSync(commandLine, 'utf8').includes('postgres');
}

/** Longest that a command waits for another one that is starting or stopping the server of the same folder. */
const LOCK_WAIT_MS = 60_000;

/** Runs `action` while no other command starts or stops the folder's server. A lock of a dead process is cleared. */
export async function withServerLock<T>(dataDir: string, action: () => Promise<T>): Promise<T> {
  const file = path.join(dataDir, 'server.lock');
  for (let waited = 0; !tryLock(file); waited += 50) {
    if (waited >= LOCK_WAIT_MS) {
      throw new WartaError(
        'DATABASE',
        `another command has held ${file} for a minute; end it, or remove the file`,
      );
    }
    await sleep(50);
  }
  try {
    return await action();
  } finally {
    rmSync(file, { force: true });
  }
}

/** The lock appears whole (a link to a finished file), so that nobody reads one without its owner. */
function tryLock(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid), { mode: 0o600 });
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    clearDeadLock(file);
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Removes the lock of a process that is gone; the new lock of somebody quicker is put back. */
function clearDeadLock(file: string): void {
  if (isAlive(lockOwner(file))) return;
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
    if (isAlive(lockOwner(aside))) linkSync(aside, file);
  } catch {
    // somebody else was quicker: the next try sees what they left
  }
  rmSync(aside, { force: true });
}

/** Process id in a lock file; our own, which is alive, where the file is gone by now. */
function lockOwner(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || -1;
  } catch {
    return process.pid;
  }
}
