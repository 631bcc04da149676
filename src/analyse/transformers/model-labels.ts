import { type NameSpan, type NameType, NAME_TYPES, spansOfTags } from '../names/name-types.ts';
import type { Probabilities } from '../sentiment/linear-model.ts';

/**
 * Kinds of name by the label that a model's authors gave them (CoNLL 2003, OntoNotes, NERGrit, WikiNEuRal). Dates and
 * quantities are no names: a label that is not in the table is none.
 */
const NAME_LABELS: Readonly<Record<string, NameType>> = {
  PER: 'PER',
  PERSON: 'PER',
  ORG: 'ORG',
  ORGANIZATION: 'ORG',
  ORGANISATION: 'ORG',
  NOR: 'ORG', // NERGrit: political organisations
  LOC: 'LOC',
  LOCATION: 'LOC',
  GPE: 'LOC',
  MISC: 'MISC',
  PRD: 'MISC',
  PRODUCT: 'MISC',
  EVT: 'MISC',
  EVENT: 'MISC',
  LAW: 'MISC',
  WOA: 'MISC',
  WORK_OF_ART: 'MISC',
  NORP: 'MISC',
};

/** Classes by the label of a sentiment model, lower case; numbered labels (LABEL_0) say nothing and are not guessed. */
const TONE_LABELS: Readonly<Record<string, 0 | 1 | 2>> = {
  negative: 0,
  neg: 0,
  negatif: 0,
  bearish: 0,
  '1 star': 0,
  '2 stars': 0,
  neutral: 1,
  neu: 1,
  netral: 1,
  '3 stars': 1,
  positive: 2,
  pos: 2,
  positif: 2,
  bullish: 2,
  '4 stars': 2,
  '5 stars': 2,
};

const BEGINS = /^[BS][-_]/;
const PREFIX = /^[BIESLU][-_]/;

/** What is wrong with the labels of a model that shall find names, null if nothing. */
export function wrongNameLabels(labels: readonly string[]): string | null {
  const types = new Set(labels.map(nameTypeOf));
  if (['PER', 'ORG', 'LOC'].some((type) => types.has(type as NameType))) return null;
  return `its labels are ${labels.join(', ')}; accepted: PER, ORG, LOC and the like, with or without B- and I-`;
}

/** What is wrong with the labels of a model that shall judge tones, null if nothing. */
export function wrongToneLabels(labels: readonly string[]): string | null {
  const classes = new Set(labels.map((label) => TONE_LABELS[label.toLowerCase()]));
  if (classes.has(0) && classes.has(2) && !classes.has(undefined)) return null;
  return `its labels are ${labels.join(', ')}; accepted: negative, neutral, positive (name them so in id2label of its config.json)`;
}

function nameTypeOf(label: string): NameType | undefined {
  return NAME_LABELS[label.replace(PREFIX, '').toUpperCase()];
}

/** Names of a row of labels, one a word. */
export function namesOfLabels(labels: readonly string[]): NameSpan[] {
  return spansOfTags(
    labels.map((label) => {
      const type = nameTypeOf(label);
      return type === undefined ? 0 : 1 + 2 * NAME_TYPES.indexOf(type) + (BEGINS.test(label) ? 0 : 1);
    }),
  );
}

/** Probabilities of the three classes from those of a model's labels. */
export function tonesOfLabels(
  found: readonly { readonly label: string; readonly score: number }[],
): Probabilities {
  const sums: [number, number, number] = [0, 0, 0];
  for (const { label, score } of found) sums[TONE_LABELS[label.toLowerCase()] ?? 1] += score;
  return sums;
}
