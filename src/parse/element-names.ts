import { NAMESPACES, USUAL_PREFIXES } from './feed-vocabulary.ts';
import type { Attributes } from './xml-reader.ts';

/** Prefix as written (`''` for the default) -> our prefix; null where the namespace is none of ours. */
export type NamespaceScope = ReadonlyMap<string, string | null>;

/** The scope inside an element: the parent's, plus what the element declares. Unknown defaults count only at the root. */
export function enterScope(parent: NamespaceScope, attributes: Attributes, isRoot: boolean): NamespaceScope {
  let scope: Map<string, string | null> | null = null;
  for (const [name, value] of attributes) {
    if (!name.toLowerCase().startsWith('xmlns')) continue;
    if (name.length > 5 && name[5] !== ':') continue;
    const prefix = name.slice(6).toLowerCase();
    const known = NAMESPACES[value.trim().toLowerCase()];
    const none = prefix === '' && (isRoot || value.trim() === '') ? '' : null;
    scope ??= new Map(parent);
    scope.set(prefix, known ?? none);
  }
  return scope ?? parent;
}

/**
 * Our name of an element, lower case: `title`, `dc:title`, `xhtml:div`. The feed's own namespace has no prefix:
 * `rss` never shows one, `atom` only in a feed that is not Atom. Null: a namespace that Warta doesn't read.
 */
export function elementName(written: string, scope: NamespaceScope, atomIsOwn: boolean): string | null {
  const name = written.toLowerCase();
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const local = name.slice(colon + 1);
  const declared = scope.get(prefix);
  const ours = declared === undefined ? undeclared(prefix) : declared;
  if (ours === null) return null;
  if (ours === '' || ours === 'rss' || (ours === 'atom' && atomIsOwn)) return local;
  return `${ours}:${local}`;
}

function undeclared(prefix: string): string | null {
  if (prefix === '') return '';
  return USUAL_PREFIXES.has(prefix) ? prefix : null;
}
