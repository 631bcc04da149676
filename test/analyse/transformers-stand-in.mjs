/**
 * Stands in for @huggingface/transformers where it is not installed: the part of its interface that Warta uses, over
 * the folders that transformers-tiny-model.ts writes. Pieces are cut as a WordPiece tokenizer does; the network is the
 * table beside the ONNX file. Like the package, it fetches what is missing unless that is forbidden: then it fails.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const env = { allowRemoteModels: true, localModelPath: '/models/', cacheDir: null, logLevel: 30 };

/** Called with `new`, as the package's class is. */
export function Tensor(type, data, dims) {
  return { type, data, dims };
}

export async function pipeline(task, id, { dtype }) {
  const folder = path.join(env.localModelPath, id);
  if (dtype !== 'q8') throw new Error(`the stand-in knows q8, not ${dtype}`);
  for (const file of ['config.json', 'tokenizer.json', 'onnx/model_quantized.onnx']) {
    if (existsSync(path.join(folder, file))) continue;
    throw new Error(
      env.allowRemoteModels ? `would fetch ${id}/${file}` : `${file} was not found locally in "${folder}"`,
    );
  }
  const read = (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const tokenizer = createTokenizer(read('tokenizer.json').model.vocab, read('tokenizer_config.json'));
  const config = read('config.json');
  const network = read('table.json');
  const model = async ({ input_ids }) => ({ logits: gather(network, [...input_ids.data].map(Number)) });
  const run = async (texts, options) => {
    const rows = texts.map((text) => gather(network, tokenizer.encode(text)));
    return task === 'text-classification'
      ? rows.map((row) => scores(row, config.id2label))
      : meanOf(rows, options, network.columns);
  };
  return Object.assign(run, { tokenizer, model: Object.assign(model, { config }) });
}

function createTokenizer(vocabulary, { model_max_length }) {
  const encode = (text, { add_special_tokens = true } = {}) => {
    const words = text.match(/[\p{L}\p{N}]+|[^\s]/gu) ?? [];
    const ids = words.flatMap((word) => pieces(word, vocabulary));
    return add_special_tokens ? [vocabulary['[CLS]'], ...ids, vocabulary['[SEP]']] : ids;
  };
  return { model_max_length, encode };
}

/** The longest known piece first; a word with a part that nothing covers is unknown as a whole. */
function pieces(word, vocabulary) {
  const ids = [];
  for (let start = 0; start < word.length; ) {
    let end = word.length;
    const piece = () => (start > 0 ? '##' : '') + word.slice(start, end);
    while (end > start && !(piece() in vocabulary)) end -= 1;
    if (end === start) return [vocabulary['[UNK]']];
    ids.push(vocabulary[piece()]);
    start = end;
  }
  return ids;
}

function gather({ columns, table }, ids) {
  const data = Float32Array.from(ids.flatMap((id) => table.slice(id * columns, (id + 1) * columns)));
  return new Tensor('float32', data, [1, ids.length, columns]);
}

function sumOf({ data, dims: [, , columns] }) {
  const sum = Array.from({ length: columns }, () => 0);
  data.forEach((value, at) => {
    sum[at % columns] += value;
  });
  return sum;
}

function scores(row, labels) {
  const exps = sumOf(row).map(Math.exp);
  const total = exps.reduce((sum, value) => sum + value, 0);
  return exps
    .map((value, at) => ({ label: labels[at], score: value / total }))
    .sort((a, b) => b.score - a.score);
}

function meanOf(rows, { normalize }, columns) {
  const data = rows.flatMap((row) => {
    const sum = sumOf(row);
    const length = normalize ? Math.hypot(...sum) : row.dims[1];
    return sum.map((value) => value / length);
  });
  return new Tensor('float32', Float32Array.from(data), [rows.length, columns]);
}
