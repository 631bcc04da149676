import type { Token } from '../tokens.ts';
import type { EntityMention } from './entity-mention.ts';

/**
 * Mentions of a person by surname alone, in the case of the catalogue. A surname counts where the full name stands
 * anywhere in the text (titles come before the full name); of two persons with one surname, the one named last
 * before the place is meant, else the first named.
 */
export function findSurnames(
  text: string,
  tokens: readonly Token[],
  mentions: readonly EntityMention[],
  surnames: ReadonlyMap<string, string>,
): EntityMention[] {
  const bearers = new Map<string, EntityMention[]>();
  for (const mention of mentions) {
    const surname = surnames.get(mention.key);
    if (surname === undefined) continue;
    const same = bearers.get(surname.toLowerCase()) ?? [];
    same.push(mention);
    bearers.set(surname.toLowerCase(), same);
  }
  if (bearers.size === 0) return [];
  const covered = coveredTokens(mentions);
  const found: EntityMention[] = [];
  tokens.forEach((token, index) => {
    const persons = bearers.get(token.lower);
    if (persons === undefined || covered.has(index)) return;
    const person = persons.findLast((mention) => mention.start < token.start) ?? persons[0];
    if (person === undefined || text.slice(token.start, token.end) !== surnames.get(person.key)) return;
    found.push({ key: person.key, start: token.start, end: token.end, from: index, to: index + 1 });
  });
  return found;
}

function coveredTokens(mentions: readonly EntityMention[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { from, to } of mentions) for (let index = from; index < to; index += 1) covered.add(index);
  return covered;
}
