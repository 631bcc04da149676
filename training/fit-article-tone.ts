import { type ArticleToneModel, marginsOf } from '../src/analyse/article-tone/article-tone-model.ts';
import { CLASSES } from '../src/analyse/sentiment/linear-model.ts';
import { type Example, solveMargins } from './solve-margins.ts';
import { seededRandom, shuffled } from '../src/shared/seeded-random.ts';

const LARGEST = 127;
/** Folds over which margins are made for the calibration. */
const INNER_FOLDS = 4;
const CALIBRATION_ROUNDS = 400;

export interface Recipe {
  readonly bits: number;
  readonly cost: number;
  readonly rarity: number;
  readonly rounds: number;
  readonly seed: number;
}

/** Trains the classifiers and, on margins of texts that they were not trained on, slope and biases of the logits. */
export function fitArticleTone(examples: readonly Example[], recipe: Recipe): ArticleToneModel {
  const unseen = foldsOf(examples, INNER_FOLDS, recipe.seed).flatMap(({ train, held }) => {
    const model = quantise(solveMargins(train, CLASSES, recipe), recipe.bits);
    return held.map((example) => ({ margins: marginsOf(model, example.features), label: example.label }));
  });
  return { ...quantise(solveMargins(examples, CLASSES, recipe), recipe.bits), ...calibrate(unseen) };
}

/** Shuffled folds: each example is held out once. */
export function foldsOf<T>(items: readonly T[], folds: number, seed: number): { train: T[]; held: T[] }[] {
  const order = shuffled(items, seededRandom(seed));
  return Array.from({ length: folds }, (_, fold) => ({
    train: order.filter((_item, index) => index % folds !== fold),
    held: order.filter((_item, index) => index % folds === fold),
  }));
}

function quantise(byClass: readonly Float64Array[], bits: number): ArticleToneModel {
  const size = 2 ** bits;
  const weights = new Int8Array(CLASSES * size);
  const scales = byClass.map(
    (each) => each.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-6) / LARGEST,
  );
  byClass.forEach((each, label) => {
    const scale = scales[label] ?? 1;
    for (let bucket = 0; bucket < size; bucket += 1)
      weights[bucket * CLASSES + label] = Math.round((each[bucket] ?? 0) / scale);
  });
  return { bits, scales, slope: 1, biases: zeros(), weights };
}

function zeros(): number[] {
  return Array.from({ length: CLASSES }, () => 0);
}

/** Slope and biases of largest likelihood, by gradient ascent. */
function calibrate(
  items: readonly { readonly margins: readonly number[]; readonly label: number }[],
): Pick<ArticleToneModel, 'slope' | 'biases'> {
  let slope = 1;
  const biases = zeros();
  for (let round = 0; round < CALIBRATION_ROUNDS; round += 1) {
    let slopeGradient = 0;
    const gradients = zeros();
    for (const { margins, label } of items) {
      const exps = margins.map((margin, at) => Math.exp(slope * margin + (biases[at] ?? 0)));
      const total = exps.reduce((sum, value) => sum + value, 0);
      for (let at = 0; at < CLASSES; at += 1) {
        const error = (at === label ? 1 : 0) - (exps[at] ?? 0) / total;
        gradients[at] = (gradients[at] ?? 0) + error;
        slopeGradient += error * (margins[at] ?? 0);
      }
    }
    slope += slopeGradient / items.length;
    gradients.forEach((gradient, at) => {
      biases[at] = (biases[at] ?? 0) + gradient / items.length;
    });
  }
  return { slope, biases };
}
