import { normaliseName } from '../../shared/normalise-name.ts';
import type { EntityType } from '../../topic/topic-pack.ts';
import type { NameInText, Span, UnlinkedName } from '../analysis.ts';
import type { EntityMention } from '../entities/entity-mention.ts';
import { firstTokenFrom, type Token } from '../tokens.ts';
import type { NameType } from './name-types.ts';

/** Kinds that are kept; the rest (titles, nationalities, events, terms) is too mixed to be an entity. */
const KEPT: Readonly<Partial<Record<NameType, EntityType>>> = { PER: 'PERSON', ORG: 'ORG', LOC: 'PLACE' };
const LONGEST_NAME = 80;
const CAPITAL = /\p{Lu}/u;
const TWO_LETTERS = /\p{L}.*\p{L}/u;

export interface UnlinkedNames {
  readonly mentions: readonly EntityMention[];
  readonly names: readonly UnlinkedName[];
}

interface Group {
  readonly name: string;
  readonly counts: Map<EntityType, number>;
  readonly spans: NameInText[];
}

/**
 * The names of a text that the catalogue lacks: organisations, people and places which touch no mention of the catalogue and
 * aren't forms of it that its gates refused (the US of "US$5", a Gemini that is a star sign). A name has one type in an article, that of most of its places; a word of a person's longer name stands for the person.
 */
export function unlinkedNames(
  text: string,
  tokens: readonly Token[],
  found: readonly NameInText[],
  linked: readonly EntityMention[],
  isKnown: (name: Span) => boolean,
): UnlinkedNames {
  const groups = new Map<string, Group>();
  for (const span of apart(found, linked)) {
    const name = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    const type = KEPT[span.type];
    if (type === undefined || !isName(name) || isKnown(span)) continue;
    const key = normaliseName(name);
    const group: Group = groups.get(key) ?? { name, counts: new Map(), spans: [] };
    group.counts.set(type, (group.counts.get(type) ?? 0) + 1);
    group.spans.push(span);
    groups.set(key, group);
  }
  const bearers = bearersOf(groups);
  const named = [...groups].map(([key, group]) => ({ ...group, ...whole(key, groups, bearers) }));
  return {
    mentions: named
      .flatMap(({ entityKey, spans }) => spans.map((span) => toMention(entityKey, span, tokens)))
      .toSorted((a, b) => a.start - b.start),
    names: [
      ...new Map(
        named.map(({ entityKey, fullName, type }) => [entityKey, { entityKey, name: fullName, type }]),
      ).values(),
    ],
  };
}

function isName(name: string): boolean {
  return name.length <= LONGEST_NAME && CAPITAL.test(name) && TWO_LETTERS.test(name);
}

/** Those that touch no mention of the catalogue; both are in order. */
function apart(found: readonly NameInText[], linked: readonly EntityMention[]): NameInText[] {
  let next = 0;
  return found.filter(({ start, end }) => {
    while (next < linked.length && (linked[next]?.end ?? 0) <= start) next += 1;
    return (linked[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

/** A group's own name and type, or those of the one person of whose longer name it is a word; of several nobody knows which. */
function whole(
  key: string,
  groups: ReadonlyMap<string, Group>,
  bearers: ReadonlyMap<string, readonly string[]>,
) {
  const own = groups.get(key) as Group;
  const type = mainType(own);
  const [full, other] = type === 'PERSON' && !key.includes(' ') ? (bearers.get(key) ?? []) : [];
  const fullKey = full === undefined || other !== undefined ? key : full;
  return { entityKey: `name:${type}:${fullKey}`, fullName: groups.get(fullKey)?.name ?? own.name, type };
}

/** Persons' full names by each word after the first. */
function bearersOf(groups: ReadonlyMap<string, Group>): ReadonlyMap<string, readonly string[]> {
  const bearers = new Map<string, string[]>();
  for (const [key, group] of groups) {
    if (mainType(group) !== 'PERSON') continue;
    for (const word of new Set(key.split(' ').slice(1)))
      bearers.set(word, [...(bearers.get(word) ?? []), key]);
  }
  return bearers;
}

function mainType({ counts }: Group): EntityType {
  const [[type] = ['ORG' as const]] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return type;
}

function toMention(key: string, { start, end }: NameInText, tokens: readonly Token[]): EntityMention {
  const from = firstTokenFrom(tokens, start);
  return { key, start, end, from, to: Math.max(firstTokenFrom(tokens, end), from + 1) };
}
