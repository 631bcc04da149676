import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A new temporary folder that root's Postgres account can enter: its data stays inside and goes with it. */
export function newDataFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `warta-${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}
