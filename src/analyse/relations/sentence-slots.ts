import type { Span } from '../analysis.ts';
import type { NamedSpan } from '../figures/bind-subject.ts';
import { type Discourse, type Referent } from './discourse.ts';
import { isInformant } from './informants.ts';
import { mergeDoubles, mergeLists, mergePersonLists } from './slot-lists.ts';
import { SLOT_LETTERS, type SlotLetter } from './relation-row.ts';
import { SlotTable } from './slot-table.ts';
import { standInGrammar } from './stand-in-grammar.ts';
import type { StandInKind } from './stand-in-words.ts';

/** Owner, maker or employer of an entity by the catalogue. */
export type ParentOf = (key: string) => string | null;

/** A sentence in lower case with one sign for each name, and what the signs stand for. */
export interface SlottedSentence {
  /** Lists of persons are one slot, all other names one each; possessors stand. */
  readonly single: string;
  /** Lists of any names are one slot, and "OpenAI's GPT-4" is the model's. */
  readonly listed: string;
  readonly slots: readonly (readonly Referent[])[];
  /** All referents in the order of the sentence. */
  readonly referents: readonly Referent[];
}

const ANY_SLOT = /[\ue000-\ue5ff]/g;
const CURLY = /[’‘]/g;
/** A ministry, court or the like that no catalogue has. */
const AUTHORITY_KEY =
  /^name:ORG:(?:kementerian|badan|komisi|otoritas|pengadilan|mahkamah|kejaksaan|ministry|department of|court)\b/;
const WIDE_SPACE = /[\u00a0\u202f]/g;

/** Names and stand-ins of one sentence as slots. */
export function slotSentence(
  text: string,
  sentence: Span,
  names: readonly NamedSpan[],
  language: string,
  said: Discourse,
  parentOf: ParentOf,
): SlottedSentence {
  const table = new SlotTable();
  const grammar = standInGrammar(language);
  let body = mergeDoubles(signNames(text, sentence, names, table), table);
  for (const pattern of grammar.makers) {
    body = body.replace(pattern, (whole, ...groups) => {
      const owner = parentOf(table.of(signAmong(groups))[0]?.key ?? '');
      return (owner === null ? null : table.add([{ key: owner, letter: 'O' }])) ?? whole;
    });
  }
  for (const { kind, pattern } of grammar.standIns) {
    body = body.replace(pattern, (whole, ...rest) => {
      const at = rest.findLast((value): value is number => typeof value === 'number') ?? 0;
      const before = referentsIn(body.slice(0, at), table);
      return table.add(resolve(kind, before, said)) ?? whole;
    });
  }
  const owned = body
    .replace(grammar.ownerBefore, (_, owner: string, thing: string) =>
      ownedThing(owner, thing, table, parentOf, ''),
    )
    .replace(grammar.ownerAfter, (whole, thing: string, owner: string) =>
      ownedThing(owner, thing, table, parentOf, whole),
    );
  return {
    single: mergePersonLists(body, grammar, table),
    listed: mergeLists(owned, grammar, table),
    slots: table.slots,
    referents: referentsIn(body, table),
  };
}

function signNames(text: string, sentence: Span, names: readonly NamedSpan[], table: SlotTable): string {
  let body = '';
  let offset = sentence.start;
  for (const { key, type, start, end } of names) {
    if (start < offset || end > sentence.end || isInformant(text, start, end)) continue;
    const letter = AUTHORITY_KEY.test(key) ? 'R' : SLOT_LETTERS[type];
    const sign = table.add([{ key, letter }]);
    if (sign === null) break;
    body += plain(text.slice(offset, start)) + sign;
    offset = end;
  }
  return body + plain(text.slice(offset, sentence.end));
}

function plain(text: string): string {
  return text.toLowerCase().replace(CURLY, "'").replace(WIDE_SPACE, ' ');
}

function signAmong(groups: readonly unknown[]): string {
  return groups.find((group): group is string => typeof group === 'string' && group.length === 1) ?? '';
}

function referentsIn(body: string, table: SlotTable): Referent[] {
  return [...body.matchAll(ANY_SLOT)].flatMap(([sign]) => table.of(sign));
}

/** The slot of a product after its owner's; `otherwise` where the catalogue names another owner. */
function ownedThing(
  owner: string,
  thing: string,
  table: SlotTable,
  parentOf: ParentOf,
  otherwise: string,
): string {
  const [made] = table.of(thing);
  const [maker] = table.of(owner);
  const fits =
    made !== undefined && maker !== undefined && otherwise === ''
      ? true
      : parentOf(made?.key ?? '') === maker?.key;
  return fits ? thing : otherwise;
}

function resolve(
  kind: StandInKind,
  before: readonly Referent[],
  { lead, recentFirms, subject }: Discourse,
): readonly Referent[] {
  const first = (letter: SlotLetter): readonly Referent[] => {
    const key = before.find((referent) => referent.letter === letter)?.key ?? lead[letter];
    return key === undefined ? [] : [{ key, letter }];
  };
  switch (kind) {
    case 'FIRM':
      return first('O');
    case 'PERSON':
      return first('P');
    case 'MODEL':
      return first('M');
    case 'AUTHORITY':
      return first('R');
    case 'OTHER_FIRM': {
      const other = recentFirms.find((key) => !before.some((referent) => referent.key === key));
      return other === undefined ? [] : [{ key: other, letter: 'O' }];
    }
    case 'SAME_FIRM': {
      const firms = before.filter(({ letter }) => letter === 'O');
      const key = firms.length > 2 ? firms.at(-2)?.key : recentFirms[0];
      return key === undefined ? [] : [{ key, letter: 'O' }];
    }
    case 'THING':
      return subject === null ? [] : [subject];
    case 'BOTH': {
      const firms = before
        .filter(({ letter }) => letter === 'O')
        .map(({ key }) => key)
        .toReversed();
      const pair = [...new Set([...firms, ...recentFirms])].slice(0, 2);
      return pair.length < 2 ? [] : pair.toReversed().map((key) => ({ key, letter: 'O' }));
    }
  }
}
