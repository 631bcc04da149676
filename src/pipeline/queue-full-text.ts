import type { StoreArticlesResult } from '../article/article-store.ts';
import type { Transaction } from '../database/connect.ts';
import { enqueue } from '../queue/enqueue.ts';

/** After the work that waits already: the article is analysed with its teaser meanwhile. */
const PRIORITY = 10;
/** Graphile Worker takes names of up to 128 characters. */
const MAX_HOST = 100;

/** The queue of the URL's host: its pages are fetched one after another, by all processes together. */
export function pageQueue(url: string): string {
  return `pages-${new URL(url).hostname.slice(-MAX_HOST)}`;
}

/** Queues the pages of teasers in the transaction that stores the teasers. */
export async function queueFullText(
  tx: Transaction,
  teasers: StoreArticlesResult['teasers'],
  delaySeconds = 0,
): Promise<void> {
  for (const { id, url } of teasers) {
    const options = { queue: pageQueue(url), key: `full-text-${id}`, priority: PRIORITY, delaySeconds };
    await enqueue(tx, 'fetch-full-text', { articleId: id }, options);
  }
}
