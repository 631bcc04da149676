/** The one place that decides what a client sees of an error. */
import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { WartaError } from '../src/errors.ts';
import type { Logger } from '../src/log.ts';

/** Codes whose message is meant for the client; everything else is masked. */
const PUBLIC_CODES: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'RATE_LIMITED',
  'COST_LIMIT_EXCEEDED',
  'QUERY_TIMEOUT',
  'SERVICE_UNAVAILABLE',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What an expected refusal of the database means to the client. */
const DATABASE_REFUSALS: Readonly<Record<string, { code: string; status: number; message: string }>> = {
  '57014': {
    code: 'QUERY_TIMEOUT',
    status: 503,
    message: 'the query took too long and was cancelled; ask for less, or a shorter range',
  },
};
const UNAVAILABLE = {
  code: 'SERVICE_UNAVAILABLE',
  status: 503,
  message: 'the database does not answer; try again in a moment',
};
/** Codes of Prisma, Postgres and the system for a database that is away or restarting. */
const AWAY =
  /^(P1001|P1002|P1008|P1017|P2024|P2037|ECONN\w+|EPIPE|ENOTFOUND|ETIMEDOUT|57P0\d|53300|08\w{3})$/;
const AWAY_KINDS: ReadonlySet<unknown> = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
]);

/** An error with a code and the HTTP status that goes with it. */
export function clientError(code: string, message: string, status = 400, extra: object = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extra, code, http: { status } } });
}

/** What the client is told, null for what nobody expected. */
export function expectedError(error: unknown): GraphQLError | null {
  if (error instanceof GraphQLError) return error;
  if (error instanceof WartaError && error.code === 'INPUT')
    return clientError('BAD_USER_INPUT', error.message);
  if (error instanceof WartaError && error.code === 'NOT_FOUND')
    return clientError('NOT_FOUND', error.message, 404);
  const codes = codesOf(error);
  const refusal = codes.map((code) => DATABASE_REFUSALS[code]).find((known) => known !== undefined);
  const told =
    refusal ?? (codes.some((code) => AWAY.test(code) || AWAY_KINDS.has(code)) ? UNAVAILABLE : undefined);
  return told === undefined ? null : clientError(told.code, told.message, told.status);
}

/** The codes of an error and of what caused it, as far down as they go. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { code, kind, originalCode, errorCode, cause, meta, driverAdapterError } = error as Record<
    string,
    unknown
  >;
  const own = [code, kind, originalCode, errorCode].filter((value) => typeof value === 'string');
  return [...own, ...[cause, meta, driverAdapterError].flatMap((inner) => codesOf(inner, depth + 1))];
}

type AnyResolver = (...args: never[]) => unknown;

/** The same resolvers, whose expected failures are told to the client. */
export function guarded<R extends object>(resolvers: R): R {
  const entries = Object.entries(resolvers).map(([name, resolve]) => {
    const guardedResolve: AnyResolver = async (...args) => {
      try {
        return await (resolve as AnyResolver)(...args);
      } catch (error) {
        throw expectedError(error) ?? error;
      }
    };
    return [name, guardedResolve];
  });
  return Object.fromEntries(entries) as R;
}

/** Masks what the client must not see; the id in its message is also in the log. Must not throw. */
export function createFormatError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    if (PUBLIC_CODES.has(extensions['code'])) return { ...formatted, extensions };
    const errorId = randomUUID();
    log.error(
      { err: unwrapResolverError(error), errorId, path: formatted.path?.join('.') },
      'a query failed',
    );
    const masked: GraphQLFormattedError = {
      message: `internal error ${errorId}; the operator finds it in the log under this id`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
    };
    return formatted.path === undefined ? masked : { ...masked, path: formatted.path };
  };
}
