import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CLASSES, type Probabilities } from '../sentiment/linear-model.ts';
import type { FeatureValues } from './article-features.ts';

/** One-against-the-rest linear classifiers over hashed features, eight bits a weight. */
export interface ArticleToneModel {
  /** log2 of the number of buckets. */
  readonly bits: number;
  /** Real weight of one step of the stored integers, by class. */
  readonly scales: readonly number[];
  /** Margins become logits by slope * margin + bias. */
  readonly slope: number;
  readonly biases: readonly number[];
  /** Bucket-major: the CLASSES weights of a bucket stand together. */
  readonly weights: Int8Array;
}

/** The model without its weights, as manifest.json holds it by language. */
export type ArticleToneHead = Omit<ArticleToneModel, 'weights'>;

/** Models by language of a folder (manifest.json and LANGUAGE.bin). */
export async function loadArticleToneModels(folder: string): Promise<ReadonlyMap<string, ArticleToneModel>> {
  const heads = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<
    string,
    ArticleToneHead
  >;
  const models = Object.entries(heads).map(async ([language, head]) => {
    const bytes = new Uint8Array(await readFile(join(folder, `${language}.bin`)));
    const expected = CLASSES * 2 ** head.bits;
    if (bytes.length !== expected)
      throw new Error(`${folder}/${language}.bin: ${bytes.length} bytes, ${expected} are expected`);
    return [language, { ...head, weights: new Int8Array(bytes.buffer) }] as const;
  });
  return new Map(await Promise.all(models));
}

/** How far the text is on each class's side. */
export function marginsOf({ weights, scales }: ArticleToneModel, features: FeatureValues): number[] {
  const margins = [0, 0, 0];
  for (const [bucket, value] of features) {
    for (let label = 0; label < CLASSES; label += 1)
      margins[label] = (margins[label] ?? 0) + (weights[bucket * CLASSES + label] ?? 0) * value;
  }
  return margins.map((margin, label) => margin * (scales[label] ?? 0));
}

/** Class probabilities of a text with these features. */
export function predictTone(model: ArticleToneModel, features: FeatureValues): Probabilities {
  const exps = marginsOf(model, features).map((margin, label) =>
    Math.exp(model.slope * margin + (model.biases[label] ?? 0)),
  );
  const total = exps.reduce((sum, value) => sum + value, 0);
  const [negative = 0, neutral = 0, positive = 0] = exps;
  return [negative / total, neutral / total, positive / total];
}
