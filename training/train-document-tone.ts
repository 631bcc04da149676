/**
 * Trains models/document-tone, which judges the tone of a report as a whole (after `npm run build`):
 *   node dist/training/train-document-tone.js PRESS_FOLDER TOPIC_FOLDER OUTPUT_FOLDER
 * PRESS_FOLDER is training/press, TOPIC_FOLDER topics/ai-industry. Prints the scores of a cross-validation by event, by
 * which the emphasis of the classes is chosen, and a table of reliability. The judgements of models/entity-tone are
 * among the features, so the honest scores are those of the sets that it never saw (LATER_PRESS_SETS).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DOCUMENT_FEATURES } from '../src/analyse/document-tone/document-features.ts';
import type { DocumentToneWeights } from '../src/analyse/document-tone/document-tone-model.ts';
import { linearTones } from '../src/analyse/entity-tone/entity-tone-model.ts';
import { createLog } from '../src/log.ts';
import { loadTopicPacks } from '../src/topic/load-topic-packs.ts';
import { crossValidate, judgedMarks } from './cross-validate-tones.ts';
import { documentToneItems } from './document-tone-items.ts';
import { fitSoftmax } from './fit-softmax.ts';
import { FIRST_PRESS_SETS, labelledSets, LATER_PRESS_SETS } from './labelled-sets.ts';

const LANGUAGES = ['id', 'en'];
const SOFTMAX = { penalty: 10, steps: 600, rate: 0.05 };

const [, , press = '', topic = '', output = ''] = process.argv;
const [pack] = await loadTopicPacks([topic], createLog({ level: 'error', format: 'text' }));
if (pack === undefined) throw new Error(`${topic}: no topic pack`);
const pressSets = [...FIRST_PRESS_SETS, ...LATER_PRESS_SETS];
const sets = await labelledSets(press, path.join(topic, 'sample'), pressSets);
const items = await documentToneItems(pack, sets, LANGUAGES);
const judged = crossValidate(items, (rows) => {
  const linear = fitSoftmax(rows, SOFTMAX);
  return (features) => linearTones(features, linear);
});
const { emphasis, ...marks } = judgedMarks(judged);
const linear = fitSoftmax(items, SOFTMAX);
const weights: DocumentToneWeights = { features: DOCUMENT_FEATURES, languages: LANGUAGES, linear, emphasis };
await mkdir(output, { recursive: true });
await writeFile(path.join(output, 'model.json'), `${JSON.stringify(weights)}\n`);
process.stdout.write(`${JSON.stringify({ n: items.length, emphasis, ...marks }, null, 2)}\n`);
