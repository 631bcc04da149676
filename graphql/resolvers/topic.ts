import { topicBySlug } from '../../src/read/single-rows.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { selectedField } from '../selection-of.ts';

export const TOPIC_QUERIES: Pick<QueryResolvers, 'topic'> = {
  topic: (_root, args, { db }, info) => topicBySlug(db, args.slug, selectedField(info, args).selection),
};
