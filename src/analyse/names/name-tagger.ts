import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogueEntity } from '../../topic/topic-pack.ts';
import { decodeTags } from './decode-tags.ts';
import { compileGazetteer } from './gazetteer.ts';
import { type NameStyle, nameFeatures } from './name-features.ts';
import { type NameSpan, spansOfTags, TAGS } from './name-types.ts';

/** Finds names in a sentence of English or Indonesian. */
export interface NameTagger {
  /** `tokens` as `nameTokens` cuts them, in their own case. Names in order, none overlapping. */
  tag(tokens: readonly string[], language: string): readonly NameSpan[];
}

/** manifest.json of models/names. */
export interface NameTaggerHead {
  /** log2 of the number of buckets in weights.bin. */
  readonly bits: number;
  /** Real weight of one step of the stored integers. */
  readonly scale: number;
  /** In the units of the stored integers. */
  readonly transitions: readonly number[];
}

/** Reads manifest.json, weights.bin, clusters.txt and gazetteer.tsv of a folder; `entities` are the catalogues' names. */
export async function createNameTagger(
  folder: string,
  entities: readonly CatalogueEntity[] = [],
): Promise<NameTagger> {
  const [manifest, bytes, clusters, ownList] = await Promise.all([
    readFile(join(folder, 'manifest.json'), 'utf8'),
    readFile(join(folder, 'weights.bin')),
    readFile(join(folder, 'clusters.txt'), 'utf8'),
    readFile(join(folder, 'gazetteer.tsv'), 'utf8'),
  ]);
  const head = JSON.parse(manifest) as NameTaggerHead;
  const expected = TAGS.length * 2 ** head.bits;
  if (bytes.length !== expected)
    throw new Error(`${folder}/weights.bin: ${bytes.length} bytes, ${expected} are expected`);
  const weights = {
    features: new Int8Array(new Uint8Array(bytes).buffer),
    transitions: Float32Array.from(head.transitions),
  };
  const knowledge = { clusterOf: readClusters(clusters), gazetteer: compileGazetteer(entities, ownList) };
  return {
    tag: (tokens, language) =>
      spansOfTags(decodeTags(nameFeatures(tokens, knowledge, styleOf(language), head.bits), weights)),
  };
}

function styleOf(language: string): NameStyle {
  return language === 'id' ? 'indonesian' : 'english';
}

/** One cluster a line, its words parted by spaces. */
export function readClusters(content: string): (lower: string) => number {
  const clusters = new Map<string, number>();
  content.split('\n').forEach((line, index) => {
    for (const word of line.split(' ')) if (word !== '') clusters.set(word, index + 1);
  });
  return (lower) => clusters.get(lower) ?? 0;
}
