import type { Analysis } from '../analyse/analysis.ts';
import type { GlossaryIndex } from './glossary-index.ts';
import { termKeys } from './glossary-index.ts';
import { stopWords } from './stop-words.ts';
import type { StoryWord } from './story-words.ts';
import { storyWords } from './story-words.ts';

/** What is read of a revision: `text` is title, two newlines, plain body. */
export interface StoryText {
  readonly text: string;
  readonly titleLength: number;
  /** BCP 47 primary subtag. */
  readonly language: string;
}

/** What is read of its analysis. */
export interface StoryFacts {
  readonly mentions: readonly Pick<Analysis['mentions'][number], 'entityKey' | 'start' | 'end' | 'inTitle'>[];
  readonly figures: readonly Pick<
    Analysis['figures'][number],
    'value' | 'currency' | 'unit' | 'start' | 'end'
  >[];
}

/**
 * Kinds of feature, the first letter of its key: entity, figure, plain number, capitalised word, glossary word
 * (all comparable across languages), word (within a language).
 */
export const FEATURE_KINDS = ['e', 'f', 'n', 'c', 'g', 'w'] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/**
 * Raw weight of one occurrence; repeated ones add logarithmically. Chosen on the development texts. An entity counts
 * no more than a figure: at a weight of 3 a rival's launch on the same day was the story of the company that both
 * reports compare it with.
 */
const KIND_WEIGHT: Readonly<Record<FeatureKind, number>> = { e: 2, f: 2, n: 3, c: 1, g: 0.8, w: 1 };

/**
 * What an occurrence counts in the title, and among the first words, where a report says what happened. Chosen on the
 * event coreference corpus ECB+ (development half) out of 2, 2.5, 3, 4 and 1, 1.5, 2, 2.5.
 */
const TITLE_FACTOR = 3;
const LEAD_FACTOR = 2;
const LEAD_WORDS = 70;

/** A title in which more of the words than this are capitalised is in title case: its capitals say nothing. */
const TITLE_CASE = 0.6;

/** Languages whose common nouns are capitalised. */
const CAPITALISED_NOUNS: ReadonlySet<string> = new Set(['de']);

/** Occurrences of one feature: how many, and the greatest factor of its places. */
interface Occurrence {
  readonly count: number;
  readonly factor: number;
}

type Occurrences = Map<string, Occurrence>;

/** Factor of a place in the text. */
type Place = (start: number) => number;

/**
 * Sparse features of one article: `e:` + entity key, `f:` + unit + value, `n:` + number, `c:` + capitalised word,
 * `g:` + English stem that the glossary knows, `w:` + stem. Weight: kind's weight x sqrt(1 + ln occurrences) x 3 in
 * the title, 2 in the lead. Words inside mentions of entities make no word features.
 */
export function storyFeatures(
  article: StoryText,
  facts: StoryFacts,
  glossary: GlossaryIndex,
): ReadonlyMap<string, number> {
  const found: Occurrences = new Map();
  const all = storyWords(article.text, article.language);
  const place = placeFactor(all, article.titleLength);
  for (const { entityKey, start, inTitle } of facts.mentions) {
    note(found, `e:${entityName(entityKey)}`, inTitle ? TITLE_FACTOR : place(start));
  }
  for (const figure of facts.figures) {
    if (figure.value !== null) note(found, figureKey(figure), place(figure.start));
  }
  const words = outside(all, facts.mentions);
  noteNumbers(found, words, place);
  noteNames(found, words, article, place);
  noteWords(found, words, article.language, glossary, place);
  return new Map([...found].map(([key, occurrence]) => [key, weigh(key, occurrence)]));
}

function placeFactor(words: readonly StoryWord[], titleLength: number): Place {
  const body = words.findIndex((word) => word.start >= titleLength);
  const leadEnd = words[Math.max(0, body) + LEAD_WORDS]?.start ?? Number.POSITIVE_INFINITY;
  return (start) => (start < titleLength ? TITLE_FACTOR : start < leadEnd ? LEAD_FACTOR : 1);
}

