import { articleFeatures } from '../article-tone/article-features.ts';
import { predictTone } from '../article-tone/article-tone-model.ts';
import type { TonedStretch } from './find-tones.ts';
import type { Probabilities } from './linear-model.ts';
import type { SentimentModels } from './load-models.ts';
import { projectTokens } from './project-tokens.ts';
import type { TonedText } from './toned-text.ts';

/** Texts up to this many words are judged as a whole: headlines, teasers, posts. Longer ones by their sentences. */
const LONGEST_SHORT = 120;

/** Class probabilities of a short text; null where it is long or its language has no model. */
export function judgeShortText(
  { text, tokens, language }: Pick<TonedText, 'text' | 'tokens' | 'language'>,
  tones: readonly TonedStretch[],
  { short, projections }: Pick<SentimentModels, 'short' | 'projections'>,
): Probabilities | null {
  const model = short.get(language);
  if (model === undefined || tokens.length > LONGEST_SHORT) return null;
  const stretch = {
    tones: tones.flatMap((stretchOfSentence) => stretchOfSentence.tones),
    contrasts: tones.flatMap((stretchOfSentence) => stretchOfSentence.contrasts),
  };
  const projection = language === 'en' ? undefined : projections.get(language);
  const whole = { from: 0, to: tokens.length, nameFrom: -1, nameTo: -1 };
  const translated =
    projection === undefined ? [] : projectTokens(text, tokens, whole, projection, language).tokens;
  return predictTone(
    model,
    articleFeatures({ tokens, stretch, translated: translated.map(({ lower }) => lower) }, model.bits),
  );
}
