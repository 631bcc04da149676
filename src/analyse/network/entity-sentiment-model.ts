import { Arena } from './arena.ts';
import { createStateEncoder, type EncodedMention } from './encode-states.ts';
import { createStateJudge } from './judge-states.ts';
import { type Manifest, readWeights } from './read-weights.ts';
import { readWords, readWordsWithParts, type TokenReader } from './token-reader.ts';
import { type InputToken, readWordTable, type WordTable } from './word-table.ts';

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

/** Class probabilities of a mention by one member of the ensemble. */
type Tower = (mention: EncodedMention) => Float64Array;

/** Reads manifest.json and weights.bin of a folder. The model is synchronous, and not to be shared by threads. */
export async function createEntitySentimentModel(folder: string): Promise<EntitySentimentModel> {
  const weights = await readWeights(folder);
  const { manifest } = weights;
  const words = readWordTable(weights);
  const towersOf = (kind: string, count: number, reader: TokenReader): Tower[] =>
    Array.from({ length: count }, (_, number) => {
      const arena = new Arena(arenaFloats(manifest, reader.size));
      const name = `${kind}${number}`;
      const encode = createStateEncoder(name, weights, words, reader, arena);
      const judge = createStateJudge(name, weights, arena);
      return (mention) => judge(encode(mention), mention.tokens.length, mention.target);
    });
  const plain = towersOf('tower', manifest.towers, readWords(words, weights));
  const headline = towersOf('headline', manifest.headlineTowers, readWordsWithParts(words, weights));

  const scoreAll: EntitySentimentModel['scoreAll'] = (tokens, targets, domain = 'unknown') => {
    const read = tokens.map((token) => words.tokenOf(token));
    const share = domain === 'headline' ? manifest.headlineShare : 0;
    const domainIndex = Math.max(0, manifest.domains.indexOf(domain));
    return targets.map((target) => {
      const mention = cutAround(read, target, domainIndex, manifest.window, words);
      const running = meanOf(plain, mention);
      const headlines = share === 0 ? running : meanOf(headline, mention);
      const [negative, neutral, positive] = running.map(
        (each, label) => each * (1 - share) + (headlines[label] ?? 0) * share,
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

function meanOf(towers: readonly Tower[], mention: EncodedMention): number[] {
  const all = towers.map((judge) => judge(mention));
  return [0, 1, 2].map((label) => all.reduce((sum, each) => sum + (each[label] ?? 0), 0) / all.length);
}

/** Room for the matrices and vectors of one tower that reads vectors of `inputSize`. */
function arenaFloats({ hidden, heads, dense }: Manifest, inputSize: number): number {
  const size = 2 * hidden;
  const matrices =
    inputSize * 6 * hidden + 2 * hidden * 3 * hidden + size * size * heads + size * (1 + heads) * dense;
  const vectors = inputSize + 6 * hidden + 4 * hidden + size * (2 + 2 * heads) + dense;
  return matrices + vectors;
}

/** The words within `window` tokens of the target, which becomes one token. */
function cutAround(
  tokens: readonly InputToken[],
  { start, end }: TargetRange,
  domain: number,
  window: number,
  { targetRow }: WordTable,
): EncodedMention {
  const from = Math.max(0, start - window);
  const to = Math.min(tokens.length, end + window);
  const target = { row: targetRow, isCapitalised: false, word: null };
  return {
    tokens: [...tokens.slice(from, start), target, ...tokens.slice(end, to)],
    target: start - from,
    domain,
  };
}
