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

/** A token as the towers read it. */
export interface InputToken {
  /** Row of the word table. */
  readonly row: number;
  readonly isCapitalised: boolean;
  /** The word in lower case; null for the target and for numbers. */
  readonly word: string | null;
}

/** Words of the network with their vectors and tones. Rows are those of weights.bin. */
export interface WordTable {
  readonly targetRow: number;
  /** A word in any case: its row, that of "unknown" for a word without a vector. */
  tokenOf(word: string): InputToken;
  /** Tone from the lexicon, -1..1. */
  toneOf(row: number): number;
  /** Writes the row's vector to `out`. */
  copyVector(row: number, out: Float32Array): void;
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
    tokenOf(word) {
      const isCapitalised = UPPER.test(word);
      if (NUMBER.test(word)) return { row: number ?? 0, isCapitalised, word: null };
      const folded = word.toLowerCase().replace(FOLD, (mark) => FOLDED[mark] ?? mark);
      return { row: rows.get(folded) ?? unknown ?? 0, isCapitalised, word: folded };
    },
    toneOf: (row) => (tones[row] ?? 0) * toneStep,
    copyVector(row, out) {
      const scale = scales[row] ?? 0;
      for (let at = 0; at < wordSize; at += 1) out[at] = (vectors[row * wordSize + at] ?? 0) * scale;
    },
  };
}
