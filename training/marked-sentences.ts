import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RelationType, Span } from '../src/analyse/analysis.ts';

/** A name of a sentence with the tone toward it. */
export interface MarkedName extends Span {
  /** O organisation, P person, M product or model, R regulator, court, government, law or place. */
  readonly letter: 'O' | 'P' | 'M' | 'R';
  readonly tone: -1 | 0 | 1;
}

/** Subject and object are indexes into the sentence's names; undirected relations in the order of the sentence. */
export interface MarkedRelation {
  readonly type: RelationType;
  readonly subject: number;
  readonly object: number;
  readonly polarity: -1 | 0 | 1;
}

/** A labelled sentence of our own. */
export interface MarkedSentence {
  /** Name of the file without `.tsv`; begins with the language. */
  readonly set: string;
  readonly language: string;
  readonly text: string;
  readonly names: readonly MarkedName[];
  readonly relations: readonly MarkedRelation[];
}

const TYPES: Readonly<Record<string, RelationType>> = {
  INV: 'INVESTMENT', ACQ: 'ACQUISITION', SUP: 'SUPPLY', LIT: 'LITIGATION', REG: 'REGULATION', EMP: 'EMPLOYMENT',
  USE: 'USES', PAR: 'PARTNERSHIP', COM: 'COMPETITION',
}; // biome-ignore format: one glance
const NAME = /\[([^[\]|]+)\|([OPMR])([+\-0])\]/g;
const RELATION = /^([A-Z]{3}) ?(\d+) ?[>=] ?(\d+) ?([+\-0]?)$/;
const POLARITY: Readonly<Record<string, -1 | 1>> = { '+': 1, '-': -1 };

/** Reads every `*.tsv` of a folder, whose README.md tells the form; throws with file and line where it is broken. */
export async function readMarkedSentences(folder: string): Promise<MarkedSentence[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.tsv')).toSorted();
  const sets = await Promise.all(
    files.map(async (file) => {
      const set = file.slice(0, -'.tsv'.length);
      const lines = (await readFile(path.join(folder, file), 'utf8')).split('\n');
      return lines.flatMap((line, index) =>
        line === '' ? [] : [markedSentence(line, set, `${file}, line ${index + 1}`)],
      );
    }),
  );
  return sets.flat();
}

function markedSentence(line: string, set: string, place: string): MarkedSentence {
  const [marked = '', relations = ''] = line.split('\t');
  const names: MarkedName[] = [];
  let text = '';
  let done = 0;
  for (const { 0: mark, 1: name = '', 2: letter, 3: tone = '', index } of marked.matchAll(NAME)) {
    text += marked.slice(done, index);
    const start = text.length;
    text += name;
    names.push({
      start,
      end: text.length,
      letter: letter as MarkedName['letter'],
      tone: POLARITY[tone] ?? 0,
    });
    done = index + mark.length;
  }
  const asked = relations.split(';').filter((each) => each.trim() !== '');
  return {
    set,
    language: set.slice(0, 2),
    text: text + marked.slice(done),
    names,
    relations: asked.map((each) => markedRelation(each.trim(), names.length, place)),
  };
}

function markedRelation(written: string, names: number, place: string): MarkedRelation {
  const [, code = '', one, other, tone = ''] = RELATION.exec(written) ?? [];
  const type = TYPES[code];
  const [subject, object] = [Number(one) - 1, Number(other) - 1];
  if (
    type === undefined ||
    subject === object ||
    Math.max(subject, object) >= names ||
    Math.min(subject, object) < 0
  )
    throw new Error(`${place}: relation "${written}"`);
  return { type, subject, object, polarity: POLARITY[tone] ?? 0 };
}
