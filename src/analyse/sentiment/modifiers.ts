import { TokenTrie } from '../token-trie.ts';

const KINDS = ['NEGATION', 'DIMINISHER', 'INTENSIFIER', 'CONTRAST'] as const;

/** A word that changes the tone of its neighbours; `factor` multiplies their score. */
export interface Modifier {
  readonly kind: (typeof KINDS)[number];
  readonly factor: number;
}

export type Modifiers = TokenTrie<Modifier>;

/** Reads negation.tsv (columns language, term, kind, factor) into one trie a language. */
export function readModifiers(content: string): Map<string, Modifiers> {
  const byLanguage = new Map<string, Modifiers>();
  for (const line of content.normalize('NFC').split(/\r?\n/)) {
    const [language, term, name, factor] = line.split('\t');
    const kind = KINDS.find((known) => known === name);
    if (line.startsWith('#') || !language || !term || kind === undefined) continue;
    const trie = byLanguage.get(language) ?? new TokenTrie<Modifier>();
    trie.add(term, { kind, factor: Number(factor) });
    byLanguage.set(language, trie);
  }
  return byLanguage;
}
