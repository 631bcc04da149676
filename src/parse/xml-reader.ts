/** A reader of markup that never refuses: what isn't markup is text. It keeps no tree and knows no format. */

export type Attributes = ReadonlyMap<string, string>;

/** Receives the document in order; names are as written. Text still holds its entity references. */
export interface MarkupHandler {
  open(name: string, attributes: Attributes, selfClosing: boolean): void;
  close(name: string): void;
  /** `literal` text (CDATA) has no entity references. */
  text(value: string, literal: boolean): void;
}

/** More attributes, or longer values, than any feed has; the rest is dropped (100k attributes, 10 MB values). */
const MAX_ATTRIBUTES = 64;
const MAX_ATTRIBUTE_LENGTH = 16_384;

const NAME_START = /[\p{L}_:]/u;
const NAME = /[^\s/>="'<]+/y;
const ATTRIBUTE = /[\s/]*([^\s/>="'<]+)(?:\s*=\s*)?/y;
const UNQUOTED = /[^\s>]+/y;

/** Walks `source` from `<` to `<`; comments, processing instructions and DOCTYPE are dropped. Linear in time. */
export function readMarkup(source: string, handler: MarkupHandler): void {
  const find = createFinder(source);
  let at = 0;
  while (at < source.length) {
    const open = find('<', at);
    if (open !== at) {
      const end = open < 0 ? source.length : open;
      handler.text(source.slice(at, end), false);
      at = end;
      continue;
    }
    at = readTag(source, at, find, handler);
  }
}

type Finder = (needle: string, from: number) => number;

/** `indexOf` that remembers its last answer per needle, so that hostile input can't make it quadratic. */
function createFinder(source: string): Finder {
  const last = new Map<string, { from: number; found: number }>();
  return (needle, from) => {
    const known = last.get(needle);
    if (known !== undefined && from >= known.from && (known.found < 0 || known.found >= from))
      return known.found;
    const found = source.indexOf(needle, from);
    last.set(needle, { from, found });
    return found;
  };
}

/** Handles what begins with the `<` at `at`; returns the position after it. */
function readTag(source: string, at: number, find: Finder, handler: MarkupHandler): number {
  if (source.startsWith('<![CDATA[', at)) return readCdata(source, at, find, handler);
  if (source.startsWith('<!--', at)) return skipTo(source, find, '-->', at + 4);
  if (source.startsWith('<?', at)) return skipTo(source, find, '>', at + 2);
  if (/^<!doctype/i.test(source.slice(at, at + 9))) return skipDoctype(source, at, find);
  if (source[at + 1] === '/') return readClose(source, at, find, handler);
  if (!NAME_START.test(source[at + 1] ?? '')) {
    handler.text('<', true);
    return at + 1;
  }
  return readOpen(source, at, find, handler);
}

function readCdata(source: string, at: number, find: Finder, handler: MarkupHandler): number {
  const end = find(']]>', at + 9);
  handler.text(source.slice(at + 9, end < 0 ? source.length : end), true);
  return end < 0 ? source.length : end + 3;
}

function skipTo(source: string, find: Finder, needle: string, from: number): number {
  const end = find(needle, from);
  return end < 0 ? source.length : end + needle.length;
}

/** A DOCTYPE ends at its `>`, or, with an internal subset, at the `]` that is followed by `>`. */
function skipDoctype(source: string, at: number, find: Finder): number {
  const end = find('>', at);
  const subset = find('[', at);
  if (end < 0) return source.length;
  if (subset < 0 || subset > end) return end + 1;
  const closes = [find(']>', subset), find('] >', subset), find(']\n>', subset)].filter(
    (found) => found >= 0,
  );
  return closes.length === 0 ? end + 1 : find('>', Math.min(...closes)) + 1;
}

function readClose(source: string, at: number, find: Finder, handler: MarkupHandler): number {
  const end = find('>', at);
  const next = find('<', at + 1);
  const stop = end < 0 || (next >= 0 && next < end) ? (next < 0 ? source.length : next) : end;
  handler.close(source.slice(at + 2, stop).trim());
  return stop === end ? stop + 1 : stop;
}

function readOpen(source: string, at: number, find: Finder, handler: MarkupHandler): number {
  NAME.lastIndex = at + 1;
  const name = NAME.exec(source)?.[0] ?? '';
  const attributes = new Map<string, string>();
  let position = at + 1 + name.length;
  for (;;) {
    ATTRIBUTE.lastIndex = position;
    const match = ATTRIBUTE.exec(source);
    if (match === null) break;
    const value = readValue(source, ATTRIBUTE.lastIndex, match[0].includes('='), find);
    if (attributes.size < MAX_ATTRIBUTES && !attributes.has(match[1] ?? '')) {
      attributes.set(match[1] ?? '', value.text.slice(0, MAX_ATTRIBUTE_LENGTH));
    }
    position = value.end;
  }
  while (position < source.length && !'<>'.includes(source[position] ?? '>')) position += 1;
  const selfClosing = source[position - 1] === '/';
  handler.open(name, attributes, selfClosing);
  return source[position] === '>' ? position + 1 : position;
}

function readValue(source: string, at: number, given: boolean, find: Finder): { text: string; end: number } {
  if (!given) return { text: '', end: at };
  const quote = source[at];
  if (quote === '"' || quote === "'") {
    const end = find(quote, at + 1);
    if (end >= 0) return { text: source.slice(at + 1, end), end: end + 1 };
  }
  UNQUOTED.lastIndex = at;
  const text = UNQUOTED.exec(source)?.[0] ?? '';
  return { text, end: at + text.length };
}
