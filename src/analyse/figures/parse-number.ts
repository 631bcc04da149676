/** Digits with their marks: `1,234.5`, `97,4`, `13.000`, `1 200` (narrow or no-break space; a plain one if `spaceGroups`). */
export function numberPattern(spaceGroups: boolean): string {
  const marks = `[.,\\u00A0\\u202F\\u2019${spaceGroups ? ' ' : ''}]`;
  return `\\d{1,3}(?:${marks}\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?`;
}

/**
 * Value of a written number. A mark followed by anything but three digits is the decimal mark whatever the
 * language; one followed by three groups thousands unless it is the language's decimal mark.
 */
export function parseNumber(written: string, decimal: '.' | ','): number {
  const plain = written.replace(/[ \u00A0\u202F\u2019]/g, '');
  const marks = plain.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return Number(plain);
  const mixed = new Set(marks).size > 1;
  const digitsAfter = plain.length - plain.lastIndexOf(last) - 1;
  const grouping = !mixed && (marks.length > 1 || (digitsAfter === 3 && last !== decimal));
  if (grouping) return Number(plain.replace(/[.,]/g, ''));
  const whole = plain.slice(0, plain.lastIndexOf(last)).replace(/[.,]/g, '');
  return Number(`${whole}.${plain.slice(plain.lastIndexOf(last) + 1)}`);
}
