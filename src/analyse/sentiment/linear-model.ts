/** Order of the classes in every model: negative, neutral, positive. */
export const CLASSES = 3;

/** A softmax classifier over hashed features, eight bits a weight. */
export interface LinearModel {
  /** log2 of the number of buckets. */
  readonly bits: number;
  /** Real weight of one step of the stored integers. */
  readonly scale: number;
  /** Bucket-major: the CLASSES weights of a bucket stand together. */
  readonly weights: Int8Array;
}

export type Probabilities = readonly [negative: number, neutral: number, positive: number];

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** 32-bit FNV-1a over UTF-16 units, by which features find their bucket. */
export function hashFeature(feature: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < feature.length; index += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), FNV_PRIME);
  }
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

/** Class probabilities of a text with these feature hashes; each feature weighs 1 / sqrt(number of features). */
export function predict(model: LinearModel, hashes: readonly number[]): Probabilities {
  const mask = (1 << model.bits) - 1;
  const logits = [0, 0, 0];
  for (const hash of hashes) {
    const at = (hash & mask) * CLASSES;
    for (let label = 0; label < CLASSES; label += 1)
      logits[label] = (logits[label] ?? 0) + (model.weights[at + label] ?? 0);
  }
  const norm = model.scale / Math.sqrt(Math.max(1, hashes.length));
  const exps = logits.map((logit) => Math.exp(logit * norm));
  const total = exps.reduce((sum, value) => sum + value, 0);
  return [(exps[0] ?? 0) / total, (exps[1] ?? 0) / total, (exps[2] ?? 0) / total];
}

/** Eight bytes of head (bits as a 32-bit integer, scale as a float, little-endian), then the weights. */
export function decodeLinearModel(bytes: Uint8Array): LinearModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bits = view.getUint32(0, true);
  const expected = HEAD + CLASSES * 2 ** bits;
  if (bytes.byteLength !== expected)
    throw new Error(`sentiment model: ${bytes.byteLength} bytes, ${expected} are expected`);
  return {
    bits,
    scale: view.getFloat32(4, true),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + HEAD, bytes.byteLength - HEAD),
  };
}

const HEAD = 8;

export function encodeLinearModel({ bits, scale, weights }: LinearModel): Uint8Array {
  const bytes = new Uint8Array(HEAD + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, bits, true);
  view.setFloat32(4, scale, true);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), HEAD);
  return bytes;
}
