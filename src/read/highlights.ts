/** Where the words of a query stand in a text, found with the same tokens that the search uses. */
import { searchTokens } from '../analyse/search-tokens.ts';

export interface HighlightRange {
  readonly start: number;
  readonly end: number;
}

export interface Highlight {
  readonly field: 'TITLE' | 'BODY';
  readonly text: string;
  readonly ranges: readonly HighlightRange[];
}

/** Texts of one result; a story and an entity have only a title. */
export interface HighlightedTexts {
  readonly title: string;
  readonly body?: string | null;
  readonly language?: string | null;
}

const MAX_HIGHLIGHTS = 3;
/** UTF-16 units on each side of a match in a body. */
const CONTEXT = 100;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The whole title if a word stands in it, then up to two stretches of the body. */
export function highlightsOf(texts: HighlightedTexts, lexemes: ReadonlySet<string>): Highlight[] {
  const language = texts.language ?? 'und';
  const inTitle = matchRanges(texts.title, language, lexemes);
  const title: Highlight[] =
    inTitle.length === 0 ? [] : [{ field: 'TITLE', text: texts.title, ranges: inTitle }];
  return [...title, ...snippets(texts.body ?? '', language, lexemes)].slice(0, MAX_HIGHLIGHTS);
}

/** Half-open stretches of the text, in its order, whose token is one of the lexemes. */
export function matchRanges(text: string, language: string, lexemes: ReadonlySet<string>): HighlightRange[] {
  const ranges: HighlightRange[] = [];
  for (const match of text.matchAll(WORD)) {
    const run = match[0];
    const tokens = searchTokens(run, language);
    let at = 0;
    for (const { surface, stem } of tokens) {
      const whole = tokens.length === 1;
      const found = whole ? 0 : run.toLowerCase().indexOf(surface, at);
      if (found < 0) continue;
      const length = whole ? run.length : surface.length;
      at = found + length;
      if (lexemes.has(surface) || lexemes.has(stem))
        ranges.push({ start: match.index + found, end: match.index + at });
    }
  }
  return ranges;
}

/** Stretches of the body around matches; matches near each other share one. */
function snippets(body: string, language: string, lexemes: ReadonlySet<string>): Highlight[] {
  const found: Highlight[] = [];
  let ranges = matchRanges(body, language, lexemes);
  while (ranges.length > 0 && found.length < MAX_HIGHLIGHTS) {
    const start = wordStart(body, (ranges[0] as HighlightRange).start - CONTEXT);
    const end = wordEnd(body, (ranges[0] as HighlightRange).end + CONTEXT);
    const inside = ranges.filter((range) => range.end <= end);
    found.push({
      field: 'BODY',
      text: body.slice(start, end),
      ranges: inside.map((range) => ({ start: range.start - start, end: range.end - start })),
    });
    ranges = ranges.filter((range) => range.end > end);
  }
  return found;
}

const NEAR_SPACE = 20;

/** The place itself or the next word's start after it, if that is near. */
function wordStart(text: string, place: number): number {
  if (place <= 0) return 0;
  const space = text.slice(place, place + NEAR_SPACE).search(/\s/u);
  return space < 0 ? wholeUnit(text, place) : place + space + 1;
}

function wordEnd(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const space = text.slice(place, place + NEAR_SPACE).search(/\s/u);
  return space < 0 ? wholeUnit(text, place) : place + space;
}

/** Never between the two halves of a surrogate pair. */
function wholeUnit(text: string, place: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place + 1 : place;
}
