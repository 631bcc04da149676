/** Connections, their edges and page infos: the same for every list, from what the statement returned. */
import type { GraphQLFieldResolver } from 'graphql';
import { TOTAL_COUNT_CAP, type RawConnection } from '../../src/read/connection.ts';
import { encodeCursor } from '../../src/read/cursor.ts';
import type { ChangesPage } from '../../src/read/changes-page.ts';
import { changeCursor } from '../../src/read/changes-since.ts';
import type { Row } from './row.ts';

/** An edge before its fields are read. */
export interface RawEdge {
  readonly cursor: string;
  /** Fields by their names in the answer. */
  readonly fields: Row;
  readonly connection: RawConnection;
}

type ConnectionResolver = GraphQLFieldResolver<RawConnection, unknown>;

const CONNECTION_FIELDS: Readonly<Record<string, ConnectionResolver>> = {
  nodes: (connection, _args, _context, info) => pageRows(connection).map((row) => row[`f_${info.path.key}`]),
  edges: (connection, _args, _context, info) =>
    pageRows(connection).map((row) => ({
      cursor: encodeCursor(connection.order, row.c),
      fields: row[`f_${info.path.key}`],
      connection,
    })),
  pageInfo: (connection) => pageInfo(connection),
  cursor: (connection) => pollCursor(connection as ChangesPage),
  truncated: (connection) => (connection as ChangesPage).truncated,
  totalCount: ({ total = 0 }) => Math.min(total, TOTAL_COUNT_CAP),
  totalCountIsExact: ({ total = 0 }) => total <= TOTAL_COUNT_CAP,
};

/** Resolver of a field of a connection. Throws if no connection has such a field. */
export function connectionField(typeName: string, fieldName: string): ConnectionResolver {
  const resolve = CONNECTION_FIELDS[fieldName];
  if (resolve === undefined) throw new Error(`${typeName}.${fieldName} is no field of a connection`);
  return resolve;
}

/** Resolver of a field of an edge. */
export function edgeField(_typeName: string, fieldName: string): GraphQLFieldResolver<RawEdge, unknown> {
  if (fieldName === 'cursor') return (edge) => edge.cursor;
  return (edge, _args, _context, info) => edge.fields[info.path.key];
}

/** The rows of the page in the list's own order: the statement reads one more, and reads backward pages from their end. */
function pageRows({ rows, limit, backward }: RawConnection): RawConnection['rows'] {
  const page = rows.slice(0, limit);
  return backward ? page.reverse() : page;
}

function pageInfo(connection: RawConnection): Row {
  const rows = pageRows(connection);
  const [first, last] = [rows[0], rows.at(-1)];
  const more = connection.rows.length > connection.limit;
  return {
    hasNextPage: connection.backward ? connection.bounded : more,
    hasPreviousPage: connection.backward ? more : connection.bounded,
    startCursor: first === undefined ? null : encodeCursor(connection.order, first.c),
    endCursor: last === undefined ? null : encodeCursor(connection.order, last.c),
  };
}

/** After the last row of a full page, else after all that the statement saw. */
function pollCursor(page: ChangesPage): string {
  const last = pageRows(page).at(-1);
  return page.rows.length > page.limit && last !== undefined
    ? encodeCursor(page.order, last.c)
    : changeCursor(page.latest);
}
