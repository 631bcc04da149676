import { fillSeries } from '../../src/read/fill-series.ts';
import { relationBetween } from '../../src/read/relation-between.ts';
import type { RawSeries } from '../../src/read/series.ts';
import type { QueryResolvers, RelationResolvers } from '../generated/resolver-types.ts';
import { selectedField } from '../selection-of.ts';
import { type Row, valueOf } from './row.ts';

export const RELATION_QUERIES: Pick<QueryResolvers, 'relationBetween'> = {
  relationBetween: (_root, args, { db }, info) =>
    relationBetween(db, args, selectedField(info, args).selection),
};

/** Without groups there is always one series. */
export const RELATION_RESOLVERS: Pick<RelationResolvers, 'toneSeries'> = {
  toneSeries: (relation, args, _context, info) =>
    fillSeries(valueOf(relation as Row, info) as RawSeries, args)[0] as object,
};
