import { guarded } from '../format-error.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { ARTICLE_QUERIES, REVISION_RESOLVERS } from './article.ts';
import { CHANGE_QUERIES, CHANGE_RESOLVERS, STORY_CHANGES_RESOLVERS } from './change.ts';
import { ENTITY_QUERIES } from './entity.ts';
import { FRAMING_ENTITY_RESOLVERS, FRAMING_GROUP_RESOLVERS, FRAMING_RESOLVERS } from './framing.ts';
import { LIST_QUERIES } from './lists.ts';
import { NODE_QUERIES } from './node.ts';
import { RELATION_QUERIES, RELATION_RESOLVERS } from './relation.ts';
import { SEARCH_EDGE_RESOLVERS, SEARCH_QUERIES } from './search.ts';
import { BUCKET_RESOLVERS, ENTITY_SERIES, SERIES_QUERIES, STORY_SERIES } from './series.ts';
import { STATUS_QUERIES, STATUS_RESOLVERS } from './status.ts';
import { RELATED_STORY_RESOLVERS, STORY_QUERIES, STORY_RESOLVERS } from './story.ts';
import { ENTITY_SHIFTS, TONE_SHIFT_RESOLVERS } from './tone-shift.ts';
import { TOPIC_QUERIES } from './topic.ts';
import { TREND_QUERIES } from './trend.ts';

/** Fields that are more than a value of their row, by type. */
export const RESOLVERS: Resolvers = {
  Query: guarded({
    ...ARTICLE_QUERIES,
    ...CHANGE_QUERIES,
    ...ENTITY_QUERIES,
    ...LIST_QUERIES,
    ...NODE_QUERIES,
    ...RELATION_QUERIES,
    ...SEARCH_QUERIES,
    ...SERIES_QUERIES,
    ...STATUS_QUERIES,
    ...STORY_QUERIES,
    ...TOPIC_QUERIES,
    ...TREND_QUERIES,
  }),
  ArticleRevision: REVISION_RESOLVERS,
  Entity: { ...ENTITY_SERIES, ...ENTITY_SHIFTS },
  FramingEntity: FRAMING_ENTITY_RESOLVERS,
  FramingGroup: FRAMING_GROUP_RESOLVERS,
  Relation: RELATION_RESOLVERS,
  SearchEdge: SEARCH_EDGE_RESOLVERS,
  RelatedStory: RELATED_STORY_RESOLVERS,
  ServiceStatus: STATUS_RESOLVERS,
  Story: { ...STORY_RESOLVERS, ...STORY_SERIES },
  Change: CHANGE_RESOLVERS,
  StoryChanges: STORY_CHANGES_RESOLVERS,
  StoryFraming: FRAMING_RESOLVERS,
  TimeBucket: BUCKET_RESOLVERS,
  ToneShift: TONE_SHIFT_RESOLVERS,
};
