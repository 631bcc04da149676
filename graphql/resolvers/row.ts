import type { GraphQLFieldResolver } from 'graphql';
import { encodeGlobalId, NODE_TYPES } from '../../src/read/global-id.ts';

/** An object of an answer: a row made by a statement (marked by `@`, keyed by the names in the answer), or made by us. */
export type Row = Readonly<Record<string, unknown>>;

/** The value of the field that is being answered. */
export function valueOf(
  row: Row,
  info: { readonly path: { readonly key: string | number }; readonly fieldName: string },
): unknown {
  return '@' in row ? row[info.path.key] : row[info.fieldName];
}

/** The default for a field of a type: the value as it is; ids of nodes become opaque. */
export function rowField(typeName: string, fieldName: string): GraphQLFieldResolver<Row, unknown> {
  const nodeType = NODE_TYPES.find((type) => type === typeName);
  if (nodeType !== undefined && fieldName === 'id') {
    return (row, _args, _context, info) => encodeGlobalId(nodeType, Number(valueOf(row, info)));
  }
  return (row, _args, _context, info) => valueOf(row, info);
}
