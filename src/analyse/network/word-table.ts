import type { Weights } from './read-weights.ts';

const FOLDED: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '--',
  '—': '--',
};
const FOLD = /[’‘“”–—]/g;
const NUMBER = /^\p{N}+(?:[.,]\p{N}+)*$/u;
const UPPER = /^\p{Lu}/u;

/** Words of the network with their vectors and tones. Rows are those of weights.bin. */
export interface WordTable {
  readonly targetRow: number;
  /** Row of a word in any case; that of "unknown" for a word without a vector. */
  rowOf(word: string): number;
  /** Tone from the lexicon, -1..1. */
  toneOf(row: number): number;
  /** Writes the row's vector to `out`. */
  copyVector(row: number, out: Float32Array): void;
}

export function isCapitalised(word: string): boolean {
  return UPPER.test(word);
}

export function readWordTable(weights: Weights): WordTable {
  const { special, wordSize, toneStep } = weights.manifest;
  const words = new TextDecoder().decode(weights.bytes('words')).split('\n');
  const rows = new Map(words.map((word, row) => [word, row]));
  const vectors = new Int8Array(weights.bytes('vectors'));
  const scales = weights.floats('scales');
  const tones = new Int8Array(weights.bytes('tones'));
  const [unknown, target, number] = ['<unknown>', '<target>', '<number>'].map((name) =>
    special.indexOf(name),
  );
  return {
    targetRow: target ?? 0,
    rowOf(word) {
      if (NUMBER.test(word)) return number ?? 0;
      return rows.get(word.toLowerCase().replace(FOLD, (mark) => FOLDED[mark] ?? mark)) ?? unknown ?? 0;
    },
    toneOf: (row) => (tones[row] ?? 0) * toneStep,
    copyVector(row, out) {
      const scale = scales[row] ?? 0;
      for (let at = 0; at < wordSize; at += 1) out[at] = (vectors[row * wordSize + at] ?? 0) * scale;
    },
  };
}
