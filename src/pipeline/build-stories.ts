import type { Deps } from '../deps.ts';
import type { Transaction } from '../database/connect.ts';
import { enqueueBuildStories } from '../queue/enqueue.ts';
import { anyWaiting, lockTopicStories, revisitIfGrown, waitingArticles } from '../story/story-store.ts';
import { storyPass, type StoryPassCounts } from './story-pass.ts';

/** Longest that a pass may hold its transaction, milliseconds. */
const TIMEOUT = 120_000;

const NOTHING: StoryPassCounts = {
  articles: 0,
  storiesCreated: 0,
  storiesRetired: 0,
  storiesTouched: 0,
  reprints: 0,
};

/**
 * One clustering pass over the topic's waiting articles and their neighbours in time, in one transaction, one pass at a
 * time per topic. Queues itself again while more wait.
 */
export function buildStories(deps: Pick<Deps, 'db' | 'now'>, topicId: number): Promise<StoryPassCounts> {
  return deps.db.$transaction((tx) => passOverWaiting(tx, topicId, deps.now()), {
    timeout: TIMEOUT,
    maxWait: TIMEOUT,
  });
}

async function passOverWaiting(tx: Transaction, topicId: number, now: Date): Promise<StoryPassCounts> {
  await lockTopicStories(tx, topicId);
  if (await anyWaiting(tx, topicId)) await revisitIfGrown(tx, topicId);
  const waiting = await waitingArticles(tx, topicId);
  if (waiting.ids.length === 0) return NOTHING;
  const counts = await storyPass(tx, topicId, waiting.ids, now);
  if (waiting.more) await enqueueBuildStories(tx, topicId);
  return counts;
}
