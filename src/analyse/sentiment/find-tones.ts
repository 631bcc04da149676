import { nameSuffixes } from '../name-suffixes.ts';
import type { Token } from '../tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { Modifier } from './modifiers.ts';

/** A scored word or phrase, tokens [from, to), with negation and intensifiers applied. */
export interface Tone {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** The tones of a stretch and the tokens at which a contrasting clause ("but ...") begins. */
export interface TonedStretch {
  readonly tones: readonly Tone[];
  readonly contrasts: readonly number[];
}

interface PlacedModifier extends Modifier {
  readonly from: number;
  readonly to: number;
}

/** Words between a negator and the word that it turns. */
const NEGATION_REACH = 3;
/** "not good" is bad, but less than "bad". */
const NEGATED = 0.7;
const CLAUSE_MARK = /[,;:.!?()\n]/;
const NO_SUFFIXES: readonly string[] = [];

/** Tones among the tokens [from, to). Tokens in `masked` (names) carry none. */
export function findTones(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  { tones: trie, modifiers: modifierTrie }: Lexicon,
  language: string,
  masked: ReadonlySet<number>,
): TonedStretch {
  const suffixes = language === 'id' ? nameSuffixes('id') : NO_SUFFIXES;
  const tones: Tone[] = [];
  const modifiers: PlacedModifier[] = [];
  for (let index = from; index < to; ) {
    const tone = masked.has(index)
      ? undefined
      : trie.matchesAt(text, tokens, index, suffixes).find((hit) => hit.to <= to);
    const modifier = modifierTrie.matchesAt(text, tokens, index).find((hit) => hit.to <= to);
    if (modifier !== undefined && (tone === undefined || modifier.to >= tone.to)) {
      for (const payload of modifier.payloads) modifiers.push({ ...payload, from: index, to: modifier.to });
      index = modifier.to;
    } else if (tone !== undefined) {
      tones.push({ from: index, to: tone.to, score: tone.payloads[0] ?? 0 });
      index = tone.to;
    } else {
      index += 1;
    }
  }
  const contrasts = modifiers
    .filter((modifier) => modifier.kind === 'CONTRAST')
    .map((modifier) => modifier.from);
  return { tones: tones.map((tone) => modified(text, tokens, tone, modifiers, language)), contrasts };
}

function modified(
  text: string,
  tokens: readonly Token[],
  tone: Tone,
  modifiers: readonly PlacedModifier[],
  language: string,
): Tone {
  let { score } = tone;
  for (const { kind, factor, from, to } of modifiers) {
    const ahead = tone.from - to;
    const follows = language === 'id' && from === tone.to;
    if (kind === 'INTENSIFIER' && (ahead === 0 || follows)) score *= factor;
    else if (kind === 'DIMINISHER' && ahead >= 0 && ahead < 2) score *= factor;
    else if (
      kind === 'NEGATION' &&
      ahead >= 0 &&
      ahead < NEGATION_REACH &&
      sameClause(text, tokens, to - 1, tone.from)
    ) {
      score *= factor * NEGATED;
    }
  }
  return { ...tone, score };
}

function sameClause(text: string, tokens: readonly Token[], left: number, right: number): boolean {
  return !CLAUSE_MARK.test(text.slice(tokens[left]?.end ?? 0, tokens[right]?.start ?? 0));
}
