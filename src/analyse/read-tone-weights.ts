import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads model.json of a folder, null if there is none; throws where it was made for other features. */
export async function readToneWeights<Weights extends { readonly features: readonly string[] }>(
  folder: string,
  features: readonly string[],
): Promise<Weights | null> {
  const file = join(folder, 'model.json');
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  if (content === null) return null;
  const weights = JSON.parse(content) as Weights;
  if (weights.features.join() !== features.join())
    throw new Error(`${file}: made for other features; train it again`);
  return weights;
}
