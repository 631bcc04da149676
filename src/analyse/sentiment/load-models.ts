import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArticleToneModel, loadArticleToneModels } from '../article-tone/article-tone-model.ts';
import type { GlossaryTerm } from '../../topic/topic-pack.ts';
import { createEntitySentimentModel, type EntitySentimentModel } from '../network/entity-sentiment-model.ts';
import { decodeLinearModel, type LinearModel } from './linear-model.ts';
import { compileProjections, type Projections } from './project-tokens.ts';

/** Trained models by language; a language without one is scored by its lexicon alone. */
export interface SentimentModels {
  readonly text: ReadonlyMap<string, LinearModel>;
  readonly mention: ReadonlyMap<string, LinearModel>;
  /** Judge short texts as a whole, by language. */
  readonly short: ReadonlyMap<string, ArticleToneModel>;
  /** Judges the tone toward a name from the whole sentence; null where its folder is missing. */
  readonly network: EntitySentimentModel | null;
  /** Ways into English for languages without a mention model of their own. */
  readonly projections: Projections;
}

const FILE = /^(text|mention)-([a-z]{2,3})\.bin$/;

/** Reads `sentiment/`, `article-sentiment/` and `entity-sentiment/` of the models' folder; what doesn't exist is left out. */
export async function loadSentimentModels(
  modelsFolder: string,
  glossary: readonly GlossaryTerm[],
): Promise<SentimentModels> {
  const folder = join(modelsFolder, 'sentiment');
  const models = { text: new Map<string, LinearModel>(), mention: new Map<string, LinearModel>() };
  const reading = (await filesOf(folder)).map(async (file) => {
    const [, level, language] = FILE.exec(file) ?? [];
    if (language === undefined || (level !== 'text' && level !== 'mention')) return;
    models[level].set(language, decodeLinearModel(await readFile(join(folder, file))));
  });
  await Promise.all(reading);
  const [network, short] = await Promise.all([
    readNetwork(join(modelsFolder, 'entity-sentiment')),
    readShort(join(modelsFolder, 'article-sentiment')),
  ]);
  return { ...models, short, network, projections: compileProjections(glossary) };
}

async function readShort(folder: string): Promise<ReadonlyMap<string, ArticleToneModel>> {
  return (await filesOf(folder)).includes('manifest.json') ? loadArticleToneModels(folder) : new Map();
}

async function readNetwork(folder: string): Promise<EntitySentimentModel | null> {
  return (await filesOf(folder)).includes('weights.bin') ? createEntitySentimentModel(folder) : null;
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
