import { articleByUrl } from '../../src/read/single-rows.ts';
import type { ArticleRevisionResolvers, QueryResolvers } from '../generated/resolver-types.ts';
import { selectedField } from '../selection-of.ts';
import { type Row, valueOf } from './row.ts';

export const ARTICLE_QUERIES: Pick<QueryResolvers, 'article'> = {
  article: (_root, args, { db }, info) => articleByUrl(db, args.url, selectedField(info, args).selection),
};

/** The body is the publisher's: it is given only where the operator says so. */
export const REVISION_RESOLVERS: Pick<ArticleRevisionResolvers, 'text'> = {
  text: (revision, _args, { exposeBody }, info) =>
    exposeBody ? (valueOf(revision as Row, info) as string) : null,
};
