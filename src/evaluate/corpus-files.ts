/** Labelled files as they lie on disk, read and checked line by line. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, WartaError } from '../errors.ts';

/** Languages of known corpora, by the beginning of the file's name. */
const CORPUS_LANGUAGES: readonly (readonly [string, string])[] = [
  ['smsa', 'id'],
  ['idner', 'id'],
  ['newsmtsc', 'en'],
  ['sentfin', 'en'],
  ['crossner', 'en'],
  ['wnut17', 'en'],
  ['ecbplus', 'en'],
];

/** The file's text. Throws INPUT. */
export async function readCorpus(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new WartaError('INPUT', `${file} can't be read (${messageOf(error)}); accepted: a labelled file`, {
      cause: error,
    });
  }
}

/** Rows of a JSON Lines file that hold the required fields. Throws INPUT naming file, line and what is accepted. */
export async function readRows<Row>(
  file: string,
  required: Readonly<Record<string, 'string' | 'number'>>,
): Promise<Row[]> {
  const lines = (await readCorpus(file)).split('\n');
  const accepted = Object.entries(required)
    .map(([name, type]) => `"${name}" (${type})`)
    .join(', ');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const row = parseLine(line);
    const lacks = Object.entries(required).some(([name, type]) => typeof row?.[name] !== type);
    if (row === null || lacks)
      throw new WartaError(
        'INPUT',
        `${file}:${at + 1} is no row of this task; accepted: JSON with ${accepted}`,
      );
    return [row as Row];
  });
}

function parseLine(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Language of a file: as given, else by its name (`nusax-id-train.jsonl`, known corpora). Throws INPUT. */
export function languageOf(file: string, given: string | null): string {
  if (given !== null) return given;
  const name = path.basename(file).toLowerCase();
  const inName = /[-_.](id|en|es|de|pt|fr|zh|ja)[-_.]/.exec(name)?.[1];
  const found = CORPUS_LANGUAGES.find(([start]) => name.startsWith(start))?.[1] ?? inName;
  if (found !== undefined) return found;
  throw new WartaError(
    'INPUT',
    `the language of ${file} is not known; name it with --language, e.g. --language id`,
  );
}
