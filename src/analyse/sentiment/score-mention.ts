import type { Sentiment, Span } from '../analysis.ts';
import type { ToneProbabilities } from '../network/entity-sentiment-model.ts';
import { firstTokenFrom } from '../tokens.ts';
import { blend, confidenceOf, labelOf, mentionCalibration, squash } from './calibration.ts';
import { type MentionContext, mentionFeatures } from './features.ts';
import { type LinearModel, predict } from './linear-model.ts';
import type { SentimentModels } from './load-models.ts';
import { projectTokens } from './project-tokens.ts';
import type { TonedStretch } from './find-tones.ts';
import type { TonedText } from './toned-text.ts';

export interface MentionPlace {
  readonly from: number;
  readonly to: number;
}

/** Words over which a tone's weight falls to half. */
const HALF_DISTANCE = 6;
/** Weight of a tone on the other side of a comma. */
const OTHER_CLAUSE = 0.5;
/** Weight of a tone on the other side of "but". */
const ACROSS_CONTRAST = 0.25;
const CLAUSE_MARK = /[,;:()–—]/;

/** Tones of a sentence summed by their nearness to a name; nearer ones and those of its own clause count most. */
export function toneNear(
  input: Pick<TonedText, 'text' | 'tokens'>,
  place: MentionPlace,
  toned: TonedStretch,
): number {
  let raw = 0;
  for (const tone of toned.tones) {
    const [left, right] = tone.from < place.from ? [tone.to, place.from] : [place.to, tone.from];
    let weight = 2 ** (-Math.max(0, right - left) / HALF_DISTANCE);
    if (toned.contrasts.some((at) => at >= left && at < right)) weight *= ACROSS_CONTRAST;
    else if (CLAUSE_MARK.test(between(input, left, right))) weight *= OTHER_CLAUSE;
    raw += tone.score * weight;
  }
  return raw;
}

/**
 * Tone toward a name by the lexicon, blended with the linear model of the language or, through the glossary, the English
 * one, and with the network's where it has a say. Where the network alone decides, the label is its likeliest.
 */
export function scoreMention(
  input: TonedText,
  place: MentionPlace,
  sentence: Span,
  toned: TonedStretch,
  models: SentimentModels,
  network: ToneProbabilities | null = null,
): Sentiment {
  const calibration = mentionCalibration(input.language);
  const share = network === null ? 0 : (calibration.networkShare ?? 0);
  const difference = network === null ? 0 : network.positive - network.negative;
  const other = share === 1 ? 0 : otherScore(input, place, sentence, toned, models);
  const score = blend(other, difference, share);
  const judged =
    network !== null && share === 1
      ? likeliest(network)
      : { label: labelOf(score, calibration), confidence: confidenceOf(score, calibration) };
  const evidence = score === 0 ? [] : [{ start: sentence.start, end: sentence.end, contribution: score }];
  return { kind: 'scored', score, ...judged, evidence };
}

function likeliest({ negative, neutral, positive }: ToneProbabilities) {
  if (neutral >= positive && neutral >= negative) return { label: 'NEUTRAL', confidence: neutral } as const;
  return positive > negative
    ? ({ label: 'POSITIVE', confidence: positive } as const)
    : ({ label: 'NEGATIVE', confidence: negative } as const);
}

function otherScore(
  input: TonedText,
  place: MentionPlace,
  sentence: Span,
  toned: TonedStretch,
  models: SentimentModels,
): number {
  const near = toneNear(input, place, toned);
  const calibration = mentionCalibration(input.language);
  const lexical = squash(near, calibration);
  const model = modelled(models, input, place, sentence, toned, near);
  return model === null ? lexical : blend(lexical, model, calibration.modelShare);
}

function modelled(
  models: SentimentModels,
  input: TonedText,
  place: MentionPlace,
  sentence: Span,
  toned: TonedStretch,
  nearTone: number,
): number | null {
  const { text, tokens, language } = input;
  const [from, to] = [firstTokenFrom(tokens, sentence.start), firstTokenFrom(tokens, sentence.end)];
  const sentenceTone = toned.tones.reduce((sum, tone) => sum + tone.score, 0);
  const stretch = { from, to, nameFrom: place.from, nameTo: place.to };
  const own = models.mention.get(language);
  if (own !== undefined) return polarity(own, { text, tokens, ...stretch, nearTone, sentenceTone });
  const [projection, english] = [models.projections.get(language), models.mention.get('en')];
  if (projection === undefined || english === undefined) return null;
  const projected = projectTokens(text, tokens, stretch, projection, language);
  return polarity(english, {
    text,
    ...projected,
    from: 0,
    to: projected.tokens.length,
    nearTone,
    sentenceTone,
  });
}

function polarity(model: LinearModel, context: MentionContext): number {
  const [negative, , positive] = predict(model, mentionFeatures(context));
  return positive - negative;
}

function between({ text, tokens }: Pick<TonedText, 'text' | 'tokens'>, left: number, right: number): string {
  return right <= left - 1 ? '' : text.slice(tokens[left - 1]?.end ?? 0, tokens[right]?.start ?? text.length);
}
