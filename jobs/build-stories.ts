import { buildStories as build } from '../src/pipeline/build-stories.ts';
import { defineJob } from './job-definition.ts';

/** Queued in the transaction that stores analyses; one at a time per topic. */
export const buildStories = defineJob('build-stories', async (deps, { topicId }) => ({
  ...(await build(deps, topicId)),
}));
