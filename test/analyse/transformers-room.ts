import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TransformerOptions } from '../../src/analyse/transformers/create-transformers.ts';
import { writeTinyModel } from './transformers-tiny-model.ts';

const TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-DAT'];
const tag = (label: string): number[] => TAGS.map((each) => (each === label ? 9 : 0));

/** A models' folder with three tiny models; the package is not in it. */
export function newModelsFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'warta-models-'));
  writeTinyModel(path.join(folder, 'tiny/names'), {
    ...{ task: 'tagger', labels: TAGS, columns: TAGS.length, otherwise: tag('O'), maxLength: 12 },
    rows: {
      Satya: tag('B-PER'),
      Nad: tag('I-PER'),
      '##ella': tag('O'), // only the first piece of a word speaks
      Quorbex: tag('B-ORG'),
      Kementerian: tag('B-ORG'),
      Kominfo: tag('I-ORG'),
      Senin: tag('B-DAT'),
    },
  });
  writeTinyModel(path.join(folder, 'tiny/tone'), {
    ...{
      task: 'classifier',
      labels: ['positive', 'negative', 'neutral'],
      columns: 3,
      otherwise: [0, 0, 0.1],
    },
    rows: { gelap: [0, 40, 0], terang: [40, 0, 0] },
  });
  writeTinyModel(path.join(folder, 'tiny/vectors'), {
    ...{ task: 'embedder', labels: [], columns: 2, otherwise: [0.01, 0.01] },
    rows: { chip: [3, 0], cip: [3, 0.1], court: [0, 3] },
  });
  writeTinyModel(path.join(folder, 'tiny/numbered'), {
    ...{ task: 'classifier', labels: ['LABEL_0', 'LABEL_1'], columns: 2, otherwise: [0, 1], rows: {} },
  });
  return folder;
}

/** Installs the stand-in of the package where an operator installs the package. */
export function installStandIn(folder: string): void {
  const place = path.join(folder, 'node_modules/@huggingface/transformers');
  mkdirSync(place, { recursive: true });
  const source = fileURLToPath(new URL('transformers-stand-in.mjs', import.meta.url));
  copyFileSync(source, path.join(place, 'index.mjs'));
  writeFileSync(
    path.join(place, 'package.json'),
    JSON.stringify({ name: '@huggingface/transformers', version: '0.0.0', exports: './index.mjs' }),
  );
}

/** Makes the packages of another folder's node_modules the models' folder's own. */
export function linkPackages(folder: string, from: string): void {
  symlinkSync(path.join(from, 'node_modules'), path.join(folder, 'node_modules'));
}

export function options(folder: string, more: Partial<TransformerOptions> = {}): TransformerOptions {
  return {
    ...{ nameModel: null, sentimentModel: null, modelDir: folder },
    ...{ modelLanguages: ['*'], modelDtype: 'q8', modelDownload: false },
    ...more,
  };
}

/** The outcome of the work, with the models closed whatever it is. */
export async function thenClose<T>(models: { close(): Promise<void> }, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } finally {
    await models.close();
  }
}
