import { normaliseName } from '../shared/normalise-name.ts';
import type { CatalogueEntity, EntityType, TopicPack } from './topic-pack.ts';

/** Types that a tagger can't tell from the name's own: a name of the first may be an entity of any of the others. */
const COMPATIBLE: Readonly<Record<EntityType, readonly EntityType[]>> = {
  ORG: ['ORG', 'REGULATOR'],
  REGULATOR: ['REGULATOR', 'ORG'],
  PRODUCT: ['PRODUCT', 'MODEL'],
  MODEL: ['MODEL', 'PRODUCT'],
  PERSON: ['PERSON'],
  LAW: ['LAW'],
  PLACE: ['PLACE'],
};

/** Which catalogue entity a name of a type is, without any context. */
export interface PromotableNames {
  /** Normalised names that may be some entity's. */
  readonly names: readonly string[];
  /** Key of the one entity of a compatible type that has the name; null where none has, or more than one. */
  keyOf(normalisedName: string, type: EntityType): string | null;
}

interface Claim {
  readonly entity: CatalogueEntity;
  /** Whether the name counts only with context, so that the name alone proves nothing. */
  readonly ambiguous: boolean;
}

/** Labels, aliases and misspellings of all packs, normalised. */
export function promotableNames(packs: readonly TopicPack[]): PromotableNames {
  const claims = new Map<string, Claim[]>();
  for (const pack of packs) {
    for (const entity of pack.entities) {
      for (const [name, ambiguous] of namesOf(entity)) {
        const claim = { entity, ambiguous };
        if (name !== '') claims.set(name, [...(claims.get(name) ?? []), claim]);
      }
    }
  }
  return {
    names: [...claims.keys()],
    keyOf: (normalisedName, type) => {
      const accepted = COMPATIBLE[type];
      const fitting = (claims.get(normalisedName) ?? []).filter(({ entity }) =>
        accepted.includes(entity.type),
      );
      const keys = new Set(fitting.map(({ entity }) => entity.key));
      const [key] = keys;
      return key === undefined || keys.size > 1 || fitting.some((claim) => claim.ambiguous) ? null : key;
    },
  };
}

/** Normalised names with whether they are ambiguous. */
function namesOf(entity: CatalogueEntity): Map<string, boolean> {
  const { label, labels, aliases, misspellings, ambiguous } = entity;
  const surfaces = [label, ...Object.values(labels), ...aliases, ...misspellings];
  const names = new Map(surfaces.map((surface) => [normaliseName(surface), false]));
  for (const surface of ambiguous) names.set(normaliseName(surface), true);
  return names;
}
