import { type AmountGrammar, endOf } from './amount-grammar.ts';
import { parseNumber } from './parse-number.ts';

/** A number with its scale words; `scaled` says whether there were any, `worded` whether it was written in words. */
export interface Quantity {
  readonly value: number;
  readonly end: number;
  readonly scaled: boolean;
  readonly worded: boolean;
  /** Product of the scale words. */
  readonly factor: number;
}

const MOST_SCALES = 3;

/** Reads `13`, `97,4 miliar`, `700 million`, `1兆2000億` or `two billion` at `offset`; null where no number stands there. */
export function readQuantity(text: string, offset: number, grammar: AmountGrammar): Quantity | null {
  const first = readScaled(text, offset, grammar);
  if (first === null || !grammar.unspaced || !first.scaled) return first;
  let { value, end, factor } = first;
  for (let next = readScaled(text, end, grammar); next !== null && next.scaled && next.factor < factor; ) {
    value += next.value;
    end = next.end;
    factor = next.factor;
    next = readScaled(text, end, grammar);
  }
  return { ...first, value, end };
}

function readScaled(text: string, offset: number, grammar: AmountGrammar): Quantity | null {
  const numberEnd = endOf(grammar.number, text, offset);
  if (numberEnd < 0) return null;
  const written = text.slice(offset, numberEnd);
  const word = grammar.forms.words[written.toLowerCase()];
  const base = word ?? parseNumber(written, grammar.forms.decimal);
  if (!Number.isFinite(base)) return null;
  let end = numberEnd;
  let factor = 1;
  for (let round = 0; round < MOST_SCALES; round += 1) {
    const scale = scaleAt(text, end, grammar);
    if (scale === null) break;
    factor *= scale.factor;
    end = scale.end;
  }
  return { value: rounded(base * factor), end, scaled: factor > 1, worded: word !== undefined, factor };
}

function scaleAt(
  text: string,
  offset: number,
  grammar: AmountGrammar,
): { end: number; factor: number } | null {
  for (const { pattern, factor } of grammar.scales) {
    const end = endOf(pattern, text, offset);
    if (end >= 0) return { end, factor };
  }
  return null;
}

/** Floating-point dust away: 97.4 * 1e9 is 97400000000. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
