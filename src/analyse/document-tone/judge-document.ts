import type { EntityType } from '../../topic/topic-pack.ts';
import type { EntityInArticle, MentionFound, Sentiment } from '../analysis.ts';
import type { SentenceTones } from '../sentiment/score-text.ts';
import type { TonedText } from '../sentiment/toned-text.ts';
import { documentFeatures } from './document-features.ts';
import type { DocumentToneModel } from './document-tone-model.ts';

/** An article and what was read in it. */
export interface DocumentReading {
  readonly toned: TonedText;
  readonly tones: SentenceTones;
  /** Tone by the text alone. */
  readonly sentiment: Sentiment;
  readonly entities: readonly EntityInArticle[];
  readonly mentions: readonly MentionFound[];
  readonly typeOf: (entityKey: string) => EntityType;
}

/**
 * Puts the model's judgement in place of the tone by the text alone, for it also hears how the parties come off; the
 * evidence stays. Only of reports that name somebody: posts, teasers without a title and other languages stay as they are.
 */
export function judgeDocument(reading: DocumentReading, model: DocumentToneModel | null): Sentiment {
  const { toned, tones, sentiment, entities, mentions, typeOf } = reading;
  const { language, titleLength, sentences } = toned;
  const titleSentences = sentences.filter(({ start }) => start < titleLength).length;
  const isReport = titleSentences > 0 && sentences.length > titleSentences;
  if (sentiment.kind !== 'scored' || tones === null || !isReport) return sentiment;
  if (model === null || !model.languages.includes(language)) return sentiment;
  const scored = entities.flatMap(({ entityKey, salience, sentiment: tone }) =>
    tone.kind === 'scored' ? [{ type: typeOf(entityKey), salience, score: tone.score }] : [],
  );
  if (scored.length === 0) return sentiment;
  const features = documentFeatures({
    score: sentiment.score,
    sentences: tones.map((stretch) => stretch.tones.reduce((total, tone) => total + tone.score, 0)),
    titleSentences,
    entities: scored,
    mentions: mentions.flatMap(({ sentiment: tone, inTitle }) =>
      tone.kind === 'scored' ? [{ score: tone.score, inTitle }] : [],
    ),
  });
  return { ...sentiment, ...model.judge(features) };
}