function note(found: Occurrences, key: string, factor: number): void {
  const before = found.get(key);
  found.set(key, { count: (before?.count ?? 0) + 1, factor: Math.max(before?.factor ?? 0, factor) });
}

const weigh = (key: string, { count, factor }: Occurrence): number =>
  KIND_WEIGHT[key.charAt(0) as FeatureKind] * factor * Math.sqrt(1 + Math.log(count));

/** Unlinked names lose their type, on which languages may differ. */
function entityName(key: string): string {
  return key.replace(/^name:[A-Z]+:/u, 'name:');
}

/** Values agree to three significant digits. */
function figureKey(figure: StoryFacts['figures'][number]): string {
  return `f:${figure.currency ?? figure.unit ?? ''}:${Number((figure.value ?? 0).toPrecision(3))}`;
}

/** The words that lie in no mention. */
function outside(words: readonly StoryWord[], mentions: StoryFacts['mentions']): StoryWord[] {
  const spans = [...mentions].sort((a, b) => a.start - b.start);
  let next = 0;
  return words.filter((word) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= word.start) next += 1;
    const span = spans[next];
    return !span || word.end <= span.start;
  });
}

function noteNumbers(found: Occurrences, words: readonly StoryWord[], place: Place): void {
  for (const word of words) {
    if (word.kind !== 'number') continue;
    const number = plainNumber(word.surface);
    if (number.length > 1) note(found, `n:${number}`, place(word.start));
  }
}

/** `1,000`, `1.000` -> `1000`; `97,4`, `97.4` -> `97.4`; digits of other scripts as NFKC has them. */
function plainNumber(surface: string): string {
  const digits = surface.normalize('NFKC');
  if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(digits)) return digits.replace(/[.,]/gu, '');
  return digits.replace(/,/gu, '.');
}

/** Words that stand capitalised inside a sentence count as names wherever the article has them so. */
function noteNames(found: Occurrences, words: readonly StoryWord[], article: StoryText, place: Place): void {
  if (CAPITALISED_NOUNS.has(article.language)) return;
  const stop = stopWords(article.language);
  const from = isTitleCase(words, article.titleLength) ? article.titleLength : 0;
  const names = new Set<string>();
  for (const word of words) {
    if (!word.capitalised || word.opens || word.surface.length < 2 || word.start < from) continue;
    const name = word.surface.toLowerCase();
    if (!stop.has(name)) names.add(name);
  }
  for (const word of words) {
    const name = word.surface.toLowerCase();
    if (word.capitalised && names.has(name)) note(found, `c:${name}`, place(word.start));
  }
}

function isTitleCase(words: readonly StoryWord[], titleLength: number): boolean {
  const long = words.filter((w) => w.start < titleLength && w.kind === 'word' && w.surface.length > 3);
  return long.length > 2 && long.filter((w) => w.capitalised).length / long.length > TITLE_CASE;
}

/** Terms of the glossary become their English words, what it lacks stays a word of its language. */
function noteWords(
  found: Occurrences,
  words: readonly StoryWord[],
  language: string,
  glossary: GlossaryIndex,
  place: Place,
): void {
  const stop = stopWords(language);
  const keys = termKeys(words, language);
  let next = 0;
  words.forEach((word, at) => {
    if (at < next || word.kind === 'number') return;
    const hit = glossary.find(keys, at, language);
    for (const stem of hit?.english ?? []) note(found, `g:${stem}`, place(word.start));
    next = at + (hit?.words ?? 1);
    const lower = word.surface.toLowerCase();
    if (hit || lower.length < 2 || stop.has(lower)) return;
    const key = keys[at] ?? lower;
    note(found, language === 'en' && glossary.isShared(key) ? `g:${key}` : `w:${key}`, place(word.start));
  });
}
