import { Worker } from 'node:worker_threads';

export interface ThreadPoolOptions {
  readonly url: URL;
  readonly deadlineMs: number;
  readonly size: number;
  readonly heapMb: number;
}

export type ThreadAnswer<Answer> =
  | { readonly kind: 'answered'; readonly value: Answer }
  /** `killed` unless the pool was closed; `reason` continues a sentence: "was stopped after 5000 ms". */
  | { readonly kind: 'lost'; readonly reason: string; readonly killed: boolean };

export interface ThreadPool<Request, Answer> {
  run(request: Request): Promise<ThreadAnswer<Answer>>;
  close(): Promise<void>;
}

interface Task<Request, Answer> {
  readonly request: Request;
  readonly settle: (answer: ThreadAnswer<Answer>) => void;
}

/**
 * Worker threads that answer one message at a time. A thread that misses its deadline, or dies, is ended and its task
 * comes back as `lost`; the next task gets a fresh one. Tasks wait in order; their deadline starts with their work.
 */
export function createThreadPool<Request, Answer>(options: ThreadPoolOptions): ThreadPool<Request, Answer> {
  const idle: Worker[] = [];
  const busy = new Map<Worker, Task<Request, Answer>>();
  const waiting: Task<Request, Answer>[] = [];
  let closed = false;

  function startNext(): void {
    if (closed || busy.size >= options.size) return;
    const task = waiting.shift();
    if (task !== undefined) runTask(idle.pop() ?? startWorker(), task);
  }

  function runTask(worker: Worker, task: Task<Request, Answer>): void {
    const timer = setTimeout(
      () => finish({ kind: 'lost', reason: `was stopped after ${options.deadlineMs} ms`, killed: true }),
      options.deadlineMs,
    );
    const onMessage = (value: Answer) => finish({ kind: 'answered', value });
    const onError = (error: Error) =>
      finish({ kind: 'lost', reason: `failed in its thread: ${error.message}`, killed: true });
    const onExit = () => finish({ kind: 'lost', reason: 'ended with its thread', killed: true });
    busy.set(worker, task);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.ref();
    worker.postMessage(task.request);

    function finish(answer: ThreadAnswer<Answer>): void {
      if (!busy.delete(worker)) return;
      clearTimeout(timer);
      worker.off('message', onMessage).off('exit', onExit);
      if (answer.kind === 'answered' && !closed) {
        worker.off('error', onError);
        // An idle thread doesn't keep the process alive.
        worker.unref();
        idle.push(worker);
      } else {
        void worker.terminate();
      }
      task.settle(answer);
      startNext();
    }
  }

  function startWorker(): Worker {
    const resourceLimits = { maxOldGenerationSizeMb: options.heapMb, stackSizeMb: 4 };
    const worker = new Worker(options.url, { resourceLimits, execArgv: [], env: {} });
    // A thread that dies while idle is forgotten; without a listener its error would end the process.
    worker.on('error', () => {});
    worker.on('exit', () => {
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
    });
    return worker;
  }

  return {
    run(request) {
      if (closed)
        return Promise.resolve({ kind: 'lost', reason: 'was refused: the pool is closed', killed: false });
      return new Promise((settle) => {
        waiting.push({ request, settle });
        startNext();
      });
    },
    async close() {
      closed = true;
      const lost = { kind: 'lost', reason: 'was cut short: the pool is closing', killed: false } as const;
      for (const task of [...waiting.splice(0), ...busy.values()]) task.settle(lost);
      const workers = [...idle.splice(0), ...busy.keys()];
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
