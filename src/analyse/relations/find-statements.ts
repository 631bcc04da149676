import { type Colour, colourStatement } from './colour-statement.ts';
import { CONFLICT_ROWS } from './conflict-rows.ts';
import { DEAL_ROWS } from './deal-rows.ts';
import { canHold, endsOf, type Known, ofFirms } from './bind-ends.ts';
import type { Discourse } from './discourse.ts';
import { EMPLOYMENT_ROWS } from './employment-rows.ts';
import { type CompiledPattern, patternsOf, type RelationRow, slotIndex } from './relation-row.ts';
import type { SlottedSentence } from './sentence-slots.ts';
import { WORK_ROWS } from './work-rows.ts';

/** One relation as one sentence states it. */
export interface Statement extends Colour {
  readonly row: RelationRow;
  readonly subject: string;
  readonly object: string;
  /** 0..1. */
  readonly confidence: number;
}

const OTHER_ROWS: readonly RelationRow[] = [...CONFLICT_ROWS, ...DEAL_ROWS, ...WORK_ROWS];
/** Confidence falls by half over this many characters of a statement. */
const HALF_CONFIDENCE = 160;
/** A sentence's subject stands near its beginning. */
const FIRST_SLOT = /^[^\ue000-\ue5ff]{0,24}([\ue000-\ue4ff])/;
const JOINT =
  /[ ,](?:and|but|while|dan|serta|lalu|tetapi|sedangkan|y|pero|und|aber|e|mas|et|mais) (?=[a-z])/g;
const ANY_SLOT = /[\ue000-\ue5ff]/g;
/** Characters around a match whose words colour it. */
const LEAD = 40;
const TAIL = 16;

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
  if (sentence.referents.some(({ letter }) => letter === 'P'))
    readBody(sentence.single, patternsOf(EMPLOYMENT_ROWS, language), reading);
  readBody(sentence.listed, others, reading);
  const resumed = resumeSubject(sentence.listed);
  if (resumed !== null)
    readBody(
      resumed,
      others.filter(({ subjectFirst, slots }) => subjectFirst && slots === 2),
      reading,
    );
  return [...reading.found.values()];
}

function readBody(body: string, patterns: readonly CompiledPattern[], reading: Reading): void {
  const signs = body.match(ANY_SLOT) ?? [];
  const { slots } = reading.sentence;
  const letters = new Set(
    signs.flatMap((sign) => (slots[slotIndex(sign)] ?? []).map(({ letter }) => letter)),
  );
  const present = (wanted: string): boolean => [...letters].some((letter) => wanted.includes(letter));
  let [checked, fits]: [RelationRow | null, boolean] = [null, false];
  for (const { row, expression, slots: needed } of patterns) {
    if (needed > signs.length) continue;
    if (row !== checked)
      [checked, fits] = [row, row.carried === true || (present(row.subjects) && present(row.objects))];
    if (!fits) continue;
    expression.lastIndex = 0;
    for (let match = expression.exec(body); match !== null; match = expression.exec(body)) {
      expression.lastIndex = match.index + 1;
      keepStated(row, match, body, reading);
    }
  }
}

function keepStated(row: RelationRow, match: RegExpExecArray, body: string, reading: Reading): void {
  const { sentence, said, language, known, score, found } = reading;
  for (const stated of endsOf(row, match, sentence, said)) {
    const ends = ofFirms(row, stated, known);
    if (ends === null || !canHold(row, ends, known)) continue;
    const id = [row.type, ...[ends.subject, ends.object].toSorted()].join(' ');
    if (found.has(id)) continue;
    const stretch = body.slice(Math.max(0, match.index - LEAD), match.index + match[0].length + TAIL);
    const colour = colourStatement(row, stretch, language, score);
    const confidence = ends.certainty * 2 ** (-match[0].length / HALF_CONFIDENCE);
    found.set(id, { row, subject: ends.subject, object: ends.object, ...colour, confidence });
  }
}

/** The sentence with its first name put again after every joint: "X buys Y and [X] sues Z"; null without a joint. */
function resumeSubject(body: string): string | null {
  const subject = FIRST_SLOT.exec(body)?.[1];
  if (subject === undefined) return null;
  const resumed = body.replace(JOINT, `$&${subject} `);
  return resumed === body ? null : resumed;
}
