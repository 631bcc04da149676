import { type Colour, colourStatement, type Wording } from './colour-statement.ts';
import { CONFLICT_ROWS } from './conflict-rows.ts';
import { DEAL_ROWS } from './deal-rows.ts';
import { canHold, endsOf, type Known, ofFirms } from './bind-ends.ts';
import type { Discourse } from './discourse.ts';
import { EMPLOYMENT_ROWS } from './employment-rows.ts';
import { ENGLISH_CONFLICT_ROWS } from './english-conflict-rows.ts';
import { ENGLISH_DEAL_ROWS } from './english-deal-rows.ts';
import { ENGLISH_EMPLOYMENT_ROWS } from './english-employment-rows.ts';
import { ENGLISH_WORK_ROWS } from './english-work-rows.ts';
import { INDONESIAN_CONFLICT_ROWS } from './indonesian-conflict-rows.ts';
import { INDONESIAN_DEAL_ROWS } from './indonesian-deal-rows.ts';
import { INDONESIAN_EMPLOYMENT_ROWS } from './indonesian-employment-rows.ts';
import { INDONESIAN_WORK_ROWS } from './indonesian-work-rows.ts';
import { possiblePatterns } from './pattern-index.ts';
import {
  CLAUSE_MARK,
  type CompiledPattern,
  patternsOf,
  type PatternTable,
  type RelationRow,
  slotIndex,
  type SlotLetter,
} from './relation-row.ts';
import type { SlottedSentence } from './sentence-slots.ts';
import { STRAIN_ROWS } from './strain-rows.ts';
import { WORK_ROWS } from './work-rows.ts';

/** One relation as one sentence states it. */
export interface Statement extends Colour {
  readonly row: RelationRow;
  readonly subject: string;
  readonly object: string;
  /** 0..1. */
  readonly confidence: number;
}

const POST_ROWS: readonly RelationRow[] = [
  ...EMPLOYMENT_ROWS,
  ...ENGLISH_EMPLOYMENT_ROWS,
  ...INDONESIAN_EMPLOYMENT_ROWS,
];
const OTHER_ROWS: readonly RelationRow[] = [
  ...STRAIN_ROWS,
  ...CONFLICT_ROWS,
  ...DEAL_ROWS,
  ...WORK_ROWS,
  ...ENGLISH_CONFLICT_ROWS,
  ...ENGLISH_DEAL_ROWS,
  ...ENGLISH_WORK_ROWS,
  ...INDONESIAN_CONFLICT_ROWS,
  ...INDONESIAN_DEAL_ROWS,
  ...INDONESIAN_WORK_ROWS,
];
/** Confidence falls by half over this many characters of a statement. */
const HALF_CONFIDENCE = 160;
/** A sentence's subject stands near its beginning. */
const FIRST_SLOT = /^[^\ue000-\ue5ff]{0,24}([\ue000-\ue4ff])/;
const JOINT =
  /[ ,](?:and|but|while|dan|serta|lalu|tetapi|sedangkan|y|pero|und|aber|e|mas|et|mais) (?=[a-z])/g;
const ASIDE =
  /([\ue000-\ue4ff]), (?:which|who|whose|where|an?|the|its|once|based|led|founded|already|now|yang) [^,;]{2,90},(?= [a-z])/g;
/** Where a clause ends within a sentence. */
const CLAUSE_END =
  /(?=, (?:and|but|while|whereas|though|although|after|as|because|since|when|sementara|sedangkan|tetapi|namun) )/g;
const ANY_SLOT = /[\ue000-\ue5ff]/g;
/** Characters around a match whose words colour it. */
const LEAD = 40;
const TAIL = 16;
/** The same for its end ("... has been terminated"). */
const STAGE_TAIL = 24;

/** Whether relations are read in a language. */
export function hasPatterns(language: string): boolean {
  return DEAL_ROWS.some((row) => row.patterns[language] !== undefined);
}

/** What all readings of one sentence share. */
interface Reading {
  readonly sentence: SlottedSentence;
  readonly said: Discourse;
  readonly language: string;
  readonly known: Known;
  readonly score: number | null;
  /** By type and pair; the first row that fits wins. */
  readonly found: Map<string, Statement>;
}

/** Relations stated in one sentence, once per pair and type. */
export function findStatements(
  sentence: SlottedSentence,
  said: Discourse,
  language: string,
  known: Known,
  score: number | null,
): Statement[] {
  const reading: Reading = { sentence, said, language, known, score, found: new Map() };
  const others = patternsOf(OTHER_ROWS, language);
  if (said.lead.P !== undefined || sentence.referents.some(({ letter }) => letter === 'P'))
    readBody(sentence.single, patternsOf(POST_ROWS, language), reading);
  readBody(markClauses(sentence.listed), others, reading);
  const core = withoutAsides(sentence.listed);
  if (core !== sentence.listed) readBody(markClauses(core), others, reading, isOfPair);
  const resumed = resumeSubject(core);
  if (resumed !== null) readBody(markClauses(resumed), others, reading, leadsToObject);
  return [...reading.found.values()];
}

