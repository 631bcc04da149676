import type { NameInText } from '../analysis.ts';
import type { Probabilities } from '../sentiment/linear-model.ts';

/** What optional models found in a text before its analysis; each replaces what the analyser finds by itself. */
export interface FoundAhead {
  /** Behind the analyser's own version: `+ner:NAME+tone:NAME`. */
  readonly version: string;
  /** In order, none overlapping; null: the analyser's own. */
  readonly names: readonly NameInText[] | null;
  /** Class probabilities of the first sentences, in order; null: the analyser's own tone. */
  readonly tones: readonly Probabilities[] | null;
}
