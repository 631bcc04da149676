import type { FigurePredicate, FigureUnit, Span } from '../analysis.ts';
import type { Amount } from './find-amounts.ts';
import { type AmountKind, PREDICATE_TRIGGERS } from './predicate-triggers.ts';

/** A predicate with the trigger word that chose it, null where the unit alone did. */
export interface Choice {
  readonly predicate: FigurePredicate;
  readonly trigger: Span | null;
}

interface CompiledTrigger {
  readonly predicate: FigurePredicate;
  readonly kinds: ReadonlySet<AmountKind>;
  readonly pattern: RegExp;
}

const KIND_OF_UNIT: Readonly<Record<FigureUnit, AmountKind>> = {
  PERCENT: 'PERCENT', PERSON: 'PERSON', GW: 'POWER', MW: 'POWER', HOUR: 'TIME', DAY: 'TIME', WEEK: 'TIME', MONTH: 'TIME', YEAR: 'TIME', COUNT: 'COUNT', DATE: 'TIME',
}; // biome-ignore format: one glance

/** Characters from an amount within which a trigger is looked for. */
const REACH = 90;
const REACH_UNSPACED = 30;
/** A trigger on the other side of a clause's end counts as this much farther away. */
const CLAUSE_PENALTY = 40;
const VALUATION_BIAS = -40;
const LOSS_BIAS = -20;
const LEAST_VALUATION = 5e6;
const OUT_OF_REACH = 1000;
/** The sum that follows a valuation's word is the valuation: "raised $3.5bn at a valuation of over $61bn". */
const SUM_AHEAD =
  /^[^;.\d]{0,30}(?:\p{Sc}|Rp|US|\d[\d.,]*\s?(?:bn|billion|tn|trillion|miliar|triliun|Milliarden|milliards|bilh))/u;
const CLAUSE_END = /[,;:，；、]\s|[，；、]/u;

const compiled = new Map<string, readonly CompiledTrigger[]>();

function triggersOf(language: string): readonly CompiledTrigger[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const edge = language === 'zh' || language === 'ja' ? '' : language === 'de' ? '' : '(?<![\\p{L}])';
  const made = PREDICATE_TRIGGERS.flatMap(({ predicate, kinds, words }) => {
    const body = words[language];
    return body === undefined || kinds.includes('POWER')
      ? []
      : [{ predicate, kinds: new Set(kinds), pattern: new RegExp(`${edge}(?:${body})`, 'giu') }];
  });
  compiled.set(language, made);
  return made;
}

/**
 * What an amount measures, by its unit and the nearest fitting trigger in its sentence. Money that nothing says more of
 * goes on with the `previous` money of the text if that was invested or paid ("the remaining $30 billion"); else OTHER.
 */
export function choosePredicate(
  text: string,
  sentence: Span,
  amount: Amount,
  language: string,
  previous: FigurePredicate | null,
): Choice {
  const kind: AmountKind = amount.unit === null ? 'MONEY' : KIND_OF_UNIT[amount.unit];
  if (kind === 'POWER') return { predicate: 'CAPACITY', trigger: null };
  if (kind === 'TIME') return { predicate: 'DURATION', trigger: null };
  const reach = language === 'zh' || language === 'ja' ? REACH_UNSPACED : REACH;
  const from = Math.max(sentence.start, amount.start - reach);
  const window = text.slice(from, Math.min(sentence.end, amount.end + reach));
  let best: { choice: Choice; distance: number } | null = null;
  for (const { predicate, kinds, pattern } of triggersOf(language)) {
    if (!kinds.has(kind)) continue;
    for (const match of window.matchAll(pattern)) {
      const trigger = { start: from + match.index, end: from + match.index + match[0].length };
      const distance = distanceBetween(text, trigger, amount) + biasOf(text, predicate, amount, trigger);
      if (best === null || distance < best.distance) best = { choice: { predicate, trigger }, distance };
    }
  }
  if (best !== null) return best.choice;
  const goesOn = kind === 'MONEY' && (previous === 'INVESTMENT' || previous === 'FINE');
  return { predicate: goesOn && amount.value >= LEAST_VALUATION ? previous : 'OTHER', trigger: null };
}

/**
 * A valuation before its amount is seldom anything else ("valuasi OpenAI dalam putaran terakhir mencapai ..."), one that a
 * further sum follows is that sum's, a loss
 * of value is no value, nothing worth less than a firm has a valuation, and memory is measured
 * by the unit right at the number.
 */
function biasOf(text: string, predicate: FigurePredicate, amount: Amount, trigger: Span): number {
  if (predicate === 'VALUATION') {
    if (amount.value < LEAST_VALUATION) return OUT_OF_REACH;
    if (trigger.end <= amount.start)
      return /\d/.test(text.slice(trigger.end, amount.start)) ? 0 : VALUATION_BIAS;
    return SUM_AHEAD.test(text.slice(trigger.end, trigger.end + REACH)) ? OUT_OF_REACH : 0;
  }
  if (predicate === 'FINE' && amount.unit === 'PERCENT') return LOSS_BIAS;
  const apart = trigger.end <= amount.start || trigger.start > amount.end + 1;
  if (predicate === 'CAPACITY' && apart) return OUT_OF_REACH;
  return predicate === 'OTHER' && amount.unit === null ? LOSS_BIAS : 0;
}

function distanceBetween(text: string, trigger: Span, amount: Span): number {
  const [start, end] =
    trigger.start < amount.start ? [trigger.end, amount.start] : [amount.end, trigger.start];
  if (end <= start) return 0;
  return end - start + (CLAUSE_END.test(text.slice(start, end)) ? CLAUSE_PENALTY : 0);
}
