import type { Output } from './output.ts';

/** Prints rows in columns as wide as their widest cell; numbers stand right. */
export async function printTable(
  out: Output,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of [head, widths.map((width) => '-'.repeat(width)), ...rows]) {
    const cells = widths.map((width, at) => pad(row[at] ?? '', width));
    await out.line(cells.join('  ').trimEnd());
  }
}

function pad(cell: string, width: number): string {
  return /^-?\d[\d.,]*$/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
}
