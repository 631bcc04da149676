import type { FigureUnit, Span } from '../analysis.ts';
import { type AmountGrammar, endOf } from './amount-grammar.ts';
import { isCalendarOrName } from './calendar-numbers.ts';
import { countedNoun, countsPeopleBefore } from './counted-noun.ts';
import { type Quantity, readQuantity } from './read-quantity.ts';

/** A quantity of the text with its kind; offsets are in the whole text. */
export interface Amount extends Span {
  readonly value: number;
  readonly max: number | null;
  readonly currency: string | null;
  readonly unit: FigureUnit | null;
  readonly approximate: boolean;
  readonly bound: 'AT_LEAST' | 'AT_MOST' | null;
}

interface Kind {
  readonly end: number;
  readonly currency: string | null;
  readonly unit: FigureUnit | null;
}

const BEFORE = 28;
/** "Over three years" says how long it takes. */
const DURING = /\bover\s$/iu;
const TIMES: ReadonlySet<FigureUnit> = new Set(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']);

/** All amounts of one sentence; `names` are stretches whose digits belong to a name (GPT-4). */
export function findAmounts(
  text: string,
  sentence: Span,
  grammar: AmountGrammar,
  names: readonly Span[],
): Amount[] {
  const amounts: Amount[] = [];
  const { opening } = grammar;
  const read = text.slice(0, sentence.end); // else a text without numbers is searched to its end for every sentence
  opening.lastIndex = sentence.start;
  for (let match = opening.exec(read); match !== null; match = opening.exec(read)) {
    const offset = match.index;
    const name = names.find((span) => span.start <= offset && offset < span.end);
    if (name !== undefined) {
      opening.lastIndex = Math.max(name.end, offset + 1);
      continue;
    }
    const amount = readAmount(text, offset, sentence, grammar);
    if (amount !== null) amounts.push(amount);
    opening.lastIndex = Math.max(amount?.end ?? 0, skipNumber(text, offset, grammar), offset + 1);
  }
  return amounts;
}

function skipNumber(text: string, offset: number, grammar: AmountGrammar): number {
  return endOf(grammar.number, text, offset);
}

function readAmount(text: string, offset: number, sentence: Span, grammar: AmountGrammar): Amount | null {
  const low = readQuantity(text, offset, grammar);
  if (low === null || low.end > sentence.end) return null;
  const prefix = prefixBefore(text, offset, sentence.start, grammar);
  const lead = text.slice(Math.max(sentence.start, offset - BEFORE), offset);
  const high = rangeEnd(text, low.end, grammar, grammar.between?.opener.test(lead) === true, prefix !== null);
  const numberEnd = high?.end ?? low.end;
  const kind = kindAt(text, { start: offset, end: numberEnd }, sentence.end, grammar, prefix, low.worded);
  if (kind === null || (kind.unit === 'COUNT' && low.worded && low.value === 1)) return null;
  const place = {
    text,
    sentence,
    start: offset,
    end: numberEnd,
    unitEnd: kind.end,
    unit: kind.unit,
    language: grammar.language,
  };
  if (prefix === null && isCalendarOrName({ ...place, scaled: low.scaled || high?.scaled === true }))
    return null;
  const start = prefix?.start ?? offset;
  const qualifiers = text.slice(Math.max(sentence.start, start - BEFORE), start);
  return { start, ...kind, ...boundsOf(low, high), ...exactnessOf(text, qualifiers, kind, grammar) };
}

/** "10 to 15 billion": the scale of the upper end holds for the lower one too. */
function boundsOf(low: Quantity, high: Quantity | null): Pick<Amount, 'value' | 'max'> {
  if (high === null) return { value: low.value, max: null };
  const value = !low.scaled && low.value < high.value ? low.value * high.factor : low.value;
  return { value, max: high.value > value ? high.value : null };
}

function exactnessOf(
  text: string,
  lead: string,
  { end, unit }: Kind,
  grammar: AmountGrammar,
): Pick<Amount, 'approximate' | 'bound'> {
  const { approximate, approximateAfter } = grammar;
  const after = approximateAfter !== null && endOf(approximateAfter, text, end) >= 0;
  const isDuring = unit !== null && TIMES.has(unit) && DURING.test(lead);
  return {
    approximate: approximate.test(lead) || after,
    bound: isDuring ? null : boundOf(text, lead, end, grammar),
  };
}

function boundOf(text: string, lead: string, end: number, grammar: AmountGrammar): Amount['bound'] {
  if (grammar.atLeast.test(lead)) return 'AT_LEAST';
  if (grammar.atMost.test(lead)) return 'AT_MOST';
  return grammar.atLeastAfter !== null && endOf(grammar.atLeastAfter, text, end) >= 0 ? 'AT_LEAST' : null;
}

function prefixBefore(
  text: string,
  offset: number,
  from: number,
  grammar: AmountGrammar,
): { start: number; iso: string } | null {
  const lead = text.slice(Math.max(from, offset - 6), offset);
  for (const { pattern, iso } of grammar.prefixes) {
    const match = pattern.exec(lead);
    if (match !== null) return { start: offset - (lead.length - match.index), iso };
  }
  return null;
}

/** The upper end of `10 to 15 billion` or `$10 bn-$15 bn`. */
function rangeEnd(
  text: string,
  offset: number,
  grammar: AmountGrammar,
  between: boolean,
  prefixed: boolean,
): Quantity | null {
  let next = endOf(grammar.range, text, offset);
  if (next < 0 && between && grammar.between !== null) next = endOf(grammar.between.and, text, offset);
  if (next < 0) return null;
  for (const { pattern } of grammar.leading) {
    const end = endOf(pattern, text, next);
    if (end < 0) continue;
    if (!prefixed) return null;
    next = end;
    break;
  }
  return /\d/.test(text[next] ?? '') ? readQuantity(text, next, grammar) : null;
}

function kindAt(
  text: string,
  { start, end: offset }: Span,
  limit: number,
  grammar: AmountGrammar,
  prefix: { readonly iso: string } | null,
  worded: boolean,
): Kind | null {
  const percent = endOf(grammar.percent, text, offset);
  if (percent >= 0) return { end: percent, currency: null, unit: 'PERCENT' };
  for (const { pattern, iso } of grammar.suffixes) {
    const end = endOf(pattern, text, offset);
    if (end >= 0) return { end, currency: prefix !== null && iso === 'USD' ? prefix.iso : iso, unit: null };
  }
  if (prefix !== null) return { end: offset, currency: prefix.iso, unit: null };
  for (const { pattern, unit } of grammar.units) {
    const end = endOf(pattern, text, offset);
    if (end >= 0) return { end, currency: null, unit };
  }
  const noun = countedNoun(text, offset, limit, grammar, worded);
  if (noun !== null) return { end: noun.end, currency: null, unit: noun.unit };
  return grammar.unspaced && countsPeopleBefore(text, start)
    ? { end: offset, currency: null, unit: 'PERSON' }
    : null;
}
