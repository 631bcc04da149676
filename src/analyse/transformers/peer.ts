/** The optional package, as far as it is used: it isn't installed with the project, so its own types can't be imported. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export const PEER = '@huggingface/transformers';

export interface Peer {
  readonly env: PeerSettings;
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => object;
  pipeline(task: PeerTask, model: string, options: PeerOptions): Promise<PeerPipeline>;
}

/** Settings of the whole package; fields are written. */
export interface PeerSettings {
  allowRemoteModels: boolean;
  localModelPath: string;
  /** Where downloaded files are kept. */
  cacheDir: string | null;
  /** 40: errors only. Absent in version 3. */
  logLevel?: number;
}

export type PeerTask = 'token-classification' | 'text-classification' | 'feature-extraction';

export interface PeerOptions {
  readonly dtype: string;
  readonly session_options: { readonly intraOpNumThreads: number };
}

export interface PeerPipeline {
  readonly tokenizer: PeerTokenizer;
  readonly model: PeerModel;
  /** text-classification: labels of each text with their probabilities, likeliest first. */
  (texts: string[], options: { top_k: null }): Promise<{ label: string; score: number }[][]>;
  /** feature-extraction: one row a text. */
  (texts: string[], options: { pooling: 'mean'; normalize: true }): Promise<PeerTensor>;
}

export interface PeerTokenizer {
  /** May be absurdly large where the model's makers left it out. */
  readonly model_max_length: number;
  encode(text: string, options?: { add_special_tokens: boolean }): number[];
}

export interface PeerModel {
  readonly config: { readonly id2label?: Readonly<Record<string, string>> };
  (inputs: Readonly<Record<string, object>>): Promise<{ readonly logits: PeerTensor }>;
}

export interface PeerTensor {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/** Address of the package's main file, installed in the models' folder or with the project; null where it is in neither. */
export function findPeer(modelsFolder: string): string | null {
  for (const from of [path.join(modelsFolder, 'package.json'), import.meta.url]) {
    try {
      return pathToFileURL(createRequire(from).resolve(PEER)).href;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  return null;
}
