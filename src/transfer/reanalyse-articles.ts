import { ANALYSIS_VERSION } from '../analyse/create-analyser.ts';
import type { Deps } from '../deps.ts';
import { enqueue } from '../queue/enqueue.ts';
import { finishRun, startRun } from '../queue/run-store.ts';

/** Articles of one round, and of one analysis job. */
const ROUND = 400;
const JOB = 50;
/** Name in the table of runs. */
const RUN = 'reanalyse';

export interface Reanalysis {
  /** Start of the run; earlier than this call if an interrupted run goes on. */
  readonly since: Date;
  readonly resumed: boolean;
  /** Articles that this call found to do. */
  readonly total: number;
  readonly done: number;
}

export interface ReanalyseOptions {
  readonly topicId: number;
  /** Begin anew although a run was interrupted. */
  readonly restart: boolean;
  /** Empties the queue. */
  readonly work: () => Promise<void>;
  /** Aborted: stop after the round under way. */
  readonly stop: AbortSignal;
  readonly onProgress: (progress: Reanalysis) => void;
}

/**
 * Analyses the topic's stored articles again with the present code and packs: rounds of articles are marked as
 * pending and queued in one transaction each. An interrupted run is taken up where it stopped.
 */
export async function reanalyseArticles(
  deps: Pick<Deps, 'db' | 'now'>,
  { topicId, restart, work, stop, onProgress }: ReanalyseOptions,
): Promise<Reanalysis> {
  const run = (restart ? null : await interruptedRun(deps, topicId)) ?? (await newRun(deps, topicId));
  const where = {
    OR: [{ topics: { some: { topicId } } }, { topics: { none: {} } }],
    AND: [{ OR: [{ analysedAt: null }, { analysedAt: { lt: run.since } }] }],
  };
  const total = await deps.db.article.count({ where });
  let [done, after] = [0, 0];
  const progress = (): Reanalysis => ({ since: run.since, resumed: run.resumed, total, done });
  onProgress(progress());
  while (!stop.aborted) {
    const ids = await nextIds(deps, where, after);
    if (ids.length === 0) {
      await finishRun(deps.db, run.id, deps.now(), { topicId, total, done });
      break;
    }
    await queueRound(deps, ids);
    await work();
    after = ids.at(-1) ?? after;
    done += ids.length;
    onProgress(progress());
  }
  return progress();
}

/** A run of older code is not taken up: what it did has to be done again. */
const VERSION = Number(ANALYSIS_VERSION);

interface Run {
  readonly id: number;
  readonly since: Date;
  readonly resumed: boolean;
}

async function interruptedRun({ db }: Pick<Deps, 'db'>, topicId: number): Promise<Run | null> {
  const run = await db.ingestRun.findFirst({
    where: {
      AND: [
        { counts: { path: ['topicId'], equals: topicId } },
        { counts: { path: ['version'], equals: VERSION } },
      ],
      job: RUN,
    },
    orderBy: { id: 'desc' },
  });
  return run === null || run.status === 'SUCCEEDED'
    ? null
    : { id: run.id, since: run.startedAt, resumed: true };
}

async function newRun({ db, now }: Pick<Deps, 'db' | 'now'>, topicId: number): Promise<Run> {
  const since = now();
  const id = await startRun(db, RUN, since);
  await db.ingestRun.update({ where: { id }, data: { counts: { topicId, version: VERSION } } });
  return { id, since, resumed: false };
}

async function nextIds({ db }: Pick<Deps, 'db'>, where: object, after: number): Promise<number[]> {
  const rows = await db.article.findMany({
    where: { ...where, id: { gt: after } },
    orderBy: { id: 'asc' },
    take: ROUND,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

function queueRound({ db }: Pick<Deps, 'db'>, ids: readonly number[]): Promise<void> {
  return db.$transaction(async (tx) => {
    await tx.article.updateMany({ where: { id: { in: [...ids] } }, data: { analysisStatus: 'PENDING' } });
    for (let at = 0; at < ids.length; at += JOB) {
      await enqueue(tx, 'analyse-articles', { articleIds: ids.slice(at, at + JOB) });
    }
  });
}
