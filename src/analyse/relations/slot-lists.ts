import type { SlotLetter } from './relation-row.ts';
import type { SlotTable } from './slot-table.ts';
import type { StandInGrammar } from './stand-in-grammar.ts';

const DOUBLE = /([\ue000-\ue4ff]) ?[(（]([\ue000-\ue4ff])[)）]/g;
/** A comma before the joint of two makes two clauses. */
const CLAUSE_JOINT = /^.,/u;
const SLOT = /[\ue000-\ue4ff]/g;
/** What can stand in one list. */
const KINDS: readonly string[] = ['ORP', 'ML', 'OM'];

/** "Amazon Web Services (AWS)" is one name. */
export function mergeDoubles(body: string, table: SlotTable): string {
  return body.replace(DOUBLE, (whole, left: string, right: string) =>
    table.of(left)[0]?.key === table.of(right)[0]?.key ? left : whole,
  );
}

/** Lists of persons ("Altman and Brockman") as one slot. */
export function mergePersonLists(body: string, grammar: StandInGrammar, table: SlotTable): string {
  return body.replace(grammar.personList, (whole) => merged(whole, grammar, table));
}

/** Lists of names of one kind as one slot: firms, authorities and people together, products apart. */
export function mergeLists(body: string, grammar: StandInGrammar, table: SlotTable): string {
  return body.replace(grammar.list, (whole) => merged(whole, grammar, table));
}

/** Commas alone make an apposition, not a list. */
function merged(whole: string, { joint }: StandInGrammar, table: SlotTable): string {
  if (!joint.test(whole)) return whole;
  const signs = whole.match(SLOT) ?? [];
  if (signs.length === 2 && CLAUSE_JOINT.test(whole)) return whole;
  const referents = signs.flatMap((sign) => table.of(sign));
  const alike = KINDS.some((kind) => referents.every(({ letter }) => has(kind, letter)));
  return (alike ? table.add(referents) : null) ?? whole;
}

function has(kind: string, letter: SlotLetter): boolean {
  return kind.includes(letter);
}
