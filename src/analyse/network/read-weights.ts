import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeHalfFloats } from './half-floats.ts';

interface TensorEntry {
  readonly type: 'int8' | 'uint8' | 'float16' | 'float32';
  readonly shape: readonly number[];
  /** Bytes from the start of weights.bin, a multiple of four. */
  readonly offset: number;
}

/** manifest.json, as training/entity_sentiment_export.py writes it. */
export interface Manifest {
  readonly hidden: number;
  readonly heads: number;
  readonly dense: number;
  readonly classes: number;
  readonly wordSize: number;
  readonly maxDistance: number;
  readonly window: number;
  readonly toneStep: number;
  readonly special: readonly string[];
  readonly domains: readonly string[];
  /** Towers that read running text, and those that read headlines. */
  readonly towers: number;
  readonly headlineTowers: number;
  /** What the latter count in headlines, 0..1. */
  readonly headlineShare: number;
  /** Vectors of parts of words, and their length; headline towers add them to the words' own. */
  readonly parts: number;
  readonly partSize: number;
  readonly tensors: Readonly<Record<string, TensorEntry>>;
}

/** The tensors of a model folder by name. */
export interface Weights {
  readonly manifest: Manifest;
  /** Float tensors, half precision widened. */
  floats(name: string): Float32Array;
  /** Tensors of bytes as they stand. */
  bytes(name: string): Uint8Array;
}

/** Reads manifest.json and weights.bin of a folder; throws if a tensor that is asked for isn't there. */
export async function readWeights(folder: string): Promise<Weights> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const file = await readFile(join(folder, 'weights.bin'));
  const data = new Uint8Array(file).buffer;
  const entryOf = (name: string): TensorEntry & { readonly size: number } => {
    const entry = manifest.tensors[name];
    if (entry === undefined) throw new Error(`${folder}: no tensor ${name} in manifest.json`);
    return { ...entry, size: entry.shape.reduce((product, side) => product * side, 1) };
  };
  return {
    manifest,
    floats(name) {
      const { type, offset, size } = entryOf(name);
      if (type === 'float16') return decodeHalfFloats(new Uint16Array(data, offset, size));
      return new Float32Array(data, offset, size);
    },
    bytes(name) {
      const { offset, size } = entryOf(name);
      return new Uint8Array(data, offset, size);
    },
  };
}
