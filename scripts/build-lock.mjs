import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Longest that a build waits for another one. */
const WAIT_MS = 120_000;

/** Runs `action` while no other process builds into `folder`. The lock of a process that died is cleared. */
export async function withBuildLock(folder, action) {
  const lock = path.join(folder, '.build-lock');
  const claim = `${lock}-${process.pid}`;
  writeFileSync(claim, String(process.pid));
  try {
    for (let waited = 0; !tryLock(claim, lock); waited += 50) {
      if (waited >= WAIT_MS)
        throw new Error(`another build has held ${lock} for ${WAIT_MS / 1000} s; remove the file`);
      await sleep(50);
    }
  } finally {
    rmSync(claim, { force: true });
  }
  try {
    return await action();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** A hard link appears whole or not at all, so that a lock always says whose it is. */
function tryLock(claim, lock) {
  try {
    linkSync(claim, lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isAlive(ownerOf(lock))) rmSync(lock, { force: true });
    return false;
  }
}

function ownerOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return process.pid; // freed meanwhile: the next try will tell
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
