import type { Deps } from '../deps.ts';
import { purgeFetchEvents } from '../feed/feed-store.ts';
import { forgetFeatures } from '../analyse/feature-counts.ts';
import { articlesBefore, deleteArticles, reprintsOf } from '../article/article-deletion-store.ts';
import { purgeChanges } from '../claim/change-store.ts';
import { groupsOf } from '../claim/claim-store.ts';
import { enqueueBuildStories } from '../queue/enqueue.ts';
import { closeAbandonedRuns } from '../queue/run-store.ts';
import { hoursOf, refreshRollups } from '../story/rollup-store.ts';
import { refreshStories } from '../story/story-rollups.ts';
import { lockAllStories, waitAgain, waitStories } from '../story/story-store.ts';
import { notifyChanged } from './notify-changed.ts';
import { recordRemovals, watchArticles } from './record-changes.ts';
import { refreshClaims } from './refresh-claims.ts';

/** Fetch events and runs older than this are dropped, days. */
const EVENT_DAYS = 30;
/** A run that is open for so long belongs to a process that is gone. */
const ABANDONED_HOURS = 6;
const HOUR_MS = 3_600_000;
/** Articles deleted in one transaction. */
const BATCH = 500;

export interface PurgeCounts {
  readonly fetchEvents: number;
  readonly articles: number;
  readonly changes: number;
  readonly abandonedRuns: number;
}

/** Drops old fetch events, runs and changes, and articles where the operator set a retention; rollups follow. */
export async function purge(deps: Pick<Deps, 'db' | 'now' | 'config'>): Promise<PurgeCounts> {
  const now = deps.now();
  const ago = (hours: number): Date => new Date(now.getTime() - hours * HOUR_MS);
  const abandonedRuns = await closeAbandonedRuns(deps.db, ago(ABANDONED_HOURS), now);
  const fetchEvents = await purgeFetchEvents(deps.db, ago(EVENT_DAYS * 24));
  await deps.db.ingestRun.deleteMany({ where: { startedAt: { lt: ago(EVENT_DAYS * 24) } } });
  const days = deps.config.retentionDays;
  const articles = days === null ? 0 : await purgeArticles(deps, ago(days * 24));
  const changes = await purgeChanges(deps.db, ago(deps.config.changeDays * 24));
  return { fetchEvents, articles, changes, abandonedRuns };
}

async function purgeArticles(deps: Pick<Deps, 'db' | 'now'>, before: Date): Promise<number> {
  let total = 0;
  for (;;) {
    const deleted = await deps.db.$transaction(async (tx) => {
      await lockAllStories(tx);
      const { ids, storyIds } = await articlesBefore(tx, before, BATCH);
      const orphans = await reprintsOf(tx, ids);
      const hours = await hoursOf(tx, [...ids, ...orphans]);
      const watched = await watchArticles(tx, ids);
      const groups = [...watched.groups, ...(await groupsOf(tx, orphans))];
      await forgetFeatures(tx, ids);
      await deleteArticles(tx, ids);
      const claims = await refreshClaims(tx, groups);
      await waitAgain(tx, orphans);
      const topics = await waitStories(tx, storyIds);
      await refreshStories(tx, storyIds, deps.now());
      await refreshRollups(tx, hours);
      for (const topicId of new Set([...topics, ...hours.map((hour) => hour.topicId)]))
        await enqueueBuildStories(tx, topicId);
      if (ids.length > 0) await notifyChanged(tx, 'articles');
      await recordRemovals(tx, watched, claims, deps.now());
      return ids.length;
    });
    total += deleted;
    if (deleted < BATCH) return total;
  }
}
