import type { RelationStage, RelationType } from '../analysis.ts';
import type { EntityType } from '../../topic/topic-pack.ts';
import { indexPatterns, type PatternIndex } from './pattern-index.ts';

/**
 * Letters for what may stand in a slot: O organisation, P person, M product or model, R authority, L law, G place.
 */
export type SlotLetter = 'O' | 'P' | 'M' | 'R' | 'L' | 'G';

export const SLOT_LETTERS: Readonly<Record<EntityType, SlotLetter>> = {
  ORG: 'O', PERSON: 'P', PRODUCT: 'M', MODEL: 'M', REGULATOR: 'R', LAW: 'L', PLACE: 'G',
}; // biome-ignore format: one glance

/**
 * How one kind of relation is put into words. A pattern is the body of a regular expression over a sentence in lower
 * case in which every name (or list of names, or stand-in such as "the company") is one sign: `<s>` and `<o>` are
 * the slots of subject and object, `_` a stretch of one clause without another name, `__` a stretch with any. Places may stand in
 * both. Where a pattern has only one slot, undirected relations hold between all names of its list; in a row with
 * `carried` the other end is the fitting entity that the text spoke of last.
 */
export interface RelationRow {
  readonly type: RelationType;
  readonly stage: RelationStage;
  /** Tone of the relation itself, -1..1. */
  readonly tone: number;
  /** Letters of the types that the subject and the object may have. */
  readonly subjects: string;
  readonly objects: string;
  readonly carried?: boolean;
  /** By language; adding a language is adding its patterns here and rows to the test. Earlier rows win. */
  readonly patterns: Readonly<Record<string, readonly string[]>>;
}

/** First sign of each letter's block of 256 in the private use area of Unicode. */
const BLOCKS: Readonly<Record<SlotLetter, number>> = {
  O: 0xe000,
  P: 0xe100,
  M: 0xe200,
  R: 0xe300,
  L: 0xe400,
  G: 0xe500,
};
const BLOCK_SIZE = 256;
/** Stands where a clause ends at a comma and a joint: a stretch without another name doesn't go beyond it. */
export const CLAUSE_MARK = '\ue600';
/** Every slot but a place. */
const ACTORS = '\\ue000-\\ue4ff';
/** A gap after a word begins at the word's end, and ends at the beginning of one: "menunjuk" isn't "menunjukkan". */
const WORD_THEN_GAP = /([a-zà-ÿ)])_/g;
const GAP_THEN_WORD = /_(?=\(\?:[a-z]|[a-z])/g;
const WORD_END = '(?![a-zà-ÿ])';
const WORD_START = '(?<![a-zà-ÿ])';

/** The sign that stands for slot `index` of its sentence. */
export function slotSign(letter: SlotLetter, index: number): string {
  return String.fromCharCode(BLOCKS[letter] + index);
}

/** Index of the slot that a sign stands for. */
export function slotIndex(sign: string): number {
  return sign.charCodeAt(0) % BLOCK_SIZE;
}

/** Largest number of slots that one sentence can have. */
export const MOST_SLOTS = BLOCK_SIZE;

/** A pattern with its row. */
export interface CompiledPattern {
  readonly row: RelationRow;
  readonly expression: RegExp;
  /** How many slots the pattern has. */
  readonly slots: number;
  /** Whether it begins with the subject. */
  readonly subjectFirst: boolean;
  /** Which ends the sentence must name. */
  readonly ends: 'subject' | 'object' | 'both';
}

/** Patterns in the order of their rows, with what tells which of them a text can match. */
export interface PatternTable {
  readonly patterns: readonly CompiledPattern[];
  readonly index: PatternIndex;
}

const compiled = new WeakMap<readonly RelationRow[], Map<string, PatternTable>>();

/** The expressions of one language, compiled once. */
export function patternsOf(rows: readonly RelationRow[], language: string): PatternTable {
  const byLanguage = compiled.get(rows) ?? new Map<string, PatternTable>();
  compiled.set(rows, byLanguage);
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const unspaced = language === 'zh' || language === 'ja';
  const patterns = rows.flatMap((row) => compileRow(row, language, unspaced));
  const made = { patterns, index: indexPatterns(patterns.map(({ expression }) => expression.source)) };
  byLanguage.set(language, made);
  return made;
}

function compileRow(row: RelationRow, language: string, unspaced: boolean): CompiledPattern[] {
  return (row.patterns[language] ?? []).map((body) => ({
    row,
    expression: new RegExp(expand(body, row, unspaced), 'g'),
    slots: (body.match(/<[so]>/g) ?? []).length,
    subjectFirst: body.startsWith('<s>'),
    ends: endsIn(body, row),
  }));
}

function endsIn(body: string, { carried }: RelationRow): CompiledPattern['ends'] {
  if (carried !== true) return 'both';
  return body.includes('<s>') ? 'subject' : 'object';
}

function expand(body: string, { subjects, objects }: RelationRow, unspaced: boolean): string {
  return body
    .replaceAll('<s>', `(?<s>${slotClass(subjects)})`)
    .replaceAll('<o>', `(?<o>${slotClass(objects)})`)
    .replace(WORD_THEN_GAP, `$1${unspaced ? '' : WORD_END}_`)
    .replace(GAP_THEN_WORD, unspaced ? '_' : `_${WORD_START}`)
    .replaceAll('__', '[^;]{0,90}?')
    .replaceAll('_', `[^;${CLAUSE_MARK}${ACTORS}]{0,80}?`);
}

function slotClass(letters: string): string {
  const blocks = letters.split('').map((letter) => {
    const first = BLOCKS[letter as SlotLetter];
    return `\\u${first.toString(16)}-\\u${(first + BLOCK_SIZE - 1).toString(16)}`;
  });
  return `[${blocks.join('')}]`;
}
