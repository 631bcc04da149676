import type { EntityType } from '../topic/topic-pack.ts';
import { spanF1, type TypedSpan } from './metrics.ts';

/** Types that the name corpora share. */
export type NerType = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** A sentence of a CoNLL file: tokens and their spans by token index. */
export interface TaggedSentence {
  readonly tokens: readonly string[];
  readonly spans: readonly TypedSpan[];
}

/** A name found in a text, offsets in UTF-16 units. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType | NerType;
}

const OUR_TYPES: Readonly<Record<EntityType | NerType, NerType>> = {
  PER: 'PER', LOC: 'LOC', MISC: 'MISC',
  PERSON: 'PER', ORG: 'ORG', REGULATOR: 'ORG', PLACE: 'LOC', PRODUCT: 'MISC', MODEL: 'MISC', LAW: 'MISC',
}; // biome-ignore format: one glance
/** Types of the corpora (idner-news-2k, CrossNER ai, WNUT17), lower case; what isn't listed is MISC. */
const THEIR_TYPES: Readonly<Record<string, NerType>> = {
  per: 'PER', person: 'PER', researcher: 'PER', org: 'ORG', organisation: 'ORG', organization: 'ORG', corporation: 'ORG', group: 'ORG', university: 'ORG', loc: 'LOC', location: 'LOC', country: 'LOC', gpe: 'LOC',
}; // biome-ignore format: one glance

/** Reads `token tag` lines (space or tab, tag last, BIO), a blank line between sentences. */
export function readConll(content: string): TaggedSentence[] {
  return content
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const cells = lines.map((line) => line.trim().split(/[\t ]+/));
      return {
        tokens: cells.map((cell) => cell[0] ?? ''),
        spans: spansOf(cells.map((cell) => cell.at(-1) ?? 'O')),
      };
    });
}

function spansOf(tags: readonly string[]): TypedSpan[] {
  const spans: { start: number; end: number; type: string }[] = [];
  tags.forEach((tag, index) => {
    const [mark, name = ''] = tag.split(/-(.*)/);
    if (mark !== 'B' && mark !== 'I') return;
    const type = THEIR_TYPES[name.toLowerCase()] ?? 'MISC';
    const last = spans.at(-1);
    if (mark === 'I' && last?.end === index && last.type === type) last.end = index + 1;
    else spans.push({ start: index, end: index + 1, type });
  });
  return spans;
}

/** Span F1 of a name finder; tokens are joined by spaces, and found types that the file lacks are dropped. */
export function evaluateNer(
  sentences: readonly TaggedSentence[],
  findNames: (text: string) => readonly FoundName[],
): ReturnType<typeof spanF1> {
  const known = new Set(sentences.flatMap(({ spans }) => spans.map((span) => span.type)));
  return spanF1(
    sentences.map(({ tokens, spans }) => {
      const predicted = toTokenSpans(tokens, findNames(tokens.join(' '))).filter((span) =>
        known.has(span.type),
      );
      return { gold: spans, predicted };
    }),
  );
}

function toTokenSpans(tokens: readonly string[], names: readonly FoundName[]): TypedSpan[] {
  const starts: number[] = [];
  let offset = 0;
  for (const token of tokens) {
    starts.push(offset);
    offset += token.length + 1;
  }
  return names.map(({ start, end, type }) => ({
    start: starts.findLastIndex((at) => at <= start),
    end: starts.findLastIndex((at) => at < end) + 1,
    type: OUR_TYPES[type],
  }));
}
