import { WartaError } from '../../src/errors.ts';
import { rowIdOf } from '../../src/read/global-id.ts';
import { liveNode } from '../../src/read/node-by-id.ts';
import { entityByName, entityByWikidataId } from '../../src/read/single-rows.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { selectedField } from '../selection-of.ts';

export const ENTITY_QUERIES: Pick<QueryResolvers, 'entity'> = {
  entity: async (_root, args, { db }, info) => {
    const { selection } = selectedField(info, args);
    const given = [args.id, args.wikidataId, args.name].filter(
      (value) => value !== null && value !== undefined,
    );
    if (given.length !== 1)
      throw new WartaError(
        'INPUT',
        `entity has ${given.length} arguments; accepted: one of id, wikidataId, name`,
      );
    if (args.id) return liveNode(db, { type: 'Entity', id: rowIdOf('Entity', args.id) }, selection);
    if (args.wikidataId) return entityByWikidataId(db, args.wikidataId, selection);
    return entityByName(db, args.name ?? '', selection);
  },
};
