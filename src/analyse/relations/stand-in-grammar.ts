import {
  LIST_FILLERS,
  LIST_JOINTS,
  MAKER_PATTERNS,
  OWNER_AFTER,
  OWNER_BEFORE,
  STAND_IN_ROWS,
  type StandInKind,
} from './stand-in-words.ts';

/** The stand-in tables of one language, compiled. */
export interface StandInGrammar {
  readonly makers: readonly RegExp[];
  readonly standIns: readonly { readonly kind: StandInKind; readonly pattern: RegExp }[];
  /** Owner (group 1), then the thing (group 2). */
  readonly ownerBefore: RegExp;
  /** The thing (group 1), then its owner (group 2). */
  readonly ownerAfter: RegExp;
  readonly list: RegExp;
  readonly personList: RegExp;
  /** Whether a list has a joint other than a comma. */
  readonly joint: RegExp;
}

const NEVER = '(?!)';
const FIRM = '[\\ue000-\\ue0ff]';
const PERSON = '[\\ue100-\\ue1ff]';
const THING = '[\\ue200-\\ue2ff]';
const ANY = '[\\ue000-\\ue4ff]';
const WORD_START = "(?<![a-zà-ÿ'-])";
const grammars = new Map<string, StandInGrammar>();

export function standInGrammar(language: string): StandInGrammar {
  const known = grammars.get(language);
  if (known !== undefined) return known;
  const made = compile(language);
  grammars.set(language, made);
  return made;
}

function compile(language: string): StandInGrammar {
  const unspaced = language === 'zh' || language === 'ja';
  const start = unspaced ? '' : WORD_START;
  const joints = LIST_JOINTS[language] ?? NEVER;
  const fillers = LIST_FILLERS[language] ?? NEVER;
  return {
    makers: (MAKER_PATTERNS[language] ?? []).map(
      (body) => new RegExp(`${start}(?:${body.replaceAll('<m>', `(${THING})`)})`, 'g'),
    ),
    standIns: STAND_IN_ROWS.map(({ kind, words }) => ({
      kind,
      pattern: new RegExp(`${start}(?:${words[language] ?? NEVER})${unspaced ? '' : '(?![a-zà-ÿ])'}`, 'g'),
    })),
    ownerBefore: new RegExp(`(${FIRM})(?:${OWNER_BEFORE[language] ?? NEVER})(${THING})`, 'gu'),
    ownerAfter: new RegExp(`(${THING})(?:${OWNER_AFTER[language] ?? NEVER})(${FIRM})`, 'g'),
    list: listOf(ANY, joints, fillers, unspaced),
    personList: listOf(PERSON, joints, fillers, unspaced),
    joint: new RegExp(unspaced ? joints : `[ ,](?:${joints}) `),
  };
}

function listOf(slot: string, joints: string, fillers: string, unspaced: boolean): RegExp {
  const between = unspaced
    ? `(?:(?:${joints})(?:${fillers})?)`
    : `(?:, | (?:${joints}) |, (?:${joints}) )(?:(?:${fillers})(?:,? |(?<=')))*`;
  return new RegExp(`${slot}(?:${between}${slot})+`, 'g');
}
