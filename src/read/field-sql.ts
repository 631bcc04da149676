/** Builders for the common kinds of field. */
import type { FieldSql } from './compiler.ts';
import { column, raw, sql, timeText } from './sql.ts';

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
  return (row, field, compiler) => {
    const to = compiler.alias('r');
    const body = compiler.object(typeName, to, field.selection);
    return sql`(SELECT ${body} FROM ${raw(`"${table}" ${to}`)} WHERE ${column(to, 'id')} = ${column(row, name)})`;
  };
}
