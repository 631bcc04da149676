/** What a task of `warta evaluate` is given, and what it gives. */
import type { Analyser } from '../analyse/create-analyser.ts';
import type { IdentifyLanguage } from '../analyse/identify-language.ts';
import type { GlossaryIndex } from '../story/glossary-index.ts';
import type { TopicPack } from '../topic/topic-pack.ts';
import type { Half } from './evaluate-sample.ts';

export interface TaskOptions {
  /** Of the files' texts; null: by the files' names. */
  readonly language: string | null;
  readonly firstWords: number | null;
  readonly half: Half;
  readonly languages: readonly string[] | null;
}

/** What the tasks score; each is made when a task first needs it. */
export interface TaskTools {
  readonly packs: readonly TopicPack[];
  /** Folder of the first pack, where the sample is. */
  readonly packFolder: string;
  readonly modelsFolder: string;
  readonly analyser: () => Promise<Analyser>;
  readonly identify: () => Promise<IdentifyLanguage>;
  readonly glossary: () => GlossaryIndex;
  /** Milliseconds. */
  readonly clock: () => number;
}

/** Marks as they are printed: `task`, `n` and those that apply. */
export type Marks = Readonly<Record<string, unknown>> & { readonly task: string };

/** Scores files. Throws INPUT for files that are not of the task. */
export type TaskRunner = (files: readonly string[], options: TaskOptions, tools: TaskTools) => Promise<Marks>;
