/**
 * Writes the folder of a tiny transformer as the hub lays it out: config.json, tokenizer.json, tokenizer_config.json and
 * onnx/model_quantized.onnx. The network is a table: every word piece has a row of numbers; a tagger gives the rows, a
 * classifier their sum over the text, an embedder the rows for pooling. The ONNX file is written byte by byte.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface TinyModel {
  readonly task: 'tagger' | 'classifier' | 'embedder';
  /** Names of the columns; none for an embedder. */
  readonly labels: readonly string[];
  readonly columns: number;
  /** Word pieces (`##` before those inside a word) that have a row of their own; all others have zeros. */
  readonly rows: Readonly<Record<string, readonly number[]>>;
  /** Row of every piece that is not in `rows`. */
  readonly otherwise: readonly number[];
  /** Most pieces of one text. */
  readonly maxLength?: number;
}

const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'];

export function writeTinyModel(folder: string, model: TinyModel): void {
  const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
  const pieces = [...Object.keys(model.rows), ...letters, ...letters.map((letter) => `##${letter}`)];
  const vocabulary = [...new Set([...SPECIAL, ...pieces, '.', ',', "'", '-', '$'])];
  const table = vocabulary.flatMap((piece) => model.rows[piece] ?? rowOf(piece, model));
  mkdirSync(path.join(folder, 'onnx'), { recursive: true });
  writeFileSync(
    path.join(folder, 'onnx', 'model_quantized.onnx'),
    onnxModel(model, table, vocabulary.length),
  );
  const json = (name: string, value: unknown): void =>
    writeFileSync(path.join(folder, name), JSON.stringify(value));
  json('config.json', {
    model_type: 'bert',
    vocab_size: vocabulary.length,
    id2label: Object.fromEntries(model.labels.map((label, id) => [id, label])),
    label2id: Object.fromEntries(model.labels.map((label, id) => [label, id])),
  });
  json('tokenizer_config.json', {
    tokenizer_class: 'BertTokenizer',
    model_max_length: model.maxLength ?? 64,
    do_lower_case: false,
    ...{
      unk_token: '[UNK]',
      pad_token: '[PAD]',
      cls_token: '[CLS]',
      sep_token: '[SEP]',
      mask_token: '[MASK]',
    },
  });
  json('tokenizer.json', tokenizerOf(vocabulary));
  // for the stand-in of the package, which can't read ONNX
  json('table.json', { task: model.task, columns: model.columns, table });
}

/** Special pieces weigh nothing in a sum, and are no names. */
function rowOf(piece: string, { task, otherwise, columns }: TinyModel): readonly number[] {
  return SPECIAL.includes(piece) && task !== 'tagger' ? Array.from({ length: columns }, () => 0) : otherwise;
}

function tokenizerOf(vocabulary: readonly string[]) {
  const special = (piece: string) => ({ SpecialToken: { id: piece, type_id: 0 } });
  const ids = (piece: string) => ({ id: piece, ids: [vocabulary.indexOf(piece)], tokens: [piece] });
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: SPECIAL.map((content, id) => ({
      ...{ id, content, special: true },
      ...{ single_word: false, lstrip: false, rstrip: false, normalized: false },
    })),
    normalizer: {
      type: 'BertNormalizer',
      ...{ clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: false },
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [special('[CLS]'), { Sequence: { id: 'A', type_id: 0 } }, special('[SEP]')],
      pair: [
        special('[CLS]'),
        { Sequence: { id: 'A', type_id: 0 } },
        special('[SEP]'),
        { Sequence: { id: 'B', type_id: 1 } },
        special('[SEP]'),
      ],
      special_tokens: { '[CLS]': ids('[CLS]'), '[SEP]': ids('[SEP]') },
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      ...{ unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100 },
      vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])),
    },
  };
}

/** Fields of ONNX's protocol buffers, by the numbers that onnx.proto gives them. */
const FLOAT = 1;
const INT64 = 7;

function onnxModel(model: TinyModel, table: readonly number[], rows: number): Uint8Array {
  const { columns } = model;
  const inputs = ['input_ids', 'attention_mask', 'token_type_ids'].map((name) =>
    valueInfo(name, INT64, ['batch', 'length']),
  );
  const output = model.task === 'embedder' ? 'last_hidden_state' : 'logits';
  const shape = model.task === 'classifier' ? ['batch', columns] : ['batch', 'length', columns];
  const nodes =
    model.task === 'classifier'
      ? [
          node('Gather', ['table', 'input_ids'], 'rows'),
          node('ReduceSum', ['rows', 'axis'], output, [attribute('keepdims', 0)]),
        ]
      : [node('Gather', ['table', 'input_ids'], output)];
  const initializers = [
    tensor('table', FLOAT, [rows, columns], floats(table)),
    tensor('axis', INT64, [1], integers([1])),
  ].slice(0, model.task === 'classifier' ? 2 : 1);
  const graph = [
    ...nodes.map((each) => bytesField(1, each)),
    textField(2, 'tiny'),
    ...initializers.map((each) => bytesField(5, each)),
    ...inputs.map((each) => bytesField(11, each)),
    bytesField(12, valueInfo(output, FLOAT, shape)),
  ];
  const opset = [textField(1, ''), numberField(2, 13)];
  return Uint8Array.from(
    [numberField(1, 8), bytesField(7, graph.flat()), bytesField(8, opset.flat())].flat(),
  );
}

function node(operator: string, inputs: readonly string[], output: string, attributes: number[][] = []) {
  return [
    ...inputs.map((name) => textField(1, name)),
    textField(2, output),
    textField(3, `${operator}-${output}`),
    textField(4, operator),
    ...attributes.map((each) => bytesField(5, each)),
  ].flat();
}

/** An attribute that is an integer. */
function attribute(name: string, value: number): number[] {
  return [textField(1, name), numberField(3, value), numberField(20, 2)].flat();
}

function tensor(name: string, type: number, dims: readonly number[], raw: number[]): number[] {
  return [
    ...dims.map((each) => numberField(1, each)),
    numberField(2, type),
    textField(8, name),
    bytesField(9, raw),
  ].flat();
}

function valueInfo(name: string, type: number, shape: readonly (string | number)[]): number[] {
  const dims = shape.map((dim) => (typeof dim === 'number' ? numberField(1, dim) : textField(2, dim)));
  const tensorType = [
    numberField(1, type),
    bytesField(
      2,
      dims.flatMap((dim) => bytesField(1, dim)),
    ),
  ].flat();
  return [textField(1, name), bytesField(2, bytesField(1, tensorType))].flat();
}

const floats = (values: readonly number[]): number[] => [...new Uint8Array(Float32Array.from(values).buffer)];
const integers = (values: readonly number[]): number[] => [
  ...new Uint8Array(BigInt64Array.from(values.map(BigInt)).buffer),
];
const textField = (field: number, text: string): number[] => bytesField(field, [...Buffer.from(text)]);
const bytesField = (field: number, bytes: readonly number[]): number[] => [
  ...varint(field * 8 + 2),
  ...varint(bytes.length),
  ...bytes,
];
const numberField = (field: number, value: number): number[] => [...varint(field * 8), ...varint(value)];

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
