import type { Scored } from '../analysis.ts';
import { readToneWeights } from '../read-tone-weights.ts';
import { ENTITY_FEATURES } from './entity-features.ts';
import { compileForest, type Tree } from './forest.ts';

/** Negative, neutral, positive; the sum is 1. */
export type Tones = readonly [number, number, number];

/** A softmax over features: by class a bias, then a weight a feature. */
export type LinearTones = readonly (readonly number[])[];

/** model.json of models/entity-tone. */
export interface EntityToneWeights {
  readonly features: readonly string[];
  readonly linear: LinearTones;
  readonly forest: readonly Tree[];
  /** By class: what a probability is multiplied by before the label is chosen; rare classes would never win otherwise. */
  readonly emphasis: Tones;
}

/** Judges how an article as a whole comes out toward one of its entities. */
export interface EntityToneModel {
  /** `features` as `entityFeatures` gives them. Score is P(positive) - P(negative), confidence the label's probability. */
  judge(features: readonly number[]): Pick<Scored, 'score' | 'label' | 'confidence'>;
}

const LABELS = ['NEGATIVE', 'NEUTRAL', 'POSITIVE'] as const;
/** Keeps a class that no tree saw from deciding alone. */
const FLOOR = 1e-4;

/** The model of a folder, null if there is none. */
export async function readEntityToneModel(folder: string): Promise<EntityToneModel | null> {
  const weights = await readToneWeights<EntityToneWeights>(folder, ENTITY_FEATURES);
  return weights === null ? null : createEntityToneModel(weights);
}

export function createEntityToneModel(weights: EntityToneWeights): EntityToneModel {
  const tonesOf = createToneReader(weights);
  return { judge: (features) => judgeTones(tonesOf(features), weights.emphasis) };
}

/** The label by the emphasised probabilities; it never contradicts the score. */
export function judgeTones(tones: Tones, emphasis: Tones): Pick<Scored, 'score' | 'label' | 'confidence'> {
  const score = tones[2] - tones[0];
  const emphasised = tones.map((tone, at) => tone * (emphasis[at] ?? 1));
  const chosen = emphasised.indexOf(Math.max(...emphasised));
  const at = score * (chosen - 1) < 0 ? 1 : chosen;
  return { score, label: LABELS[at] ?? 'NEUTRAL', confidence: tones[at] ?? 0 };
}

/** Reads tones from features: the geometric mean of what the linear model and the forest say. */
export function createToneReader({
  linear,
  forest,
}: Pick<EntityToneWeights, 'linear' | 'forest'>): (features: readonly number[]) => Tones {
  const forestSums = compileForest(forest);
  return (features) => {
    const one = linearTones(features, linear);
    const other = normalised(forestSums(features));
    return normalised(one.map((tone, at) => Math.sqrt((tone + FLOOR) * ((other[at] ?? 0) + FLOOR))));
  };
}

export function linearTones(features: readonly number[], linear: LinearTones): Tones {
  const logits = linear.map((weights) =>
    weights.reduce((sum, weight, at) => sum + weight * (at === 0 ? 1 : (features[at - 1] as number))),
  );
  const top = Math.max(...logits);
  return normalised(logits.map((logit) => Math.exp(logit - top)));
}

function normalised(values: readonly number[]): Tones {
  const total = values.reduce((sum, value) => sum + value, 0);
  const [negative = 0, neutral = 0, positive = 0] = values.map((value) => value / total);
  return [negative, neutral, positive];
}
