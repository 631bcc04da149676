/** Where the embedded Postgres keeps its cluster, and what its files say. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WartaError, messageOf } from '../errors.ts';
import { copiedBinaries, packagedBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { canEnter, canRun, postgresUser, type PostgresUser } from './postgres-user.ts';

/** Throws WartaError DATABASE if the folder cannot be written. */
export function makeDataDir(dataDir: string): void {
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
export interface PostgresHome {
  readonly user: PostgresUser | null;
  readonly binaries: PostgresBinaries;
  readonly data: string;
}

/** Beside the project, or under /var/lib where root's Postgres account cannot reach the project's folder. */
export function postgresHome(dataDir: string): PostgresHome {
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

/** The password of the cluster `data`, beside it. */
export function passwordPath(data: string): string {
  return `${data}.password`;
}

/** Null: there is no whole cluster. */
export function readPassword(data: string): string | null {
  const file = passwordPath(data);
  return existsSync(file) && existsSync(path.join(data, 'PG_VERSION')) ? readFileSync(file, 'utf8') : null;
}

/** Lines of postmaster.pid: process id, data folder, start time, port, ... */
export function readPidFile(data: string): { pid: number; port: number } | null {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}
