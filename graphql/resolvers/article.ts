import { articleByUrl } from '../../src/read/single-rows.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { selectedField } from '../selection-of.ts';

export const ARTICLE_QUERIES: Pick<QueryResolvers, 'article'> = {
  article: (_root, args, { db }, info) => articleByUrl(db, args.url, selectedField(info, args).selection),
};
