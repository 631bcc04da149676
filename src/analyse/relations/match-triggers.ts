import type { Span } from '../analysis.ts';
import {
  DENIED_WORDS,
  POSSIBLE_WORDS,
  RELATION_TRIGGERS,
  type RelationTrigger,
  STRAINED_WORDS,
} from './relation-triggers.ts';

export interface TriggerHit extends Span {
  readonly trigger: RelationTrigger;
  readonly passive: boolean;
}

interface Compiled {
  readonly triggers: readonly {
    readonly trigger: RelationTrigger;
    readonly passive: boolean;
    readonly pattern: RegExp;
  }[];
  readonly possible: RegExp;
  readonly denied: RegExp;
  readonly strained: RegExp;
}

const NEVER = '(?!)';
const compiled = new Map<string, Compiled>();

function compileLanguage(language: string): Compiled {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const loose = language === 'zh' || language === 'ja' || language === 'de';
  const expression = (body: string | undefined, flags: string): RegExp =>
    new RegExp(`${loose ? '' : '(?<![\\p{L}])'}(?:${body ?? NEVER})`, flags);
  const made: Compiled = {
    triggers: RELATION_TRIGGERS.flatMap((trigger) => [
      { trigger, passive: true, pattern: expression(trigger.passive?.[language], 'giu') },
      { trigger, passive: false, pattern: expression(trigger.active[language], 'giu') },
    ]),
    possible: expression(POSSIBLE_WORDS[language], 'iu'),
    denied: expression(DENIED_WORDS[language], 'iu'),
    strained: expression(STRAINED_WORDS[language], 'iu'),
  };
  compiled.set(language, made);
  return made;
}

/** Whether relations are read in a language. */
export function hasTriggers(language: string): boolean {
  return RELATION_TRIGGERS.some((trigger) => trigger.active[language] !== undefined);
}

/** Trigger words of a sentence; `masked` stretches (names) hold none. Offsets are in the whole text. */
export function matchTriggers(
  text: string,
  sentence: Span,
  language: string,
  masked: readonly Span[],
): TriggerHit[] {
  const body = text.slice(sentence.start, sentence.end);
  const hits: TriggerHit[] = [];
  for (const { trigger, passive, pattern } of compileLanguage(language).triggers) {
    for (const match of body.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const inName = masked.some((name) => start < name.end && name.start < end);
      const taken = hits.some((hit) => hit.trigger === trigger && start < hit.end && hit.start < end);
      if (!inName && !taken) hits.push({ trigger, passive, start, end });
    }
  }
  return hits;
}

export function isPossible(text: string, language: string): boolean {
  return compileLanguage(language).possible.test(text);
}

export function isDenied(text: string, language: string): boolean {
  return compileLanguage(language).denied.test(text);
}

export function isStrained(text: string, language: string): boolean {
  return compileLanguage(language).strained.test(text);
}
