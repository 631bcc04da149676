import { highlightsOf, type HighlightedTexts } from '../../src/read/highlights.ts';
import { searchPage } from '../../src/read/search-page.ts';
import { readSearchQuery } from '../../src/read/search-query.ts';
import type { QueryResolvers, SearchEdgeResolvers } from '../generated/resolver-types.ts';
import { selectedField } from '../selection-of.ts';
import type { RawEdge } from './connection.ts';

export const SEARCH_QUERIES: Pick<QueryResolvers, 'search'> = {
  search: async (_root, args, { db }, info) => {
    const page = await searchPage(db, args, selectedField(info, args));
    return { ...page, lexemes: readSearchQuery(args.query, args.languages ?? []).lexemes };
  },
};

/** The texts come with the edge, the words with the page. */
export const SEARCH_EDGE_RESOLVERS: Pick<SearchEdgeResolvers, 'highlights'> = {
  highlights: (edge, _args, _context, info) => {
    const { fields, connection } = edge as RawEdge;
    const { lexemes } = connection as unknown as { readonly lexemes: ReadonlySet<string> };
    return highlightsOf(fields[info.path.key] as HighlightedTexts, lexemes);
  },
};
