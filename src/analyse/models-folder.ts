import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's `models` folder, found upwards from this file, which runs from src/ and from dist/src/ alike. */
export function defaultModelsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'models', 'lexicon'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error('no folder models/lexicon above the program: the installation is incomplete');
    folder = parent;
  }
  return join(folder, 'models');
}
