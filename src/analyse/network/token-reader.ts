import { crc32 } from 'node:zlib';
import type { Weights } from './read-weights.ts';
import type { InputToken, WordTable } from './word-table.ts';

/** What a tower sees of a token. */
export interface TokenReader {
  /** Length of the vectors. */
  readonly size: number;
  /** The same for tokens with the same vector and capital. */
  keyOf(token: InputToken): string | number;
  /** Writes the token's vector to `out`. */
  copyVector(token: InputToken, out: Float32Array): void;
}

/** Words as the table has them. */
export function readWords(words: WordTable, { manifest: { wordSize } }: Weights): TokenReader {
  return {
    size: wordSize,
    keyOf: ({ row, isCapitalised }) => 2 * row + Number(isCapitalised),
    copyVector: ({ row }, out) => words.copyVector(row, out),
  };
}

/** Words with the sum of the vectors of their parts (first four and six letters, last three), by which unknown words are read. */
export function readWordsWithParts(words: WordTable, weights: Weights): TokenReader {
  const { wordSize, partSize, parts: count } = weights.manifest;
  const vectors = new Int8Array(weights.bytes('parts'));
  const scales = weights.floats('partScales');
  return {
    size: wordSize + partSize,
    keyOf: ({ row, isCapitalised, word }) => `${word ?? row}${isCapitalised ? '+' : ''}`,
    copyVector({ row, word }, out) {
      words.copyVector(row, out);
      out.fill(0, wordSize);
      for (const at of rowsOf(word, count)) {
        const scale = scales[at] ?? 0;
        for (let each = 0; each < partSize; each += 1)
          out[wordSize + each] = (out[wordSize + each] ?? 0) + (vectors[at * partSize + each] ?? 0) * scale;
      }
    },
  };
}

/** Rows of a word's parts; the same stands in training/entity_sentiment_data.py, which counts code points. */
function rowsOf(word: string | null, count: number): number[] {
  if (word === null) return [0, 0, 0];
  const letters = Array.from(word);
  const first = (length: number): string => letters.slice(0, length).join('');
  const parts = [`p${first(4)}`, `s${letters.slice(-3).join('')}`, `q${first(6)}`];
  return parts.map((part) => 1 + (crc32(part) % count));
}
