import type { Span } from '../analysis.ts';
import { type Projection, projectTokens } from '../sentiment/project-tokens.ts';
import { firstTokenFrom, type Token } from '../tokens.ts';
import type { TargetRange } from './entity-sentiment-model.ts';

/** A sentence in English words, in the order of the source, and where its target went. */
export interface TranslatedSentence {
  readonly words: readonly string[];
  readonly target: TargetRange;
}

const MARK = /\S/gu;

/**
 * Puts English words in place of those that the glossary knows, so that the network can read another language.
 * `tokens` are those of the whole text, `sentence` and `target` its offsets; marks between the words are kept.
 */
export function translateTokens(
  text: string,
  tokens: readonly Token[],
  sentence: Span,
  target: Span,
  projection: Projection,
  language: string,
): TranslatedSentence {
  const [from, to] = [firstTokenFrom(tokens, sentence.start), firstTokenFrom(tokens, sentence.end)];
  const nameFrom = Math.min(firstTokenFrom(tokens, target.start), to - 1);
  const nameTo = Math.min(Math.max(nameFrom + 1, firstTokenFrom(tokens, target.end)), to);
  const projected = projectTokens(text, tokens, { from, to, nameFrom, nameTo }, projection, language);
  const words: string[] = [];
  let [start, end] = [0, 1];
  let done = sentence.start;
  projected.tokens.forEach((token, index) => {
    words.push(...(text.slice(done, token.start).match(MARK) ?? []));
    if (index === projected.nameFrom) start = words.length;
    words.push(surfaceOf(text, token));
    if (index === projected.nameTo - 1) end = words.length;
    done = Math.max(done, token.end);
  });
  words.push(...(text.slice(done, sentence.end).match(MARK) ?? []));
  return { words, target: { start, end } };
}

/** The word as it stands in the text unless it was translated, for the network looks at capitals. */
function surfaceOf(text: string, { start, end, lower }: Token): string {
  const surface = text.slice(start, end);
  return surface.toLowerCase() === lower ? surface : lower;
}
