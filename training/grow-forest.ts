import type { Tree } from '../src/analyse/entity-tone/forest.ts';
import { shuffled } from '../src/shared/seeded-random.ts';

/** Features with the index of their class, and how much the item counts. */
export interface ToneItem {
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
}

export interface ForestOptions {
  readonly trees: number;
  /** Least weight of a leaf. */
  readonly leaf: number;
  readonly random: () => number;
}

const CLASSES = 3;

/** Extremely randomised trees (Geurts et al. 2006): of about sqrt(features) random cuts the one that parts the classes best. */
export function growForest(items: readonly ToneItem[], options: ForestOptions): Tree[] {
  return Array.from({ length: options.trees }, () => {
    const nodes: number[][] = [];
    grow(items, nodes, options);
    return nodes;
  });
}

function grow(items: readonly ToneItem[], nodes: number[][], options: ForestOptions): number {
  const index = nodes.length;
  nodes.push([]);
  const cut = bestCut(items, options);
  if (cut === null) {
    const counts = countsOf(items);
    const total = counts.reduce((sum, count) => sum + count, 0);
    nodes[index] = counts.map((count) => Math.round((1000 * count) / total) / 1000);
    return index;
  }
  const left = grow(cut.left, nodes, options);
  const right = grow(cut.right, nodes, options);
  nodes[index] = [cut.feature, cut.threshold, left, right];
  return index;
}

interface Cut {
  readonly feature: number;
  readonly threshold: number;
  readonly left: readonly ToneItem[];
  readonly right: readonly ToneItem[];
}

function bestCut(items: readonly ToneItem[], { leaf, random }: ForestOptions): Cut | null {
  const whole = countsOf(items);
  if (weightOf(whole) < 2 * leaf || whole.filter((count) => count > 0).length < 2) return null;
  const every = (items[0]?.features ?? []).map((_, feature) => feature);
  let best: { readonly cut: Cut; readonly impurity: number } | null = null;
  let tried = 0;
  for (const feature of shuffled(every, random)) {
    if (tried >= Math.sqrt(every.length)) break;
    const values = items.map(({ features }) => features[feature] ?? 0);
    const [low, high] = [least(values), -least(values.map((value) => -value))];
    if (high <= low) continue;
    tried += 1;
    const threshold = Number((low + random() * (high - low)).toPrecision(4));
    const left = items.filter((_, at) => (values[at] ?? 0) < threshold);
    const right = items.filter((_, at) => (values[at] ?? 0) >= threshold);
    const [below, above] = [countsOf(left), countsOf(right)];
    if (weightOf(below) < leaf || weightOf(above) < leaf) continue;
    const impurity = gini(below) + gini(above);
    if (best === null || impurity < best.impurity)
      best = { cut: { feature, threshold, left, right }, impurity };
  }
  return best?.cut ?? null;
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
}

function countsOf(items: readonly ToneItem[]): number[] {
  const counts = Array.from({ length: CLASSES }, () => 0);
  for (const { label, weight } of items) counts[label] = (counts[label] ?? 0) + weight;
  return counts;
}

function weightOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Gini impurity times weight. */
function gini(counts: readonly number[]): number {
  const total = weightOf(counts);
  return total - counts.reduce((sum, count) => sum + count * count, 0) / total;
}
