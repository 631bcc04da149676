import { ingestFeed } from '../src/pipeline/ingest-feed.ts';
import { defineJob } from './job-definition.ts';

export const fetchFeed = defineJob('fetch-feed', async (deps, { feedId, force }) => ({
  ...(await ingestFeed(deps, feedId, force ?? false)),
}));
