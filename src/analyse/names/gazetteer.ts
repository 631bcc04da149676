import type { CatalogueEntity, EntityType } from '../../topic/topic-pack.ts';
import { nameTokens } from './name-tokens.ts';
import { NAME_TYPES, type NameType } from './name-types.ts';

/** Kinds of listed names: the types, and two that corpora treat apart from them: lower-case terms and countries. */
const KINDS = [...NAME_TYPES, 'TERM', 'COUNTRY'] as const;
type Kind = (typeof KINDS)[number];
/** Kinds of listed words that stand in or beside names; a word may have several. */
const HINTS = ['GIVEN', 'ROLE', 'ORGWORD', 'PLACEWORD', 'TERMWORD', 'SPEECH'] as const;

/** A listed name. Unless it is in lower case the text's must begin with a capital; a short acronym must be the same. */
interface Listed {
  readonly mark: number;
  readonly form: 'any' | 'capital' | 'exact';
  readonly first: string;
}

/** Known names by their lower-case words joined by spaces. */
export interface Gazetteer {
  readonly names: ReadonlyMap<string, Listed>;
  /** Beginnings of names of several words. */
  readonly beginnings: ReadonlySet<string>;
  /** Bits of HINTS by lower-case word. */
  readonly hints: ReadonlyMap<string, number>;
}

const TYPES: Readonly<Record<EntityType, NameType>> = {
  PERSON: 'PER', ORG: 'ORG', REGULATOR: 'ORG', PLACE: 'LOC', PRODUCT: 'MISC', MODEL: 'MISC', LAW: 'MISC',
}; // biome-ignore format: one glance
const REGION_LANGUAGES = ['en', 'id'];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const SHORT_ACRONYM = /^\p{Lu}{1,4}$/u;

/**
 * Names of catalogues, of the tagger's own list (gazetteer.tsv: kind, names or words parted by `|`) and the countries
 * of Unicode's locale data; where they disagree a catalogue wins.
 */
export function compileGazetteer(entities: readonly CatalogueEntity[], ownList: string): Gazetteer {
  const names = new Map<string, Listed>();
  const hints = new Map<string, number>();
  for (const name of countryNames()) list(names, name, 'COUNTRY');
  for (const [cell, cells] of readList(ownList)) {
    const kind = KINDS.find((known) => known === cell);
    const hint = HINTS.findIndex((known) => known === cell);
    for (const name of cells) {
      if (kind !== undefined) for (const form of formsOf(name, kind)) list(names, form, kind);
      if (hint >= 0) hints.set(name.toLowerCase(), (hints.get(name.toLowerCase()) ?? 0) | (1 << hint));
    }
  }
  for (const { label, labels, aliases, type } of entities)
    for (const name of [label, ...Object.values(labels), ...aliases]) list(names, name, TYPES[type]);
  const beginnings = new Set<string>();
  for (const name of names.keys()) {
    const words = name.split(' ');
    for (let length = 1; length < words.length; length += 1) beginnings.add(words.slice(0, length).join(' '));
  }
  return { names, beginnings, hints };
}

function readList(content: string): (readonly [string, readonly string[]])[] {
  return content.split(/\r?\n/).flatMap((line) => {
    const [cell = '', names] = line.split('\t');
    return names === undefined ? [] : [[cell, names.split('|')] as const];
  });
}

/** A term is listed in the singular. */
function formsOf(name: string, kind: Kind): string[] {
  return kind === 'TERM' && /[a-z]{3}$/.test(name) && !name.endsWith('s') ? [name, `${name}s`] : [name];
}

function list(names: Map<string, Listed>, name: string, kind: Kind): void {
  const words = nameTokens(name).map(({ word }) => word);
  const [first = ''] = words;
  const acronym = words.length === 1 && SHORT_ACRONYM.test(first);
  const form = acronym ? 'exact' : isLower(first) ? 'any' : 'capital';
  const key = words.map((word) => word.toLowerCase()).join(' ');
  names.set(key, { mark: 1 + 2 * KINDS.indexOf(kind), form, first });
}

function isLower(word: string): boolean {
  const [letter = ''] = word;
  return letter !== letter.toUpperCase();
}

function fits({ form, first }: Listed, token: string): boolean {
  if (form === 'exact') return token === first;
  return form === 'any' || !isLower(token);
}

function countryNames(): string[] {
  return REGION_LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
    return codes.flatMap((code) => names.of(code) ?? []);
  });
}

/** For each token 0, or 1 + 2 * kind for the first and 2 + 2 * kind for a later word of a known name, longest first. */
export function gazetteerMarks(tokens: readonly string[], { names, beginnings }: Gazetteer): Uint8Array {
  const lower = tokens.map((token) => token.toLowerCase());
  const marks = new Uint8Array(lower.length);
  for (let start = 0; start < lower.length; ) {
    let key = '';
    let best = 0;
    let mark = 0;
    for (let end = start; end < lower.length; end += 1) {
      key = end === start ? (lower[end] ?? '') : `${key} ${lower[end]}`;
      const found = names.get(key);
      if (found !== undefined && fits(found, tokens[start] ?? '')) [best, mark] = [end + 1, found.mark];
      if (!beginnings.has(key)) break;
    }
    if (mark === 0) {
      start += 1;
      continue;
    }
    marks[start] = mark;
    marks.fill(mark + 1, start + 1, best);
    start = best;
  }
  return marks;
}
