import { type Token, tokenise } from './tokens.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  payloads: T[] | null;
}

export interface TrieMatch<T> {
  readonly payloads: readonly T[];
  /** Index of the first token and of the token after the last. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Between two tokens of one term: nothing, one space, or a joiner such as `-`, `.`, `&`, `'`, `/`. */
const JOINERS = new Set([
  '',
  ' ',
  '\u00A0',
  '\u202F',
  '-',
  '\u2010',
  '\u2011',
  '\u2013',
  '.',
  '. ',
  '&',
  ' & ',
  "'",
  '\u2019',
  '/',
  '\u30FB',
  '\u00B7',
  '+',
]);

/** Whether the token is followed by a joiner that may stand inside a term. */
function joined(text: string, left: Token, right: Token): boolean {
  const gap = right.start - left.end;
  return gap === 0 || (gap <= 3 && JOINERS.has(text.slice(left.end, right.start)));
}

const NO_SUFFIXES: readonly string[] = [];
const SHORTEST_STEM = 3;

/** Finds terms of many words in tokenised text; case-insensitive, hyphen and space are one. */
export class TokenTrie<T> {
  readonly #root: Node<T> = { next: new Map(), payloads: null };

  add(term: string, payload: T): void {
    const tokens = tokenise(term);
    if (tokens.length === 0) return;
    let node = this.#root;
    for (const { lower } of tokens) {
      let next = node.next.get(lower);
      if (next === undefined) {
        next = { next: new Map(), payloads: null };
        node.next.set(lower, next);
      }
      node = next;
    }
    node.payloads ??= [];
    node.payloads.push(payload);
  }

  /** All terms that begin at token `from`, longest first. The last word may carry one of `suffixes` (`-nya`), which is left out of the match. */
  matchesAt(text: string, tokens: readonly Token[], from: number, suffixes = NO_SUFFIXES): TrieMatch<T>[] {
    const found: TrieMatch<T>[] = [];
    let node: Node<T> = this.#root;
    for (let index = from; index < tokens.length; index += 1) {
      const token = tokens[index] as Token;
      if (index > from && !joined(text, tokens[index - 1] as Token, token)) break;
      const next = node.next.get(token.lower);
      if (next === undefined) {
        const stripped = suffixMatch(node, token, suffixes);
        if (stripped !== null)
          found.push(this.#match(stripped.payloads, tokens, from, index, token.end - stripped.cut));
        break;
      }
      node = next;
      if (node.payloads !== null) found.push(this.#match(node.payloads, tokens, from, index, token.end));
    }
    return found.toReversed();
  }

  /** Leftmost longest matches that do not overlap. */
  findAll(text: string, tokens: readonly Token[], suffixes = NO_SUFFIXES): TrieMatch<T>[] {
    const found: TrieMatch<T>[] = [];
    for (let index = 0; index < tokens.length; ) {
      const longest = this.matchesAt(text, tokens, index, suffixes)[0];
      if (longest !== undefined) found.push(longest);
      index = longest?.to ?? index + 1;
    }
    return found;
  }

  #match(
    payloads: readonly T[],
    tokens: readonly Token[],
    from: number,
    last: number,
    end: number,
  ): TrieMatch<T> {
    return { payloads, from, to: last + 1, start: (tokens[from] as Token).start, end };
  }
}

function suffixMatch<T>(
  node: Node<T>,
  token: Token,
  suffixes: readonly string[],
): { payloads: readonly T[]; cut: number } | null {
  for (const suffix of suffixes) {
    if (token.lower.length < suffix.length + SHORTEST_STEM || !token.lower.endsWith(suffix)) continue;
    const payloads = node.next.get(token.lower.slice(0, -suffix.length))?.payloads;
    if (payloads) return { payloads, cut: suffix.length };
  }
  return null;
}
