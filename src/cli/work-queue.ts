import { setTimeout as sleep } from 'node:timers/promises';
import type { Deps } from '../deps.ts';
import { WartaError } from '../errors.ts';
import { drainJobs } from '../main.ts';

/** Between two looks at what is left while another process works on it, milliseconds. */
const LOOK_MS = 250;
/** Longest without any progress, milliseconds. */
const STALL_MS = 30_000;

/**
 * Works until no job is ready and no article waits for its analysis or its story. Where a worker of another process
 * took some of the jobs, waits for it. Throws DATABASE when nothing moves for half a minute.
 */
export async function workQueue(deps: Deps): Promise<void> {
  let last = -1;
  for (let waited = 0; waited <= STALL_MS; waited += LOOK_MS) {
    await drainJobs(deps);
    const left = await articlesLeft(deps);
    if (left === 0) return;
    if (left !== last) waited = 0;
    last = left;
    await sleep(LOOK_MS);
  }
  const message = `${last} articles still wait for their analysis or story after ${STALL_MS / 1000} s without progress; the next warta worker or start retries their jobs, warta reanalyse queues them anew`;
  throw new WartaError('DATABASE', message);
}

/** Articles that wait for their analysis, and (article, topic) pairs that wait for a story. */
async function articlesLeft({ db }: Pick<Deps, 'db'>): Promise<number> {
  const pending = await db.article.count({ where: { analysisStatus: 'PENDING' } });
  const waiting = await db.articleTopic.count({ where: { waiting: true, onTopic: true } });
  return pending + waiting;
}

/** Articles analysed so far: what a progress bar shows while the queue is worked on. */
export function articlesDone({ db }: Pick<Deps, 'db'>): Promise<number> {
  return db.article.count({ where: { analysisStatus: 'DONE' } });
}
