import type { CanonicalFields, CanonicalNode } from './canonical-parser.ts';
import type { ParsedText } from './parsed-feed.ts';
import type { FeedFamily } from './repair-state.ts';
import { resolveAddress, resolveHtmlLinks } from './resolve-links.ts';

/** Readings of single fields, each tolerant of every type that the tree may hold. */

export function nodesOf(fields: CanonicalFields, name: string): readonly CanonicalNode[] {
  const nodes = fields[name];
  return Array.isArray(nodes) ? (nodes as readonly CanonicalNode[]) : [];
}

export function attributeOf(node: CanonicalNode, name: string): string | null {
  return typeof node === 'string' ? null : (node.$?.[name] ?? null);
}

export function rawText(node: CanonicalNode): string {
  return typeof node === 'string' ? node : typeof node._ === 'string' ? node._ : '';
}

/** The first non-empty text among the fields, in the order of `names`; null if there is none. */
export function firstText(fields: CanonicalFields, names: readonly string[]): string | null {
  for (const name of names) {
    for (const node of nodesOf(fields, name)) {
      const text = rawText(node).trim();
      if (text !== '') return text;
    }
  }
  return null;
}

export interface TextContext {
  readonly family: FeedFamily;
  /** Base of relative links in fields that carry none of their own. */
  readonly base: string;
}

/** The first field that is there, as text or HTML with absolute links; an empty one only if no other has a value. */
export function firstMarkup(
  fields: CanonicalFields,
  names: readonly string[],
  context: TextContext,
): ParsedText | null {
  let empty: ParsedText | null = null;
  for (const name of names) {
    for (const node of nodesOf(fields, name)) {
      const text = readMarkupNode(node, name, context);
      if (text.value !== '') return text;
      empty ??= text;
    }
  }
  return empty;
}

/** Atom says in `type` (and 0.3 in `mode`) what its text is; RSS doesn't, so it stays `unknown`. */
function readMarkupNode(node: CanonicalNode, name: string, context: TextContext): ParsedText {
  const base = attributeOf(node, 'base') ?? context.base;
  const type = (attributeOf(node, 'type') ?? '').trim().toLowerCase();
  const inline = attributeOf(node, 'inline') !== null;
  const value = decodeMode(rawText(node), type, attributeOf(node, 'mode'), context.family, inline).trim();
  const kind = inline ? 'html' : textKind(type, name, context.family);
  const unwrapped = inline && type === 'xhtml' ? unwrapDiv(value) : value;
  return { value: kind === 'text' ? unwrapped : resolveHtmlLinks(unwrapped, base), kind };
}

function textKind(type: string, name: string, family: FeedFamily): ParsedText['kind'] {
  if (type.includes('html') || name.startsWith('content-') || name === 'xhtml-body') return 'html';
  if (type === 'text' || type === 'text/plain') return family === 'RSS' ? 'unknown' : 'text';
  // An address without a type in Atom 1.0 is text by definition; in practice it is often escaped HTML.
  return 'unknown';
}

/** RFC 4287 (4.1.3.3): other media types are base64; Atom 0.3 says so in `mode`. */
function decodeMode(
  text: string,
  type: string,
  mode: string | null,
  family: FeedFamily,
  inline: boolean,
): string {
  if (inline) return text;
  const binary = family === 'ATOM10' && type.includes('/') && !/^text\/|[+/]xml|html/.test(type);
  if (mode !== 'base64' && !binary) return text;
  const compact = text.replace(/\s+/g, '');
  return /^[a-z0-9+/]*=*$/i.test(compact) ? Buffer.from(compact, 'base64').toString('utf8') : text;
}

/** RFC 4287 (3.1.1.3): the `div` around XHTML is not part of the text. */
function unwrapDiv(html: string): string {
  const start = /^<div[^>]*>/i.exec(html);
  return start !== null && /<\/div>$/i.test(html) ? html.slice(start[0].length, -6).trim() : html;
}

/** Address of a link-like field: an attribute or its text, made absolute. */
export function nodeAddress(node: CanonicalNode, base: string): string | null {
  const written =
    attributeOf(node, 'href') ?? attributeOf(node, 'url') ?? attributeOf(node, 'src') ?? rawText(node);
  const address = resolveAddress(written, attributeOf(node, 'base') ?? base);
  return address === '' ? null : address;
}
