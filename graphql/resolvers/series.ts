import { articleTimeSeries } from '../../src/read/article-series.ts';
import { fillSeries, type TimeBucket } from '../../src/read/fill-series.ts';
import { evidencePlace, type RawSeries } from '../../src/read/series.ts';
import type {
  EntityResolvers,
  QueryResolvers,
  StoryResolvers,
  TimeBucketResolvers,
} from '../generated/resolver-types.ts';
import { selectedField } from '../selection-of.ts';
import { type Row, valueOf } from './row.ts';

export const SERIES_QUERIES: Pick<QueryResolvers, 'timeSeries'> = {
  timeSeries: async (_root, args, { db }, info) => {
    const { selection } = selectedField(info, args);
    return fillSeries(await articleTimeSeries(db, args, args.filter ?? {}, selection), args);
  },
};

export const STORY_SERIES: Pick<StoryResolvers, 'timeSeries'> = {
  timeSeries: (story, args, _context, info) => fillSeries(valueOf(story as Row, info) as RawSeries, args),
};

export const ENTITY_SERIES: Pick<EntityResolvers, 'timeSeries'> = {
  timeSeries: (entity, args, _context, info) => fillSeries(valueOf(entity as Row, info) as RawSeries, args),
};

export const BUCKET_RESOLVERS: Pick<TimeBucketResolvers, 'topEvidence'> = {
  topEvidence: (bucket, _args, _context, info) => {
    const bucketsKey = String(info.path.prev?.prev?.key);
    return ((bucket as TimeBucket).evidence[evidencePlace(bucketsKey, String(info.path.key))] ??
      []) as object[];
  },
};
