/** Tells what a transaction did, in the same transaction: rows of `change` for those who poll. */
import type { ClaimGroup } from '../claim/claim-figure.ts';
import { groupsOf } from '../claim/claim-store.ts';
import {
  appendChanges,
  articleStates,
  lockChanges,
  type ArticleState,
  type ChangeRow,
} from '../claim/change-store.ts';
import { lockFigures, writeCorrections, type StoredFigure } from '../claim/correction-store.ts';
import { findCorrections } from '../claim/find-corrections.ts';
import { namedBy, namedByNoOther, type Newcomer } from '../claim/newcomer-store.ts';
import type { Transaction } from '../database/connect.ts';
import type { Identities } from '../story/reconcile-identities.ts';
import type { FoundShift } from './find-shifts.ts';
import type { ClaimChanges } from './refresh-claims.ts';

/** Articles before a transaction changes them. */
export interface WatchedArticles {
  readonly states: readonly ArticleState[];
  readonly figures: readonly StoredFigure[];
  /** Groups of claims that they are in. */
  readonly groups: readonly ClaimGroup[];
  /** Publishers and entities that they have. */
  readonly named: readonly Newcomer[];
}

/** Locks the articles in id order and notes how they stand. */
export async function watchArticles(tx: Transaction, ids: readonly number[]): Promise<WatchedArticles> {
  const figures = await lockFigures(tx, ids);
  const [states, groups] = [await articleStates(tx, ids), await groupsOf(tx, ids)];
  return { figures, states, groups, named: await namedBy(tx, ids) };
}

/**
 * After analyses were stored and claims made: articles that came, changed or went off topic, publishers and entities that
 * are new to the topic, and figures that were corrected.
 */
export async function recordAnalyses(
  tx: Transaction,
  before: WatchedArticles,
  articleIds: readonly number[],
  claims: ClaimChanges,
  now: Date,
): Promise<void> {
  const after = new Map((await articleStates(tx, articleIds)).map((state) => [state.id, state]));
  const states = before.states.filter(({ id }) => after.has(id));
  const changes = states.flatMap((state) => articleChanges(state, after.get(state.id)?.topics ?? []));
  const corrected = await correctedFigures(tx, before, states, now);
  await lockChanges(tx);
  const came = await newcomers(tx, before, articleIds);
  await appendChanges(tx, [...changes, ...came, ...corrected, ...claimChanges(claims)], now);
}

/** To be called under the lock of the changes: of two transactions that bring an entity only the first is to tell of it. */
async function newcomers(
  tx: Transaction,
  { named }: WatchedArticles,
  articleIds: readonly number[],
): Promise<ChangeRow[]> {
  const known = new Set(named.map(newcomerName));
  const fresh = (await namedBy(tx, articleIds)).filter((one) => !known.has(newcomerName(one)));
  return (await namedByNoOther(tx, fresh, articleIds)).map((one) => ({
    kind: one.entityId === null ? ('SOURCE_ADDED' as const) : ('ENTITY_ADDED' as const),
    ...one,
  }));
}

function newcomerName({ topicId, sourceId, entityId }: Newcomer): string {
  return `${topicId}:${sourceId}:${entityId}`;
}

function articleChanges(before: ArticleState, topics: ArticleState['topics']): ChangeRow[] {
  const { id: articleId, revisionId: newRevisionId, oldRevisionId, isCompletion } = before;
  const isOn = (list: ArticleState['topics'], topicId: number) =>
    list.some((topic) => topic.topicId === topicId);
  const came = topics.filter(({ topicId }) => !isOn(before.topics, topicId));
  const stayed = topics.filter(({ topicId }) => isOn(before.topics, topicId));
  const went = before.topics.filter(({ topicId }) => !isOn(topics, topicId));
  const isRevised = oldRevisionId !== null && !isCompletion;
  return [
    ...came.map(({ topicId }) => ({ kind: 'ARTICLE_ADDED' as const, topicId, articleId, newRevisionId })),
    ...(isRevised ? stayed : []).map((topic) => ({
      ...{ kind: 'ARTICLE_REVISED' as const, ...topic, articleId, oldRevisionId, newRevisionId },
    })),
    ...went.map((topic) => ({ kind: 'STORY_LEFT' as const, ...topic, articleId })),
  ];
}

