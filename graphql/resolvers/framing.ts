import { aggregateSentiment } from '../../src/read/aggregate-sentiment.ts';
import {
  compareFraming,
  type FramingComparison,
  type FramingEntity,
} from '../../src/read/compare-framing.ts';
import { entityPlace, type RawFraming } from '../../src/read/framing-sql.ts';
import type { SentimentSums } from '../../src/read/sentiment-fields.ts';
import type {
  FramingEntityResolvers,
  FramingGroupResolvers,
  StoryFramingResolvers,
} from '../generated/resolver-types.ts';
import { type Row, valueOf } from './row.ts';

export const FRAMING_RESOLVERS: Pick<StoryFramingResolvers, 'groups'> = {
  groups: (value, _args, _context, info) => {
    const framing = value as RawFraming;
    return framing.groups.map(([key, , rows]) => ({
      ...rows[info.path.key],
      comparison: compareFraming(framing, key),
    }));
  },
};

const compared = (group: object): FramingComparison =>
  (group as { readonly comparison: FramingComparison }).comparison;

export const FRAMING_GROUP_RESOLVERS: Pick<
  FramingGroupResolvers,
  'sentiment' | 'notCompared' | 'distinctiveTerms' | 'overRepresented' | 'missing'
> = {
  sentiment: (group, _args, _context, info) =>
    aggregateSentiment(valueOf(group as Row, info) as SentimentSums),
  notCompared: (group) => compared(group).notCompared as object | null,
  distinctiveTerms: (group) => compared(group).distinctiveTerms as object[] | null,
  overRepresented: (group) => compared(group).overRepresented as object[] | null,
  missing: (group) => compared(group).missing as object[] | null,
};

/** The entity's place: groups, a group, a list, an entity of it. */
export const FRAMING_ENTITY_RESOLVERS: Pick<FramingEntityResolvers, 'entity'> = {
  entity: (value, _args, _context, { path }) => {
    const list = path.prev?.prev;
    const place = entityPlace(String(list?.prev?.prev?.key), String(list?.key), String(path.key));
    return (value as FramingEntity).rows[place] as object;
  },
};
