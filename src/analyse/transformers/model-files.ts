import { existsSync } from 'node:fs';
import path from 'node:path';

/** What the name of an ONNX file ends in, by the precision of its weights; the hub's naming. */
const SUFFIXES: Readonly<Record<string, string>> = {
  fp32: '',
  fp16: '_fp16',
  q8: '_quantized',
  int8: '_int8',
  uint8: '_uint8',
  q4: '_q4',
  q4f16: '_q4f16',
  bnb4: '_bnb4',
};

/** The first file of a model that its folder lacks, null if it has all. */
export function missingFile(folder: string, dtype: string): string | null {
  const network = path.join('onnx', `model${SUFFIXES[dtype] ?? ''}.onnx`);
  const files = ['config.json', 'tokenizer.json', 'tokenizer_config.json', network];
  return files.map((file) => path.join(folder, file)).find((file) => !existsSync(file)) ?? null;
}
