/**
 * Trains the sentiment models that ship in models/sentiment (after `npm run build`):
 *   node dist/training/train-sentiment.js DATA_FOLDER OUTPUT_FOLDER
 * DATA_FOLDER holds sentiment/smsa-train.jsonl (SmSA, Apache-2.0), entity-sentiment/newsmtsc-train.jsonl (NewsMTSC,
 * MIT) and entity-sentiment/sentfin-dev.jsonl (SEntFiN, MIT, of which every fifth headline is held out).
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultModelsFolder } from '../src/analyse/models-folder.ts';
import { mentionFeatures, textFeatures } from '../src/analyse/sentiment/features.ts';
import { findTones } from '../src/analyse/sentiment/find-tones.ts';
import { type Lexicon, loadLexicons } from '../src/analyse/sentiment/lexicon.ts';
import { encodeLinearModel } from '../src/analyse/sentiment/linear-model.ts';
import { toneNear } from '../src/analyse/sentiment/score-mention.ts';
import { splitSentences, sentenceAt } from '../src/analyse/sentences.ts';
import { firstTokenFrom, tokenise } from '../src/analyse/tokens.ts';
import { type Item, trainLinear } from './train-linear.ts';

interface TextRow {
  readonly text: string;
  readonly label: 'negative' | 'neutral' | 'positive';
}

interface MentionRow {
  readonly sentence: string;
  readonly from: number;
  readonly to: number;
  readonly polarity: -1 | 0 | 1;
}

const LABELS = ['negative', 'neutral', 'positive'];
const COMMON = { epochs: 8, rate: 0.5, decay: 1e-6, seed: 7 };

async function rowsOf<T>(path: string): Promise<T[]> {
  const content = await readFile(path, 'utf8');
  return content
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** Every fifth headline is never trained on, so that the model can be measured on it. */
function heldOut(sentence: string): boolean {
  return (createHash('sha256').update(sentence).digest()[0] ?? 0) % 5 === 0;
}

function textItem(text: string, label: number, lexicon: Lexicon, language: string): Item {
  const tokens = tokenise(text);
  const { tones } = findTones(text, tokens, 0, tokens.length, lexicon, language, new Set());
  const tone = tones.reduce((sum, each) => sum + each.score, 0);
  return { hashes: textFeatures(tokens, 0, tokens.length, tone), label };
}

function mentionItem({ sentence: text, from, to, polarity }: MentionRow, lexicon: Lexicon): Item {
  const tokens = tokenise(text);
  const sentences = splitSentences(text, 0);
  const span = sentences[sentenceAt(sentences, from)] ?? { start: 0, end: text.length };
  const nameFrom = firstTokenFrom(tokens, from);
  const place = { from: nameFrom, to: Math.max(firstTokenFrom(tokens, to), nameFrom + 1) };
  const masked = new Set(Array.from({ length: place.to - place.from }, (_, index) => place.from + index));
  const [start, end] = [firstTokenFrom(tokens, span.start), firstTokenFrom(tokens, span.end)];
  const toned = findTones(text, tokens, start, end, lexicon, 'en', masked);
  const sentenceTone = toned.tones.reduce((sum, tone) => sum + tone.score, 0);
  const nearTone = toneNear({ text, tokens }, place, toned);
  const context = {
    text,
    tokens,
    from: start,
    to: end,
    nameFrom: place.from,
    nameTo: place.to,
    nearTone,
    sentenceTone,
  };
  return { hashes: mentionFeatures(context), label: polarity + 1 };
}

async function main(data: string, output: string): Promise<void> {
  const lexicons = await loadLexicons(join(defaultModelsFolder(), 'lexicon'), []);
  const [indonesian, english] = [lexicons.get('id'), lexicons.get('en')];
  if (indonesian === undefined || english === undefined)
    throw new Error('the lexicons of id and en are needed');
  const smsa = await rowsOf<TextRow>(join(data, 'sentiment', 'smsa-train.jsonl'));
  const news = await rowsOf<MentionRow>(join(data, 'entity-sentiment', 'newsmtsc-train.jsonl'));
  const headlines = (await rowsOf<MentionRow>(join(data, 'entity-sentiment', 'sentfin-dev.jsonl'))).filter(
    (row) => !heldOut(row.sentence),
  );
  const mentions = [...news, ...headlines];
  const models = {
    'text-id': trainLinear(
      smsa.map(({ text, label }) => textItem(text, LABELS.indexOf(label), indonesian, 'id')),
      { ...COMMON, bits: 18, classWeights: [1, 1.6, 1] },
    ),
    'text-en': trainLinear(
      mentions.map(({ sentence, polarity }) => textItem(sentence, polarity + 1, english, 'en')),
      { ...COMMON, bits: 18, classWeights: [1, 1, 1] },
    ),
    'mention-en': trainLinear(
      mentions.map((row) => mentionItem(row, english)),
      { ...COMMON, bits: 19, classWeights: [1, 1, 1] },
    ),
  };
  await mkdir(output, { recursive: true });
  const writing = Object.entries(models).map(([name, model]) =>
    writeFile(join(output, `${name}.bin`), encodeLinearModel(model)),
  );
  await Promise.all(writing);
}

const [data, output] = process.argv.slice(2);
if (data === undefined || output === undefined) {
  process.stderr.write('usage: train-sentiment.ts DATA_FOLDER OUTPUT_FOLDER\n');
  process.exitCode = 2;
} else {
  await main(data, output);
}
