import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Names of the files that the models were trained on: `trainedOn` of every model card (a .json file) under the
 * folder. Empty where there are no cards.
 */
export async function readTrainingFiles(modelsFolder: string): Promise<ReadonlySet<string>> {
  const names = await readdir(modelsFolder, { recursive: true }).catch(() => []);
  const cards = await Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => readCard(path.join(modelsFolder, name))),
  );
  return new Set(cards.flat().map((name) => path.basename(name)));
}

async function readCard(file: string): Promise<readonly string[]> {
  const card = JSON.parse(await readFile(file, 'utf8')) as { trainedOn?: readonly string[] } | null;
  return card?.trainedOn ?? [];
}
