/**
 * Compiles the sources to dist/ if their content changed since the last build, and the Prisma client before them if its
 * schema did. `build()` does it in the calling process; run as a script it exits with the compiler's status. Builds of
 * several processes wait for each other.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBuildLock } from './build-lock.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const DIST = path.join(ROOT, 'dist');
const GENERATED_CLIENT = 'src/database/generated';
/** Folders that tsconfig.json includes. */
const SOURCE_FOLDERS = ['src', 'graphql', 'jobs', 'bench', 'training'];
/** Files whose change makes everything that was compiled before doubtful. */
const COMPILER_INPUTS = ['tsconfig.json', 'package-lock.json'];
const CLIENT_INPUTS = ['prisma/schema.prisma', 'node_modules/prisma/package.json'];

/** Brings dist/ up to date. False: the sources don't compile; what is wrong has been printed to standard error. */
export async function build() {
  if (isCurrent()) return true;
  mkdirSync(DIST, { recursive: true });
  return withBuildLock(DIST, async () => isCurrent() || ((await generateClient()) && (await compile())));
}

function isCurrent() {
  return (
    readStamp('client') === hashOf(CLIENT_INPUTS) &&
    readStamp('sources') === hashOf([...COMPILER_INPUTS, ...sources()]) &&
    missingOutputs().length === 0
  );
}

/** Every TypeScript source, relative to the project, sorted. */
function sources() {
  return SOURCE_FOLDERS.flatMap((folder) => filesUnder(folder, '.ts'));
}

function filesUnder(folder, extension, base = ROOT) {
  if (!existsSync(path.join(base, folder))) return [];
  return readdirSync(path.join(base, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => path.relative(base, path.join(entry.parentPath, entry.name)))
    .sort();
}

function missingOutputs() {
  return sources().filter((file) => !file.endsWith('.d.ts') && !existsSync(path.join(DIST, outputOf(file))));
}

const outputOf = (file) => file.replace(/\.ts$/, '.js');

/** Hash of names and contents; an absent file counts as such. */
function hashOf(files) {
  const hash = createHash('sha1');
  for (const file of files) {
    const full = path.join(ROOT, file);
    hash.update(`\0${file}\0`);
    if (existsSync(full)) hash.update(readFileSync(full));
  }
  return hash.digest('hex');
}

function readStamp(name) {
  const file = path.join(DIST, `.stamp-${name}`);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

const writeStamp = (name, hash) => writeFileSync(path.join(DIST, `.stamp-${name}`), hash);

async function generateClient() {
  const hash = hashOf(CLIENT_INPUTS);
  if (readStamp('client') === hash && existsSync(path.join(ROOT, GENERATED_CLIENT, 'client.ts'))) return true;
  const ok = await runQuietly('node_modules/prisma/build/index.js', ['generate'], {
    // generate wants this binary to exist and never runs it; without the variable it would be downloaded
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  });
  if (ok) writeStamp('client', hash);
  return ok;
}

async function compile() {
  const hash = hashOf([...COMPILER_INPUTS, ...sources()]);
  // the compiler's own notes would keep it from writing a file that somebody removed
  if (missingOutputs().length > 0) rmSync(path.join(DIST, '.tsbuildinfo'), { force: true });
  // the compiler writes even where it fails: until it succeeds no sources are those of dist/
  rmSync(path.join(DIST, '.stamp-sources'), { force: true });
  const ok = await runQuietly('node_modules/typescript/bin/tsc', [
    '--pretty',
    String(process.stderr.isTTY ?? false),
  ]);
  if (!ok) return false;
  removeStaleOutputs();
  writeStamp('sources', hash);
  return true;
}

/** A compiled file without a source would still be found by tests and by `node dist/...`. */
function removeStaleOutputs() {
  const wanted = new Set(sources().map(outputOf));
  for (const file of SOURCE_FOLDERS.flatMap((folder) => filesUnder(folder, '.js', DIST))) {
    if (wanted.has(file)) continue;
    rmSync(path.join(DIST, file));
    rmSync(path.join(DIST, `${file}.map`), { force: true });
  }
}

/** Runs a program of node_modules; its output is shown only if it fails. */
function runQuietly(program, args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, program), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.once('error', reject);
    child.once('close', (status) => {
      if (status !== 0) process.stderr.write(Buffer.concat(output));
      resolve(status === 0);
    });
  });
}

if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url))
  process.exitCode = (await build()) ? 0 : 1;
