/** What a query may cost at most; each refusal names its limit and the query's figure. */
import { clientError } from './format-error.ts';
import type { GraphQLError } from 'graphql';

export interface Limit {
  readonly name: string;
  readonly most: number;
}

export const LIMITS = {
  /** Lexical tokens of the document; the parser itself stops there. */
  tokens: { name: 'tokens', most: 2000 },
  /** The parser recurses at each bracket, and its stack ends at about 2,000. */
  brackets: { name: 'nesting of brackets', most: 500 },
  /** Nesting of fields; introspection has its own limit in graphql. */
  depth: { name: 'depth', most: 15 },
  aliases: { name: 'aliases', most: 50 },
  directives: { name: 'directives', most: 50 },
  /** Fields with all fragments written out. */
  fields: { name: 'fields', most: 2000 },
  /** Objects that the answer may hold: see query-cost.ts. */
  cost: { name: 'cost', most: 10_000 },
  /** Nesting of lists and input objects in variables. */
  variableDepth: { name: 'depth of variables', most: 20 },
} as const satisfies Record<string, Limit>;

/** Bytes of a request's body. */
export const BODY_LIMIT = 100_000;
/** Errors in one answer. */
export const MAX_ERRORS = 10;

/** Null if the figure is within the limit. */
export function limitError({ name, most }: Limit, figure: number): GraphQLError | null {
  if (figure <= most) return null;
  return clientError(
    'COST_LIMIT_EXCEEDED',
    `the query's ${name} is ${figure}; accepted: up to ${most}`,
    400,
    { limit: name, figure, accepted: most },
  );
}
