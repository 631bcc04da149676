import { readFile } from 'node:fs/promises';

/** Text of a field, or epoch milliseconds for a `*_parsed` one. */
export type ExpectedValue = string | number;

export interface FeedExpectation {
  readonly of: 'feed' | 'entry';
  readonly index: number;
  readonly field: string;
  readonly value: ExpectedValue;
}

/** One file of a feed corpus with the HTTP headers that it pretends to come with. */
export interface FeedCase {
  readonly file: string;
  readonly category: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly expect: readonly FeedExpectation[];
}

/** Reads the cases, one JSON object a line. */
export async function readFeedCases(path: string): Promise<FeedCase[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as FeedCase);
}
