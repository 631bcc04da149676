import type { SampleEntity, SampleFigure, SampleRelation } from './sample-row.ts';

export type EntityPair = readonly [gold: SampleEntity, predicted: SampleEntity];
export type FigurePair = readonly [gold: SampleFigure, predicted: SampleFigure];
export type RelationPair = readonly [gold: SampleRelation, predicted: SampleRelation];

const UNDIRECTED: ReadonlySet<string> = new Set(['PARTNERSHIP', 'COMPETITION']);
const VALUE_TOLERANCE = 1e-6;

/** One-to-one: by Wikidata id where both have one, else by key, else by any name. */
export function matchEntities(
  gold: readonly SampleEntity[],
  predicted: readonly SampleEntity[],
): EntityPair[] {
  const rules = [sameWikidataId, (a: SampleEntity, b: SampleEntity) => a.key === b.key, sameName];
  return matchBy(gold, predicted, rules);
}

function sameWikidataId(a: SampleEntity, b: SampleEntity): boolean {
  return a.wikidataId !== null && a.wikidataId === b.wikidataId;
}

function sameName(a: SampleEntity, b: SampleEntity): boolean {
  const names = new Set([b.name, ...(b.names ?? [])].map((name) => name.toLowerCase()));
  return [a.name, ...(a.names ?? [])].some((name) => names.has(name.toLowerCase()));
}

/** Greedy one-to-one matching; an earlier rule goes over all items before a later one. */
function matchBy<T>(
  gold: readonly T[],
  predicted: readonly T[],
  rules: readonly ((a: T, b: T) => boolean)[],
): (readonly [T, T])[] {
  const pairs: (readonly [T, T])[] = [];
  const [leftGold, leftPredicted] = [new Set(gold), new Set(predicted)];
  for (const rule of rules) {
    for (const a of leftGold) {
      for (const b of leftPredicted) {
        if (!rule(a, b)) continue;
        pairs.push([a, b]);
        leftGold.delete(a);
        leftPredicted.delete(b);
        break;
      }
    }
  }
  return pairs;
}

/** By value and unit, deadlines by their dates; of several fits one with the same predicate is taken first. */
export function matchFigures(
  gold: readonly SampleFigure[],
  predicted: readonly SampleFigure[],
): (readonly [SampleFigure, SampleFigure])[] {
  return matchBy(gold, predicted, [(a, b) => sameFigure(a, b) && a.predicate === b.predicate, sameFigure]);
}

function sameFigure(a: SampleFigure, b: SampleFigure): boolean {
  if (a.predicate === 'DEADLINE' || b.predicate === 'DEADLINE') {
    return a.predicate === b.predicate && a.from === b.from && a.to === b.to;
  }
  if (a.value === null || b.value === null || a.unit !== b.unit || a.currency !== b.currency) return false;
  return Math.abs(a.value - b.value) <= VALUE_TOLERANCE * Math.max(1, Math.abs(a.value));
}

/** By type and ends, in either order for partnerships and competition. */
export function matchRelations(
  gold: readonly SampleRelation[],
  predicted: readonly SampleRelation[],
  entities: readonly EntityPair[],
): (readonly [SampleRelation, SampleRelation])[] {
  const same = (a: SampleRelation, b: SampleRelation): boolean => {
    if (a.type !== b.type) return false;
    const ends = (subject: string, object: string): boolean =>
      sameEnd(a.subject, subject, entities) && sameEnd(a.object, object, entities);
    return ends(b.subject, b.object) || (UNDIRECTED.has(a.type) && ends(b.object, b.subject));
  };
  return matchBy(gold, predicted, [same]);
}

/** Whether two keys name one entity: the same key, or matched entities. */
export function sameEnd(
  gold: string | null,
  predicted: string | null,
  entities: readonly EntityPair[],
): boolean {
  if (gold === null || predicted === null || gold === predicted) return gold === predicted;
  return entities.some(([a, b]) => a.key === gold && b.key === predicted);
}
