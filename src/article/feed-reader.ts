import { createThreadPool } from '../parse/thread-pool.ts';
import { workerUrl } from '../shared/worker-url.ts';
import type { ReadOutcome, ReadRequest } from './read-feed.ts';

export interface FeedReaderOptions {
  /** Reading that takes longer is killed, in milliseconds. */
  readonly deadlineMs: number;
  /** Threads at most; they start when first needed. */
  readonly size: number;
  /** Heap of one thread, in MB. */
  readonly heapMb?: number;
}

/** Parses and sanitises off the main thread, so that a large or hostile feed costs the API no latency. */
export interface FeedReader {
  /** Never rejects: a killed or crashed thread gives `failed` with `killed`. */
  read(request: ReadRequest): Promise<ReadOutcome>;
  /** Ends all threads; what runs or waits comes back as `failed`. */
  close(): Promise<void>;
}

export function createFeedReader({ deadlineMs, size, heapMb = 256 }: FeedReaderOptions): FeedReader {
  const url = workerUrl(import.meta.url, 'read-feed-worker.ts');
  const pool = createThreadPool<ReadRequest, ReadOutcome>({ url, deadlineMs, size, heapMb });
  return {
    async read(request) {
      const answer = await pool.run(request);
      if (answer.kind === 'answered') return answer.value;
      return { kind: 'failed', reason: `reading the feed ${answer.reason}`, killed: answer.killed };
    },
    close: () => pool.close(),
  };
}
