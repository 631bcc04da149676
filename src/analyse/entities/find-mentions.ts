import { nameSuffixes } from '../name-suffixes.ts';
import type { TrieMatch } from '../token-trie.ts';
import type { Span } from '../analysis.ts';
import { firstTokenFrom, type Token } from '../tokens.ts';
import type { Catalogue, SurfaceEntry } from './catalogue.ts';
import type { EntityMention } from './entity-mention.ts';
import { findSurnames } from './find-surnames.ts';

/** Rounds in which an ambiguous name that was accepted may be context for another. */
const CONTEXT_ROUNDS = 2;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const CURRENCY_SIGN = /[$€£]/;
const CURRENCY_BEFORE = /(?<!\p{L})(?:dolar|bahasa|dólares)\s$/iu;
const CAPITAL_START = /^[\p{Lu}\p{N}]/u;

interface Candidate {
  readonly match: TrieMatch<SurfaceEntry>;
  readonly entries: readonly SurfaceEntry[];
}

/**
 * All mentions in order, none overlapping: leftmost longest of the forms that pass. An ambiguous form passes with
 * its exact case and context anywhere in the text: an unambiguous form of the same entity, of its parent or of an
 * entity of its context, or a context word.
 */
export function findMentions(
  text: string,
  tokens: readonly Token[],
  catalogue: Catalogue,
  language: string,
): EntityMention[] {
  const positions = candidates(text, tokens, catalogue, nameSuffixes(language));
  const worded = new Set(
    catalogue.contextWords.findAll(text, tokens).flatMap((hit) => hit.payloads.map((entity) => entity.key)),
  );
  let accepted = new Set<string>();
  let mentions = choose(positions, () => false);
  for (let round = 0; round < CONTEXT_ROUNDS; round += 1) {
    accepted = new Set(mentions.map((mention) => mention.key));
    const known = accepted;
    mentions = choose(positions, (entry) => hasContext(entry, known, worded));
  }
  return withSurnames(mentions, findSurnames(text, tokens, mentions, catalogue.surnames));
}

/** Whether a stretch of the text is a form of an entity of the catalogue, fitting or not. */
export function isCatalogueForm(
  text: string,
  tokens: readonly Token[],
  { surfaces }: Catalogue,
  { start, end }: Span,
): boolean {
  return surfaces
    .matchesAt(text, tokens, firstTokenFrom(tokens, start), [])
    .some((match) => match.start === start && match.end === end);
}

function candidates(
  text: string,
  tokens: readonly Token[],
  catalogue: Catalogue,
  suffixes: readonly string[],
): Candidate[][] {
  const positions: Candidate[][] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const found = catalogue.surfaces.matchesAt(text, tokens, index, suffixes).flatMap((match) => {
      if (cutsKatakana(text, match) || namesCurrency(text, match)) return [];
      const surface = text.slice(match.start, match.end);
      const entries = match.payloads.filter((entry) => formFits(entry, surface, tokens, match, text));
      return entries.length > 0 ? [{ match, entries }] : [];
    });
    if (found.length > 0) positions.push(found);
  }
  return positions;
}

function formFits(
  entry: SurfaceEntry,
  surface: string,
  tokens: readonly Token[],
  match: TrieMatch<SurfaceEntry>,
  text: string,
): boolean {
  if (entry.exact !== null) return surface === entry.exact;
  if (!entry.capitalised) return true;
  return tokens
    .slice(match.from, match.to)
    .every((token) => CAPITAL_START.test(text.slice(token.start, token.end)));
}

/** A katakana name inside a longer katakana word (アップル in アップルパイ) is none. */
function cutsKatakana(text: string, { start, end }: TrieMatch<SurfaceEntry>): boolean {
  return bothKatakana(text[end - 1], text[end]) || bothKatakana(text[start], text[start - 1]);
}

function bothKatakana(inner = '', outer = ''): boolean {
  return KATAKANA.test(inner) && KATAKANA.test(outer);
}

/** The country in "US$5" and "dolar AS", or in the name of its language ("bahasa Inggris"), is not spoken of. */
function namesCurrency(text: string, { start, end }: TrieMatch<SurfaceEntry>): boolean {
  return (
    CURRENCY_SIGN.test(text[end] ?? '') || CURRENCY_BEFORE.test(text.slice(Math.max(0, start - 10), start))
  );
}

function hasContext(
  { entity }: SurfaceEntry,
  accepted: ReadonlySet<string>,
  worded: ReadonlySet<string>,
): boolean {
  return (
    worded.has(entity.key) ||
    accepted.has(entity.key) ||
    (entity.parent !== null && accepted.has(entity.parent)) ||
    entity.contextKeys.some((key) => accepted.has(key))
  );
}

function choose(
  positions: readonly (readonly Candidate[])[],
  passes: (entry: SurfaceEntry) => boolean,
): EntityMention[] {
  const mentions: EntityMention[] = [];
  let free = 0;
  for (const atPosition of positions) {
    for (const { match, entries } of atPosition) {
      if (match.from < free) break;
      const entry = entries.find((option) => !option.ambiguous || passes(option));
      if (entry === undefined) continue;
      const { from, to, start, end } = match;
      mentions.push({ key: entry.entity.key, start, end, from, to });
      free = to;
      break;
    }
  }
  return mentions;
}

function withSurnames(
  mentions: readonly EntityMention[],
  surnames: readonly EntityMention[],
): EntityMention[] {
  return surnames.length === 0
    ? [...mentions]
    : [...mentions, ...surnames].toSorted((a, b) => a.start - b.start);
}
