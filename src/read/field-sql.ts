/** Builders for the common kinds of field. */
import type { Compiler, FieldSql } from './compiler.ts';
import type { Selection } from './selection.ts';
import { column, raw, sql, timeText, type Sql } from './sql.ts';

/** The column as it is. */
export function plain(name: string): FieldSql {
  return (row) => column(row, name);
}

/** A timestamptz column. */
export function time(name: string): FieldSql {
  return (row) => timeText(column(row, name));
}

/** The row of `table` that the column names; null if the column is null. */
export function reference(typeName: string, table: string, name: string): FieldSql {
  return (row, field, compiler) => rowSql(typeName, table, column(row, name), field.selection, compiler);
}

/**
 * JSON of the row with this id; null if there is none. Lists look their rows up through it once the page is cut, so
 * that the planner can't be led to join whole tables.
 */
export function rowSql(
  typeName: string,
  table: string,
  id: Sql,
  selection: Selection,
  compiler: Compiler,
): Sql {
  const to = compiler.alias('r');
  return sql`(SELECT ${compiler.object(typeName, to, selection)} FROM ${raw(`"${table}" ${to}`)} WHERE ${column(to, 'id')} = ${id})`;
}
