import type { EvidenceSpan, Sentiment, Span } from '../analysis.ts';
import type { Probabilities } from '../sentiment/linear-model.ts';
import { FEWEST_TOKENS, likeliest, MOST_EVIDENCE, weightOf } from '../sentiment/score-text.ts';
import type { TonedText } from '../sentiment/toned-text.ts';

/**
 * Tone of the whole text from the class probabilities of its first sentences: their mean, in which title and lead count
 * more. Score is positive minus negative; evidence is what each sentence adds to it.
 */
export function scoreJudged(
  input: Pick<TonedText, 'tokens' | 'titleLength' | 'sentences'>,
  judged: readonly Probabilities[],
): Sentiment {
  if (input.tokens.length < FEWEST_TOKENS || judged.length === 0)
    return { kind: 'unscored', reason: 'TOO_SHORT' };
  const weights = judged.map((_, index) => weightOf(input, index));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = (index: number): number => (weights[index] ?? 0) / total;
  const mean = (label: 0 | 1 | 2): number =>
    judged.reduce((sum, probabilities, index) => sum + share(index) * probabilities[label], 0);
  const evidence = judged
    .map(([negative, , positive], index): EvidenceSpan => {
      const { start, end } = input.sentences[index] as Span;
      return { start, end, contribution: share(index) * (positive - negative) };
    })
    .filter(({ contribution }) => contribution !== 0)
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, MOST_EVIDENCE);
  return { kind: 'scored', ...likeliest([mean(0), mean(1), mean(2)]), evidence };
}
