import type { FigurePredicate, Span } from '../analysis.ts';
import type { EntityType } from '../../topic/topic-pack.ts';
import type { Choice } from './choose-predicate.ts';
import {
  BUYER,
  BUYS,
  CLAUSE_JOINT,
  MODEL_MEASURES,
  OBJECT_OF,
  REPORTING,
  ROUND_LED_AFTER,
  ROUND_LED_BEFORE,
  ROUND_WORDS,
  SAID_BY,
  TAKES_IN,
} from './subject-cues.ts';

/** A mention as the binding sees it. */
export interface NamedSpan extends Span {
  readonly key: string;
  readonly type: EntityType;
}

/** What the subject of a figure is chosen from. */
export interface SubjectSources {
  /** Names of the figure's sentence, in order. */
  readonly names: readonly NamedSpan[];
  /** Names of the title. */
  readonly title: readonly NamedSpan[];
  /** Names of the sentences before, the nearest sentence's first. */
  readonly earlier: readonly NamedSpan[];
  /** Organisation of a person by the catalogue, if the article names it; else null. */
  readonly employerOf: (person: string) => string | null;
}

/** Types that can be the subject of a figure, best first; a type that isn't listed never is. */
const SUBJECT_TYPES: Readonly<Record<FigurePredicate, readonly EntityType[]>> = {
  INVESTMENT: ['ORG', 'PRODUCT', 'PERSON'],
  VALUATION: ['ORG', 'PERSON'],
  REVENUE: ['ORG', 'PRODUCT', 'PERSON'],
  REVENUE_SHARE: ['ORG', 'PERSON'],
  PRICE: ['PRODUCT', 'MODEL', 'ORG', 'PERSON'],
  FINE: ['ORG', 'PERSON'],
  STAKE: ['ORG', 'PERSON'],
  HEADCOUNT: ['ORG', 'PRODUCT', 'PERSON'],
  USERS: ['PRODUCT', 'MODEL', 'ORG', 'PERSON'],
  CAPACITY: ['ORG', 'PRODUCT', 'MODEL', 'PERSON'],
  DURATION: ['ORG', 'PRODUCT', 'MODEL', 'REGULATOR', 'PERSON'],
  DEADLINE: ['ORG', 'REGULATOR', 'PRODUCT', 'MODEL', 'PERSON', 'LAW'],
  OTHER: ['ORG', 'PRODUCT', 'MODEL', 'REGULATOR', 'PERSON', 'PLACE'],
};
/** Costs of a candidate, in characters of distance. */
const COST = {
  /** The first name of a sentence is its subject more often than not. */
  lead: -45,
  typeStep: 12,
  person: 40,
  place: 90,
  after: 45,
  /** "in OpenAI", "ke OpenAI", "told CNBC". */
  object: 70,
  /** A clause's end between the name and the amount. */
  clause: 25,
  /** Who says it, where another name stands between. */
  speaker: 70,
  /** "valuasi OpenAI", "OpenAI's revenue". */
  owner: -90,
  /** What is bought, where the amount is its price. */
  bought: -160,
  /** A model, where the amount is of a model's kind. */
  model: -50,
  /** Who leads a round, where the amount is the round's. */
  roundLeader: 140,
} as const; // biome-ignore format: one glance
/** From this cost up the names of the sentence are passed over for what the title is about. */
const CARRIED_COST = 95;
const OWNER_REACH = 14;
const BOUGHT_REACH = 70;
/** Figures that are a company's own: who stands beside the word for them owns them. */
const OWNED: ReadonlySet<FigurePredicate> = new Set([
  'VALUATION',
  'REVENUE',
  'USERS',
  'HEADCOUNT',
  'INVESTMENT',
  'FINE',
]);
/** Predicates whose owner follows a preposition too ("pengguna di ChatGPT"). */
const POSSESSED: ReadonlySet<FigurePredicate> = new Set(['VALUATION', 'USERS', 'HEADCOUNT', 'REVENUE']);

/** Entities that a figure is about and that it goes to; null where the text names none that fits. */
export function bindSubject(
  text: string,
  amount: Span,
  choice: Choice,
  { names, title, earlier, employerOf }: SubjectSources,
): { subjectKey: string | null; objectKey: string | null } {
  const types = SUBJECT_TYPES[choice.predicate];
  const fits = (name: NamedSpan): boolean => types.includes(name.type);
  const ranked = names
    .filter(fits)
    .map((name) => ({ name, cost: costOf(text, amount, choice, name, names) }))
    .toSorted((a, b) => a.cost - b.cost);
  const nearest = ranked[0];
  const carried =
    nearest === undefined || nearest.cost > CARRIED_COST
      ? carriedOf(text, amount, choice.predicate, title.filter(fits), earlier.filter(fits))
      : null;
  const best = carried ?? nearest?.name ?? null;
  const subjectKey = best === null ? null : companyOf(best, choice.predicate, employerOf);
  const object =
    choice.predicate === 'INVESTMENT' && !takesIn(text, best, amount)
      ? ranked.find(({ name }) => name.key !== subjectKey && name.type === 'ORG' && !isSpeaker(text, name))
      : undefined;
  return { subjectKey, objectKey: object?.name.key ?? null };
}

