import type { FigureUnit } from '../analysis.ts';
import { CURRENCY_PREFIXES, CURRENCY_SUFFIXES } from './currencies.ts';
import { unitRows } from './figure-units.ts';
import { NUMBER_FORMS, type NumberForms } from './number-forms.ts';
import { numberPattern } from './parse-number.ts';
import { QUALIFIERS, TRAILING_QUALIFIERS } from './qualifiers.ts';

/** The tables of one language, compiled. All expressions are sticky unless they look backwards from the end (`$`). */
export interface AmountGrammar {
  readonly language: string;
  readonly forms: NumberForms;
  /** Whether the language writes no spaces. */
  readonly unspaced: boolean;
  /** Finds where an amount may begin: digits, or a number word. */
  readonly opening: RegExp;
  readonly number: RegExp;
  readonly scales: readonly { readonly pattern: RegExp; readonly factor: number }[];
  readonly range: RegExp;
  /** What opens a range joined by `and` (looks back), and that joint; null where the language has none. */
  readonly between: { readonly opener: RegExp; readonly and: RegExp } | null;
  readonly percent: RegExp;
  readonly prefixes: readonly { readonly pattern: RegExp; readonly iso: string }[];
  readonly leading: readonly { readonly pattern: RegExp; readonly iso: string }[];
  readonly suffixes: readonly { readonly pattern: RegExp; readonly iso: string }[];
  readonly units: readonly { readonly pattern: RegExp; readonly unit: FigureUnit }[];
  readonly approximate: RegExp;
  readonly atLeast: RegExp;
  readonly atMost: RegExp;
  readonly approximateAfter: RegExp | null;
  readonly atLeastAfter: RegExp | null;
}

const SPACE = '[\\s\\u00A0\\u202F]';
const grammars = new Map<string, AmountGrammar>();

/** The grammar of a language, null where its amounts aren't read. */
export function amountGrammar(language: string): AmountGrammar | null {
  const known = grammars.get(language);
  if (known !== undefined) return known;
  const forms = NUMBER_FORMS[language];
  if (forms === undefined) return null;
  const made = compile(language, forms);
  grammars.set(language, made);
  return made;
}

function sticky(body: string, flags = 'uy'): RegExp {
  return new RegExp(body, flags);
}

function compile(language: string, forms: NumberForms): AmountGrammar {
  const unspaced = language === 'zh' || language === 'ja';
  const edge = unspaced ? '' : '(?![\\p{L}\\p{N}])';
  const words = Object.keys(forms.words).join('|');
  return {
    language,
    forms,
    unspaced,
    opening: openingOf(words, unspaced),
    number: sticky(`(?:${numberPattern(forms.spaceGroups === true)})|(?:${words})`, 'iuy'),
    scales: forms.scales.map(([pattern, factor]) => ({
      pattern: sticky(`${language === 'id' ? '(?:-an)?' : ''}(?:${SPACE}|-)?(?:${pattern})${edge}`, 'iuy'),
      factor,
    })),
    range: sticky(`${SPACE}?(?:-|–|—|~|${forms.range})${SPACE}?`, 'iuy'),
    between: betweenOf(forms, unspaced),
    percent: sticky(`${SPACE}?(?:[%％]|-?(?:${forms.percent})${edge})`, 'iuy'),
    units: unitRows(language).map(({ unit, words: nouns }) => ({
      pattern: sticky(`(?:${SPACE}|-)?(?:de |d['’])?(?:${nouns})${edge}`, 'iuy'),
      unit,
    })),
    ...currenciesOf(edge),
    ...qualifiersOf(language, unspaced, edge),
  };
}

/** Digits that no letter or decimal mark precedes, save those of a currency code, or a number word. */
function openingOf(words: string, unspaced: boolean): RegExp {
  if (unspaced) return new RegExp(`(?<![\\p{Script=Latin}\\d.-])\\d|(?<!第|星期|周|十)(?:${words})`, 'giu');
  const free = '(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][.,:-])';
  const afterCode = '(?<=(?<!\\p{L})(?:Rp\\.?|RM|USD|EUR|GBP))';
  return new RegExp(`(?:${free}|${afterCode})\\d|(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Matches right before an amount. */
function before(body: string, unspaced: boolean): RegExp {
  return new RegExp(`(?:${unspaced ? '' : '(?<![\\p{L}])'}(?:${body}))${SPACE}*$`, 'iu');
}

function betweenOf({ between }: NumberForms, unspaced: boolean): AmountGrammar['between'] {
  if (between === undefined) return null;
  const opener = `${between.opener}(?: (?:about|around|sekitar))?(?:${SPACE}[^\\s\\d]{1,4})?`;
  return { opener: before(opener, unspaced), and: sticky(`${SPACE}(?:${between.and})${SPACE}`, 'iuy') };
}

function currenciesOf(edge: string): Pick<AmountGrammar, 'prefixes' | 'leading' | 'suffixes'> {
  return {
    prefixes: CURRENCY_PREFIXES.map(([sign, iso]) => ({
      pattern: new RegExp(`(?<![\\p{L}])(?:${sign})${SPACE}?$`, 'u'),
      iso,
    })),
    leading: CURRENCY_PREFIXES.map(([sign, iso]) => ({ pattern: sticky(`(?:${sign})${SPACE}?`), iso })),
    suffixes: CURRENCY_SUFFIXES.map(([name, iso]) => ({
      pattern: sticky(`(?:${SPACE}|-)?(?:de |d'|di )?(?:${name})${edge}`, 'iuy'),
      iso,
    })),
  };
}

type QualifierKeys = 'approximate' | 'atLeast' | 'atMost' | 'approximateAfter' | 'atLeastAfter';

function qualifiersOf(language: string, unspaced: boolean, edge: string): Pick<AmountGrammar, QualifierKeys> {
  const leading = QUALIFIERS[language] ?? { approximate: '(?!)', atLeast: '(?!)', atMost: '(?!)' };
  const trailing = TRAILING_QUALIFIERS[language];
  return {
    approximate: before(leading.approximate, unspaced),
    atLeast: before(leading.atLeast, unspaced),
    atMost: before(leading.atMost, unspaced),
    approximateAfter: trailing === undefined ? null : sticky(`${SPACE}?(?:${trailing.approximate})`),
    atLeastAfter: trailing === undefined ? null : sticky(`${SPACE}?(?:${trailing.atLeast})${edge}`),
  };
}

/** End of a sticky match at `offset`, -1 without one. */
export function endOf(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
