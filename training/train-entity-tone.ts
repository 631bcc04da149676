/**
 * Trains models/entity-tone, which judges how an article comes out toward an entity (after `npm run build`):
 *   node dist/training/train-entity-tone.js PRESS_FOLDER TOPIC_FOLDER OUTPUT_FOLDER
 * PRESS_FOLDER is training/press, TOPIC_FOLDER topics/ai-industry. Prints the scores of a cross-validation by event,
 * by which the emphasis of the classes is chosen, and a table of reliability.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ENTITY_FEATURES } from '../src/analyse/entity-tone/entity-features.ts';
import {
  type EntityToneWeights,
  createToneReader,
  judgeTones,
  type Tones,
} from '../src/analyse/entity-tone/entity-tone-model.ts';
import { classification } from '../src/evaluate/metrics.ts';
import { createLog } from '../src/log.ts';
import { sha256 } from '../src/shared/hash.ts';
import { SENTIMENT_LABELS } from '../src/shared/sentiment.ts';
import { loadTopicPacks } from '../src/topic/load-topic-packs.ts';
import { type EntityItem, entityToneItems } from './entity-tone-items.ts';
import { fitSoftmax } from './fit-softmax.ts';
import { growForest } from './grow-forest.ts';
import { reliability } from '../src/evaluate/reliability.ts';
import { mulberry32 } from './solve-margins.ts';

const SEED = 1;
const FOLDS = 5;
const FOREST = { trees: 100, leaf: 12 };
const SOFTMAX = { penalty: 10, steps: 400, rate: 0.05 };
/** Share of an item's weight that teaches the model to do without the network, which reads two languages only. */
const WITHOUT_NETWORK = 0.25;
const OF_NETWORK = /network|negative|neutral|positive|difference/;
const EMPHASES = [1, 1.25, 1.5, 2, 2.5, 3, 4];

const [, , press = '', topic = '', output = ''] = process.argv;
const [pack] = await loadTopicPacks([topic], createLog({ level: 'error', format: 'text' }));
if (pack === undefined) throw new Error(`${topic}: no topic pack`);
const items = await entityToneItems(pack, press, path.join(topic, 'sample'));
const judged = crossValidated(items);
const emphasis = chooseEmphasis(judged);
const marks = classification(judged.map(({ item, tones }) => labelled(item, tones, emphasis)));
const sets = [...new Set(items.map(({ set }) => set))];
const bySet = sets.map((set) => ({
  set,
  n: judged.filter(({ item }) => item.set === set).length,
  macroF1: classification(
    judged.filter(({ item }) => item.set === set).map(({ item, tones }) => labelled(item, tones, emphasis)),
  ).macroF1,
}));
const table = reliability(
  judged.map(({ item, tones }) => {
    const { confidence, label } = judgeTones(tones, emphasis);
    return { confidence, isRight: label === SENTIMENT_LABELS[item.label] };
  }),
);
const weights: EntityToneWeights = { features: ENTITY_FEATURES, ...train(items), emphasis };
await mkdir(output, { recursive: true });
await writeFile(path.join(output, 'model.json'), `${JSON.stringify(weights)}\n`);
process.stdout.write(`${JSON.stringify({ n: items.length, emphasis, marks, bySet, ...table }, null, 2)}\n`);

interface Judged {
  readonly item: EntityItem;
  readonly tones: Tones;
}

function train(rows: readonly EntityItem[]): Pick<EntityToneWeights, 'linear' | 'forest'> {
  const both = rows.flatMap((item) => [
    { ...item, weight: item.weight * (1 - WITHOUT_NETWORK) },
    { ...item, weight: item.weight * WITHOUT_NETWORK, features: withoutNetwork(item.features) },
  ]);
  return {
    linear: fitSoftmax(both, SOFTMAX),
    forest: growForest(both, { ...FOREST, random: mulberry32(SEED) }),
  };
}

function withoutNetwork(features: readonly number[]): number[] {
  return features.map((value, at) => (OF_NETWORK.test(ENTITY_FEATURES[at] ?? '') ? 0 : value));
}

function crossValidated(rows: readonly EntityItem[]): Judged[] {
  const foldOf = ({ event }: EntityItem): number => Number.parseInt(sha256(event).slice(2, 6), 16) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const tonesOf = createToneReader(train(rows.filter((item) => foldOf(item) !== fold)));
    return rows
      .filter((item) => foldOf(item) === fold)
      .map((item) => ({ item, tones: tonesOf(item.features) }));
  });
}

function chooseEmphasis(rows: readonly Judged[]): Tones {
  const options = EMPHASES.flatMap((negative) => EMPHASES.map((positive): Tones => [negative, 1, positive]));
  const scored = options.map((option) => ({
    option,
    f1: classification(rows.map(({ item, tones }) => labelled(item, tones, option))).macroF1,
  }));
  return scored.toSorted((a, b) => b.f1 - a.f1)[0]?.option ?? [1, 1, 1];
}

function labelled(item: EntityItem, tones: Tones, chosen: Tones) {
  return { gold: SENTIMENT_LABELS[item.label] ?? '', predicted: judgeTones(tones, chosen).label };
}
