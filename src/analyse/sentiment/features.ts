import type { Token } from '../tokens.ts';
import { hashFeature } from './linear-model.ts';

/** Length of the character n-grams of a text's words. */
const CHARACTERS = 4;
/** Words on either side of a name whose place is told apart. */
const NEAR = 6;
const FEATURE_PREFIX = 5;
const MOST_TOKENS = 120;
const CLAUSE_MARK = /[,;:()–—]/;

/** Step in which lexicon sums become features. */
function bucket(sum: number): string {
  return String(Math.max(-5, Math.min(5, Math.sign(sum) * Math.ceil(Math.abs(sum) / 2))));
}

/** Feature hashes of a text for the model of whole texts: words, word pairs, characters and the lexicon's sum. */
export function textFeatures(tokens: readonly Token[], from: number, to: number, tone: number): number[] {
  const hashes = [hashFeature(`lex:${bucket(tone)}`), hashFeature(`sign:${Math.sign(tone)}`)];
  let previous = '^';
  for (let index = from; index < to; index += 1) {
    const word = (tokens[index] as Token).lower;
    hashes.push(hashFeature(`w:${word}`), hashFeature(`b:${previous} ${word}`));
    previous = word;
    const padded = `<${word}>`;
    for (let at = 0; at + CHARACTERS <= padded.length; at += 1)
      hashes.push(hashFeature(`c:${padded.slice(at, at + CHARACTERS)}`));
  }
  return hashes;
}

/** A name inside its sentence, as token indexes, with the lexicon's sums near it. */
export interface MentionContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The sentence. */
  readonly from: number;
  readonly to: number;
  /** The name. */
  readonly nameFrom: number;
  readonly nameTo: number;
  /** Distance-weighted tone around the name, and the plain sum over the sentence. */
  readonly nearTone: number;
  readonly sentenceTone: number;
}

/** Feature hashes of a mention: what stands before and after the name, in its clause, and in the sentence. */
export function mentionFeatures(context: MentionContext): number[] {
  const { text, tokens, nameFrom, nameTo, nearTone, sentenceTone } = context;
  const from = Math.max(context.from, nameFrom - MOST_TOKENS / 2);
  const to = Math.min(context.to, nameTo + MOST_TOKENS / 2);
  const hashes = [
    `near:${bucket(nearTone * 2)}`,
    `sum:${bucket(sentenceTone)}`,
    `first:${nameFrom === context.from}`,
  ].map(hashFeature);
  const clauseFrom = clauseEdge(text, tokens, nameFrom, from, -1);
  const clauseTo = clauseEdge(text, tokens, nameTo - 1, to, 1);
  let previous = '^';
  for (let index = from; index < to; index += 1) {
    const inName = index >= nameFrom && index < nameTo;
    if (inName && index > nameFrom) continue;
    const word = inName ? '@' : (tokens[index] as Token).lower;
    hashes.push(hashFeature(`b:${previous} ${word}`));
    previous = word;
    if (inName) continue;
    const side = index < nameFrom ? 'l' : 'r';
    const distance = index < nameFrom ? nameFrom - index : index - nameTo + 1;
    hashes.push(
      hashFeature(`w:${word}`),
      hashFeature(`${side}:${word}`),
      hashFeature(`p:${word.slice(0, FEATURE_PREFIX)}`),
    );
    if (distance <= NEAR) hashes.push(hashFeature(`n${side}:${word}`));
    if (distance <= 2) hashes.push(hashFeature(`${side}${distance}:${word}`));
    if (index >= clauseFrom && index < clauseTo) hashes.push(hashFeature(`k:${word}`));
  }
  return hashes;
}

/** Token index at which the clause around `start` ends in one direction. */
function clauseEdge(
  text: string,
  tokens: readonly Token[],
  start: number,
  limit: number,
  step: 1 | -1,
): number {
  let index = start;
  while (step > 0 ? index + 1 < limit : index > limit) {
    const [left, right] = step > 0 ? [tokens[index], tokens[index + 1]] : [tokens[index - 1], tokens[index]];
    if (left === undefined || right === undefined || CLAUSE_MARK.test(text.slice(left.end, right.start)))
      break;
    index += step;
  }
  return step > 0 ? index + 1 : index;
}