function markClauses(body: string): string {
  return body.replace(CLAUSE_END, CLAUSE_MARK);
}

/** Keeps what the patterns of a table that are `asked` for say of a body. */
function readBody(
  body: string,
  { patterns, index }: PatternTable,
  reading: Reading,
  asked: (pattern: CompiledPattern) => boolean = () => true,
): void {
  const signs = body.match(ANY_SLOT) ?? [];
  const asides = asidesOf(body);
  const letters = lettersOf(signs, reading.sentence);
  const names = (wanted: string): boolean => letters.some((letter) => wanted.includes(letter));
  for (const number of possiblePatterns(index, body)) {
    const pattern = patterns[number];
    if (pattern === undefined || pattern.slots > signs.length || !asked(pattern)) continue;
    const { row, expression, ends } = pattern;
    if ((ends !== 'object' && !names(row.subjects)) || (ends !== 'subject' && !names(row.objects))) continue;
    expression.lastIndex = 0;
    for (let match = expression.exec(body); match !== null; match = expression.exec(body)) {
      expression.lastIndex = match.index + 1;
      if (leavesAside(match, asides)) continue;
      keepStated(row, match, wordingOf(match, body, asides), reading);
    }
  }
}

/** What was matched, and the same with what stands beside it; of a match within an aside nothing beyond its comma. */
function wordingOf(
  { 0: stated, index }: RegExpExecArray,
  body: string,
  asides: readonly { readonly start: number; readonly end: number }[],
): Wording {
  const start = Math.max(0, index - LEAD);
  const end = index + stated.length;
  const limit = asides.find((aside) => aside.start < end && end <= aside.end)?.end ?? body.length;
  return {
    stated,
    near: body.slice(start, Math.min(end + TAIL, limit)),
    around: body.slice(start, Math.min(end + STAGE_TAIL, limit)),
  };
}

/** Each letter that the signs stand for. */
function lettersOf(signs: readonly string[], { slots }: SlottedSentence): SlotLetter[] {
  return [...new Set(signs.flatMap((sign) => (slots[slotIndex(sign)] ?? []).map(({ letter }) => letter)))];
}

function keepStated(row: RelationRow, match: RegExpExecArray, wording: Wording, reading: Reading): void {
  const { sentence, said, language, known, score, found } = reading;
  for (const stated of endsOf(row, match, sentence, said)) {
    const ends = ofFirms(row, stated, known);
    if (ends === null || !canHold(row, ends, known)) continue;
    const id = [row.type, ...[ends.subject, ends.object].toSorted()].join(' ');
    if (found.has(id)) continue;
    const colour = colourStatement(row, wording, language, score);
    const confidence = ends.certainty * 2 ** (-match[0].length / HALF_CONFIDENCE);
    found.set(id, { row, subject: ends.subject, object: ends.object, ...colour, confidence });
  }
}

/** Where clauses between commas begin and end that tell more of a name. */
function asidesOf(body: string): { readonly start: number; readonly end: number }[] {
  return Array.from(body.matchAll(ASIDE), ({ 0: { length }, index }) => ({
    start: index + 1,
    end: index + length - 1,
  }));
}

/** Whether a match goes from within an aside to beyond it: in "X, a rival of Y, sued Z" Y sues nobody. */
function leavesAside(
  { 0: { length }, index }: RegExpExecArray,
  asides: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return asides.some(({ start, end }) => index > start && index < end && index + length > end + 1);
}

/** Whether a pattern names both ends. */
function isOfPair({ slots, row }: CompiledPattern): boolean {
  return slots === 2 && row.carried !== true;
}

/** Whether a pattern goes from a subject at its beginning to an object. */
function leadsToObject({ subjectFirst, slots }: CompiledPattern): boolean {
  return subjectFirst && slots === 2;
}

/** The sentence without clauses between commas that tell more of a name: "X, which makes Y, sued Z". */
function withoutAsides(body: string): string {
  return body.replace(ASIDE, '$1');
}

/** The sentence with its first name put again after every joint: "X buys Y and [X] sues Z"; null without a joint. */
function resumeSubject(body: string): string | null {
  const subject = FIRST_SLOT.exec(body)?.[1];
  if (subject === undefined) return null;
  const resumed = body.replace(JOINT, `$&${subject} `);
  return resumed === body ? null : resumed;
}
