import type { TaskList } from 'graphile-worker';
import type { Deps } from '../src/deps.ts';
import type { JobPayloads } from '../src/queue/job-types.ts';
import { analyseArticles } from './analyse-articles.ts';
import { buildStories } from './build-stories.ts';
import { fetchDueFeeds } from './fetch-due-feeds.ts';
import { fetchFeed } from './fetch-feed.ts';
import { fetchFullText } from './fetch-full-text.ts';
import type { JobDefinition } from './job-definition.ts';
import { purge } from './purge.ts';
import { runJob } from './run-job.ts';
import { verifyRollups } from './verify-rollups.ts';

const JOBS = [fetchDueFeeds, fetchFeed, fetchFullText, analyseArticles, buildStories, verifyRollups, purge];

/** All jobs as Graphile Worker calls them. Payloads are ours: they were typed when they were queued. */
export function taskList(deps: Deps): TaskList {
  return Object.fromEntries(
    JOBS.map((job) => [
      job.name,
      (payload: unknown) => runJob(deps, job as JobDefinition, payload as JobPayloads[typeof job.name]),
    ]),
  );
}
