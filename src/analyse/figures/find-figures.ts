import type { FigureFound, Span } from '../analysis.ts';
import { amountGrammar } from './amount-grammar.ts';
import { bindSubject, type NamedSpan } from './bind-subject.ts';
import { choosePredicate } from './choose-predicate.ts';
import { type Amount, findAmounts } from './find-amounts.ts';
import { type Deadline, findDeadlines } from './find-deadlines.ts';
import { findImpliedDurations } from './implied-durations.ts';

export interface FigureInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly language: string;
  readonly publishedAt: Date | null;
  /** Mentions in the order of the text. */
  readonly names: readonly NamedSpan[];
}

/** How far back the subject of a sentence without a name is looked for. */
const CARRIED_SENTENCES = 3;

/** All figures of an article in the order of the text; one value with one predicate is reported once. */
export function findFigures(input: FigureInput): FigureFound[] {
  const grammar = amountGrammar(input.language);
  if (grammar === null) return [];
  const figures = new Map<string, FigureFound>();
  input.sentences.forEach((sentence, index) => {
    const names = input.names.filter((name) => name.start < sentence.end && name.end > sentence.start);
    const earlier = spokenOf(input, index);
    const deadlines = findDeadlines(input.text, sentence, input.language, input.publishedAt);
    const amounts = [
      ...findAmounts(input.text, sentence, grammar, [...names, ...deadlines]),
      ...findImpliedDurations(input.text, sentence, input.language),
    ];
    for (const deadline of deadlines)
      keepFirst(figures, deadlineFigure(input.text, deadline, names, earlier, index));
    for (const amount of amounts)
      keepFirst(figures, amountFigure(input, sentence, amount, names, earlier, index));
  });
  return [...figures.values()].toSorted((a, b) => a.start - b.start);
}

/** Names of the sentences before, the nearest sentence's first, each sentence in its own order: its subject leads it. */
function spokenOf({ names, sentences }: FigureInput, index: number): NamedSpan[] {
  return sentences
    .slice(Math.max(0, index - CARRIED_SENTENCES), index)
    .toReversed()
    .flatMap((sentence) => names.filter((name) => name.start >= sentence.start && name.end <= sentence.end));
}

function keepFirst(figures: Map<string, FigureFound>, figure: FigureFound): void {
  const id = [figure.value, figure.max, figure.currency, figure.unit, figure.to].join(' ');
  const known = figures.get(id);
  if (known === undefined || (known.predicate === 'OTHER' && figure.predicate !== 'OTHER'))
    figures.set(id, figure);
}

function amountFigure(
  { text, language }: FigureInput,
  sentence: Span,
  amount: Amount,
  names: readonly NamedSpan[],
  earlier: readonly NamedSpan[],
  index: number,
): FigureFound {
  const choice = choosePredicate(text, sentence, amount, language);
  return {
    ...amount,
    predicate: choice.predicate,
    from: null,
    to: null,
    rawText: text.slice(amount.start, amount.end),
    ...bindSubject(text, amount, choice, names, earlier),
    sentence: index,
  };
}

function deadlineFigure(
  text: string,
  deadline: Deadline,
  names: readonly NamedSpan[],
  earlier: readonly NamedSpan[],
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
    ...bindSubject(text, deadline, { predicate: 'DEADLINE', trigger: null }, names, earlier),
    sentence: index,
  };
}
