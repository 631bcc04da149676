import type { Scored } from '../analysis.ts';
import { judgeTones, type LinearTones, linearTones, type Tones } from '../entity-tone/entity-tone-model.ts';
import { readToneWeights } from '../read-tone-weights.ts';
import { DOCUMENT_FEATURES } from './document-features.ts';

/** model.json of models/document-tone. */
export interface DocumentToneWeights {
  readonly features: readonly string[];
  /** BCP 47 primary subtags of the languages that it was trained on. */
  readonly languages: readonly string[];
  readonly linear: LinearTones;
  /** By class: what a probability is multiplied by before the label is chosen. */
  readonly emphasis: Tones;
}

/** Judges the tone of a report, an article with a title and a text, as a whole. */
export interface DocumentToneModel {
  readonly languages: readonly string[];
  /** `features` as `documentFeatures` gives them. Score is P(positive) - P(negative), confidence the label's probability. */
  judge(features: readonly number[]): Pick<Scored, 'score' | 'label' | 'confidence'>;
}

/** The model of a folder, null if there is none. */
export async function readDocumentToneModel(folder: string): Promise<DocumentToneModel | null> {
  const weights = await readToneWeights<DocumentToneWeights>(folder, DOCUMENT_FEATURES);
  return weights === null
    ? null
    : {
        languages: weights.languages,
        judge: (features) => judgeTones(linearTones(features, weights.linear), weights.emphasis),
      };
}