async function correctedFigures(
  tx: Transaction,
  before: WatchedArticles,
  states: readonly ArticleState[],
  now: Date,
): Promise<ChangeRow[]> {
  const revised = new Map(
    states.filter(({ isCompletion }) => !isCompletion).map((state) => [state.id, state]),
  );
  const old = before.figures.filter(({ articleId }) => revised.has(articleId));
  if (old.length === 0) return [];
  const corrections = findCorrections(old, await lockFigures(tx, [...revised.keys()]));
  const ids = await writeCorrections(tx, corrections, now);
  return corrections.flatMap((correction, at) => {
    const { articleId, revisionId: newRevisionId } = correction.now;
    const place = { articleId, oldRevisionId: correction.old.revisionId, newRevisionId };
    return (revised.get(articleId)?.topics ?? []).map((topic) => ({
      ...{ kind: 'FIGURE_REVISED' as const, ...topic, ...place, figureRevisionId: ids[at] ?? null },
    }));
  });
}

function claimChanges({ added, statusChanged, removed }: ClaimChanges): ChangeRow[] {
  return [
    ...added.map(({ id, topicId }) => ({ kind: 'CLAIM_ADDED' as const, topicId, claimId: id })),
    ...statusChanged.map(({ id, topicId, from, to }) => ({
      ...{ kind: 'CLAIM_STATUS_CHANGED' as const, topicId, claimId: id, oldValue: from, newValue: to },
    })),
    ...removed.map(({ id, topicId, rawText }) => ({
      ...{ kind: 'CLAIM_REMOVED' as const, topicId, claimId: id, oldValue: rawText },
    })),
  ];
}

/** Articles that are in another story than before the pass, or in their first. */
export function movedArticles(
  before: ReadonlyMap<string, number>,
  { assignment }: Pick<Identities, 'assignment'>,
): number[] {
  return [...assignment].flatMap(([article, story]) =>
    before.get(article) === story ? [] : [Number(article)],
  );
}

/** After a clustering pass: stories that came, merged and split, the articles that moved, and shifts of tone. */
export async function recordStories(
  tx: Transaction,
  topicId: number,
  before: ReadonlyMap<string, number>,
  identities: Identities,
  claims: ClaimChanges,
  shifts: readonly FoundShift[],
  now: Date,
): Promise<void> {
  const { created, lineage, assignment, retired } = identities;
  const gone = new Set(retired.map(({ id }) => id));
  const moves = movedArticles(before, identities).flatMap((articleId): ChangeRow[] => {
    const storyId = assignment.get(String(articleId)) ?? 0;
    const previous = before.get(String(articleId)) ?? null;
    const joined = { kind: 'STORY_JOINED' as const, topicId, articleId, storyId, otherStoryId: previous };
    if (previous === null || gone.has(previous)) return [joined];
    return [joined, { kind: 'STORY_LEFT', topicId, articleId, storyId: previous, otherStoryId: storyId }];
  });
  const events = lineage.map(({ kind, from, into }) => ({
    ...{ kind: kind === 'MERGE' ? ('STORY_MERGED' as const) : ('STORY_SPLIT' as const), topicId },
    ...{ storyId: from, otherStoryId: into },
  }));
  const fresh = created.map((storyId) => ({ kind: 'STORY_CREATED' as const, topicId, storyId }));
  const shifted = shifts.map(({ entityId, articleId, shift }) => ({
    ...{ kind: 'TONE_SHIFTED' as const, topicId, entityId, articleId, newValue: JSON.stringify(shift) },
  }));
  await appendChanges(tx, [...fresh, ...events, ...moves, ...shifted, ...claimChanges(claims)], now);
}

/** After claims went over to other entities. */
export async function recordClaims(tx: Transaction, claims: ClaimChanges, now: Date): Promise<void> {
  await appendChanges(tx, claimChanges(claims), now);
}

/** After articles were deleted. */
export async function recordRemovals(
  tx: Transaction,
  { states }: WatchedArticles,
  claims: ClaimChanges,
  now: Date,
): Promise<void> {
  const removed = states.flatMap(({ id, url, topics }) =>
    topics.map((topic) => ({ kind: 'ARTICLE_REMOVED' as const, ...topic, articleId: id, oldValue: url })),
  );
  await appendChanges(tx, [...removed, ...claimChanges(claims)], now);
}
