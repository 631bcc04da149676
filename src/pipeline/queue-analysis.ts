import type { StoreArticlesResult } from '../article/article-store.ts';
import type { Transaction } from '../database/connect.ts';
import { enqueue } from '../queue/enqueue.ts';

/** Articles of one analysis job. */
const ANALYSE_BATCH = 50;

/** Queues the analysis of new and revised articles in the transaction that stores them. */
export async function queueAnalysis(
  tx: Transaction,
  stored: Pick<StoreArticlesResult, 'inserted' | 'revised'>,
): Promise<void> {
  const ids = [...stored.inserted, ...stored.revised];
  for (let at = 0; at < ids.length; at += ANALYSE_BATCH) {
    await enqueue(tx, 'analyse-articles', { articleIds: ids.slice(at, at + ANALYSE_BATCH) });
  }
}
