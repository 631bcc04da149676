import { type LinearTones, linearTones } from '../src/analyse/entity-tone/entity-tone-model.ts';
import type { ToneItem } from './grow-forest.ts';

export interface SoftmaxOptions {
  /** L2 penalty of the weights, in items. */
  readonly penalty: number;
  readonly steps: number;
  readonly rate: number;
}

const CLASSES = [0, 1, 2];
const [BETA_1, BETA_2, EPSILON] = [0.9, 0.999, 1e-8];

/** Softmax regression by Adam on all items at once; deterministic. */
export function fitSoftmax(
  items: readonly ToneItem[],
  { penalty, steps, rate }: SoftmaxOptions,
): LinearTones {
  const width = (items[0]?.features.length ?? 0) + 1;
  const rows = CLASSES.map(() => new Float64Array(width));
  const first = CLASSES.map(() => new Float64Array(width));
  const second = CLASSES.map(() => new Float64Array(width));
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= steps; step += 1) {
    const gradients = gradientsOf(
      items,
      rows.map((row) => [...row]),
      width,
    );
    for (const at of CLASSES) {
      const [row, m, v] = [rows[at], first[at], second[at]] as [Float64Array, Float64Array, Float64Array];
      for (let feature = 0; feature < width; feature += 1) {
        const pull = feature === 0 ? 0 : penalty * (row[feature] ?? 0);
        const gradient = ((gradients[at]?.[feature] ?? 0) + pull) / total;
        m[feature] = BETA_1 * (m[feature] ?? 0) + (1 - BETA_1) * gradient;
        v[feature] = BETA_2 * (v[feature] ?? 0) + (1 - BETA_2) * gradient * gradient;
        const scale = Math.sqrt(1 - BETA_2 ** step) / (1 - BETA_1 ** step);
        row[feature] =
          (row[feature] ?? 0) - (rate * scale * (m[feature] ?? 0)) / (Math.sqrt(v[feature] ?? 0) + EPSILON);
      }
    }
  }
  return rows.map((row) => Array.from(row, (weight) => Number(weight.toFixed(4))));
}

function gradientsOf(items: readonly ToneItem[], rows: LinearTones, width: number): Float64Array[] {
  const gradients = CLASSES.map(() => new Float64Array(width));
  for (const { features, label, weight } of items) {
    const tones = linearTones(features, rows);
    for (const at of CLASSES) {
      const error = ((tones[at] ?? 0) - Number(at === label)) * weight;
      const row = gradients[at] as Float64Array;
      row[0] = (row[0] ?? 0) + error;
      features.forEach((value, feature) => {
        if (value !== 0) row[feature + 1] = (row[feature + 1] ?? 0) + error * value;
      });
    }
  }
  return gradients;
}