/** The title's first that is no person and leads no round, else the first of the nearest sentence before. */
function carriedOf(
  text: string,
  amount: Span,
  predicate: FigurePredicate,
  title: readonly NamedSpan[],
  earlier: readonly NamedSpan[],
): NamedSpan | null {
  const thing = (name: NamedSpan): boolean => name.type !== 'PERSON' && name.type !== 'PLACE';
  if (isOfModel(text, amount, predicate)) {
    const model = [...title, ...earlier].find((name) => name.type === 'MODEL');
    if (model !== undefined) return model;
  }
  const led = (name: NamedSpan): boolean =>
    predicate !== 'STAKE' && ROUND_LED_AFTER.test(text.slice(name.end, name.end + 14));
  return (
    title.find((name) => thing(name) && !led(name)) ?? earlier.find(thing) ?? title[0] ?? earlier[0] ?? null
  );
}

/** Prices by the token, parameters, scores and memory are a model's. */
function isOfModel(text: string, amount: Span, predicate: FigurePredicate): boolean {
  if (predicate !== 'PRICE' && predicate !== 'OTHER' && predicate !== 'CAPACITY') return false;
  return MODEL_MEASURES.test(text.slice(Math.max(0, amount.start - 40), amount.end + 40));
}

/** A chief speaks for the company: its money, its people, its plans. */
function companyOf(
  name: NamedSpan,
  predicate: FigurePredicate,
  employerOf: SubjectSources['employerOf'],
): string {
  return name.type === 'PERSON' && predicate !== 'FINE' ? (employerOf(name.key) ?? name.key) : name.key;
}

function costOf(
  text: string,
  amount: Span,
  { predicate, trigger }: Choice,
  name: NamedSpan,
  names: readonly NamedSpan[],
): number {
  const before = name.start < amount.start;
  const between = before ? text.slice(name.end, amount.start) : text.slice(amount.end, name.start);
  const lead = text.slice(Math.max(0, name.start - 22), name.start);
  const owner = trigger !== null && OWNED.has(predicate) && isOwner(text, name, trigger);
  const step = SUBJECT_TYPES[predicate].indexOf(name.type) * COST.typeStep;
  let cost = Math.min(between.length, 120) + step + (before ? 0 : COST.after);
  if (name.type === 'PERSON') cost += COST.person;
  if (name.type === 'PLACE') cost += COST.place;
  if (name.type === 'MODEL' && isOfModel(text, amount, predicate)) cost += COST.model;
  if (name === names[0]) cost += COST.lead;
  if (owner) cost += COST.owner;
  else if (OBJECT_OF.test(lead) && !(before && POSSESSED.has(predicate))) cost += COST.object;
  if (predicate === 'PRICE' && boughtIn(text, trigger, names) === name) cost += COST.bought;
  if (CLAUSE_JOINT.test(between)) cost += COST.clause;
  if (before && speaks(text, name, amount, names)) cost += COST.speaker;
  if (predicate === 'INVESTMENT' && leadsRound(text, name, amount)) cost += COST.roundLeader;
  return cost;
}

/** Right after the word ("valuasi OpenAI", "revenue of OpenAI") or possessing it ("OpenAI's revenue"). */
function isOwner(text: string, name: Span, trigger: Span): boolean {
  if (name.start >= trigger.end)
    return /^\p{L}*(?: (?:of|de|da|do|von|der|du|milik|mingguan|aktif))?\s$/iu.test(
      text.slice(trigger.end, name.start),
    );
  return (
    trigger.start - name.end <= OWNER_REACH &&
    /^['’]s? (?:\S+ )?$|^の|^的/u.test(text.slice(name.end, trigger.start))
  );
}

/** What a word of buying is followed by ("to buy Arm for ...") or, being a noun, preceded by ("the Figma bid"). */
function boughtIn(text: string, trigger: Span | null, names: readonly NamedSpan[]): NamedSpan | null {
  if (trigger === null || !BUYS.test(text.slice(trigger.start, trigger.end))) return null;
  const beside = names.find((name) => name.end === trigger.start - 1);
  const after = names.find((name) => name.start >= trigger.end);
  if (after === undefined || after.start - trigger.end > BOUGHT_REACH) return beside ?? null;
  const between = text.slice(trigger.end, after.start);
  return CLAUSE_JOINT.test(between) || BUYER.test(between) ? (beside ?? null) : after;
}

function speaks(text: string, name: NamedSpan, amount: Span, names: readonly NamedSpan[]): boolean {
  if (!REPORTING.test(text.slice(name.end, name.end + 44))) return false;
  return names.some(
    (other) => other.start > name.end && other.end <= amount.start && other.type !== 'PLACE' && other.key !== name.key &&
      !OBJECT_OF.test(text.slice(Math.max(0, other.start - 22), other.start)),
  ); // biome-ignore format: one condition
}

function isSpeaker(text: string, { start }: Span): boolean {
  return SAID_BY.test(text.slice(Math.max(0, start - 14), start));
}

/** Whether money of a round comes to the name instead of going out from it. */
function takesIn(text: string, name: Span | null, amount: Span): boolean {
  return name !== null && name.end <= amount.start && TAKES_IN.test(text.slice(name.end, amount.start));
}

function leadsRound(text: string, name: Span, amount: Span): boolean {
  const around = text.slice(Math.max(0, amount.start - 110), amount.end + 90);
  if (!ROUND_WORDS.test(around)) return false;
  return (
    ROUND_LED_BEFORE.test(text.slice(Math.max(0, name.start - 40), name.start)) ||
    ROUND_LED_AFTER.test(text.slice(name.end, name.end + 14))
  );
}
