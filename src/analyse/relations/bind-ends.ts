import type { Discourse, Referent } from './discourse.ts';
import { type RelationRow, slotIndex, type SlotLetter } from './relation-row.ts';
import type { ParentOf, SlottedSentence } from './sentence-slots.ts';

/** What the catalogue knows. */
export interface Known {
  readonly parentOf: ParentOf;
  /** The parent of a person, if the article names it; else null. */
  readonly employerOf: ParentOf;
}

/** The two ends of a relation. */
export interface Ends {
  readonly subject: string;
  readonly object: string;
  readonly subjectLetter: SlotLetter;
  readonly objectLetter: SlotLetter;
  readonly certainty: number;
}

/** Kinds that can't hold between a firm and what it makes or owns. */
const BETWEEN_STRANGERS: ReadonlySet<string> = new Set([
  'PARTNERSHIP',
  'COMPETITION',
  'USES',
  'SUPPLY',
  'INVESTMENT',
]);
const UNDIRECTED: ReadonlySet<string> = new Set(['PARTNERSHIP', 'COMPETITION']);
/** Kinds whose other end, in a sentence that has named another thing of its kind before, is no thing of the sentences before. */
const OF_ONE_SENTENCE: ReadonlySet<string> = new Set(['PARTNERSHIP', 'COMPETITION', 'SUPPLY', 'USES']);
const CERTAINTY = 0.9;
const MOST_PARTNERS = 3;
const ANY_SLOT = /[\ue000-\ue5ff]/g;
/** An end taken from the sentences before. */
const CARRIED_CERTAINTY = 0.6;

/** Who hosts a product supplies its maker, and a product that rivals a firm stands for its maker. Null where nobody is known to make it. */
export function ofFirms({ type }: RelationRow, ends: Ends, known: Known): Ends | null {
  if (type === 'COMPETITION' && ends.subjectLetter === 'M' && ends.objectLetter === 'O')
    return { ...ends, subject: known.parentOf(ends.subject) ?? ends.subject };
  if (type !== 'SUPPLY' || ends.objectLetter !== 'M') return ends;
  const maker = known.parentOf(ends.object);
  return maker === null ? null : { ...ends, object: maker };
}

export function endsOf(
  row: RelationRow,
  match: RegExpExecArray,
  { slots }: SlottedSentence,
  said: Discourse,
): Ends[] {
  const referents = (sign: string | undefined, letters: string): Referent[] =>
    sign === undefined ? [] : (slots[slotIndex(sign)] ?? []).filter(({ letter }) => letters.includes(letter));
  const subjects = referents(match.groups?.['s'], row.subjects);
  const objects = referents(match.groups?.['o'], row.objects);
  if (row.carried === true)
    return OF_ONE_SENTENCE.has(row.type) && namesAnother(row, match, slots, [...subjects, ...objects])
      ? []
      : carriedEnds(row, subjects, objects, said);
  if (objects.length === 0) return UNDIRECTED.has(row.type) ? pairsOf(subjects) : [];
  return subjects.flatMap((subject) => objects.map((object) => endsBetween(subject, object, CERTAINTY)));
}

/** Whether the sentence names what could be the other end, before the match. */
function namesAnother(
  { subjects, objects }: RelationRow,
  { index, input, groups }: RegExpExecArray,
  slots: SlottedSentence['slots'],
  given: readonly Referent[],
): boolean {
  const letters = groups?.['s'] === undefined ? subjects : objects;
  const before = input.slice(0, index).match(ANY_SLOT) ?? [];
  return before.some((sign) =>
    (slots[slotIndex(sign)] ?? []).some(
      ({ key, letter }) => letters.includes(letter) && !given.some((other) => other.key === key),
    ),
  );
}

/** Every two of a short list; in a longer one each with the first, which leads it. */
function pairsOf(referents: readonly Referent[]): Ends[] {
  return referents.flatMap((one, index) =>
    referents
      .slice(index + 1)
      .filter(() => index === 0 || referents.length <= MOST_PARTNERS)
      .map((other) => endsBetween(one, other, CERTAINTY)),
  );
}

function endsBetween(subject: Referent, object: Referent, certainty: number): Ends {
  return {
    subject: subject.key,
    object: object.key,
    subjectLetter: subject.letter,
    objectLetter: object.letter,
    certainty,
  };
}

function carriedEnds(
  row: RelationRow,
  subjects: readonly Referent[],
  objects: readonly Referent[],
  said: Discourse,
): Ends[] {
  const given = subjects.length > 0 ? subjects : objects;
  const spoken = spokenOf(row, subjects.length > 0 ? 'object' : 'subject', given, said);
  if (spoken === null) return [];
  const spokenReferent: Referent = { key: spoken, letter: letterOf(spoken, said) };
  return given.map((referent) =>
    subjects.length > 0
      ? endsBetween(referent, spokenReferent, CARRIED_CERTAINTY)
      : endsBetween(spokenReferent, referent, CARRIED_CERTAINTY),
  );
}

function letterOf(key: string, { title, lead }: Discourse): SlotLetter {
  const inTitle = title.find((one) => one.key === key)?.letter;
  const asLead = Object.entries(lead).find(([, leading]) => leading === key)?.[0];
  return inTitle ?? ((asLead ?? 'O') as SlotLetter);
}

/** Ends that stay the same from sentence to sentence: a round has one company, a suit one plaintiff. */
const KEPT_PARTS: ReadonlySet<string> = new Set([
  'INVESTMENT object',
  'REGULATION object',
  'LITIGATION subject',
  'LITIGATION object',
]);

/** What the text is about: the title's names first, then those of the sentences before. */
function spokenOf(
  { type, subjects, objects }: RelationRow,
  end: 'subject' | 'object',
  except: readonly Referent[],
  said: Discourse,
): string | null {
  const letters = end === 'subject' ? subjects : objects;
  const { title, lead, recentFirms, parts } = said;
  const candidates = [
    ...(KEPT_PARTS.has(`${type} ${end}`) ? [parts[`${type} ${end}`]] : []),
    ...(type === 'INVESTMENT' && end === 'object' ? [lead.O] : []),
    ...title.filter(({ letter }) => letters.includes(letter)).map(({ key }) => key),
    ...letters.split('').map((letter) => lead[letter as SlotLetter]),
    ...(letters.includes('O') ? recentFirms : []),
  ];
  return candidates.find((key) => key !== undefined && !except.some((other) => other.key === key)) ?? null;
}

/**
 * Not with itself; a post that the text only implies not against the catalogue; and partners, rivals, customers and
 * investors aren't of one house.
 */
export function canHold({ type, carried }: RelationRow, { subject, object }: Ends, known: Known): boolean {
  if (subject === object) return false;
  if (type === 'EMPLOYMENT' && carried === true) return (known.employerOf(object) ?? subject) === subject;
  if (!BETWEEN_STRANGERS.has(type)) return true;
  const [above, below] = [known.parentOf(subject), known.parentOf(object)];
  if (above === object || below === subject) return false;
  return type !== 'COMPETITION' || above === null || above !== below;
}
