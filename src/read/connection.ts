/** Relay connections as one SQL expression: keyset pages with an id that breaks ties, forward and backward. */
import type { Compiler, FieldTable } from './compiler.ts';
import { decodeCursor, type KeyType } from './cursor.ts';
import { pageRequest, type PageRequest } from './page-request.ts';
import type { SelectedField, Selection } from './selection.ts';
import { allOf, jsonObject, raw, sql, timeText, type Sql } from './sql.ts';

export type Direction = 'ASC' | 'DESC';

export interface ConnectionSource {
  /** Name of the list, part of its cursors. */
  readonly name: string;
  /** GraphQL type of the edges, for fields beside `node` and `cursor`. */
  readonly edgeType: string;
  /** What stands after FROM. */
  readonly from: Sql;
  readonly where: readonly Sql[];
  readonly order: {
    readonly name: string;
    readonly key: Sql;
    readonly type: KeyType;
    readonly direction: Direction;
  };
  /** Unique number of a row. */
  readonly id: Sql;
  node(selection: Selection): Sql;
  readonly edgeFields?: FieldTable;
  /** Alias that edgeFields are given as their row. */
  readonly edgeRow?: string;
}

/** Rows beyond this are not counted: an exact count of a long list costs more than its page. */
export const TOTAL_COUNT_CAP = 10_000;

/**
 * A connection as SQL makes it. `rows` holds up to limit + 1 rows in the order of the scan; each has its place `c` and,
 * per selected field of the connection, the JSON of the node or edge under `f_` + key.
 */
export interface RawConnection {
  readonly rows: readonly ({ readonly c: readonly [string | number, number] } & Readonly<
    Record<string, unknown>
  >)[];
  readonly limit: number;
  readonly backward: boolean;
  /** The page starts (or, backward, ends) at a cursor. */
  readonly bounded: boolean;
  readonly order: string;
  /** Up to TOTAL_COUNT_CAP + 1; only where it was selected. */
  readonly total?: number;
}

/** JSON of the page, a RawConnection. Throws WartaError INPUT on wrong page arguments or cursors. */
export function connectionSql(
  source: ConnectionSource,
  typeName: string,
  field: SelectedField,
  compiler: Compiler,
): Sql {
  const page = pageRequest(field.args);
  const selected = field.selection.fieldsOf(typeName);
  const { key, direction } = source.order;
  const scan = page.backward === (direction === 'DESC') ? 'ASC' : 'DESC';
  const order = orderName(source);
  const row = compiler.alias('p');
  const rows = sql`(SELECT coalesce(json_agg(${raw(row)}.j), '[]'::json) FROM (
    SELECT ${rowJson(source, selected, compiler)} AS j FROM ${source.from}
    WHERE ${allOf([...source.where, ...keysetConditions(source, page, order)])}
    ORDER BY ${key} ${raw(scan)}, ${source.id} ${raw(scan)} LIMIT ${page.limit + 1}::int) ${raw(row)})`;
  const counted = selected.some(({ name }) => name === 'totalCount' || name === 'totalCountIsExact');
  return jsonObject([
    ['rows', rows],
    ['limit', sql`${page.limit}::int`],
    ['backward', sql`${page.backward}::boolean`],
    ['bounded', sql`${(page.backward ? page.before : page.after) !== null}::boolean`],
    ['order', sql`${order}::text`],
    ...(counted ? [['total', countSql(source, compiler)] as const] : []),
  ]);
}

function orderName({ name, order }: ConnectionSource): string {
  return `${name} ${order.name} ${order.direction}`;
}

function rowJson(source: ConnectionSource, selected: readonly SelectedField[], compiler: Compiler): Sql {
  const { key, type } = source.order;
  const place = sql`json_build_array(${type === 'timestamptz' ? timeText(key) : key}, ${source.id})`;
  const edge: FieldTable = {
    cursor: () => sql`NULL::text`,
    node: (_, field) => source.node(field.selection),
    ...source.edgeFields,
  };
  const parts = selected.flatMap((field) => {
    if (field.name === 'nodes') return [[`f_${field.key}`, source.node(field.selection)] as const];
    if (field.name !== 'edges') return [];
    return [
      [
        `f_${field.key}`,
        compiler.fields(source.edgeType, edge, source.edgeRow ?? '', field.selection),
      ] as const,
    ];
  });
  return jsonObject([['c', place], ...parts]);
}

function keysetConditions(source: ConnectionSource, page: PageRequest, order: string): Sql[] {
  const { key, type, direction } = source.order;
  const beyond = (cursor: string, operator: '<' | '>') => {
    const place = decodeCursor(cursor, order, type);
    return sql`(${key}, ${source.id}) ${raw(operator)} (${place.key}::${raw(type)}, ${place.id}::bigint)`;
  };
  const [later, earlier] = direction === 'DESC' ? (['<', '>'] as const) : (['>', '<'] as const);
  return [
    ...(page.after === null ? [] : [beyond(page.after, later)]),
    ...(page.before === null ? [] : [beyond(page.before, earlier)]),
  ];
}

function countSql(source: ConnectionSource, compiler: Compiler): Sql {
  const row = raw(compiler.alias('c'));
  return sql`(SELECT count(*) FROM (
    SELECT 1 FROM ${source.from} WHERE ${allOf(source.where)} LIMIT ${TOTAL_COUNT_CAP + 1}::int) ${row})`;
}
