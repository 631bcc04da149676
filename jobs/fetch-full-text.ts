import { fetchFullText as fetchPageOf } from '../src/pipeline/fetch-full-text.ts';
import { defineJob } from './job-definition.ts';

/** Queued in the transaction that stores the teaser, on its host's queue. */
export const fetchFullText = defineJob('fetch-full-text', async (deps, { articleId }) => ({
  ...(await fetchPageOf(deps, articleId)),
}));
