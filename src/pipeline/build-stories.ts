import type { Deps } from '../deps.ts';
import type { Transaction } from '../database/connect.ts';
import { enqueueBuildStories } from '../queue/enqueue.ts';
import { assignStories } from '../story/assign-stories.ts';
import type { Identities } from '../story/reconcile-identities.ts';
import { findReprints } from '../story/reprints.ts';
import { hoursOf, refreshRollups } from '../story/rollup-store.ts';
import { DAY_MS, type DocumentFrequencies } from '../story/similarity.ts';
import { refreshStories } from '../story/story-rollups.ts';
import { STORY_SETTINGS } from '../story/story-settings.ts';
import {
  createStories,
  loadFrequencies,
  loadLinks,
  loadWindow,
  anyWaiting,
  reachOf,
  revisitIfGrown,
  type StoredStoryArticle,
  waitingArticles,
  writeAssignment,
  writeLineage,
  writeRepresentatives,
  writeReprints,
} from '../story/story-store.ts';
import { chooseRepresentatives } from '../story/story-title.ts';
import { notifyChanged } from './notify-changed.ts';

export interface BuildStoriesCounts {
  readonly articles: number;
  readonly storiesCreated: number;
  readonly storiesRetired: number;
  readonly storiesTouched: number;
  readonly reprints: number;
}

/** Longest that a pass may hold its transaction, milliseconds. */
const TIMEOUT = 120_000;

/**
 * One clustering pass over the topic's waiting articles and their neighbours in time: stories, identities, lineage,
 * reprints and rollups in one transaction, one pass at a time per topic. Queues itself again while more wait.
 */
export function buildStories(deps: Pick<Deps, 'db' | 'now'>, topicId: number): Promise<BuildStoriesCounts> {
  return deps.db.$transaction((tx) => pass(tx, topicId, deps.now()), { timeout: TIMEOUT, maxWait: TIMEOUT });
}

async function pass(tx: Transaction, topicId: number, now: Date): Promise<BuildStoriesCounts> {
  await tx.$executeRaw`/* lockTopicStories */ SELECT pg_advisory_xact_lock(7291008, ${topicId}::int)`;
  if (await anyWaiting(tx, topicId)) await revisitIfGrown(tx, topicId);
  const waiting = await waitingArticles(tx, topicId);
  if (waiting.ids.length === 0) {
    return { articles: 0, storiesCreated: 0, storiesRetired: 0, storiesTouched: 0, reprints: 0 };
  }
  const window = await loadWindow(tx, topicId, reachOf(waiting.times, STORY_SETTINGS.windowDays * DAY_MS));
  const frequencies = await loadFrequencies(tx, topicId, window);
  const before = storiesOf(window);
  const identities = await assign(tx, topicId, window, before, frequencies, now);
  const reprints = findReprints(window);
  const changed = await writeReprints(tx, window, reprints);
  await writeAssignment(tx, topicId, identities.assignment);
  await writeLineage(tx, identities, now);
  const touched = touchedStories(identities, before, new Set([...waiting.ids, ...changed].map(String)));
  await describeStories(tx, touched, identities, window, reprints, frequencies);
  await refreshStories(tx, [...touched], now);
  await refreshRollups(tx, await hoursOf(tx, changed));
  if (waiting.more) await enqueueBuildStories(tx, topicId);
  await notifyChanged(tx, 'stories');
  return {
    articles: waiting.ids.length,
    storiesCreated: identities.created.length,
    storiesRetired: identities.retired.length,
    storiesTouched: touched.size,
    reprints: changed.length,
  };
}

function storiesOf(window: readonly StoredStoryArticle[]): Map<string, number> {
  return new Map(window.flatMap(({ id, storyId }) => (storyId === null ? [] : [[id, storyId] as const])));
}

/** Clusters, then gives new clusters real ids in place of the placeholders -1, -2, ... */
async function assign(
  tx: Transaction,
  topicId: number,
  window: readonly StoredStoryArticle[],
  stories: ReadonlyMap<string, number>,
  frequencies: DocumentFrequencies,
  now: Date,
): Promise<Identities> {
  let placeholder = 0;
  const links = await loadLinks(tx, topicId);
  const identities = assignStories({ articles: window, stories, links, frequencies }, () => --placeholder);
  const firstAt = new Map<number, number>();
  for (const article of window) {
    const story = identities.assignment.get(article.id) ?? 0;
    firstAt.set(story, Math.min(firstAt.get(story) ?? Number.POSITIVE_INFINITY, article.publishedAt ?? 0));
  }
  const fresh = identities.created.map((id) => ({
    placeholder: id,
    publishedAt: new Date(firstAt.get(id) ?? 0),
  }));
  const ids = await createStories(tx, topicId, fresh, now);
  const real = (id: number): number => ids.get(id) ?? id;
  return {
    assignment: new Map([...identities.assignment].map(([article, story]) => [article, real(story)])),
    created: identities.created.map(real),
    retired: identities.retired.map(({ id, into }) => ({ id, into: real(into) })),
    lineage: identities.lineage.map((event) => ({
      ...event,
      from: real(event.from),
      into: real(event.into),
    })),
  };
}

/** Stories that gained, lost or saw a change in an article, retired ones included. */
function touchedStories(
  { assignment }: Identities,
  before: ReadonlyMap<string, number>,
  changedArticles: ReadonlySet<string>,
): Set<number> {
  const touched = new Set<number>();
  for (const [article, story] of assignment) {
    const previous = before.get(article);
    if (previous === story && !changedArticles.has(article)) continue;
    touched.add(story);
    if (previous !== undefined) touched.add(previous);
  }
  return touched;
}

async function describeStories(
  tx: Transaction,
  touched: ReadonlySet<number>,
  { assignment }: Identities,
  window: readonly StoredStoryArticle[],
  reprints: ReadonlyMap<string, string>,
  frequencies: DocumentFrequencies,
): Promise<void> {
  const members = new Map<number, StoredStoryArticle[]>([...touched].map((storyId) => [storyId, []]));
  for (const article of window) members.get(assignment.get(article.id) ?? 0)?.push(article);
  for (const storyId of [...touched].sort((a, b) => a - b)) {
    const articles = members.get(storyId) ?? [];
    await writeRepresentatives(
      tx,
      storyId,
      chooseRepresentatives(articles, new Set(reprints.keys()), frequencies),
    );
  }
}
