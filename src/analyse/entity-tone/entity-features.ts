import type { EntityType } from '../../topic/topic-pack.ts';
import type { ToneProbabilities } from '../network/entity-sentiment-model.ts';

/** What one mention says of the tone toward its entity. */
export interface MentionSignal {
  /** What the network says; null where it isn't asked. */
  readonly network: ToneProbabilities | null;
  /** Lexicon's tones of the sentence summed by their nearness to the name, and plainly; any size. */
  readonly near: number;
  readonly sum: number;
  readonly inTitle: boolean;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Whether no other name stands before it in its sentence. */
  readonly leads: boolean;
}

/** An entity of an article with its mentions in the order of the text. */
export interface EntitySignals {
  readonly type: EntityType;
  /** Place among the article's entities by salience, from 0. */
  readonly rank: number;
  /** How many entities the article names. */
  readonly parties: number;
  /** Tone of the whole article, -1..1. */
  readonly document: number;
  readonly mentions: readonly MentionSignal[];
}

const TYPES: readonly EntityType[] = ['ORG', 'PERSON', 'PRODUCT', 'MODEL', 'REGULATOR', 'LAW', 'PLACE'];
const LAST_RANK = 4;
const MOST_PARTIES = 20;
/** Lexicon sums at which the squashed ones are tanh(1). */
const NEAR_SCALE = 2;
const SUM_SCALE = 3;

/** Names of the features, in the order of `entityFeatures`. */
export const ENTITY_FEATURES: readonly string[] = [
  'network', 'negative', 'neutral', 'positive', 'greatest negative', 'greatest positive', 'first difference',
  'title difference', 'near', 'least near', 'greatest near', 'absolute near', 'near in title', 'sum', 'least sum',
  'greatest sum', 'document', 'document of a leading entity', 'document of an entity of the title',
  'difference of a leading entity', 'count', 'early', 'parties', 'title', 'leads', 'reciprocal rank',
  ...TYPES, ...TYPES.map((type) => `difference of ${type}`), ...TYPES.map((type) => `near of ${type}`),
  ...Array.from({ length: LAST_RANK + 1 }, (_, rank) => `rank ${rank}`),
]; // biome-ignore format: a table

/** Features of an entity in an article, from what its mentions say; a title's mention counts twice in the means. */
export function entityFeatures({ type, rank, parties, document, mentions }: EntitySignals): number[] {
  const networks = mentions.flatMap(({ network, inTitle }) =>
    network === null ? [] : [{ network, inTitle }],
  );
  const mean = (label: keyof ToneProbabilities): number =>
    weightedMean(networks, (each) => each.network[label]);
  const differences = networks.map(({ network }) => network.positive - network.negative);
  const difference = mean('positive') - mean('negative');
  const nears = mentions.map(({ near }) => near);
  const sums = mentions.map(({ sum }) => sum);
  const title = mentions.find(({ inTitle }) => inTitle);
  const titleTone = title?.network ?? { negative: 0, positive: 0 };
  const near = squash(average(nears), NEAR_SCALE);
  const lead = Number(rank < 2);
  const one = (is: boolean): number => Number(is);
  return [
    one(networks.length > 0), mean('negative'), mean('neutral'), mean('positive'),
    largest(networks.map(({ network }) => network.negative)), largest(networks.map(({ network }) => network.positive)),
    differences[0] ?? 0, titleTone.positive - titleTone.negative,
    near, squash(least(nears), NEAR_SCALE), squash(-least(nears.map((each) => -each)), NEAR_SCALE),
    squash(average(nears.map(Math.abs)), NEAR_SCALE), squash(title?.near ?? 0, NEAR_SCALE),
    squash(average(sums), SUM_SCALE), squash(least(sums), SUM_SCALE), squash(-least(sums.map((each) => -each)), SUM_SCALE),
    document, document * lead, document * one(title !== undefined), difference * lead,
    Math.log1p(mentions.length) / SUM_SCALE, 1 / (1 + (mentions[0]?.sentence ?? 0)),
    Math.min(parties, MOST_PARTIES) / MOST_PARTIES, one(title !== undefined),
    average(mentions.map(({ leads }) => one(leads))), 1 / (1 + rank),
    ...TYPES.map((each) => one(each === type)), ...TYPES.map((each) => (each === type ? difference : 0)),
    ...TYPES.map((each) => (each === type ? near : 0)),
    ...Array.from({ length: LAST_RANK + 1 }, (_, each) => one(Math.min(rank, LAST_RANK) === each)),
  ]; // biome-ignore format: a table
}

function weightedMean<Item extends { readonly inTitle: boolean }>(
  items: readonly Item[],
  valueOf: (item: Item) => number,
): number {
  const total = items.reduce((sum, { inTitle }) => sum + (inTitle ? 2 : 1), 0);
  return total === 0
    ? 0
    : items.reduce((sum, item) => sum + (item.inTitle ? 2 : 1) * valueOf(item), 0) / total;
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), values[0] ?? 0);
}

function largest(values: readonly number[]): number {
  return values.reduce((top, value) => Math.max(top, value), 0);
}

function squash(value: number, scale: number): number {
  return Math.tanh(value / scale);
}
