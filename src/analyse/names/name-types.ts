/** Kinds of names that the tagger tells apart; the order is that of the tags in models/names. */
export const NAME_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** O, then B and I of each type. */
export const TAGS = ['O', ...NAME_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];

/** A name as token indexes, half-open. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

/** Names of a row of tags (indexes into TAGS); an I without its B begins a name. */
export function spansOfTags(tags: ArrayLike<number>): NameSpan[] {
  const spans: { start: number; end: number; type: NameType }[] = [];
  for (let token = 0; token < tags.length; token += 1) {
    const tag = tags[token] ?? 0;
    if (tag === 0) continue;
    const type = NAME_TYPES[(tag - 1) >> 1] as NameType;
    const last = spans.at(-1);
    if (tag % 2 === 0 && last?.end === token && last.type === type) last.end = token + 1;
    else spans.push({ start: token, end: token + 1, type });
  }
  return spans;
}
