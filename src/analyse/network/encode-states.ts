import type { Arena } from './arena.ts';
import { sigmoid, tanh } from './curves.ts';
import type { Weights } from './read-weights.ts';
import type { TokenReader } from './token-reader.ts';
import type { InputToken, WordTable } from './word-table.ts';

/** A sentence around one target. */
export interface EncodedMention {
  /** The target is one token. */
  readonly tokens: readonly InputToken[];
  /** Index of the target in `tokens`. */
  readonly target: number;
  readonly domain: number;
}

/** States of all tokens, `2 * hidden` numbers each (forward, then backward); valid until the next call. */
export type EncodeStates = (mention: EncodedMention) => Float32Array;

/** Words whose projections are kept; a word costs 2.3 kB. */
const KEPT_WORDS = 4096;

/**
 * The bidirectional GRU of one tower. What a word adds to the gates doesn't depend on its sentence and is kept;
 * what place and domain add stands in a table, so that only the recurrent product is left for each mention.
 */
export function createStateEncoder(
  tower: string,
  weights: Weights,
  words: WordTable,
  reader: TokenReader,
  arena: Arena,
): EncodeStates {
  const { hidden, maxDistance, window } = weights.manifest;
  const gateCount = 3 * hidden;
  const directions = (['forward', 'backward'] as const).map((name, index) => ({
    matrix: arena.matrix(weights.floats(`${tower}.${name}`), hidden, gateCount),
    bias: weights.floats(`${tower}.${name}Bias`),
    gateOffset: index * gateCount,
    stateOffset: index * hidden,
    step: index === 0 ? 1 : -1,
  }));
  const project = createProjection(tower, weights, words, reader, arena);
  const places = placeTable(tower, weights);
  const state = arena.vector(hidden);
  const gates = arena.vector(gateCount);
  const states = new Float32Array((2 * window + 1) * 2 * hidden);

  const run = (
    { target, domain }: EncodedMention,
    projected: readonly Float32Array[],
    { matrix, bias, gateOffset, stateOffset, step }: (typeof directions)[number],
  ): void => {
    const [h, g] = [state.values, gates.values];
    h.fill(0);
    let token = step > 0 ? 0 : projected.length - 1;
    for (let count = 0; count < projected.length; count += 1, token += step) {
      g.set(bias);
      arena.multiply(matrix, state, gates);
      const word = projected[token] as Float32Array;
      const distance = Math.max(-maxDistance, Math.min(maxDistance, token - target)) + maxDistance;
      const place = (domain * (2 * maxDistance + 1) + distance) * 2 * gateCount;
      const out = token * 2 * hidden + stateOffset;
      for (let unit = 0; unit < hidden; unit += 1) {
        const resetAt = gateOffset + unit;
        const keepAt = resetAt + hidden;
        const newsAt = keepAt + hidden;
        const reset = sigmoid(num(word[resetAt]) + num(places[place + resetAt]) + num(g[unit]));
        const keep = sigmoid(num(word[keepAt]) + num(places[place + keepAt]) + num(g[hidden + unit]));
        const recurrent = reset * num(g[2 * hidden + unit]);
        const news = tanh(num(word[newsAt]) + num(places[place + newsAt]) + recurrent);
        const next = news + keep * (num(h[unit]) - news);
        h[unit] = next;
        states[out + unit] = next;
      }
    }
  };

  return (mention) => {
    const projected = mention.tokens.map(project);
    for (const direction of directions) run(mention, projected, direction);
    return states;
  };
}

/** An element that is there: the loops above never leave their arrays. */
function num(value: number | undefined): number {
  return value as number;
}

/** What distance from the target (and the biases) add to the gates, for each domain. */
function placeTable(tower: string, weights: Weights): Float32Array {
  const position = weights.floats(`${tower}.position`);
  const domains = weights.floats(`${tower}.domain`);
  const width = 6 * weights.manifest.hidden;
  const table = new Float32Array((domains.length / width) * position.length);
  for (let at = 0; at < table.length; at += 1) {
    const domain = Math.floor(at / position.length);
    table[at] = (position[at % position.length] ?? 0) + (domains[domain * width + (at % width)] ?? 0);
  }
  return table;
}

/** What a word, its tone and its capital add to the gates of both directions. */
function createProjection(
  tower: string,
  weights: Weights,
  words: WordTable,
  reader: TokenReader,
  arena: Arena,
): (token: InputToken) => Float32Array {
  const width = 6 * weights.manifest.hidden;
  const matrix = arena.matrix(weights.floats(`${tower}.word`), reader.size, width);
  const features = weights.floats(`${tower}.features`);
  const vector = arena.vector(reader.size);
  const out = arena.vector(width);
  const kept = new Map<string | number, Float32Array>();
  return (token) => {
    const key = reader.keyOf(token);
    const known = kept.get(key);
    if (known !== undefined) return known;
    reader.copyVector(token, vector.values);
    const tone = words.toneOf(token.row);
    for (let gate = 0; gate < width; gate += 1)
      out.values[gate] =
        tone * (features[gate] ?? 0) + (token.isCapitalised ? (features[width + gate] ?? 0) : 0);
    arena.multiply(matrix, vector, out);
    const projection = out.values.slice();
    if (kept.size >= KEPT_WORDS) kept.clear();
    kept.set(key, projection);
    return projection;
  };
}
