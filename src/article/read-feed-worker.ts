/**
 * The thread that reads feeds and pages: takes one `ReaderRequest` at a time, answers with a `ReadOutcome` or an
 * `ExtractOutcome`. Holds no state. The code for pages is loaded with the first page.
 */
import { parentPort } from 'node:worker_threads';
import type { ReaderAnswer, ReaderRequest } from './feed-reader.ts';
import { readFeed } from './read-feed.ts';

parentPort?.on('message', (request: ReaderRequest) => {
  void answer(request).then((outcome) => parentPort?.postMessage(outcome));
});

async function answer(request: ReaderRequest): Promise<ReaderAnswer> {
  if (request.kind === 'feed') return readFeed(request);
  const { extractPage } = await import('./extract-page.ts');
  return extractPage(request);
}
