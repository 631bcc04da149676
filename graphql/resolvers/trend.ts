import { trends } from '../../src/read/trends.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { selectedField } from '../selection-of.ts';

export const TREND_QUERIES: Pick<QueryResolvers, 'trends'> = {
  trends: (_root, args, { db }, info) => trends(db, args, selectedField(info, args).selection),
};
