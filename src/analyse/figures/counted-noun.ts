import type { FigureUnit } from '../analysis.ts';
import { type AmountGrammar, endOf } from './amount-grammar.ts';

/** How many words may stand between a number and its noun ("700 million weekly active users"). */
const MOST_BETWEEN = 3;
/** Characters that may stand between them where words aren't spaced. */
const MOST_BETWEEN_UNSPACED = 8;
const WORD = /[\s\u00A0\u202F-]+(\p{L}[\p{L}\p{M}]*)/uy;
/** "18,000 Nvidia chips", "100,000 Nvidia H100 processors": a maker's name may stand before the goods. */
const MAKER_THEN_GOODS =
  /^\s(\p{Lu}[\p{L}\p{N}]*)(?:\s[\p{L}\p{N}-]*\p{N}[\p{L}\p{N}]*)?(\s\p{Ll}{3,}s)(?!\p{L})/u;
const LOWER_NOUN = /^[\p{Ll}][\p{L}\p{M}]{2,}$/u;

/** Words after a number that make it no count: prepositions, conjunctions, verbs and parts of names. */
const NO_NOUN: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set([
    'and',
    'or',
    'but',
    'the',
    'for',
    'from',
    'with',
    'after',
    'before',
    'that',
    'when',
    'while',
    'are',
    'was',
    'were',
    'has',
    'had',
    'have',
    'will',
    'would',
    'can',
    'could',
    'may',
    'is',
    'its',
    'his',
    'her',
    'their',
    'year',
    'model',
    'which',
    'who',
    'more',
    'than',
    'said',
    'says',
    'into',
    'over',
    'under',
    'among',
    'thing',
    'another',
    'way',
    'point',
    'step',
    'percent',
    'ago',
    'later',
    'earlier',
    'until',
    'since',
    'where',
    'other',
    'others',
    'not',
    'away',
    'times',
    'sides',
    'then',
    'cents',
    'cent',
  ]),
  id: new Set([
    'dan',
    'atau',
    'tetapi',
    'yang',
    'untuk',
    'dari',
    'dengan',
    'setelah',
    'sebelum',
    'saat',
    'ketika',
    'adalah',
    'akan',
    'bisa',
    'dapat',
    'pada',
    'oleh',
    'sebagai',
    'ini',
    'itu',
    'lalu',
    'silam',
    'mendatang',
    'hingga',
    'sampai',
    'ke',
    'karena',
    'lebih',
    'kurang',
    'telah',
    'sudah',
    'menjadi',
    'per',
    'bagi',
    'antara',
    'agar',
    'sementara',
    'namun',
    'sejak',
    'serta',
    'belum',
    'kali',
    'sisi',
    'pihak',
    'saja',
    'sen',
  ]),
};
const NO_WORDS: ReadonlySet<string> = new Set();

/** The noun that a number counts: one of the unit table a few words on, or COUNT for any other plain noun. */
export function countedNoun(
  text: string,
  offset: number,
  limit: number,
  grammar: AmountGrammar,
  worded: boolean,
): { unit: FigureUnit; end: number } | null {
  return grammar.unspaced
    ? unspacedNoun(text, offset, limit, grammar, worded)
    : spacedNoun(text, offset, limit, grammar);
}

function spacedNoun(
  text: string,
  offset: number,
  limit: number,
  grammar: AmountGrammar,
): { unit: FigureUnit; end: number } | null {
  const stopped = NO_NOUN[grammar.language] ?? NO_WORDS;
  const made = grammar.language === 'en' ? MAKER_THEN_GOODS.exec(text.slice(offset, limit)) : null;
  if (made !== null && !stopped.has(made[1]?.toLowerCase() ?? '')) {
    const goods = offset + made[0].length - (made[2]?.length ?? 0);
    const unit = grammar.units.find(
      ({ pattern, unit: kind }) => isThing(kind) && endOf(pattern, text, goods) > 0,
    );
    return { unit: unit?.unit ?? 'COUNT', end: offset + made[0].length };
  }
  let end = offset;
  let counted: number | null = null;
  for (let words = 0; words < MOST_BETWEEN && end < limit; words += 1) {
    if (words > 0) {
      const unit = grammar.units.find(
        ({ pattern, unit: kind }) => isThing(kind) && endOf(pattern, text, end) >= 0,
      );
      if (unit !== undefined) return { unit: unit.unit, end: endOf(unit.pattern, text, end) };
    }
    WORD.lastIndex = end;
    const word = WORD.exec(text)?.[1];
    if (word === undefined || stopped.has(word.toLowerCase())) break;
    if (words === 0 && !LOWER_NOUN.test(word) && !/^\p{Lu}{2,}s?$/u.test(word)) break;
    end = WORD.lastIndex;
    counted ??= end;
  }
  return counted === null ? null : { unit: 'COUNT', end: counted };
}

/** Units that may stand apart from their number; "3 new years" is no duration. */
function isThing(unit: FigureUnit): boolean {
  return unit === 'PERSON' || unit === 'GW' || unit === 'MW';
}

const UNSPACED_COUNTER =
  /(?:块|片|个|家|款|项|台|颗|枚|座|种|份|次|起|万?张|部|件|つ|社|件|台|基|個|カ所|か所|拠点|種類|回|枚|本|冊)/uy;

function unspacedNoun(
  text: string,
  offset: number,
  limit: number,
  grammar: AmountGrammar,
  worded: boolean,
): { unit: FigureUnit; end: number } | null {
  const farthest = worded ? 0 : Math.min(MOST_BETWEEN_UNSPACED, limit - offset - 1);
  for (let skip = 1; skip <= farthest; skip += 1) {
    if (/[\p{P}\d]/u.test(text[offset + skip - 1] ?? '')) break;
    const unit = grammar.units.find(
      ({ pattern, unit: kind }) =>
        kind === 'PERSON' && endOf(pattern, text, offset + skip) - (offset + skip) >= 2,
    );
    if (unit !== undefined) return { unit: unit.unit, end: endOf(unit.pattern, text, offset + skip) };
  }
  const end = endOf(UNSPACED_COUNTER, text, offset);
  return end >= 0 ? { unit: 'COUNT', end } : null;
}

const PEOPLE_BEFORE =
  /(?:用户|客户|员工|订阅者|开发者)(?:总数|数量|人数|数|规模)?(?:已经|现已|已|将|目前)?(?:超过|突破|达到|增至|升至|增长到|接近|达|超|逾|近|约|为)+$/u;
/** How many characters before a number its noun is looked for. */
const BEFORE_REACH = 16;

/** Whether Chinese names whom a number counts before it: "用户数已突破8亿". */
export function countsPeopleBefore(text: string, start: number): boolean {
  return PEOPLE_BEFORE.test(text.slice(Math.max(0, start - BEFORE_REACH), start));
}
