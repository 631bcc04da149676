import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of package.json, found upward from this file, so that it is the same from src/ and from dist/src/. */
export const PROJECT_ROOT = findRoot(path.dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(path.join(folder, 'package.json')) && existsSync(path.join(folder, 'prisma'))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error('package.json of warta was not found above its own code');
  return findRoot(parent);
}
