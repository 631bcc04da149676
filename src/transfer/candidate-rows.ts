import { sha256 } from '../shared/hash.ts';
import { normaliseName } from '../shared/normalise-name.ts';
import { ENTITY_COLUMNS } from '../topic/read-entities.ts';
import type { Candidate } from './list-candidates.ts';

/** Spellings that become aliases, at most. */
const MOST_ALIASES = 5;
/** What has a meaning of its own in a cell of entities.tsv. */
const RESERVED = /[\t\r\n|]|^~/;

/**
 * Rows of entities.tsv: key, type, label and other spellings; the rest is for a person to fill. Keys are new to
 * `taken` and to each other.
 */
export function candidateRows(candidates: readonly Candidate[], taken: ReadonlySet<string>): string[] {
  const used = new Set(taken);
  return candidates.map(({ name, type, spellings }) => {
    const key = freeKey(name, used);
    used.add(key);
    const label = cleanCell(name);
    const aliases = spellings.filter((spelling) => !RESERVED.test(spelling)).slice(0, MOST_ALIASES);
    const cells: Readonly<Record<string, string>> = { key, type, label, aliases: aliases.join('|') };
    return ENTITY_COLUMNS.map((column) => cells[column] ?? '').join('\t');
  });
}

function cleanCell(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** The name as a slug, numbered if it is taken; a hash of the name where it has no Latin letters. */
function freeKey(name: string, used: ReadonlySet<string>): string {
  const slug = normaliseName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const base = slug === '' ? `name-${sha256(name).slice(0, 8)}` : slug;
  let key = base;
  for (let number = 2; used.has(key); number += 1) key = `${base}-${number}`;
  return key;
}
