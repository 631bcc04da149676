import { type Colour, colourStatement } from './colour-statement.ts';
import { CONFLICT_ROWS } from './conflict-rows.ts';
import { DEAL_ROWS } from './deal-rows.ts';
import type { Discourse, Referent } from './discourse.ts';
import { EMPLOYMENT_ROWS } from './employment-rows.ts';
import {
  type CompiledPattern,
  patternsOf,
  type RelationRow,
  slotIndex,
  type SlotLetter,
} from './relation-row.ts';
import type { ParentOf, SlottedSentence } from './sentence-slots.ts';
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
const UNDIRECTED: ReadonlySet<string> = new Set(['PARTNERSHIP', 'COMPETITION']);
/** Kinds that can't hold between a firm and what it makes or owns. */
const BETWEEN_STRANGERS: ReadonlySet<string> = new Set([
  'PARTNERSHIP',
  'COMPETITION',
  'USES',
  'SUPPLY',
  'INVESTMENT',
]);
const CERTAINTY = 0.9;
/** An end taken from the sentences before. */
const CARRIED_CERTAINTY = 0.6;
/** Confidence falls by half over this many characters of a statement. */
const HALF_CONFIDENCE = 160;
/** Characters around a match whose words colour it. */
const LEAD = 24;
const TAIL = 16;

/** Whether relations are read in a language. */
export function hasPatterns(language: string): boolean {
  return DEAL_ROWS.some((row) => row.patterns[language] !== undefined);
}

/** Relations stated in one sentence; the first row that fits a pair and type wins. */
export function findStatements(
  sentence: SlottedSentence,
  said: Discourse,
  language: string,
  parentOf: ParentOf,
  score: number | null,
): Statement[] {
  const found = new Map<string, Statement>();
  const { single, listed } = sentence;
  if (sentence.referents.some(({ letter }) => letter === 'P'))
    readBody(single, patternsOf(EMPLOYMENT_ROWS, language));
  readBody(listed, patternsOf(OTHER_ROWS, language));
  return [...found.values()];

  function readBody(body: string, patterns: readonly CompiledPattern[]): void {
    for (const { row, expression } of patterns) {
      expression.lastIndex = 0;
      for (let match = expression.exec(body); match !== null; match = expression.exec(body)) {
        expression.lastIndex = match.index + 1;
        const stretch = body.slice(Math.max(0, match.index - LEAD), match.index + match[0].length + TAIL);
        for (const ends of endsOf(row, match, sentence, said)) {
          const id = [row.type, ...[ends.subject, ends.object].toSorted()].join(' ');
          if (found.has(id) || !canHold(row, ends, parentOf)) continue;
          const colour = colourStatement(row, stretch, language, score);
          const confidence = ends.certainty * 2 ** (-match[0].length / HALF_CONFIDENCE);
          found.set(id, { row, subject: ends.subject, object: ends.object, ...colour, confidence });
        }
      }
    }
  }
}

interface Ends {
  readonly subject: string;
  readonly object: string;
  readonly certainty: number;
}

function endsOf(
  row: RelationRow,
  match: RegExpExecArray,
  { slots }: SlottedSentence,
  said: Discourse,
): Ends[] {
  const referents = (sign: string | undefined, letters: string): Referent[] =>
    sign === undefined ? [] : (slots[slotIndex(sign)] ?? []).filter(({ letter }) => letters.includes(letter));
  const subjects = referents(match.groups?.['s'], row.subjects);
  const objects = referents(match.groups?.['o'], row.objects);
  if (row.carried === true) return carriedEnds(row, subjects, objects, said);
  if (objects.length === 0) return UNDIRECTED.has(row.type) ? pairsOf(subjects) : [];
  return subjects.flatMap((subject) =>
    objects.map((object) => ({ subject: subject.key, object: object.key, certainty: CERTAINTY })),
  );
}

function pairsOf(referents: readonly Referent[]): Ends[] {
  return referents.flatMap((one, index) =>
    referents
      .slice(index + 1)
      .map((other) => ({ subject: one.key, object: other.key, certainty: CERTAINTY })),
  );
}

function carriedEnds(
  row: RelationRow,
  subjects: readonly Referent[],
  objects: readonly Referent[],
  said: Discourse,
): Ends[] {
  const given = subjects.length > 0 ? subjects : objects;
  const spoken = spokenOf(subjects.length > 0 ? row.objects : row.subjects, given, said);
  if (spoken === null) return [];
  return given.map(({ key }) =>
    subjects.length > 0
      ? { subject: key, object: spoken, certainty: CARRIED_CERTAINTY }
      : { subject: spoken, object: key, certainty: CARRIED_CERTAINTY },
  );
}

function spokenOf(
  letters: string,
  except: readonly Referent[],
  { lead, recentFirms }: Discourse,
): string | null {
  const candidates = [
    ...[...letters].map((letter) => lead[letter as SlotLetter]),
    ...(letters.includes('O') ? recentFirms : []),
  ];
  return candidates.find((key) => key !== undefined && !except.some((other) => other.key === key)) ?? null;
}

/** Not with itself; and partners, rivals, customers and investors aren't of one house. */
function canHold({ type }: RelationRow, { subject, object }: Ends, parentOf: ParentOf): boolean {
  if (subject === object) return false;
  if (!BETWEEN_STRANGERS.has(type)) return true;
  const [above, below] = [parentOf(subject), parentOf(object)];
  if (above === object || below === subject) return false;
  return type !== 'COMPETITION' || above === null || above !== below;
}
