import { createThreadPool, type ThreadAnswer } from '../parse/thread-pool.ts';
import { workerUrl } from '../shared/worker-url.ts';
import type { ExtractOutcome, PageRequest } from './extract-page.ts';
import type { ReadOutcome, ReadRequest } from './read-feed.ts';

export interface FeedReaderOptions {
  /** Reading that takes longer is killed, in milliseconds. */
  readonly deadlineMs: number;
  /** Threads at most; they start when first needed. */
  readonly size: number;
  /** Heap of one thread, in MB. */
  readonly heapMb?: number;
}

/** Parses and sanitises off the main thread, so that a large or hostile feed or page costs the API no latency. */
export interface FeedReader {
  /** Never rejects: a killed or crashed thread gives `failed` with `killed`. */
  read(request: ReadRequest): Promise<ReadOutcome>;
  /** The article of a page, under the same deadline. Never rejects. */
  extract(request: PageRequest): Promise<ExtractOutcome>;
  /** Ends all threads; what runs or waits comes back as `failed`. */
  close(): Promise<void>;
}

/** What crosses to the thread (read-feed-worker.ts). */
export type ReaderRequest =
  | ({ readonly kind: 'feed' } & ReadRequest)
  | ({ readonly kind: 'page' } & PageRequest);
export type ReaderAnswer = ReadOutcome | ExtractOutcome;

export function createFeedReader({ deadlineMs, size, heapMb = 256 }: FeedReaderOptions): FeedReader {
  const url = workerUrl(import.meta.url, 'read-feed-worker.ts');
  const pool = createThreadPool<ReaderRequest, ReaderAnswer>({ url, deadlineMs, size, heapMb });
  return {
    async read(request) {
      // The thread answers a feed with a feed's outcome.
      const answer = (await pool.run({ kind: 'feed', ...request })) as ThreadAnswer<ReadOutcome>;
      if (answer.kind === 'answered') return answer.value;
      return { kind: 'failed', reason: `reading the feed ${answer.reason}`, killed: answer.killed };
    },
    async extract(request) {
      const answer = (await pool.run({ kind: 'page', ...request })) as ThreadAnswer<ExtractOutcome>;
      if (answer.kind === 'answered') return answer.value;
      return { kind: 'failed', reason: `reading the page ${answer.reason}` };
    },
    close: () => pool.close(),
  };
}
