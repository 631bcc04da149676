/**
 * Turns a selection into one SQL expression that makes the JSON: nested objects and lists become correlated
 * subqueries, so a whole page is one statement however deep it goes.
 */
import type { SelectedField, Selection } from './selection.ts';
import { jsonObject, literal, type Sql } from './sql.ts';

/** The value of one field as SQL; `row` is the alias of the object's row. */
export type FieldSql = (row: string, field: SelectedField, compiler: Compiler) => Sql;
export type FieldTable = Readonly<Record<string, FieldSql>>;

export interface Compiler {
  /** An alias that nothing else in the statement has. */
  alias(prefix: string): string;
  /** JSON of a type's row. Names its type under `@` so that unions and interfaces resolve. */
  object(typeName: string, row: string, selection: Selection): Sql;
  /** JSON by a table of fields that is no type's own. */
  fields(typeName: string, table: FieldTable, row: string, selection: Selection): Sql;
}

export function createCompiler(types: Readonly<Record<string, FieldTable>>): Compiler {
  let aliases = 0;
  const compiler: Compiler = {
    alias: (prefix) => `${prefix}${(aliases += 1)}`,
    object(typeName, row, selection) {
      const table = types[typeName];
      if (table === undefined) throw new Error(`no table of fields for ${typeName}`);
      return compiler.fields(typeName, table, row, selection);
    },
    fields(typeName, table, row, selection) {
      const pairs = selection.fieldsOf(typeName).map((field) => {
        const build = table[field.name];
        if (build === undefined) throw new Error(`no SQL for ${typeName}.${field.name}`);
        return [field.key, build(row, field, compiler)] as const;
      });
      return jsonObject([['@', literal(typeName)], ...pairs]);
    },
  };
  return compiler;
}
