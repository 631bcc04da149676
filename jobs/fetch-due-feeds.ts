import { queueDueFeeds } from '../src/pipeline/queue-due-feeds.ts';
import { defineJob } from './job-definition.ts';

/** Wakes every minute; which feed is due stands in the feed's row. */
export const fetchDueFeeds = defineJob('fetch-due-feeds', async (deps) => ({
  ...(await queueDueFeeds(deps)),
}));
