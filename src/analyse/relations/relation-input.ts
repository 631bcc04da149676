import type { Span } from '../analysis.ts';
import type { NamedSpan } from '../figures/bind-subject.ts';
import type { ParentOf } from './sentence-slots.ts';

export interface RelationInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly language: string;
  /** In the order of the text, none overlapping. */
  readonly names: readonly NamedSpan[];
  /** Owner, maker or employer of an entity by the catalogue. */
  readonly parentOf: ParentOf;
  /** Tone of each sentence, -1..1; null where the language's tone isn't read. */
  readonly sentenceScores: readonly (number | null)[];
}
