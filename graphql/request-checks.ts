/** What is refused of an HTTP request before Apollo sees it. */
import { parse, visit, type DocumentNode, type GraphQLError } from 'graphql';
import { documentError } from './document-shape.ts';
import { clientError } from './format-error.ts';
import { LIMITS, limitError } from './limits.ts';

/** The parts of a GraphQL request that a client sends, unchecked. */
export interface RequestParts {
  readonly query?: unknown;
  readonly variables?: unknown;
}

/** Documents that were found good; the same few come again and again. */
const REMEMBERED = 500;

/** The reason to refuse a request; null if there is none that this check knows. */
export function createRequestCheck(): (parts: RequestParts) => GraphQLError | null {
  const good = new Set<string>();
  return ({ query, variables }) => {
    const wrongVariables = variablesError(variables);
    if (wrongVariables !== null || typeof query !== 'string' || good.has(query)) return wrongVariables;
    const tooNested = limitError(LIMITS.brackets, bracketDepth(query));
    if (tooNested !== null) return tooNested;
    const document = parsed(query);
    const error = document === null ? null : (documentError(document) ?? literalsError(document));
    if (error === null && document !== null) {
      if (good.size >= REMEMBERED) good.clear();
      good.add(query);
    }
    return error;
  };
}

const STRINGS_AND_COMMENTS = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#.*/g;

/** Deepest nesting of brackets outside strings and comments. */
function bracketDepth(query: string): number {
  let [depth, deepest] = [0, 0];
  for (const [bracket] of query.replace(STRINGS_AND_COMMENTS, '').matchAll(/[[\](){}]/g)) {
    depth += '[({'.includes(bracket) ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Null if it can't be parsed: Apollo says why. */
function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { maxLexicalTokens: LIMITS.tokens.most, noLocation: true });
  } catch {
    return null;
  }
}

/** Text that Postgres can't store would come back as its error. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function unstorable(place: string): GraphQLError {
  return clientError(
    'BAD_USER_INPUT',
    `${place} holds a NUL or half a surrogate pair; accepted: well-formed text`,
  );
}

function literalsError(document: DocumentNode): GraphQLError | null {
  let error: GraphQLError | null = null;
  visit(document, {
    StringValue(node) {
      if (!isStorable(node.value)) error = unstorable('a string of the query');
    },
  });
  return error;
}

/** Variables of a POST are an object, those of a GET its JSON. */
function variablesError(variables: unknown): GraphQLError | null {
  const value = typeof variables === 'string' ? parsedJson(variables) : variables;
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    const tooDeep = limitError(LIMITS.variableDepth, depth);
    if (tooDeep !== null) return tooDeep;
    if (level.some((item) => typeof item === 'string' && !isStorable(item))) return unstorable('a variable');
    level = level.flatMap(childrenOf);
  }
  return null;
}

/** Keys and values of an object or list; a key can hold what Postgres can't store, too. */
function childrenOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flat();
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
