import type { Span } from '../analysis.ts';
import type { EntitySentimentModel, ToneProbabilities } from '../network/entity-sentiment-model.ts';
import { networkTokens } from '../network/network-tokens.ts';
import { translateTokens } from '../network/translate-tokens.ts';
import type { Token } from '../tokens.ts';
import type { Projections } from './project-tokens.ts';

/** What the network reads. */
export interface NetworkInput {
  readonly text: string;
  readonly titleLength: number;
  readonly tokens: readonly Token[];
  readonly language: string;
}

/** Longest sentence that is read, UTF-16 units: beyond it a "sentence" is a list or broken markup. */
const MAX_SENTENCE = 2_000;
const LONGEST_HEADLINE = 100;
const CLOSED = /[.!?…:;]['"”’»)\]]*$/u;

/**
 * What the network says of the tone toward the name at `target`: English as it stands, Indonesian word by word in
 * English. Null where it is no better than the other scorer: other languages, sentences that are none.
 */
export function networkTone(
  network: EntitySentimentModel,
  projections: Projections,
  { text, tokens, language }: NetworkInput,
  sentence: Span,
  target: Span,
): ToneProbabilities | null {
  if (sentence.end - sentence.start > MAX_SENTENCE) return null;
  const domain = isHeadline(text, sentence) ? 'headline' : 'news';
  if (language === 'en') {
    const words = networkTokens(text, sentence.start, sentence.end);
    const start = words.findIndex((word) => word.end > target.start);
    const after = words.findIndex((word) => word.start >= target.end);
    if (start < 0) return null;
    return network.score(
      words.map(({ word }) => word),
      start,
      after < 0 ? words.length : after,
      domain,
    );
  }
  const projection = language === 'id' ? projections.get(language) : undefined;
  if (projection === undefined) return null;
  const translated = translateTokens(text, tokens, sentence, target, projection, language);
  return network.score(translated.words, translated.target.start, translated.target.end, domain);
}

/** Headlines end without a mark. */
function isHeadline(text: string, { start, end }: Span): boolean {
  return end - start <= LONGEST_HEADLINE && !CLOSED.test(text.slice(start, end));
}
