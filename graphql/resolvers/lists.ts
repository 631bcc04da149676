import { listPage } from '../../src/read/list-pages.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { selectedField } from '../selection-of.ts';

/** Every root list reads its page in one statement. */
export const LIST_QUERIES: Pick<
  QueryResolvers,
  'topics' | 'stories' | 'articles' | 'entities' | 'relations' | 'claims' | 'sources' | 'feeds' | 'ingestRuns'
> = {
  topics: (_root, args, { db }, info) => listPage(db, 'topics', selectedField(info, args)),
  stories: (_root, args, { db }, info) => listPage(db, 'stories', selectedField(info, args)),
  articles: (_root, args, { db }, info) => listPage(db, 'articles', selectedField(info, args)),
  entities: (_root, args, { db }, info) => listPage(db, 'entities', selectedField(info, args)),
  relations: (_root, args, { db }, info) => listPage(db, 'relations', selectedField(info, args)),
  claims: (_root, args, { db }, info) => listPage(db, 'claims', selectedField(info, args)),
  sources: (_root, args, { db }, info) => listPage(db, 'sources', selectedField(info, args)),
  feeds: (_root, args, { db }, info) => listPage(db, 'feeds', selectedField(info, args)),
  ingestRuns: (_root, args, { db }, info) => listPage(db, 'ingestRuns', selectedField(info, args)),
};
