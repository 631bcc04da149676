import { nodesByIds } from '../../src/read/node-by-id.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { selectedField } from '../selection-of.ts';

export const NODE_QUERIES: Pick<QueryResolvers, 'node' | 'nodes'> = {
  node: async (_root, args, { db }, info) =>
    (await nodesByIds(db, [args.id], selectedField(info, args).selection))[0] ?? null,
  nodes: (_root, args, { db }, info) => nodesByIds(db, args.ids, selectedField(info, args).selection),
};
