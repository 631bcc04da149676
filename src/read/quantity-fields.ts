import type { Compiler, FieldTable } from './compiler.ts';
import type { Selection } from './selection.ts';
import { column, type Sql } from './sql.ts';

/** Columns of a quantity by field of the API; a row of `figure` or `claim` has them under these names. */
const QUANTITY_COLUMNS = {
  value: 'value',
  max: 'max',
  currency: 'currency',
  unit: 'unit',
  approximate: 'approximate',
  bound: 'bound',
  rawText: 'raw_text',
  from: 'from_date',
  to: 'to_date',
} as const;

export type QuantityField = keyof typeof QUANTITY_COLUMNS;

/** The quantity of a row; `overrides` for fields that stand in other columns or have no column. */
export function quantitySql(
  row: string,
  selection: Selection,
  compiler: Compiler,
  overrides: Partial<Readonly<Record<QuantityField, Sql>>> = {},
): Sql {
  const table: FieldTable = Object.fromEntries(
    Object.entries(QUANTITY_COLUMNS).map(([field, name]) => [
      field,
      () => overrides[field as QuantityField] ?? column(row, name),
    ]),
  );
  return compiler.fields('Quantity', table, row, selection);
}
