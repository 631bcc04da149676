import type { Marks } from '../evaluate/task-types.ts';
import type { Output } from './output.ts';
import { printTable } from './table.ts';

type Plain = Readonly<Record<string, unknown>>;

/** Marks that are rows of a table each, in the order of print. */
const TABLES = ['perClass', 'reliability', 'pages'] as const;

/** Marks as tables: one line a mark, then the tables of rows, then the languages side by side. */
export async function printMarks(out: Output, marks: Marks): Promise<void> {
  const { byLanguage, byCategory, ...rest } = marks;
  const single = Object.entries(rest).filter(([name]) => !TABLES.some((table) => table === name));
  await printTable(
    out,
    ['mark', 'value'],
    flatten(Object.fromEntries(single)).map(([name, value]) => [name, value]),
  );
  for (const name of TABLES) if (Array.isArray(marks[name])) await printRows(out, marks[name] as Plain[]);
  if (isPlain(byCategory)) await printRows(out, named('category', byCategory));
  if (isPlain(byLanguage)) await printSideBySide(out, byLanguage);
}

/** `stories.bCubedF1` -> `0.812`. */
function flatten(value: Plain, prefix = ''): [string, string][] {
  return Object.entries(value).flatMap(([name, each]): [string, string][] =>
    isPlain(each) ? flatten(each, `${prefix}${name}.`) : [[`${prefix}${name}`, shown(each)]],
  );
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (typeof value === 'number')
    return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 3 : 0);
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function named(column: string, rows: Plain): Plain[] {
  return Object.entries(rows).map(([name, row]) => ({ [column]: name, ...(row as Plain) }));
}

async function printRows(out: Output, rows: readonly Plain[]): Promise<void> {
  const head = Object.keys(rows[0] ?? {});
  if (head.length === 0) return;
  await out.line('');
  await printTable(
    out,
    head,
    rows.map((row) => head.map((name) => shown(row[name]))),
  );
}

async function printSideBySide(out: Output, byLanguage: Plain): Promise<void> {
  const codes = Object.keys(byLanguage);
  const columns = codes.map((code) => new Map(flatten(byLanguage[code] as Plain)));
  const names = [...new Set(columns.flatMap((column) => [...column.keys()]))];
  await out.line('');
  await printTable(
    out,
    ['mark', ...codes],
    names.map((name) => [name, ...columns.map((column) => column.get(name) ?? '')]),
  );
}
