import { decodeHTMLStrict } from 'entities';
import { elementName, enterScope } from './element-names.ts';
import { createRepairState, type FeedFamily, type Frame, type RepairState } from './repair-state.ts';
import { ELEMENTS } from './feed-vocabulary.ts';
import { addText, closeMarkup, createMarkupBuffer, finishMarkup, openMarkup } from './markup-buffer.ts';
import { printElement, printItemEnd, printItemStart, printRoot } from './print-canonical.ts';
import { resolveAddress } from './resolve-links.ts';
import { type Attributes, readMarkup } from './xml-reader.ts';

export type Repaired =
  | {
      readonly kind: 'repaired';
      readonly xml: string;
      readonly family: FeedFamily;
      readonly droppedItems: number;
    }
  /** No feed: `root` is the first element's name, null if there is none. */
  | { readonly kind: 'foreign'; readonly root: string | null };

/** No feed nests the elements that we read more deeply. */
const MAX_DEPTH = 8;

const ROOTS: Readonly<Record<string, 'RSS' | 'ATOM'>> = {
  rss: 'RSS',
  'rdf:rdf': 'RSS',
  rdf: 'RSS',
  channel: 'RSS',
  feed: 'ATOM',
  'atom:feed': 'ATOM',
};

/**
 * Any feed in XML, however broken, as a small well-formed document that the first parser can't refuse: one root, a
 * head, the items; each known field as `<w:name>` with its text in CDATA, inline markup escaped once, named
 * references read, `xml:base` written on each field as `base`. Elements that nobody reads are left out.
 * @param base address of the document; relative `xml:base` is seen from it
 * @param maxItems items beyond are counted, not read
 */
export function repairFeed(text: string, base: string, maxItems: number): Repaired {
  const state = createRepairState(base, maxItems);
  readMarkup(text, {
    open: (name, attributes, selfClosing) => open(state, name, attributes, selfClosing),
    close: (name) => close(state, name),
    text: (value, literal) => takeText(state, value, literal),
  });
  while (state.stack.length > 0) leave(state);
  if (state.family === null) return { kind: 'foreign', root: state.firstElement };
  const xml = printRoot(state.family, state.language, state.head.join(''), state.items.join(''));
  return { kind: 'repaired', xml, family: state.family, droppedItems: state.droppedItems };
}

function open(state: RepairState, written: string, attributes: Attributes, selfClosing: boolean): void {
  state.firstElement ??= written.toLowerCase();
  const top = state.stack.at(-1);
  if (top?.kind === 'markup') {
    openMarkup(top.markup, written, attributes, selfClosing);
    return;
  }
  const scope = enterScope(top?.scope ?? new Map(), attributes, state.family === null);
  const name = elementName(written, scope, state.atomIsOwn);
  if (top?.kind === 'skip' && name !== 'item' && name !== 'entry') {
    if (!selfClosing) top.depth += 1;
    return;
  }
  const frame = createFrame(state, top, { written, name, scope, attributes });
  if (frame.kind === 'foreign') return;
  // A field inside a plain-text field means that an end tag is missing.
  if ((top?.kind === 'text' || top?.kind === 'link') && frame.kind !== 'skip') leave(state);
  enter(state, frame, attributes);
  if (selfClosing) leave(state);
}

interface Opening {
  readonly written: string;
  readonly name: string | null;
  readonly scope: Frame['scope'];
  readonly attributes: Attributes;
}

function createFrame(state: RepairState, top: Frame | undefined, opening: Opening): Frame {
  const own = opening.attributes.get('xml:base');
  const outer = top?.base ?? state.base;
  const base = own === undefined ? outer : resolveAddress(decodeHTMLStrict(own), outer);
  const markup = createMarkupBuffer(base);
  return { ...opening, base, markup, kind: frameKind(state, opening.name), depth: 0, text: [] };
}

function frameKind(state: RepairState, name: string | null): Frame['kind'] {
  if (name === null || state.stack.length > MAX_DEPTH) return 'skip';
  if (state.family === null) return ROOTS[name] === undefined ? 'foreign' : 'root';
  if (name === 'item' || name === 'entry') return 'item';
  if (name === 'channel') return 'root';
  // `content` of Media RSS is a link; `author` of RSS is text, of Atom a group that keeps its text.
  return ELEMENTS.get(name) ?? 'skip';
}

