/** The two programs of Postgres that are run: initdb and the server. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WartaError, messageOf } from '../errors.ts';
import { type PostgresHome, passwordPath } from './postgres-home.ts';
import type { PostgresUser } from './postgres-user.ts';

/** Creates the cluster and returns its password; UTF8 by name, as the default follows the environment and may be SQL_ASCII. */
export function createCluster(home: PostgresHome): string {
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

export function spawnPostgres(
  home: PostgresHome,
  port: number,
  logFile: string,
  settings: readonly string[],
) {
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
