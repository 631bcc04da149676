import type { MentionFound, Sentiment, Span } from './analysis.ts';
import type { EntityMention } from './entities/entity-mention.ts';
import type { MentionSignal } from './entity-tone/entity-features.ts';
import type { ToneProbabilities } from './network/entity-sentiment-model.ts';
import { sentenceAt } from './sentences.ts';
import type { SentimentModels } from './sentiment/load-models.ts';
import { networkTone } from './sentiment/network-tone.ts';
import { scoreMention, toneNear } from './sentiment/score-mention.ts';
import type { SentenceTones } from './sentiment/score-text.ts';
import type { TonedText } from './sentiment/toned-text.ts';

/** Mentions of an article that the network judges, at a millisecond each: the first ones; the linear model does the rest. */
const NETWORK_TARGETS = 4;

/** A mention, and what it says of its entity's tone; null in a language without a lexicon. */
export interface MentionReading {
  readonly mention: MentionFound;
  readonly signal: MentionSignal | null;
}

/** Mentions with their tones, in the order of the text. */
export function readMentions(
  found: readonly EntityMention[],
  toned: TonedText,
  tones: SentenceTones,
  models: SentimentModels,
): MentionReading[] {
  let last = -1;
  return found.map((place, at) => {
    const sentence = sentenceAt(toned.sentences, place.start);
    const span = toned.sentences[sentence] as Span;
    const stretch = tones?.[sentence];
    const leads = sentence !== last;
    last = sentence;
    const inTitle = place.start < toned.titleLength;
    const network =
      stretch !== undefined && at < NETWORK_TARGETS ? networkToward(models, toned, span, place) : null;
    const sentiment: Sentiment =
      stretch === undefined
        ? { kind: 'unscored', reason: 'UNSUPPORTED_LANGUAGE' }
        : scoreMention(toned, place, span, stretch, models, network);
    const { start, end, key } = place;
    const surface = toned.text.slice(start, end);
    const sum = stretch?.tones.reduce((total, tone) => total + tone.score, 0) ?? 0;
    return {
      mention: { start, end, entityKey: key, surface, sentence, inTitle, sentiment },
      signal:
        stretch === undefined
          ? null
          : { network, near: toneNear(toned, place, stretch), sum, inTitle, sentence, leads },
    };
  });
}

/** What the network says of the tone toward the name at `target`; null where there is none or it doesn't read the language. */
export function networkToward(
  { network, projections }: SentimentModels,
  toned: TonedText,
  sentence: Span,
  target: Span,
): ToneProbabilities | null {
  return network === null ? null : networkTone(network, projections, toned, sentence, target);
}
