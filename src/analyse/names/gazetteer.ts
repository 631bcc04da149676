import type { CatalogueEntity, EntityType } from '../../topic/topic-pack.ts';
import { nameTokens } from './name-tokens.ts';
import { NAME_TYPES, type NameType } from './name-types.ts';

/** Known names by their lower-case words joined by spaces. */
export interface Gazetteer {
  readonly types: ReadonlyMap<string, NameType>;
  /** Beginnings of names of several words. */
  readonly beginnings: ReadonlySet<string>;
}

const TYPES: Readonly<Record<EntityType, NameType>> = {
  PERSON: 'PER', ORG: 'ORG', REGULATOR: 'ORG', PLACE: 'LOC', PRODUCT: 'MISC', MODEL: 'MISC', LAW: 'MISC',
}; // biome-ignore format: one glance
const REGION_LANGUAGES = ['en', 'id'];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/**
 * Names of catalogues, of the tagger's own list (gazetteer.tsv: type, names parted by `|`) and the countries of
 * Unicode's locale data; where they disagree a catalogue wins.
 */
export function compileGazetteer(entities: readonly CatalogueEntity[], ownList: string): Gazetteer {
  const types = new Map<string, NameType>();
  for (const name of countryNames()) types.set(name, 'LOC');
  for (const [type, names] of readList(ownList)) for (const name of names) types.set(keyOf(name), type);
  for (const { label, labels, aliases, type } of entities) {
    for (const name of [label, ...Object.values(labels), ...aliases]) types.set(keyOf(name), TYPES[type]);
  }
  const beginnings = new Set<string>();
  for (const name of types.keys()) {
    const words = name.split(' ');
    for (let length = 1; length < words.length; length += 1) beginnings.add(words.slice(0, length).join(' '));
  }
  return { types, beginnings };
}

function readList(content: string): (readonly [NameType, readonly string[]])[] {
  return content.split(/\r?\n/).flatMap((line) => {
    const [cell, names] = line.split('\t');
    const type = NAME_TYPES.find((known) => known === cell);
    return type === undefined || names === undefined ? [] : [[type, names.split('|')] as const];
  });
}

/** A name's tokens in lower case, joined by spaces. */
function keyOf(name: string): string {
  return nameTokens(name)
    .map(({ word }) => word.toLowerCase())
    .join(' ');
}

function countryNames(): string[] {
  return REGION_LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
    return codes.flatMap((code) => names.of(code) ?? []).map(keyOf);
  });
}

/** For each token 0, or 1 + 2 * type for the first and 2 + 2 * type for a later word of a known name, longest first. */
export function gazetteerMarks(lower: readonly string[], { types, beginnings }: Gazetteer): Uint8Array {
  const marks = new Uint8Array(lower.length);
  for (let start = 0; start < lower.length; ) {
    let key = '';
    let best = 0;
    let type: NameType | undefined;
    for (let end = start; end < lower.length; end += 1) {
      key = end === start ? (lower[end] ?? '') : `${key} ${lower[end]}`;
      const found = types.get(key);
      if (found !== undefined) [best, type] = [end + 1, found];
      if (!beginnings.has(key)) break;
    }
    if (type === undefined) {
      start += 1;
      continue;
    }
    const mark = 1 + 2 * NAME_TYPES.indexOf(type);
    marks[start] = mark;
    marks.fill(mark + 1, start + 1, best);
    start = best;
  }
  return marks;
}
