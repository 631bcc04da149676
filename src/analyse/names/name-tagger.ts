import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogueEntity } from '../../topic/topic-pack.ts';
import { CHECKS, decodeTags, type TagTable } from './decode-tags.ts';
import { compileGazetteer } from './gazetteer.ts';
import { nameFeatures } from './name-features.ts';
import type { WordKnowledge } from './word-facts.ts';
import { type NameSpan, spansOfTags, TAGS } from './name-types.ts';

/** Finds names in a sentence of English or Indonesian. */
export interface NameTagger {
  /** `tokens` as `nameTokens` cuts them, in their own case. Names in order, none overlapping. */
  tag(tokens: readonly string[], language: string): readonly NameSpan[];
}

/** manifest.json of models/names. */
export interface NameTaggerHead {
  /** Slots of each language in weights.bin. */
  readonly slots: number;
  /** Real weight of one step of the stored integers, for each of TABLES. */
  readonly scales: readonly number[];
  /** Of each of TABLES, in the units of the stored integers. */
  readonly transitions: readonly (readonly number[])[];
}

/** What weights.bin holds a table for, in this order. */
export const TABLES = ['indonesian', 'english'] as const;

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
  const expected = TABLES.length * head.slots * (1 + TAGS.length);
  if (bytes.length !== expected)
    throw new Error(`${folder}/weights.bin: ${bytes.length} bytes, ${expected} are expected`);
  const tables = TABLES.map((_, index) => tableOf(bytes, head, index));
  const knowledge = { ...readClusters(clusters), gazetteer: compileGazetteer(entities, ownList) };
  const size = head.slots * CHECKS;
  return {
    tag(tokens, language) {
      const table = tables[TABLES.indexOf(language === 'id' ? 'indonesian' : 'english')] as TagTable;
      return spansOfTags(decodeTags(nameFeatures(tokens, knowledge, size), table));
    },
  };
}

function tableOf(bytes: Uint8Array, { slots, transitions }: NameTaggerHead, index: number): TagTable {
  const length = slots * (1 + TAGS.length);
  const own = new Uint8Array(bytes.subarray(index * length, (index + 1) * length));
  return {
    kept: own.subarray(0, slots),
    features: new Int8Array(own.buffer, slots),
    transitions: Float32Array.from(transitions[index] ?? []),
  };
}

/** Classes of words: one a line, its words parted by spaces; an empty line ends a group of classes. */
export function readClusters(content: string): Pick<WordKnowledge, 'clusterOf' | 'groupOf'> {
  const clusters = new Map<string, number>();
  const groups = [0];
  let group = 1;
  for (const line of content.split('\n')) {
    if (line === '') {
      group += 1;
      continue;
    }
    for (const word of line.split(' ')) clusters.set(word, groups.length);
    groups.push(group);
  }
  return { clusterOf: (lower) => clusters.get(lower) ?? 0, groupOf: (cluster) => groups[cluster] ?? 0 };
}
