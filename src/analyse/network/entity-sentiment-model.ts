import { Arena } from './arena.ts';
import { createStateEncoder, type EncodedMention } from './encode-states.ts';
import { createStateJudge } from './judge-states.ts';
import { type Manifest, readWeights } from './read-weights.ts';
import { isCapitalised, readWordTable, type WordTable } from './word-table.ts';

/** Sum is 1. */
export interface ToneProbabilities {
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
}

/** The kind of text that a sentence stands in: business headlines are read a little otherwise than running news. */
export type NetworkDomain = 'unknown' | 'news' | 'headline';

/** Tokens [start, end) that name the target. */
export interface TargetRange {
  readonly start: number;
  readonly end: number;
}

/** Judges the tone of a sentence toward a name in it. English words; others are to be translated first. */
export interface EntitySentimentModel {
  /** `tokens` as `networkTokens` cuts them, one sentence; the target's own words are not read. */
  score(
    tokens: readonly string[],
    targetStart: number,
    targetEnd: number,
    domain?: NetworkDomain,
  ): ToneProbabilities;
  /** The same for several targets of one sentence, in their order. */
  scoreAll(
    tokens: readonly string[],
    targets: readonly TargetRange[],
    domain?: NetworkDomain,
  ): readonly ToneProbabilities[];
}

/** Reads manifest.json and weights.bin of a folder. The model is synchronous, and not to be shared by threads. */
export async function createEntitySentimentModel(folder: string): Promise<EntitySentimentModel> {
  const weights = await readWeights(folder);
  const { manifest } = weights;
  const words = readWordTable(weights);
  const towers = Array.from({ length: manifest.towers }, (_, number) => {
    const arena = new Arena(arenaFloats(manifest));
    const name = `tower${number}`;
    return {
      encode: createStateEncoder(name, weights, words, arena),
      judge: createStateJudge(name, weights, arena),
    };
  });

  const scoreAll: EntitySentimentModel['scoreAll'] = (tokens, targets, domain = 'unknown') => {
    const rows = tokens.map((token) => words.rowOf(token));
    const capitals = tokens.map(isCapitalised);
    const domainIndex = Math.max(0, manifest.domains.indexOf(domain));
    return targets.map((target) => {
      const mention = cutAround(rows, capitals, target, domainIndex, manifest.window, words);
      const all = towers.map(({ encode, judge }) =>
        judge(encode(mention), mention.rows.length, mention.target),
      );
      const [negative, neutral, positive] = [0, 1, 2].map(
        (label) => all.reduce((sum, each) => sum + (each[label] ?? 0), 0) / all.length,
      );
      return { negative: negative ?? 0, neutral: neutral ?? 0, positive: positive ?? 0 };
    });
  };
  return {
    score(tokens, start, end, domain) {
      const [only] = scoreAll(tokens, [{ start, end }], domain);
      return only as ToneProbabilities;
    },
    scoreAll,
  };
}

/** Room for the matrices and vectors of one tower. */
function arenaFloats({ hidden, heads, dense, wordSize }: Manifest): number {
  const size = 2 * hidden;
  const matrices =
    wordSize * 6 * hidden + 2 * hidden * 3 * hidden + size * size * heads + size * (1 + heads) * dense;
  const vectors = wordSize + 6 * hidden + 4 * hidden + size * (2 + 2 * heads) + dense;
  return matrices + vectors;
}

/** The words within `window` tokens of the target, which becomes one token. */
function cutAround(
  rows: readonly number[],
  capitals: readonly boolean[],
  { start, end }: TargetRange,
  domain: number,
  window: number,
  words: WordTable,
): EncodedMention {
  const from = Math.max(0, start - window);
  const to = Math.min(rows.length, end + window);
  return {
    rows: [...rows.slice(from, start), words.targetRow, ...rows.slice(end, to)],
    capitals: [...capitals.slice(from, start), false, ...capitals.slice(end, to)],
    target: start - from,
    domain,
  };
}
