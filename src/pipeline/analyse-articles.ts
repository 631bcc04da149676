import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AnalysedArticle, PendingArticle } from '../analyse/analysed-article.ts';
import { loadPending, storeAnalyses } from '../analyse/analysis-store.ts';
import { lockEntities } from '../analyse/entity-ids.ts';
import { searchVector } from '../analyse/search-vector.ts';
import { analyseWith } from '../analyse/transformers/find-ahead.ts';
import { groupsOf } from '../claim/claim-store.ts';
import type { Deps } from '../deps.ts';
import { messageOf } from '../errors.ts';
import { enqueueBuildStories } from '../queue/enqueue.ts';
import { reprintSignature } from '../story/reprints.ts';
import { hoursOf, refreshRollups } from '../story/rollup-store.ts';
import { storyFeatures } from '../story/story-features.ts';
import { refreshStories } from '../story/story-rollups.ts';
import { lockAllStories, waitStories } from '../story/story-store.ts';
import type { Analysers } from './analysers.ts';
import { notifyChanged } from './notify-changed.ts';
import { recordAnalyses, watchArticles } from './record-changes.ts';
import { refreshClaims } from './refresh-claims.ts';

export interface AnalyseCounts {
  readonly analysed: number;
  readonly onTopic: number;
  readonly failed: number;
}

const TIMEOUT = 120_000;

/**
 * Analyses the pending articles of the list and stores what came out, rollups included, in one transaction that also
 * queues story building. An article that the analysis cannot take is marked FAILED; the others go on.
 */
export async function analyseArticles(
  deps: Pick<Deps, 'db' | 'now' | 'log' | 'topicIds' | 'analysers'>,
  articleIds: readonly number[],
): Promise<AnalyseCounts> {
  const pending = await loadPending(deps.db, articleIds);
  if (pending.length === 0) return { analysed: 0, onTopic: 0, failed: 0 };
  const analysers = await deps.analysers();
  const analysed: AnalysedArticle[] = [];
  let failed = 0;
  for (const article of pending) {
    try {
      analysed.push(await analyseOne(article, analysers));
    } catch (error) {
      if (analysers.models?.isClosed() === true) throw error; // the program stops: the job comes again
      failed += 1;
      deps.log.error({ err: error, articleId: article.articleId }, 'analysis failed');
      await markFailed(deps, article, messageOf(error));
    }
    await nextTurn(); // the API of the same process gets its turn between two articles
  }
  const stored = await store(deps, analysed);
  const onTopic = analysed.filter(({ analysis }) => analysis.topics.some((topic) => topic.onTopic)).length;
  return { analysed: stored, onTopic, failed };
}

async function analyseOne(article: PendingArticle, analysers: Analysers): Promise<AnalysedArticle> {
  const { articleId, revisionId, publishedAt, text, titleLength, declaredLanguage } = article;
  const analysis = await analyseWith(analysers, { text, titleLength, declaredLanguage, publishedAt });
  const { language } = analysis.language;
  return {
    ...{ articleId, revisionId, publishedAt, text, analysis },
    searchVector: searchVector(text, titleLength, language),
    wordCount: text.split(/\s+/u).filter((word) => word !== '').length,
    features: storyFeatures({ text, titleLength, language }, analysis, analysers.glossary),
    signature: reprintSignature({ text, titleLength, language }),
  };
}

/** The article counts as unscored from here on; what an earlier version found stays. */
async function markFailed(deps: Pick<Deps, 'db'>, article: PendingArticle, reason: string): Promise<void> {
  const sentiment = {
    sentimentStatus: 'FAILED',
    sentimentScore: null,
    sentimentLabel: null,
    sentimentConfidence: null,
  } as const;
  await deps.db.$transaction(async (tx) => {
    await lockAllStories(tx);
    await tx.article.updateMany({
      where: { id: article.articleId, revisionId: article.revisionId },
      data: { analysisStatus: 'FAILED', analysisError: reason.slice(0, 500), ...sentiment },
    });
    await refreshRollups(tx, await hoursOf(tx, [article.articleId]));
  });
}

function store(
  deps: Pick<Deps, 'db' | 'now' | 'topicIds'>,
  analysed: readonly AnalysedArticle[],
): Promise<number> {
  return deps.db.$transaction(
    async (tx) => {
      const now = deps.now();
      await lockEntities(tx, 'shared');
      await lockAllStories(tx);
      const before = await watchArticles(
        tx,
        analysed.map(({ articleId }) => articleId),
      );
      const { articleIds, leftStories } = await storeAnalyses(tx, analysed, deps.topicIds, now);
      const claims = await refreshClaims(tx, [...before.groups, ...(await groupsOf(tx, articleIds))]);
      await refreshRollups(tx, await hoursOf(tx, articleIds));
      await refreshStories(tx, leftStories, now);
      const topics = new Set([
        ...onTopicIds(deps.topicIds, analysed),
        ...(await waitStories(tx, leftStories)),
      ]);
      for (const topicId of topics) await enqueueBuildStories(tx, topicId);
      await notifyChanged(tx, 'articles');
      await recordAnalyses(tx, before, articleIds, claims, now);
      return articleIds.length;
    },
    { timeout: TIMEOUT, maxWait: TIMEOUT },
  );
}

function onTopicIds(topicIds: ReadonlyMap<string, number>, analysed: readonly AnalysedArticle[]): number[] {
  const topics = analysed.flatMap(({ analysis }) => analysis.topics.filter(({ onTopic }) => onTopic));
  return [...new Set(topics.flatMap(({ topic }) => topicIds.get(topic) ?? []))].sort((a, b) => a - b);
}
