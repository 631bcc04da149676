import type { CronItem } from 'graphile-worker';
import type { JobName } from '../src/queue/job-types.ts';

/** The schedules, all of them (UTC). A tick is queued once however many workers run. */
const SCHEDULES: readonly { readonly job: JobName; readonly match: string }[] = [
  { job: 'fetch-due-feeds', match: '* * * * *' },
  { job: 'verify-rollups', match: '17 3 * * *' },
  { job: 'purge', match: '41 3 * * *' },
];

export const CRON_ITEMS: CronItem[] = SCHEDULES.map(({ job, match }) => ({
  task: job,
  match,
  identifier: job,
  // a tick that was missed while no worker ran is not made up for: the next one does the same work
  options: { backfillPeriod: 0, maxAttempts: 3 },
}));
