import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GlossaryTerm } from '../../topic/topic-pack.ts';
import { decodeLinearModel, type LinearModel } from './linear-model.ts';
import { compileProjections, type Projections } from './project-tokens.ts';

/** Trained models by language; a language without one is scored by its lexicon alone. */
export interface SentimentModels {
  readonly text: ReadonlyMap<string, LinearModel>;
  readonly mention: ReadonlyMap<string, LinearModel>;
  /** Ways into English for languages without a mention model of their own. */
  readonly projections: Projections;
}

const FILE = /^(text|mention)-([a-z]{2,3})\.bin$/;

/** Reads `text-XX.bin` and `mention-XX.bin` of a folder; a folder that doesn't exist holds none. */
export async function loadSentimentModels(
  folder: string,
  glossary: readonly GlossaryTerm[],
): Promise<SentimentModels> {
  const models = { text: new Map<string, LinearModel>(), mention: new Map<string, LinearModel>() };
  const reading = (await filesOf(folder)).map(async (file) => {
    const [, level, language] = FILE.exec(file) ?? [];
    if (language === undefined || (level !== 'text' && level !== 'mention')) return;
    models[level].set(language, decodeLinearModel(await readFile(join(folder, file))));
  });
  await Promise.all(reading);
  return { ...models, projections: compileProjections(glossary) };
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
