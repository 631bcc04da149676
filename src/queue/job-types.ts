/** The jobs by name with the payload of each. jobs/ implements them, everything else only enqueues. */
export interface JobPayloads {
  /** Queues a `fetch-feed` for every feed that is due. */
  readonly 'fetch-due-feeds': Record<string, never>;
  /** `force`: fetch although it is not due yet. */
  readonly 'fetch-feed': { readonly feedId: number; readonly force?: boolean };
  /** Completes a teaser from its article's page; pages of one host come one after another. */
  readonly 'fetch-full-text': { readonly articleId: number };
  readonly 'analyse-articles': { readonly articleIds: readonly number[] };
  /** Assigns the topic's waiting articles to stories; one at a time per topic. */
  readonly 'build-stories': { readonly topicId: number };
  readonly 'verify-rollups': Record<string, never>;
  readonly purge: Record<string, never>;
}

export type JobName = keyof JobPayloads;

export const JOB_NAMES = [
  'fetch-due-feeds',
  'fetch-feed',
  'fetch-full-text',
  'analyse-articles',
  'build-stories',
  'verify-rollups',
  'purge',
] as const satisfies readonly JobName[];
