import type { Sentiment, Span } from '../analysis.ts';
import { firstTokenFrom } from '../tokens.ts';
import { blend, confidenceOf, labelOf, mentionCalibration, squash } from './calibration.ts';
import { type MentionContext, mentionFeatures } from './features.ts';
import { type LinearModel, predict } from './linear-model.ts';
import type { SentimentModels } from './load-models.ts';
import { projectTokens } from './project-tokens.ts';
import type { TonedStretch } from './find-tones.ts';
import type { TonedText } from './score-text.ts';

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

/** Tone toward a name by the lexicon, blended with the model of the language or, through the glossary, the English one. */
export function scoreMention(
  input: TonedText,
  place: MentionPlace,
  sentence: Span,
  toned: TonedStretch,
  models: SentimentModels,
): Sentiment {
  const near = toneNear(input, place, toned);
  const calibration = mentionCalibration(input.language);
  const lexical = squash(near, calibration);
  const model = modelled(models, input, place, sentence, toned, near);
  const score = model === null ? lexical : blend(lexical, model, calibration.modelShare);
  const evidence = score === 0 ? [] : [{ start: sentence.start, end: sentence.end, contribution: score }];
  return {
    kind: 'scored',
    score,
    label: labelOf(score, calibration),
    confidence: confidenceOf(score, calibration),
    evidence,
  };
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
