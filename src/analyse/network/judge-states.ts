import type { Arena } from './arena.ts';
import type { Weights } from './read-weights.ts';

/** Class probabilities from the states of `length` tokens, the target being token `target`. */
export type JudgeStates = (states: Float32Array, length: number, target: number) => Float64Array;

/** Attention from the target's state with a penalty on distance, then two dense layers. */
export function createStateJudge(tower: string, weights: Weights, arena: Arena): JudgeStates {
  const { hidden, heads, dense, classes } = weights.manifest;
  const size = 2 * hidden;
  const floats = (name: string): Float32Array => weights.floats(`${tower}.${name}`);
  const queryMatrix = arena.matrix(floats('query'), size, size * heads);
  const denseMatrix = arena.matrix(floats('dense'), size * (1 + heads), dense);
  const [decay, denseBias, out, outBias] = [
    floats('decay'),
    floats('denseBias'),
    floats('out'),
    floats('outBias'),
  ];
  const targetState = arena.vector(size);
  const queries = arena.vector(size * heads);
  const summary = arena.vector(size * (1 + heads));
  const hiddenOut = arena.vector(dense);

  const attend = (states: Float32Array, length: number, target: number, head: number): void => {
    const query = queries.values.subarray(head * size, (head + 1) * size);
    const context = summary.values.subarray((head + 1) * size, (head + 2) * size);
    const scores = new Float64Array(length);
    for (let token = 0; token < length; token += 1) {
      let sum = -(decay[head] ?? 0) * Math.abs(token - target);
      for (let at = 0; at < size; at += 1)
        sum += (query[at] as number) * (states[token * size + at] as number);
      scores[token] = sum;
    }
    context.fill(0);
    softmax(scores).forEach((weight, token) => {
      for (let at = 0; at < size; at += 1)
        context[at] = (context[at] as number) + weight * (states[token * size + at] as number);
    });
  };

  return (states, length, target) => {
    targetState.values.set(states.subarray(target * size, (target + 1) * size));
    queries.values.fill(0);
    arena.multiply(queryMatrix, targetState, queries);
    summary.values.set(targetState.values);
    for (let head = 0; head < heads; head += 1) attend(states, length, target, head);
    hiddenOut.values.set(denseBias);
    arena.multiply(denseMatrix, summary, hiddenOut);
    const logits = Float64Array.from(outBias);
    hiddenOut.values.forEach((value, unit) => {
      if (value <= 0) return;
      for (let label = 0; label < classes; label += 1)
        logits[label] = (logits[label] ?? 0) + value * (out[unit * classes + label] ?? 0);
    });
    return softmax(logits);
  };
}

/** Spends its argument. */
function softmax(values: Float64Array): Float64Array {
  const top = Math.max(...values);
  let total = 0;
  values.forEach((value, index) => {
    const weight = Math.exp(value - top);
    values[index] = weight;
    total += weight;
  });
  return values.map((value) => value / total);
}
