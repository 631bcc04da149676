import type { PackPart, PackProblem } from './pack-problem.ts';

export interface TsvRow {
  /** 1-based line in the file. */
  readonly line: number;
  /** Trimmed NFC cells by column name; every column of the header is present. */
  readonly cells: Readonly<Record<string, string>>;
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads a tab-separated file whose first line names the columns. Empty lines and lines that start with `#` are
 * skipped; missing trailing cells are empty. A header without a wanted column gives one problem and no rows.
 */
export function readTsv(
  file: string,
  content: string,
  columns: readonly string[],
): PackPart<readonly TsvRow[]> {
  const text = content.startsWith(BYTE_ORDER_MARK) ? content.slice(1) : content;
  const lines = text.normalize('NFC').split(/\r?\n/);
  const header = (lines[0] ?? '').split('\t').map((name) => name.trim());
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    return {
      value: [],
      problems: [{ file, line: 1, message: `header lacks the column ${missing.join(', ')}` }],
    };
  }
  const rows: TsvRow[] = [];
  const problems: PackProblem[] = [];
  lines.forEach((source, index) => {
    if (index === 0 || source.trim() === '' || source.startsWith('#')) return;
    const cells = source.split('\t').map((cell) => cell.trim());
    if (cells.length > header.length) {
      problems.push({
        file,
        line: index + 1,
        message: `${cells.length} cells, the header has ${header.length}`,
      });
      return;
    }
    rows.push({
      line: index + 1,
      cells: Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])),
    });
  });
  return { value: rows, problems };
}

/** Splits a `|`-separated cell; empty parts are dropped. */
export function splitCell(cell: string): string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
