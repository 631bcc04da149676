import { aggregateSentiment } from '../../src/read/aggregate-sentiment.ts';
import { rowIdOf } from '../../src/read/global-id.ts';
import { liveNode } from '../../src/read/node-by-id.ts';
import { nearestRelated, type RawRelated } from '../../src/read/related-stories.ts';
import type { SentimentSums } from '../../src/read/sentiment-fields.ts';
import { phaseAt, type RawPhase } from '../../src/read/story-steps.ts';
import type { QueryResolvers, RelatedStoryResolvers, StoryResolvers } from '../generated/resolver-types.ts';
import { selectedField } from '../selection-of.ts';
import { type Row, valueOf } from './row.ts';

export const STORY_QUERIES: Pick<QueryResolvers, 'story'> = {
  story: (_root, args, { db }, info) =>
    liveNode(db, { type: 'Story', id: rowIdOf('Story', args.id) }, selectedField(info, args).selection),
};

export const STORY_RESOLVERS: Pick<StoryResolvers, 'sentiment' | 'phase' | 'related'> = {
  sentiment: (story, _args, _context, info) =>
    aggregateSentiment(valueOf(story as Row, info) as SentimentSums),
  related: (story, _args, _context, info) => nearestRelated(valueOf(story as Row, info) as RawRelated),
  phase: (story, args, { now }, info) =>
    phaseAt(valueOf(story as Row, info) as RawPhase, args.at ?? now()) as object | null,
};

export const RELATED_STORY_RESOLVERS: Pick<RelatedStoryResolvers, 'score'> = {
  score: (related) => (related as { readonly nearness: number }).nearness,
};
