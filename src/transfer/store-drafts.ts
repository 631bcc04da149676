import type { ArticleDraft } from '../article/article-draft.ts';
import { storeArticles, type StoreArticlesResult } from '../article/article-store.ts';
import type { Deps } from '../deps.ts';
import { queueAnalysis } from '../pipeline/queue-analysis.ts';
import { notifyChanged } from '../pipeline/notify-changed.ts';

const TIMEOUT = 120_000;

/** Stores articles that no feed brought, and queues their analysis in the same transaction. */
export function storeDrafts(
  deps: Pick<Deps, 'db' | 'now'>,
  drafts: readonly ArticleDraft[],
): Promise<StoreArticlesResult> {
  return deps.db.$transaction(
    async (tx) => {
      const stored = await storeArticles(tx, drafts, { feedId: null, fetchedAt: deps.now() });
      await queueAnalysis(tx, stored);
      await notifyChanged(tx, 'articles');
      return stored;
    },
    { timeout: TIMEOUT, maxWait: TIMEOUT },
  );
}
