import { tokenise } from '../src/analyse/tokens.ts';

const SHINGLE = 5;
const LARGEST_SHARE = 0.5;

interface Text {
  readonly text: string;
}

/** Rows but those of which more than half stands, by runs of five words, in a text that is kept for measuring. */
export function leaveOut<T extends Text>(rows: readonly T[], measured: readonly Text[]): T[] {
  const known = new Set(measured.flatMap(({ text }) => shinglesOf(text)));
  return rows.filter(({ text }) => {
    const shingles = shinglesOf(text);
    return shingles.filter((shingle) => known.has(shingle)).length <= LARGEST_SHARE * shingles.length;
  });
}

/** Runs of five words; a shorter text is one run. */
function shinglesOf(text: string): string[] {
  const words = tokenise(text.normalize('NFC')).map(({ lower }) => lower);
  const runs = Math.max(1, words.length - SHINGLE + 1);
  return Array.from({ length: runs }, (_, at) => words.slice(at, at + SHINGLE).join(' '));
}
