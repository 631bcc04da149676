import type { Arena } from './arena.ts';
import { sigmoid, tanh } from './curves.ts';
import type { Weights } from './read-weights.ts';
import type { WordTable } from './word-table.ts';

/** A sentence around one target, as rows of the word table. */
export interface EncodedMention {
  /** Rows, the target being one token. */
  readonly rows: readonly number[];
  readonly capitals: readonly boolean[];
  /** Index of the target in `rows`. */
  readonly target: number;
  readonly domain: number;
}

/** States of all tokens, `2 * hidden` numbers each (forward, then backward); valid until the next call. */
export type EncodeStates = (mention: EncodedMention) => Float32Array;

/** Words whose projections are kept; a word costs 2.3 kB. */
const KEPT_WORDS = 4096;

/**
 * The bidirectional GRU of one tower. What a word adds to the gates doesn't depend on its sentence and is kept;
 * place and domain are rows of tables, so that only the recurrent product is left for each mention.
 */
export function createStateEncoder(
  tower: string,
  weights: Weights,
  words: WordTable,
  arena: Arena,
): EncodeStates {
  const { hidden, wordSize, maxDistance, window } = weights.manifest;
  const gateCount = 3 * hidden;
  const floats = (name: string): Float32Array => weights.floats(`${tower}.${name}`);
  const [features, position, domains] = [floats('features'), floats('position'), floats('domain')];
  const directions = (['forward', 'backward'] as const).map((name, index) => ({
    matrix: arena.matrix(floats(name), hidden, gateCount),
    bias: floats(`${name}Bias`),
    offset: index * gateCount,
    stateOffset: index * hidden,
    step: index === 0 ? 1 : -1,
  }));
  const project = createProjection(arena, words, floats('word'), wordSize, 2 * gateCount);
  const state = arena.vector(hidden);
  const gates = arena.vector(gateCount);
  const states = new Float32Array((2 * window + 1) * 2 * hidden);
  const inputs = new Float32Array((2 * window + 1) * 2 * gateCount);

  const fillInputs = ({ rows, capitals, target, domain }: EncodedMention): void => {
    rows.forEach((row, token) => {
      const word = project(row);
      const tone = row === words.targetRow ? 0 : words.toneOf(row);
      const capital = capitals[token] ? 1 : 0;
      const distance = Math.max(-maxDistance, Math.min(maxDistance, token - target)) + maxDistance;
      const [at, place, where] = [token * 2 * gateCount, distance * 2 * gateCount, domain * 2 * gateCount];
      for (let gate = 0; gate < 2 * gateCount; gate += 1) {
        inputs[at + gate] =
          (word[gate] as number) +
          (position[place + gate] as number) +
          (domains[where + gate] as number) +
          tone * (features[gate] as number) +
          capital * (features[2 * gateCount + gate] as number);
      }
    });
  };

  const run = (
    length: number,
    { matrix, bias, offset, stateOffset, step }: (typeof directions)[number],
  ): void => {
    const [h, g] = [state.values, gates.values];
    h.fill(0);
    for (let count = 0, token = step > 0 ? 0 : length - 1; count < length; count += 1, token += step) {
      g.set(bias);
      arena.multiply(matrix, state, gates);
      const at = token * 2 * gateCount + offset;
      const out = token * 2 * hidden + stateOffset;
      for (let unit = 0; unit < hidden; unit += 1) {
        const reset = sigmoid((inputs[at + unit] as number) + (g[unit] as number));
        const keep = sigmoid((inputs[at + hidden + unit] as number) + (g[hidden + unit] as number));
        const news = tanh(
          (inputs[at + 2 * hidden + unit] as number) + reset * (g[2 * hidden + unit] as number),
        );
        const next = news + keep * ((h[unit] as number) - news);
        h[unit] = next;
        states[out + unit] = next;
      }
    }
  };

  return (mention) => {
    fillInputs(mention);
    for (const direction of directions) run(mention.rows.length, direction);
    return states;
  };
}

/** What a word adds to the gates of both directions. */
function createProjection(
  arena: Arena,
  words: WordTable,
  weights: Float32Array,
  wordSize: number,
  columns: number,
): (row: number) => Float32Array {
  const matrix = arena.matrix(weights, wordSize, columns);
  const vector = arena.vector(wordSize);
  const out = arena.vector(columns);
  const kept = new Map<number, Float32Array>();
  return (row) => {
    const known = kept.get(row);
    if (known !== undefined) return known;
    words.copyVector(row, vector.values);
    out.values.fill(0);
    arena.multiply(matrix, vector, out);
    const projection = out.values.slice();
    if (kept.size >= KEPT_WORDS) kept.clear();
    kept.set(row, projection);
    return projection;
  };
}
