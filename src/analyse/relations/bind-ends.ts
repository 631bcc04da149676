import type { Span } from '../analysis.ts';
import type { NamedSpan } from '../figures/bind-subject.ts';
import type { TriggerHit } from './match-triggers.ts';

export interface Ends {
  readonly subjectKey: string;
  readonly objectKey: string;
  /** Characters from the trigger to its farther end. */
  readonly distance: number;
}

export interface Surroundings {
  /** The name that the sentences before spoke of, standing in where the doer is a pronoun or "the company". */
  readonly earlier: NamedSpan | null;
  /** Organisation of a person by the catalogue, if the article names it. */
  readonly employerOf: (person: string) => string | null;
}

/** Farthest a name may stand from its trigger. */
const REACH = 110;
/** A stand-in end counts as this far away. */
const CARRIED_DISTANCE = 80;
const ROLE_REACH = 45;
/** Two names on one side of the trigger must be this near each other ("Microsoft and OpenAI"). */
const NEIGHBOUR_GAP = 24;
const LISTED =
  /^\s*(?:,|dan|and|und|y|e|et|serta|maupun|dengan|with|mit|con|com|avec|及|和|与|、|と|or|atau|–|-|\/)+\s*(?:(?:the|perusahaan|raksasa)\s)?$/iu;

/** The two names that a trigger joins, with every name listed beside the object ("sues OpenAI and Microsoft"). */
export function bindEnds(
  text: string,
  hit: TriggerHit,
  names: readonly NamedSpan[],
  around: Surroundings,
): Ends[] {
  switch (hit.trigger.shape) {
    case 'DIRECTED':
      return directed(text, hit, names, around);
    case 'UNDIRECTED':
      return undirected(text, hit, names, around);
    case 'ROLE':
      return role(text, hit, names, around);
  }
}

function directed(
  text: string,
  hit: TriggerHit,
  names: readonly NamedSpan[],
  { earlier }: Surroundings,
): Ends[] {
  const { subjects, objects } = hit.trigger;
  const [leftTypes, rightTypes] = hit.passive ? [objects, subjects] : [subjects, objects];
  const left = names.findLast(
    (name) => name.end <= hit.start && leftTypes.includes(name.type) && near(name, hit),
  );
  const rights = names.filter(
    (name) => name.start >= hit.end && rightTypes.includes(name.type) && near(name, hit),
  );
  if (left !== undefined && rights.length > 0) {
    return withListed(text, rights).map((right) =>
      hit.passive ? ends(right, left, hit) : ends(left, right, hit),
    );
  }
  if (
    left === undefined &&
    !hit.passive &&
    earlier !== null &&
    leftTypes.includes(earlier.type) &&
    rights.length === 1
  ) {
    return rights.map((right) => ({
      subjectKey: earlier.key,
      objectKey: right.key,
      distance: CARRIED_DISTANCE,
    }));
  }
  const [first, second] = rights;
  if (left === undefined && first !== undefined && second !== undefined && subjects.includes(first.type))
    return [ends(first, second, hit)];
  return [];
}

function undirected(
  text: string,
  hit: TriggerHit,
  names: readonly NamedSpan[],
  { earlier }: Surroundings,
): Ends[] {
  const fitting = names.filter((name) => hit.trigger.subjects.includes(name.type) && near(name, hit));
  const lefts = fitting.filter((name) => name.end <= hit.start);
  const rights = fitting.filter((name) => name.start >= hit.end);
  const before = listEndingAt(text, lefts);
  if (before.length > 1) return pairsOf(before, hit);
  const after = withListed(text, rights);
  const [last, first] = [lefts.at(-1), rights[0]];
  const close = first !== undefined && first.start - hit.end < NEIGHBOUR_GAP;
  if (after.length > 1 && close && (last === undefined || hit.trigger.type === 'PARTNERSHIP'))
    return pairsOf(after, hit);
  if (last !== undefined && first !== undefined) return after.map((right) => ends(last, right, hit));
  const only = last ?? first;
  if (
    only === undefined ||
    fitting.length > 1 ||
    earlier === null ||
    !hit.trigger.subjects.includes(earlier.type)
  )
    return [];
  return [{ subjectKey: earlier.key, objectKey: only.key, distance: CARRIED_DISTANCE }];
}

function role(
  text: string,
  hit: TriggerHit,
  names: readonly NamedSpan[],
  { employerOf }: Surroundings,
): Ends[] {
  const close = names.filter((name) => gap(name, hit) <= ROLE_REACH);
  const nearest = (types: readonly string[]): NamedSpan | undefined =>
    close.toSorted((a, b) => gap(a, hit) - gap(b, hit)).find((name) => types.includes(name.type));
  const organisation = nearest(hit.trigger.subjects);
  const person = nearest(hit.trigger.objects);
  if (person === undefined) return [];
  const employer = employerOf(person.key);
  if (organisation === undefined) {
    return employer === null || gap(person, hit) > ROLE_REACH / 2
      ? []
      : [{ subjectKey: employer, objectKey: person.key, distance: CARRIED_DISTANCE }];
  }
  const persons = close.filter((name) => hit.trigger.objects.includes(name.type));
  const together = withListed(text, persons.slice(persons.indexOf(person)));
  return together.map((each) => ends(organisation, each, hit));
}

/** The first name and those that a list continues with. */
function withListed(text: string, names: readonly NamedSpan[]): NamedSpan[] {
  const list = names.slice(0, 1);
  for (let index = 1; index < names.length; index += 1) {
    const [previous, next] = [names[index - 1] as NamedSpan, names[index] as NamedSpan];
    if (!listed(text, previous, next)) break;
    list.push(next);
  }
  return list;
}

/** The last name and those that a list led up to it with. */
function listEndingAt(text: string, names: readonly NamedSpan[]): readonly NamedSpan[] {
  let from = names.length - 1;
  while (from > 0 && listed(text, names[from - 1] as NamedSpan, names[from] as NamedSpan)) from -= 1;
  return names.slice(Math.max(0, from));
}

/** Every name of a list with every other ("OpenAI, Oracle and SoftBank are partners"). */
function pairsOf(names: readonly NamedSpan[], hit: TriggerHit): Ends[] {
  return names.flatMap((one, index) => names.slice(index + 1).map((other) => ends(one, other, hit)));
}

function listed(text: string, left: Span, right: Span): boolean {
  return right.start - left.end <= NEIGHBOUR_GAP && LISTED.test(text.slice(left.end, right.start));
}

function gap(name: Span, hit: Span): number {
  return name.end <= hit.start ? hit.start - name.end : name.start - hit.end;
}

function near(name: Span, hit: Span): boolean {
  return gap(name, hit) <= REACH;
}

function ends(subject: NamedSpan, object: NamedSpan, hit: TriggerHit): Ends {
  return {
    subjectKey: subject.key,
    objectKey: object.key,
    distance: Math.max(gap(subject, hit), gap(object, hit)),
  };
}
