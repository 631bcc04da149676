import { decodeHTMLStrict } from 'entities';
import { ADDRESS_ATTRIBUTES, VOID_ELEMENTS } from './feed-vocabulary.ts';
import { escapeAttribute, resolveAddress } from './resolve-links.ts';
import type { Attributes } from './xml-reader.ts';

/** Deeper elements lose their tags, not their text (200k nested elements). */
const MAX_DEPTH = 64;

interface OpenElement {
  readonly written: string;
  readonly base: string | null;
}

/** Gathers what stands inside one element that may hold markup, escaped or not. */
export interface MarkupBuffer {
  readonly parts: { readonly value: string; readonly isTag: boolean; readonly literal: boolean }[];
  readonly open: OpenElement[];
  readonly base: string | null;
  /** Open elements beyond MAX_DEPTH. */
  hidden: number;
}

export function createMarkupBuffer(base: string | null): MarkupBuffer {
  return { parts: [], open: [], base, hidden: 0 };
}

export function addText(buffer: MarkupBuffer, value: string, literal: boolean): void {
  buffer.parts.push({ value, isTag: false, literal });
}

export function openMarkup(
  buffer: MarkupBuffer,
  written: string,
  attributes: Attributes,
  selfClosing: boolean,
): void {
  const name = written.slice(written.indexOf(':') + 1);
  const outer = buffer.open.at(-1)?.base ?? buffer.base;
  const own = attributes.get('xml:base');
  const base = own === undefined ? outer : resolveAddress(own, outer);
  const isVoid = VOID_ELEMENTS.has(name.toLowerCase());
  const empty = selfClosing || isVoid;
  if (buffer.open.length >= MAX_DEPTH) {
    if (!empty) buffer.hidden += 1;
    return;
  }
  // `<iframe/>` is empty in XML but swallows the rest in HTML: an end tag is written for all but void elements.
  const end = isVoid ? ' />' : selfClosing ? `></${name}>` : '>';
  const value = `<${name}${printAttributes(attributes, base)}${end}`;
  buffer.parts.push({ value, isTag: true, literal: true });
  if (!empty) buffer.open.push({ written, base });
}

/** Closes the innermost element of that name; false if none is open inside the buffer. */
export function closeMarkup(buffer: MarkupBuffer, written: string): boolean {
  if (buffer.hidden > 0) {
    buffer.hidden -= 1;
    return true;
  }
  const at = buffer.open.findLastIndex((element) => element.written === written);
  if (at < 0) return false;
  for (const element of buffer.open.splice(at).reverse()) closeElement(buffer, element);
  return true;
}

function closeElement(buffer: MarkupBuffer, element: OpenElement): void {
  const name = element.written.slice(element.written.indexOf(':') + 1);
  buffer.parts.push({ value: `</${name}>`, isTag: true, literal: true });
}

function printAttributes(attributes: Attributes, base: string | null): string {
  let printed = '';
  for (const [name, value] of attributes) {
    if (name.startsWith('xmlns') || name.startsWith('xml:')) continue;
    const decoded = decodeHTMLStrict(value);
    const resolved = ADDRESS_ATTRIBUTES.has(name.toLowerCase()) ? resolveAddress(decoded, base) : decoded;
    printed += ` ${name}="${escapeAttribute(resolved)}"`;
  }
  return printed;
}

/** What the buffer holds: `inline` if it has tags of its own (text stays escaped), else the text with references read once. */
export function finishMarkup(buffer: MarkupBuffer): { readonly value: string; readonly inline: boolean } {
  for (const element of buffer.open.splice(0).reverse()) closeElement(buffer, element);
  const inline = buffer.parts.some((part) => part.isTag);
  const values = buffer.parts.map((part) => {
    if (part.isTag) return part.value;
    const text = part.literal ? part.value : decodeHTMLStrict(part.value);
    return inline ? escapeText(text) : text;
  });
  return { value: values.join(''), inline };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
