import type { EntityType } from '../../topic/topic-pack.ts';

/** What the tone of a report is judged by. */
export interface DocumentSignals {
  /** Tone by the lexicon and the sentences' model, -1..1. */
  readonly score: number;
  /** Lexicon's tones of each sentence, summed; any size. */
  readonly sentences: readonly number[];
  /** How many of the sentences are the title's. */
  readonly titleSentences: number;
  /** Scored entities, most salient first: salience 0..1, tone toward them -1..1. */
  readonly entities: readonly {
    readonly type: EntityType;
    readonly salience: number;
    readonly score: number;
  }[];
  /** Scored mentions: tone toward the entity in its sentence, -1..1. */
  readonly mentions: readonly { readonly score: number; readonly inTitle: boolean }[];
}

/** Who a report is about; authorities and places are where and before whom it happens. */
const PARTIES: ReadonlySet<EntityType> = new Set(['ORG', 'PERSON', 'PRODUCT', 'MODEL']);
const LEAD_SENTENCES = 2;
/** Lexicon sums at which the squashed ones are tanh(1). */
const SCALE = 3;

/** Names of the features, in the order of `documentFeatures`. */
export const DOCUMENT_FEATURES: readonly string[] = [
  'score', 'title', 'lead', 'rest', 'last sentence', 'first party', 'second party', 'third party',
  'parties by salience', 'parties', 'least party', 'greatest party', 'authorities', 'mentions', 'mentions in title',
]; // biome-ignore format: a table

export function documentFeatures(signals: DocumentSignals): number[] {
  const { score, sentences, titleSentences, entities, mentions } = signals;
  const body = sentences.slice(titleSentences);
  const parties = entities.filter(({ type }) => PARTIES.has(type));
  const tones = parties.map((party) => party.score);
  const salience = sum(parties.map((party) => party.salience));
  const weighted = sum(parties.map((party) => party.salience * party.score));
  const scores = (found: readonly { readonly score: number }[]): number[] => found.map((one) => one.score);
  return [
    score, Math.tanh(sum(sentences.slice(0, titleSentences)) / SCALE),
    Math.tanh(sum(body.slice(0, LEAD_SENTENCES)) / SCALE), Math.tanh(average(body.slice(LEAD_SENTENCES))),
    Math.tanh((sentences.at(-1) ?? 0) / SCALE), tones[0] ?? 0, tones[1] ?? 0, tones[2] ?? 0,
    salience === 0 ? 0 : weighted / salience, average(tones), Math.min(0, ...tones), Math.max(0, ...tones),
    average(scores(entities.filter(({ type }) => type === 'REGULATOR'))), average(scores(mentions)),
    average(scores(mentions.filter(({ inTitle }) => inTitle))),
  ]; // biome-ignore format: a table
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}
