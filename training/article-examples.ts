import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleFeatures } from '../src/analyse/article-tone/article-features.ts';
import { defaultModelsFolder } from '../src/analyse/models-folder.ts';
import { findTones } from '../src/analyse/sentiment/find-tones.ts';
import { loadLexicons } from '../src/analyse/sentiment/lexicon.ts';
import { compileProjections, projectTokens } from '../src/analyse/sentiment/project-tokens.ts';
import { tokenise } from '../src/analyse/tokens.ts';
import { readGlossary } from '../src/topic/read-glossary.ts';
import type { GlossaryTerm } from '../src/topic/topic-pack.ts';
import type { Example } from './solve-margins.ts';

export const LABELS = ['negative', 'neutral', 'positive'] as const;

export interface LabelledText {
  readonly text: string;
  readonly label: (typeof LABELS)[number];
}

export type ExampleReader = (row: LabelledText) => Example;

/**
 * Turns texts of a language into features, with the project's lexicons and the glossaries of all topics;
 * as `english`: as if the words that the glossary knows were an English text.
 */
export async function createExampleReader(
  language: string,
  bits: number,
  as: 'itself' | 'english' = 'itself',
): Promise<ExampleReader> {
  const models = defaultModelsFolder();
  const glossary = await readGlossaries(join(models, '..', 'topics'));
  const lexicon = (await loadLexicons(join(models, 'lexicon'), glossary)).get(language);
  if (lexicon === undefined) throw new Error(`no lexicon of ${language}`);
  const projection = compileProjections(glossary).get(language);
  return ({ text: raw, label }) => {
    const text = raw.normalize('NFC');
    const tokens = tokenise(text);
    const stretch = findTones(text, tokens, 0, tokens.length, lexicon, language, new Set());
    const whole = { from: 0, to: tokens.length, nameFrom: -1, nameTo: -1 };
    const translated =
      projection === undefined ? [] : projectTokens(text, tokens, whole, projection, language).tokens;
    const source =
      as === 'english'
        ? { tokens: translated.filter((token) => !tokens.includes(token)), stretch, translated: [] }
        : { tokens, stretch, translated: translated.map(({ lower }) => lower) };
    return { features: articleFeatures(source, bits), label: LABELS.indexOf(label) };
  };
}

async function readGlossaries(topics: string): Promise<GlossaryTerm[]> {
  const folders = (await readdir(topics, { withFileTypes: true })).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('_'),
  );
  const parts = folders.map(
    async ({ name }) => readGlossary(await readFile(join(topics, name, 'glossary.tsv'), 'utf8')).value,
  );
  return (await Promise.all(parts)).flat();
}
