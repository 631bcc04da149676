import { aggregateSentiment } from '../../src/read/aggregate-sentiment.ts';
import { rowIdOf } from '../../src/read/global-id.ts';
import { liveNode } from '../../src/read/node-by-id.ts';
import type { SentimentSums } from '../../src/read/sentiment-fields.ts';
import type { QueryResolvers, StoryResolvers } from '../generated/resolver-types.ts';
import { selectedField } from '../selection-of.ts';
import { type Row, valueOf } from './row.ts';

export const STORY_QUERIES: Pick<QueryResolvers, 'story'> = {
  story: (_root, args, { db }, info) =>
    liveNode(db, { type: 'Story', id: rowIdOf('Story', args.id) }, selectedField(info, args).selection),
};

export const STORY_RESOLVERS: Pick<StoryResolvers, 'sentiment'> = {
  sentiment: (story, _args, _context, info) =>
    aggregateSentiment(valueOf(story as Row, info) as SentimentSums),
};
