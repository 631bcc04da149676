import type { NameSpan } from '../names/name-types.ts';
import type { Probabilities } from '../sentiment/linear-model.ts';

/** Finds names; may take long, so it runs before the analysis of a text, which is synchronous. */
export interface NameTagger {
  /** As it stands in the version of an analysis. */
  readonly id: string;
  /** Sentences as words, as `nameTokens` cuts them; for each its names in order, none overlapping, as indexes of words. */
  tag(sentences: readonly (readonly string[])[]): Promise<readonly (readonly NameSpan[])[]>;
}

/** Judges the tone of sentences. */
export interface SentimentModel {
  readonly id: string;
  /** Class probabilities of each text, in order. */
  judge(texts: readonly string[]): Promise<readonly Probabilities[]>;
}

/** Places texts in a space in which those of one meaning are near. No stage of the pipeline asks for one (docs/adr/0009). */
export interface Embedder {
  readonly id: string;
  /** Vectors of length 1, one a text: the dot product of two is the cosine of their angle. */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}

/** The models that the operator chose beside the project's own. */
export interface OptionalModels {
  readonly names: NameTagger | null;
  readonly sentiment: SentimentModel | null;
  /** Whether the models are meant for texts of this language (BCP 47 primary subtag). */
  reads(language: string): boolean;
  /** Loads all. Throws WartaError CONFIG where a model can't be loaded or doesn't do what it was chosen for. */
  open(): Promise<void>;
  /** Lets the piece of work under way finish; all else is rejected from here on. */
  close(): Promise<void>;
  isClosed(): boolean;
}
