import { SENTIMENT_LABELS } from '../../shared/sentiment.ts';
import type { EvidenceSpan, Sentiment, Span } from '../analysis.ts';
import { firstTokenFrom } from '../tokens.ts';
import { articleCalibration, blend, confidenceOf, labelOf, squash } from './calibration.ts';
import { findTones, type TonedStretch } from './find-tones.ts';
import { textFeatures } from './features.ts';
import type { Lexicons } from './lexicon.ts';
import { type LinearModel, predict, type Probabilities } from './linear-model.ts';
import type { SentimentModels } from './load-models.ts';
import { judgeShortText } from './short-text.ts';
import type { TonedText } from './toned-text.ts';

/** Tone of each sentence by its index; null where the language has no lexicon. */
export type SentenceTones = readonly TonedStretch[] | null;

const TITLE_WEIGHT = 3;
const LEAD_WEIGHT = 1.5;
/** Sentences of the body that make the lead. */
const LEAD_SENTENCES = 2;
export const FEWEST_TOKENS = 3;
export const MOST_EVIDENCE = 3;

export function toneSentences(input: TonedText, lexicons: Lexicons): SentenceTones {
  const lexicon = lexicons.get(input.language);
  if (lexicon === undefined) return null;
  return input.sentences.map((sentence) => {
    const from = firstTokenFrom(input.tokens, sentence.start);
    const to = firstTokenFrom(input.tokens, sentence.end);
    return findTones(input.text, input.tokens, from, to, lexicon, input.language, input.masked);
  });
}

/** Tone of the whole text: the weighted mean over its toned sentences, title and lead before the rest. */
export function scoreText(input: TonedText, tones: SentenceTones, models: SentimentModels): Sentiment {
  if (tones === null) return { kind: 'unscored', reason: 'UNSUPPORTED_LANGUAGE' };
  if (input.tokens.length < FEWEST_TOKENS) return { kind: 'unscored', reason: 'TOO_SHORT' };
  const weighted = tones.map(({ tones: words }, index) => {
    const weight = weightOf(input, index);
    return { weight, sum: words.reduce((total, tone) => total + tone.score, 0), toned: words.length > 0 };
  });
  const totalWeight = weighted.reduce((total, { weight, toned }) => total + (toned ? weight : weight / 2), 0);
  const raw =
    totalWeight === 0
      ? 0
      : weighted.reduce((total, { weight, sum }) => total + weight * sum, 0) / totalWeight;
  const calibration = articleCalibration(input.language);
  const lexical = squash(raw, calibration);
  const evidence = weighted
    .map(({ weight, sum }, index): EvidenceSpan => {
      const sentence = input.sentences[index] as Span;
      return { ...sentence, contribution: raw === 0 ? 0 : ((weight * sum) / totalWeight / raw) * lexical };
    })
    .filter(({ contribution }) => contribution !== 0)
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, MOST_EVIDENCE);
  const short = judgeShortText(input, tones, models);
  if (short !== null) return { kind: 'scored', ...likeliest(short), evidence };
  const model = models.text.get(input.language);
  const score =
    model === undefined
      ? lexical
      : blend(lexical, modelled(model, input, tones, weighted), calibration.modelShare);
  const confidence = confidenceOf(score, calibration);
  return { kind: 'scored', score, label: labelOf(score, calibration), confidence, evidence };
}

/** Score, label and confidence from class probabilities. */
export function likeliest([negative, neutral, positive]: Probabilities) {
  const confidence = Math.max(negative, neutral, positive);
  const label = SENTIMENT_LABELS[[negative, neutral, positive].indexOf(confidence)] ?? 'NEUTRAL';
  return { score: positive - negative, label, confidence };
}

/** Weighted mean of the model's positive minus negative probability over the sentences. */
function modelled(
  model: LinearModel,
  input: TonedText,
  tones: readonly TonedStretch[],
  weighted: readonly { readonly weight: number }[],
): number {
  let [sum, total] = [0, 0];
  input.sentences.forEach((sentence, index) => {
    const tone = tones[index]?.tones.reduce((all, each) => all + each.score, 0) ?? 0;
    const hashes = textFeatures(
      input.tokens,
      firstTokenFrom(input.tokens, sentence.start),
      firstTokenFrom(input.tokens, sentence.end),
      tone,
    );
    const [negative, , positive] = predict(model, hashes);
    const weight = weighted[index]?.weight ?? 1;
    sum += weight * (positive - negative);
    total += weight;
  });
  return total === 0 ? 0 : sum / total;
}

/** What a sentence counts in the tone of the text: the title most, then the lead. */
export function weightOf(
  { titleLength, sentences }: Pick<TonedText, 'titleLength' | 'sentences'>,
  index: number,
): number {
  const sentence = sentences[index] as Span;
  if (sentence.start < titleLength) return TITLE_WEIGHT;
  const firstOfBody = sentences.findIndex(({ start }) => start >= titleLength);
  return index - firstOfBody < LEAD_SENTENCES ? LEAD_WEIGHT : 1;
}
