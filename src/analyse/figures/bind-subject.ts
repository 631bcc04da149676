import type { FigurePredicate, Span } from '../analysis.ts';
import type { EntityType } from '../../topic/topic-pack.ts';
import type { Choice } from './choose-predicate.ts';

/** A mention as the binding sees it. */
export interface NamedSpan extends Span {
  readonly key: string;
  readonly type: EntityType;
}

/** Types that can be the subject of a figure, best first; a type that isn't listed never is. */
const SUBJECT_TYPES: Readonly<Record<FigurePredicate, readonly EntityType[]>> = {
  INVESTMENT: ['ORG', 'PRODUCT', 'PERSON'],
  VALUATION: ['ORG'],
  REVENUE: ['ORG', 'PRODUCT'],
  REVENUE_SHARE: ['ORG'],
  PRICE: ['PRODUCT', 'MODEL', 'ORG', 'PERSON'],
  FINE: ['ORG', 'PERSON'],
  STAKE: ['ORG', 'PERSON'],
  HEADCOUNT: ['ORG', 'PRODUCT'],
  USERS: ['PRODUCT', 'MODEL', 'ORG'],
  CAPACITY: ['ORG', 'PRODUCT'],
  DURATION: ['ORG', 'PRODUCT', 'MODEL', 'REGULATOR', 'PERSON'],
  DEADLINE: ['ORG', 'REGULATOR', 'PRODUCT', 'MODEL', 'PERSON'],
  OTHER: ['ORG', 'PRODUCT', 'MODEL', 'REGULATOR', 'PERSON'],
};
/** Each step down the list of types counts as this many characters of distance. */
const TYPE_PENALTY = 25;
/** The first name of a sentence is its subject more often than not. */
const LEAD_BONUS = 40;
/** A name after the amount is farther than one before it. */
const AFTER_PENALTY = 60;
/** A preposition right before a name (in, into, to OpenAI): it is the object, not the subject. */
const OBJECT_OF =
  /(?:\b(?:in|into|to|at|from|for|with|ke|di|kepada|pada|dari|untuk|bagi|dengan|en|a|in|bei|an|em|na|no|dans|à|chez|von)|对|向|に|への)\s?$/iu;
const OBJECT_PENALTY = 120;

/**
 * Entities that a figure is about and that it goes to. Where its sentence names none that fits, the subject is the
 * one that earlier sentences (`earlier`, nearest last) spoke of; null where there is none either.
 */
export function bindSubject(
  text: string,
  amount: Span,
  choice: Choice,
  names: readonly NamedSpan[],
  earlier: readonly NamedSpan[],
): { subjectKey: string | null; objectKey: string | null } {
  const types = SUBJECT_TYPES[choice.predicate];
  const ranked = names
    .filter((name) => types.includes(name.type))
    .map((name) => ({
      name,
      cost: costOf(text, amount, choice.predicate, name, types) - (name === names[0] ? LEAD_BONUS : 0),
    }))
    .toSorted((a, b) => a.cost - b.cost);
  const subject = ranked[0]?.name ?? null;
  const object =
    choice.predicate === 'INVESTMENT'
      ? ranked.find(({ name }) => name.key !== subject?.key && name.type === 'ORG')
      : undefined;
  const carried =
    subject === null
      ? earlier.find((name) => types[0] === name.type || types.includes(name.type))
      : undefined;
  return { subjectKey: subject?.key ?? carried?.key ?? null, objectKey: object?.name.key ?? null };
}

function costOf(
  text: string,
  amount: Span,
  predicate: FigurePredicate,
  name: NamedSpan,
  types: readonly EntityType[],
): number {
  const before = name.start < amount.start;
  const distance = before ? amount.start - name.end : name.start - amount.end + AFTER_PENALTY;
  const typePenalty = types.indexOf(name.type) * TYPE_PENALTY;
  const wantsActor = predicate === 'INVESTMENT' || predicate === 'STAKE';
  const objectPenalty =
    wantsActor && OBJECT_OF.test(text.slice(Math.max(0, name.start - 12), name.start)) ? OBJECT_PENALTY : 0;
  return distance + typePenalty + objectPenalty;
}
