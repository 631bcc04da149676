import type { Span } from '../analyse/analysis.ts';
import type { Cli } from './cli.ts';
import { wrapLines, wrapSpans } from './terminal-text.ts';

/** SGR parameters of ECMA-48. */
const CODES = { bold: '1', dim: '2', underline: '4', red: '31', green: '32', yellow: '33' } as const;
export type Style = keyof typeof CODES;

/** A stretch of a text that is shown in some way; without colours it stands between `open` and `close`. */
export interface Mark extends Span {
  readonly styles: readonly Style[];
  readonly open: string;
  readonly close: string;
}

export interface Painter {
  paint(text: string, ...styles: readonly Style[]): string;
  /** The text in lines of at most `width` columns with its marks shown. Marks may lie within each other. */
  wrapMarked(text: string, marks: readonly Mark[], width: number): string[];
}

/** Colours where results go to a terminal, unless NO_COLOR is set (no-color.org) or the terminal is a dumb one. */
export function createPainter({ out, environment }: Pick<Cli, 'out' | 'environment'>): Painter {
  const isRefused = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  return out.isTerminal && !isRefused ? COLOURED : PLAIN;
}

const PLAIN: Painter = {
  paint: (text) => text,
  wrapMarked: (text, marks, width) => wrapLines(withMarkers(text, marks), width),
};

const COLOURED: Painter = {
  paint,
  wrapMarked: (text, marks, width) => wrapSpans(text, width).map((line) => paintLine(text, line, marks)),
};

function paint(text: string, ...styles: readonly Style[]): string {
  if (styles.length === 0 || text === '') return text;
  return `\u001B[${styles.map((style) => CODES[style]).join(';')}m${text}\u001B[0m`;
}

/** Inner marks open after and close before the outer ones. */
function withMarkers(text: string, marks: readonly Mark[]): string {
  const opening = marks.toSorted((a, b) => b.end - a.end);
  const closing = marks.toSorted((a, b) => b.start - a.start);
  const places = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let [marked, at] = ['', 0];
  for (const place of places) {
    marked += text.slice(at, place);
    for (const mark of closing) if (mark.end === place) marked += mark.close;
    for (const mark of opening) if (mark.start === place) marked += mark.open;
    at = place;
  }
  return marked + text.slice(at);
}

function paintLine(text: string, { start, end }: Span, marks: readonly Mark[]): string {
  const inside = marks.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts
    .slice(1)
    .map((to, index) => {
      const from = cuts[index] ?? start;
      const covering = marks.filter((mark) => mark.start <= from && mark.end >= to);
      return paint(text.slice(from, to), ...new Set(covering.flatMap(({ styles }) => styles)));
    })
    .join('');
}
