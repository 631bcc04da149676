import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

/** The account that Postgres runs as, null for the current one. Postgres refuses to run as root. */
export interface PostgresUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Accounts tried in this order when we are root; `nobody` exists on every Linux and macOS. */
const ACCOUNTS = ['postgres', 'nobody'];

/** Null unless the current user is root. */
export function postgresUser(): PostgresUser | null {
  if (process.getuid?.() !== 0 || !existsSync('/etc/passwd')) return null;
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ACCOUNTS) {
    const row = rows.find((fields) => fields[0] === name);
    if (row !== undefined) return { name, uid: Number(row[2]), gid: Number(row[3]) };
  }
  return null;
}

/** Whether `user` can run `program` (every folder above it must be open to that account). */
export function canRun(user: PostgresUser, program: string): boolean {
  const result = spawnSync(program, ['--version'], {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
    stdio: 'ignore',
  });
  return result.status === 0;
}

/** Whether `user` can enter `folder`. */
export function canEnter(user: PostgresUser, folder: string): boolean {
  const result = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
    stdio: 'ignore',
  });
  return result.status === 0;
}
