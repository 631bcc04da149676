import type { GlossaryTerm } from '../../topic/topic-pack.ts';
import { nameSuffixes } from '../name-suffixes.ts';
import { stemWord } from '../stem-word.ts';
import { TokenTrie } from '../token-trie.ts';
import { type Token, tokenise } from '../tokens.ts';

/** Glossaries into English by language: by surface and, for single words, by stem. */
export interface Projection {
  readonly terms: TokenTrie<string>;
  readonly stems: ReadonlyMap<string, string>;
}

export type Projections = ReadonlyMap<string, Projection>;

export function compileProjections(glossary: readonly GlossaryTerm[]): Projections {
  const projections = new Map<string, { terms: TokenTrie<string>; stems: Map<string, string> }>();
  for (const { language, term, english } of glossary) {
    const projection = projections.get(language) ?? {
      terms: new TokenTrie<string>(),
      stems: new Map<string, string>(),
    };
    projection.terms.add(term, english);
    const stem = stemWord(term, language);
    if (!term.includes(' ') && !projection.stems.has(stem)) projection.stems.set(stem, english);
    projections.set(language, projection);
  }
  return projections;
}

/** Tokens with English words in place of those that the glossary knows, and where a given token went. */
export interface Projected {
  readonly tokens: readonly Token[];
  /** New index of the token that began the name. */
  readonly nameFrom: number;
  readonly nameTo: number;
}

/** Translates the tokens [from, to) word by word; those of the name stay as they are. Offsets are the source's. */
export function projectTokens(
  text: string,
  tokens: readonly Token[],
  stretch: { readonly from: number; readonly to: number; readonly nameFrom: number; readonly nameTo: number },
  { terms, stems }: Projection,
  language: string,
): Projected {
  const out: Token[] = [];
  let [nameFrom, nameTo] = [0, 0];
  for (let index = stretch.from; index < stretch.to; ) {
    if (index === stretch.nameFrom) {
      nameFrom = out.length;
      out.push(...tokens.slice(index, stretch.nameTo));
      nameTo = out.length;
      index = Math.max(stretch.nameTo, index + 1);
      continue;
    }
    const token = tokens[index] as Token;
    const match = terms
      .matchesAt(text, tokens, index, nameSuffixes(language))
      .find(({ to }) => to <= stretch.to && !(index < stretch.nameFrom && to > stretch.nameFrom));
    const english = match?.payloads[0] ?? stems.get(stemWord(token.lower, language));
    const to = match?.to ?? index + 1;
    const { end } = tokens[to - 1] as Token; // a match ends before the suffix of its last word
    if (english === undefined) out.push(token);
    else
      for (const { lower } of tokenise(english))
        out.push({ start: token.start, end, lower, unspaced: false });
    index = to;
  }
  return { tokens: out, nameFrom, nameTo };
}
