import type { Analyser } from '../analyse/create-analyser.ts';
import type { OptionalModels } from '../analyse/transformers/optional-models.ts';
import type { GlossaryIndex } from '../story/glossary-index.ts';

/** What analysis needs in memory; made once a process, as models and automata take a second to load. */
export interface Analysers {
  readonly analyser: Analyser;
  /** What the operator chose beside the project's own models; null: nothing. */
  readonly models: OptionalModels | null;
  readonly glossary: GlossaryIndex;
}
