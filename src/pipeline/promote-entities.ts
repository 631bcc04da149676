import { lockAllStories } from '../story/story-store.ts';
import { lockEntities } from '../analyse/entity-ids.ts';
import {
  articlesNaming,
  catalogueIds,
  findUnlinked,
  moveRelations,
  moveStatements,
  type Promotion,
  retireEntities,
  thinEvidence,
} from '../analyse/entity-promotion-store.ts';
import { mergeArticleEntities } from '../analyse/merge-article-entities.ts';
import { groupsOf } from '../claim/claim-store.ts';
import type { Database, Transaction } from '../database/connect.ts';
import { hoursOf, refreshRollups } from '../story/rollup-store.ts';
import { refreshStories } from '../story/story-rollups.ts';
import { type PromotableNames, promotableNames } from '../topic/promotable-names.ts';
import type { TopicPack } from '../topic/topic-pack.ts';
import { notifyChanged } from './notify-changed.ts';
import { recordClaims } from './record-changes.ts';
import { refreshClaims } from './refresh-claims.ts';

export interface PromotionCounts {
  /** Names retired into an entity of the catalogue. */
  readonly retired: number;
  /** Articles that they stood in. */
  readonly articles: number;
}

/** Longest wait for analyses under way, and longest move, milliseconds. */
const TIMEOUT = 300_000;
const NONE: PromotionCounts = { retired: 0, articles: 0 };

/**
 * Names that no catalogue had and that a pack names by now are retired into the pack's entity; mentions, figures,
 * relations, claims, rollups and counts of stories follow in the same transaction. Does nothing where no name is due, so that
 * it can run after every synchronisation of the packs, whether or not they changed.
 */
export async function promoteEntities(
  deps: { readonly db: Database; readonly now: () => Date },
  packs: readonly TopicPack[],
): Promise<PromotionCounts> {
  const names = promotableNames(packs);
  if ((await duePromotions(deps.db, names)).length === 0) return NONE;
  return deps.db.$transaction((tx) => promote(tx, names, deps.now()), { timeout: TIMEOUT, maxWait: TIMEOUT });
}

async function promote(tx: Transaction, names: PromotableNames, now: Date): Promise<PromotionCounts> {
  await lockEntities(tx, 'exclusive');
  await lockAllStories(tx);
  const promotions = await duePromotions(tx, names);
  if (promotions.length === 0) return NONE;
  const retired = promotions.map(({ from }) => from);
  const articles = await articlesNaming(tx, retired);
  await retireEntities(tx, promotions);
  await moveStatements(tx, promotions);
  await mergeArticleEntities(tx, promotions);
  const successors = [...new Set(promotions.map(({ into }) => into))];
  await thinEvidence(tx, articles, successors);
  await moveRelations(tx, promotions);
  const claims = await refreshClaims(tx, await groupsOf(tx, articles));
  await refreshStories(tx, await storiesOf(tx, articles), now);
  await refreshRollups(tx, await hoursOf(tx, articles));
  await notifyChanged(tx, 'articles');
  await recordClaims(tx, claims, now);
  return { retired: retired.length, articles: articles.length };
}

async function storiesOf(tx: Transaction, articleIds: readonly number[]): Promise<number[]> {
  const rows = await tx.articleTopic.findMany({
    where: { articleId: { in: [...articleIds] }, storyId: { not: null } },
    distinct: ['storyId'],
    select: { storyId: true },
  });
  return rows.flatMap(({ storyId }) => storyId ?? []);
}

async function duePromotions(tx: Transaction, names: PromotableNames): Promise<Promotion[]> {
  const unlinked = await findUnlinked(tx, names.names);
  const wanted = unlinked.flatMap(({ id, type, normalisedName }) => {
    const key = names.keyOf(normalisedName, type);
    return key === null ? [] : [{ from: id, key }];
  });
  if (wanted.length === 0) return [];
  const ids = await catalogueIds(
    tx,
    wanted.map(({ key }) => key),
  );
  return wanted.flatMap(({ from, key }) => {
    const into = ids.get(key);
    return into === undefined ? [] : [{ from, into }];
  });
}
