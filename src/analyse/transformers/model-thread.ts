import { Worker } from 'node:worker_threads';
import { workerUrl } from '../../shared/worker-url.ts';
import type { ModelAnswer, ModelRequest, ModelSource, ModelWork } from './transformer-worker.ts';

/** Heap of the thread: vocabularies of 250,000 pieces are kept as objects; the networks are outside of it. */
const HEAP_MB = 2_048;

export interface ModelThread {
  /** Rejects with a message that begins with the model; its pieces of work are done one after the other. */
  run(model: string, work: ModelWork): Promise<unknown>;
  /** Ends the thread when the piece of work under way is done; what waits is rejected. */
  close(): Promise<void>;
  isClosed(): boolean;
}

interface Task {
  readonly request: ModelRequest;
  readonly settle: (answer: ModelAnswer) => void;
}

/**
 * The one thread of all models; it starts with the first piece of work. Unlike the threads that read feeds it is never
 * ended while it works, and has no deadline: ending it inside a native computation aborts the whole process, and what a
 * model is given is of bounded length.
 */
export function createModelThread(source: ModelSource): ModelThread {
  const url = workerUrl(import.meta.url, 'transformer-worker.ts');
  const waiting: Task[] = [];
  let worker: Worker | null = null;
  let current: Task | null = null;
  let onIdle: (() => void) | null = null;

  function startNext(): void {
    if (current !== null) return;
    current = waiting.shift() ?? null;
    if (current === null) return worker?.unref(); // an idle thread doesn't keep the process alive
    worker ??= startWorker();
    worker.ref();
    worker.postMessage(current.request);
  }

  function finish(answer: ModelAnswer): void {
    const done = current;
    current = null;
    done?.settle(answer);
    onIdle?.();
    startNext();
  }

  function startWorker(): Worker {
    const resourceLimits = { maxOldGenerationSizeMb: HEAP_MB };
    const started = new Worker(url, { resourceLimits, execArgv: [], env: {} });
    const lost = (reason: string): void => {
      if (worker !== started) return;
      worker = null;
      finish({ kind: 'failed', reason });
    };
    started.on('message', finish);
    started.on('error', (error) => lost(`failed in its thread: ${error.message}`));
    started.on('exit', () => lost('ended with its thread'));
    return started;
  }

  let closing: Promise<void> | null = null;
  async function end(): Promise<void> {
    for (const task of waiting.splice(0)) task.settle(CLOSING);
    if (current !== null) await new Promise<void>((resolve) => (onIdle = resolve));
    const ended = worker;
    worker = null;
    await ended?.terminate();
  }

  return {
    async run(model, work) {
      if (closing !== null) throw new Error(`the model ${model}: ${CLOSING.reason}`);
      const answer = await new Promise<ModelAnswer>((settle) => {
        waiting.push({ request: { source, model, work }, settle });
        startNext();
      });
      if (answer.kind === 'failed') throw new Error(`the model ${model}: ${answer.reason}`);
      return answer.value;
    },
    close: () => (closing ??= end()),
    isClosed: () => closing !== null,
  };
}

const CLOSING = { kind: 'failed', reason: 'was not asked: the program is stopping' } as const;
