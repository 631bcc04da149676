/**
 * Trains models/entity-tone, which judges how an article comes out toward an entity (after `npm run build`):
 *   node dist/training/train-entity-tone.js PRESS_FOLDER TOPIC_FOLDER OUTPUT_FOLDER
 * PRESS_FOLDER is training/press, TOPIC_FOLDER topics/ai-industry. Prints the scores of a cross-validation by event,
 * by which the emphasis of the classes is chosen, and a table of reliability.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ENTITY_FEATURES } from '../src/analyse/entity-tone/entity-features.ts';
import { createToneReader, type EntityToneWeights } from '../src/analyse/entity-tone/entity-tone-model.ts';
import { seededRandom } from '../src/shared/seeded-random.ts';
import { createLog } from '../src/log.ts';
import { loadTopicPacks } from '../src/topic/load-topic-packs.ts';
import { entityToneItems } from './entity-tone-items.ts';
import { crossValidate, judgedMarks } from './cross-validate-tones.ts';
import { fitSoftmax } from './fit-softmax.ts';
import { growForest, type ToneItem } from './grow-forest.ts';

const SEED = 1;
const FOREST = { trees: 100, leaf: 12 };
const SOFTMAX = { penalty: 10, steps: 400, rate: 0.05 };
/** Share of an item's weight that teaches the model to do without the network, which reads two languages only. */
const WITHOUT_NETWORK = 0.25;
const OF_NETWORK = /network|negative|neutral|positive|difference/;

const [, , press = '', topic = '', output = ''] = process.argv;
const [pack] = await loadTopicPacks([topic], createLog({ level: 'error', format: 'text' }));
if (pack === undefined) throw new Error(`${topic}: no topic pack`);
const items = await entityToneItems(pack, press, path.join(topic, 'sample'));
const { emphasis, ...marks } = judgedMarks(crossValidate(items, (rows) => createToneReader(train(rows))));
const weights: EntityToneWeights = { features: ENTITY_FEATURES, ...train(items), emphasis };
await mkdir(output, { recursive: true });
await writeFile(path.join(output, 'model.json'), `${JSON.stringify(weights)}\n`);
process.stdout.write(`${JSON.stringify({ n: items.length, emphasis, ...marks }, null, 2)}\n`);

function train(rows: readonly ToneItem[]): Pick<EntityToneWeights, 'linear' | 'forest'> {
  const both = rows.flatMap((item) => [
    { ...item, weight: item.weight * (1 - WITHOUT_NETWORK) },
    { ...item, weight: item.weight * WITHOUT_NETWORK, features: withoutNetwork(item.features) },
  ]);
  return {
    linear: fitSoftmax(both, SOFTMAX),
    forest: growForest(both, { ...FOREST, random: seededRandom(SEED) }),
  };
}

function withoutNetwork(features: readonly number[]): number[] {
  return features.map((value, at) => (OF_NETWORK.test(ENTITY_FEATURES[at] ?? '') ? 0 : value));
}
