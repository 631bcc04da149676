import type { Span } from '../analysis.ts';
import type { Token } from '../tokens.ts';

/** What the tone of a text is read from. */
export interface TonedText {
  readonly text: string;
  readonly titleLength: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly language: string;
  /** Tokens that belong to names. */
  readonly masked: ReadonlySet<number>;
}
