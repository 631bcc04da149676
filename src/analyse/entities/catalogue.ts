import type { CatalogueEntity, TopicPack } from '../../topic/topic-pack.ts';
import { TokenTrie } from '../token-trie.ts';

/** What one surface form in the trie stands for. */
export interface SurfaceEntry {
  readonly entity: CatalogueEntity;
  /** The form that must stand in the text exactly, null where case doesn't matter. */
  readonly exact: string | null;
  /** Whether the form counts only with context. */
  readonly ambiguous: boolean;
  /** Whether every part must begin with a capital (variants that we made, such as "Deep Seek"). */
  readonly capitalised: boolean;
}

export interface Catalogue {
  readonly surfaces: TokenTrie<SurfaceEntry>;
  readonly contextWords: TokenTrie<CatalogueEntity>;
  readonly entities: ReadonlyMap<string, CatalogueEntity>;
  /** Full names of persons (lower case) with their last word, by entity key. */
  readonly surnames: ReadonlyMap<string, string>;
}

const CAMEL_BREAK = /(?<=\p{Ll})(?=\p{Lu})/u;
const LETTERS_THEN_DIGITS = /[- ](?=\d)/;
const LEGAL_FORM = /^(?:inc|corp|corporation|ltd|llc|co|plc|ag|sa|se|gmbh|tbk)$/i;

/** Compiles the entities of all packs; the same key in two packs is one entity (the first pack's row). */
export function compileCatalogue(packs: readonly TopicPack[]): Catalogue {
  const entities = new Map<string, CatalogueEntity>();
  for (const pack of packs)
    for (const entity of pack.entities) if (!entities.has(entity.key)) entities.set(entity.key, entity);
  const surfaces = new TokenTrie<SurfaceEntry>();
  const contextWords = new TokenTrie<CatalogueEntity>();
  const surnames = new Map<string, string>();
  for (const entity of entities.values()) {
    addSurfaces(surfaces, entity);
    for (const word of entity.contextWords) contextWords.add(word, entity);
    const surname = surnameOf(entity);
    if (surname !== null) surnames.set(entity.key, surname);
  }
  return { surfaces, contextWords, entities, surnames };
}

function addSurfaces(trie: TokenTrie<SurfaceEntry>, entity: CatalogueEntity): void {
  const gated = new Set(entity.ambiguous);
  const open = new Set([
    entity.label,
    ...Object.values(entity.labels),
    ...entity.aliases,
    ...entity.misspellings,
  ]);
  for (const surface of gated)
    trie.add(surface, { entity, exact: surface, ambiguous: true, capitalised: false });
  for (const surface of open) {
    if (gated.has(surface)) continue;
    trie.add(surface, { entity, exact: null, ambiguous: false, capitalised: false });
    for (const variant of spellings(surface)) {
      if (!open.has(variant)) trie.add(variant, { entity, exact: null, ambiguous: false, capitalised: true });
    }
  }
}

/** "OpenAI" -> "Open AI"; "GPT-4" -> "GPT4". */
function spellings(surface: string): string[] {
  const spaced = surface.split(CAMEL_BREAK).join(' ');
  const closed = surface.replace(LETTERS_THEN_DIGITS, '');
  return [...new Set([spaced, closed])].filter((variant) => variant !== surface);
}

function surnameOf(entity: CatalogueEntity): string | null {
  if (entity.type !== 'PERSON') return null;
  const parts = entity.label
    .split(/\s+/)
    .filter((part) => !LEGAL_FORM.test(part) && !/^(?:jr|sr)\.?$/i.test(part));
  const last = parts.at(-1);
  return parts.length > 1 && last !== undefined && last.length > 1 ? last : null;
}
