import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeTags } from './decode-tags.ts';
import { compileGazetteer, type Gazetteer } from './gazetteer.ts';
import { nameFeatures } from './name-features.ts';
import { type NameSpan, spansOfTags, TAGS } from './name-types.ts';

/** Finds names in a sentence of English or Indonesian. */
export interface NameTagger {
  /** `tokens` as `nameTokens` cuts them, in their own case. Names in order, none overlapping. */
  tag(tokens: readonly string[]): readonly NameSpan[];
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

/** Reads manifest.json, weights.bin and clusters.txt of a folder. */
export async function createNameTagger(
  folder: string,
  gazetteer: Gazetteer = compileGazetteer([]),
): Promise<NameTagger> {
  const [manifest, bytes, clusters] = await Promise.all([
    readFile(join(folder, 'manifest.json'), 'utf8'),
    readFile(join(folder, 'weights.bin')),
    readFile(join(folder, 'clusters.txt'), 'utf8'),
  ]);
  const head = JSON.parse(manifest) as NameTaggerHead;
  const expected = TAGS.length * 2 ** head.bits;
  if (bytes.length !== expected)
    throw new Error(`${folder}/weights.bin: ${bytes.length} bytes, ${expected} are expected`);
  const weights = {
    features: new Int8Array(new Uint8Array(bytes).buffer),
    transitions: Float32Array.from(head.transitions),
  };
  const knowledge = { clusterOf: readClusters(clusters), gazetteer };
  return { tag: (tokens) => spansOfTags(decodeTags(nameFeatures(tokens, knowledge, head.bits), weights)) };
}

/** One cluster a line, its words parted by spaces. */
export function readClusters(content: string): (lower: string) => number {
  const clusters = new Map<string, number>();
  content.split('\n').forEach((line, index) => {
    for (const word of line.split(' ')) if (word !== '') clusters.set(word, index + 1);
  });
  return (lower) => clusters.get(lower) ?? 0;
}
