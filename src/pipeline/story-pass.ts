import { groupsOf } from '../claim/claim-store.ts';
import type { Transaction } from '../database/connect.ts';
import { assignStories } from '../story/assign-stories.ts';
import { loadFrequencies, loadWindow, type StoredStoryArticle } from '../story/candidate-store.ts';
import type { StoryLinks } from '../story/cluster-articles.ts';
import { lineageReason } from '../story/lineage-reason.ts';
import { loadLinks } from '../story/link-store.ts';
import type { Identities } from '../story/reconcile-identities.ts';
import { findReprints } from '../story/reprints.ts';
import { hoursOf, refreshRollups } from '../story/rollup-store.ts';
import type { DocumentFrequencies } from '../story/similarity.ts';
import { refreshStories } from '../story/story-rollups.ts';
import { STORY_SETTINGS } from '../story/story-settings.ts';
import {
  createStories,
  writeAssignment,
  writeLineage,
  writeRepresentatives,
  writeReprints,
} from '../story/story-store.ts';
import { chooseRepresentatives } from '../story/story-title.ts';
import { findShifts } from './find-shifts.ts';
import { notifyChanged } from './notify-changed.ts';
import { movedArticles, recordStories } from './record-changes.ts';
import { refreshClaims } from './refresh-claims.ts';

export interface StoryPassCounts {
  readonly articles: number;
  readonly storiesCreated: number;
  readonly storiesRetired: number;
  readonly storiesTouched: number;
  readonly reprints: number;
}

/**
 * Clusters on-topic articles with their neighbours in time: stories, identities, lineage, reprints, claims and rollups, in
 * the caller's transaction, which holds the topic's lock (lockTopicStories).
 */
export async function storyPass(
  tx: Transaction,
  topicId: number,
  articleIds: readonly number[],
  now: Date,
): Promise<StoryPassCounts> {
  const window = await loadWindow(tx, topicId, articleIds, STORY_SETTINGS);
  const frequencies = await loadFrequencies(tx, topicId, window);
  const links = await loadLinks(tx, topicId);
  const before = storiesOf(window);
  const identities = await assign(tx, topicId, window, before, links, frequencies, now);
  const reprints = findReprints(window);
  const changed = await writeReprints(tx, window, reprints);
  await writeAssignment(tx, topicId, identities.assignment);
  const reasons = identities.lineage.map((event) =>
    lineageReason(event, before, identities.assignment, links),
  );
  await writeLineage(tx, identities, reasons, now);
  const claims = await refreshClaims(
    tx,
    await groupsOf(tx, [...changed, ...movedArticles(before, identities)]),
  );
  const touched = touchedStories(identities, before, new Set([...articleIds, ...changed].map(String)));
  await describeStories(tx, touched, identities, window, reprints, frequencies);
  await refreshStories(tx, [...touched], now);
  await refreshRollups(tx, await hoursOf(tx, changed));
  const shifts = await findShifts(tx, topicId, articleIds);
  await notifyChanged(tx, 'stories');
  await recordStories(tx, topicId, before, identities, claims, shifts, now);
  return {
    articles: articleIds.length,
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
  links: StoryLinks,
  frequencies: DocumentFrequencies,
  now: Date,
): Promise<Identities> {
  let placeholder = 0;
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
  const copies = new Set(reprints.keys());
  const chosen = new Map(
    [...members].map(([storyId, articles]) => [
      storyId,
      chooseRepresentatives(articles, copies, frequencies),
    ]),
  );
  await writeRepresentatives(tx, chosen);
}
