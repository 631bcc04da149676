import { guarded } from '../format-error.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { ARTICLE_QUERIES } from './article.ts';
import { ENTITY_QUERIES } from './entity.ts';
import { LIST_QUERIES } from './lists.ts';
import { NODE_QUERIES } from './node.ts';
import { SEARCH_EDGE_RESOLVERS, SEARCH_QUERIES } from './search.ts';
import { BUCKET_RESOLVERS, ENTITY_SERIES, SERIES_QUERIES, STORY_SERIES } from './series.ts';
import { STATUS_QUERIES, STATUS_RESOLVERS } from './status.ts';
import { STORY_QUERIES, STORY_RESOLVERS } from './story.ts';
import { TOPIC_QUERIES } from './topic.ts';

/** Fields that are more than a value of their row, by type. */
export const RESOLVERS: Resolvers = {
  Query: guarded({
    ...ARTICLE_QUERIES,
    ...ENTITY_QUERIES,
    ...LIST_QUERIES,
    ...NODE_QUERIES,
    ...SEARCH_QUERIES,
    ...SERIES_QUERIES,
    ...STATUS_QUERIES,
    ...STORY_QUERIES,
    ...TOPIC_QUERIES,
  }),
  Entity: ENTITY_SERIES,
  SearchEdge: SEARCH_EDGE_RESOLVERS,
  ServiceStatus: STATUS_RESOLVERS,
  Story: { ...STORY_RESOLVERS, ...STORY_SERIES },
  TimeBucket: BUCKET_RESOLVERS,
};
