import { CLASSES, type LinearModel } from '../src/analyse/sentiment/linear-model.ts';
import { seededRandom, shuffled } from '../src/shared/seeded-random.ts';

/** One training item: hashes of its features and the index of its class. */
export interface Item {
  readonly hashes: readonly number[];
  readonly label: number;
}

export interface LinearOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every touched weight towards 0 a step. */
  readonly decay: number;
  /** Weight of an item by its class. */
  readonly classWeights: readonly number[];
  readonly seed: number;
}

const LARGEST = 127;

/** Softmax regression by AdaGrad over shuffled items; the same seed gives the same model. */
export function trainLinear(items: readonly Item[], options: LinearOptions): LinearModel {
  const size = CLASSES * 2 ** options.bits;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-6);
  const random = seededRandom(options.seed);
  let order = items.map((_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    order = shuffled(order, random);
    for (const index of order) step(items[index] as Item, weights, squares, options);
  }
  return quantise(weights, options.bits);
}

function step(
  { hashes, label }: Item,
  weights: Float32Array,
  squares: Float32Array,
  options: LinearOptions,
): void {
  const mask = 2 ** options.bits - 1;
  const value = 1 / Math.sqrt(Math.max(1, hashes.length));
  const logits = Array.from({ length: CLASSES }, () => 0);
  for (const hash of hashes) {
    const at = (hash & mask) * CLASSES;
    for (let each = 0; each < CLASSES; each += 1)
      logits[each] = (logits[each] ?? 0) + (weights[at + each] ?? 0) * value;
  }
  const top = Math.max(...logits);
  const exps = logits.map((logit) => Math.exp(logit - top));
  const total = exps.reduce((sum, each) => sum + each, 0);
  const itemWeight = options.classWeights[label] ?? 1;
  for (let each = 0; each < CLASSES; each += 1) {
    const error = ((exps[each] ?? 0) / total - (each === label ? 1 : 0)) * value * itemWeight;
    for (const hash of hashes) {
      const at = (hash & mask) * CLASSES + each;
      const gradient = error + options.decay * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + gradient * gradient;
      weights[at] = (weights[at] ?? 0) - (options.rate * gradient) / Math.sqrt(squares[at] ?? 1);
    }
  }
}

function quantise(weights: Float32Array, bits: number): LinearModel {
  let largest = 1e-6;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / LARGEST;
  return { bits, scale, weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)) };
}