function enter(state: RepairState, frame: Frame, attributes: Attributes): void {
  if (frame.kind === 'root') enterRoot(state, frame, attributes);
  if (frame.kind === 'item') enterItem(state, frame, attributes);
  state.stack.push(frame);
}

function enterRoot(state: RepairState, frame: Frame, attributes: Attributes): void {
  if (state.family === null) {
    const kind = ROOTS[frame.name ?? ''] ?? 'RSS';
    const isOld = attributes.get('version')?.startsWith('0') === true;
    state.family = kind === 'RSS' ? 'RSS' : isOld ? 'ATOM03' : 'ATOM10';
    state.atomIsOwn = kind === 'ATOM';
  }
  state.language ??= attributes.get('xml:lang') ?? null;
  state.head.push(...cdfFields(attributes, frame.base));
}

function enterItem(state: RepairState, frame: Frame, attributes: Attributes): void {
  // An item inside an item (or inside anything but the channel) means that end tags are missing.
  while (state.stack.length > 0 && state.stack.at(-1)?.kind !== 'root') leave(state);
  if (state.itemCount >= state.maxItems) {
    state.droppedItems += 1;
    frame.kind = 'skip';
    return;
  }
  state.itemCount += 1;
  const about = attributes.get('rdf:about') ?? null;
  state.items.push(printItemStart(state.family, attributes.get('xml:lang') ?? null, about));
  state.items.push(...cdfFields(attributes, frame.base));
}

/** CDF gives the link and the date of a channel or item as attributes. */
function cdfFields(attributes: Attributes, base: string): string[] {
  const href = attributes.get('href') ?? attributes.get('HREF');
  const modified = attributes.get('lastmod') ?? attributes.get('LASTMOD');
  return [
    ...(href === undefined ? [] : [printElement('link', new Map([['href', href]]), base, '', false)]),
    ...(modified === undefined ? [] : [printElement('updated', new Map(), base, modified, false)]),
  ];
}

function takeText(state: RepairState, value: string, literal: boolean): void {
  const top = state.stack.at(-1);
  if (top === undefined || top.kind === 'skip') return;
  if (top.kind === 'markup') addText(top.markup, value, literal);
  else if (top.kind !== 'root' && top.kind !== 'item')
    top.text.push(literal ? value : decodeHTMLStrict(value));
}

function close(state: RepairState, written: string): void {
  const top = state.stack.at(-1);
  if (top === undefined) return;
  if (top.kind === 'markup' && closeMarkup(top.markup, written)) return;
  const at = state.stack.findLastIndex((frame) => frame.written === written);
  if (
    top.kind === 'skip' &&
    top.depth > 0 &&
    (at < 0 || state.stack[at] === top || !isStructural(state.stack[at]))
  ) {
    top.depth -= 1;
    return;
  }
  if (at < 0) return;
  while (state.stack.length > at) leave(state);
}

function isStructural(frame: Frame | undefined): boolean {
  return frame?.kind === 'item' || frame?.kind === 'root';
}

/** Ends the innermost element and prints it into the item or the head. */
function leave(state: RepairState): void {
  const frame = state.stack.pop();
  if (frame === undefined || frame.kind === 'skip' || frame.kind === 'root') return;
  if (frame.kind === 'item') {
    state.items.push(printItemEnd(state.family));
    return;
  }
  const parent = state.stack.at(-1);
  // A group without a wrapper of its own: its fields count as the item's.
  if (frame.name === 'media:group' || frame.name === null) return;
  const inGroup = parent?.kind === 'group' && parent.name !== 'media:group';
  const inline = frame.kind === 'markup' ? finishMarkup(frame.markup) : null;
  const text = inline?.value ?? frame.text.join('');
  const name = inGroup ? `${parent.name}-${frame.name}` : frame.name;
  const printed = printElement(
    name,
    frame.attributes,
    frame.base === state.base ? null : frame.base,
    text,
    inline?.inline ?? false,
  );
  (state.stack.some((outer) => outer.kind === 'item') ? state.items : state.head).push(printed);
}
