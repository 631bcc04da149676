import type { Output } from './output.ts';
import { displayWidth, padDisplay } from './terminal-text.ts';

/** Prints rows in columns as wide as their widest cell; numbers stand right. */
export async function printTable(
  out: Output,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const widths = head.map((name, at) =>
    Math.max(...[name, ...rows.map((row) => row[at] ?? '')].map(displayWidth)),
  );
  for (const row of [head, widths.map((width) => '-'.repeat(width)), ...rows]) {
    const cells = widths.map((width, at) => pad(row[at] ?? '', width));
    await out.line(cells.join('  ').trimEnd());
  }
}

function pad(cell: string, width: number): string {
  return /^-?\d[\d.,]*$/.test(cell) ? cell.padStart(width) : padDisplay(cell, width);
}
