import type { FigureFound, FigurePredicate, Span } from '../analysis.ts';
import { amountGrammar } from './amount-grammar.ts';
import { bindSubject, type NamedSpan, type SubjectSources } from './bind-subject.ts';
import { choosePredicate } from './choose-predicate.ts';
import { type Amount, findAmounts } from './find-amounts.ts';
import { type Deadline, findDeadlines } from './find-deadlines.ts';
import { findImpliedDurations } from './implied-durations.ts';
import { GOES_ON, MAKER_OF, ROUND_LED_BEFORE, ROUND_WORDS } from './subject-cues.ts';

export interface FigureInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly language: string;
  readonly publishedAt: Date | null;
  /** Mentions in the order of the text. */
  readonly names: readonly NamedSpan[];
  /** Owner, maker or employer of an entity by the catalogue; without it chiefs don't stand for their companies. */
  readonly parentOf?: (key: string) => string | null;
}

/** How far back the subject of a sentence without a name is looked for. */
const CARRIED_SENTENCES = 3;
/** How far a stand-in that opens a sentence and the words before a product are looked at. */
const OPENING = 60;
const MAKER_LEAD = 28;
const LED_LEAD = 40;

/** All figures of an article in the order of the text; one value with one predicate is reported once. */
export function findFigures(input: FigureInput): FigureFound[] {
  const grammar = amountGrammar(input.language);
  if (grammar === null) return [];
  const figures = new Map<string, FigureFound>();
  const first = input.sentences[0];
  const title = input.names.filter((name) => first !== undefined && name.end <= first.end);
  const employerOf = employersIn(input);
  let previous: FigurePredicate | null = null;
  input.sentences.forEach((sentence, index) => {
    const deadlines = findDeadlines(input.text, sentence, input.language, input.publishedAt);
    const names = input.names.filter((name) => name.start < sentence.end && name.end > sentence.start);
    const amounts = [
      ...findAmounts(input.text, sentence, grammar, [...names, ...deadlines]),
      ...findImpliedDurations(input.text, sentence, input.language),
    ];
    if (amounts.length === 0 && deadlines.length === 0) return;
    const earlier = spokenOf(input, index);
    const meant = withStandIn(
      input,
      sentence,
      names.map((name) => makerMeant(input, name)),
      earlier[0] ?? null,
    );
    const sources = { names: meant, title, earlier, employerOf };
    for (const deadline of deadlines)
      keepFirst(figures, deadlineFigure(input.text, deadline, sources, index));
    for (const amount of amounts) {
      const figure = amountFigure(input, sentence, amount, { ...sources, previous }, index);
      if (figure.currency !== null) previous = figure.predicate;
      keepFirst(figures, figure);
    }
  });
  return [...figures.values()].toSorted((a, b) => a.start - b.start);
}

/** "The company" opening a sentence is a name too: what the sentence before was about. */
function withStandIn(
  { text }: FigureInput,
  sentence: Span,
  names: readonly NamedSpan[],
  spoken: NamedSpan | null,
): readonly NamedSpan[] {
  const opening = GOES_ON.exec(text.slice(sentence.start, sentence.start + OPENING));
  if (opening === null || spoken === null) return names;
  const standIn = { ...spoken, start: sentence.start, end: sentence.start + opening[0].length };
  return [standIn, ...names];
}

/** "The maker of ChatGPT" is OpenAI. */
function makerMeant({ text, parentOf }: FigureInput, name: NamedSpan): NamedSpan {
  if (name.type !== 'PRODUCT' && name.type !== 'MODEL') return name;
  if (!MAKER_OF.test(text.slice(Math.max(0, name.start - MAKER_LEAD), name.start))) return name;
  const maker = parentOf?.(name.key) ?? null;
  return maker === null ? name : { ...name, key: maker, type: 'ORG' };
}

function employersIn({ names, parentOf }: FigureInput): SubjectSources['employerOf'] {
  const firms = new Set(names.filter(({ type }) => type === 'ORG').map(({ key }) => key));
  return (person) => {
    const parent = parentOf?.(person) ?? null;
    return parent !== null && firms.has(parent) ? parent : null;
  };
}

/**
 * Names of the sentences before, the nearest sentence's first, each sentence in its own order: its subject leads it. Who
 * led a round is not what the text goes on about.
 */
function spokenOf({ text, names, sentences }: FigureInput, index: number): NamedSpan[] {
  return sentences
    .slice(Math.max(0, index - CARRIED_SENTENCES), index)
    .toReversed()
    .flatMap((sentence) => {
      const ofRound = ROUND_WORDS.test(text.slice(sentence.start, sentence.end));
      return names.filter(
        ({ start, end }) =>
          start >= sentence.start &&
          end <= sentence.end &&
          !(ofRound && ROUND_LED_BEFORE.test(text.slice(Math.max(0, start - LED_LEAD), start))),
      );
    });
}

/** Two firms' shares can fall by the same percentage; other values said twice are one. */
function keepFirst(figures: Map<string, FigureFound>, figure: FigureFound): void {
  const mover = figure.unit === 'PERCENT' ? figure.subjectKey : null;
  const id = [figure.value, figure.max, figure.currency, figure.unit, figure.to, mover].join(' ');
  const known = figures.get(id);
  if (known === undefined || saysMore(figure, known)) figures.set(id, figure);
}

/** Whether a figure says what a known one left open: what it measures, or, the headline having rounded, how exact it is. */
function saysMore(figure: FigureFound, known: FigureFound): boolean {
  if (known.predicate !== figure.predicate) return known.predicate === 'OTHER';
  const inexact = figure.bound !== null || figure.approximate;
  return (
    known.sentence === 0 &&
    inexact &&
    known.bound === null &&
    !known.approximate &&
    known.subjectKey === figure.subjectKey
  );
}

function amountFigure(
  { text, language }: FigureInput,
  sentence: Span,
  amount: Amount,
  sources: SubjectSources & { readonly previous: FigurePredicate | null },
  index: number,
): FigureFound {
  const { previous } = sources;
  const choice = choosePredicate(text, sentence, amount, language, previous);
  return {
    ...amount,
    predicate: choice.predicate,
    from: null,
    to: null,
    rawText: text.slice(amount.start, amount.end),
    ...bindSubject(text, amount, choice, sources),
    sentence: index,
  };
}

function deadlineFigure(
  text: string,
  deadline: Deadline,
  sources: SubjectSources,
  index: number,
): FigureFound {
  return {
    ...deadline,
    predicate: 'DEADLINE',
    value: null,
    max: null,
    currency: null,
    unit: 'DATE',
    approximate: false,
    bound: null,
    rawText: text.slice(deadline.start, deadline.end),
    ...bindSubject(text, deadline, { predicate: 'DEADLINE', trigger: null }, sources),
    sentence: index,
  };
}
