/** Streams synthetic articles through the real clustering pass and asks whether its cost grows with what is stored. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runMigrations } from 'graphile-worker';
import { connectDatabase, createDatabase, type Database } from '../src/database/connect.ts';
import { type EmbeddedServer, ensureServer } from '../src/database/embedded.ts';
import { migrate } from '../src/database/migrate.ts';
import { createLog } from '../src/log.ts';
import { buildStories } from '../src/pipeline/build-stories.ts';
import { createStorage, type Storage } from './store-synthetic.ts';
import { syntheticNews } from './synthetic-news.ts';

export interface StreamingOptions {
  readonly articles: number;
  /** Ends the bench between two batches. */
  readonly stop: AbortSignal;
  readonly onProgress: (stored: number, msPerArticle: number) => void;
}

export interface StreamingReport {
  readonly bench: 'streaming-stories';
  readonly articles: number;
  readonly stories: number;
  /** Median milliseconds an article of the passes around each tenth, 25 passes each. */
  readonly msPerArticle: readonly { readonly stored: number; readonly ms: number }[];
  /** At the end, as against 10,000 stored articles (the first measure, if fewer are streamed). */
  readonly growth: number;
  /** Milliseconds an article over the whole stream, second looks at a grown corpus included. */
  readonly mean: number;
}

/** Articles that arrive between two passes. */
const BATCH = 200;
/** Passes of one measure. */
const PASSES = 25;
const BASELINE = 10_000;
const log = createLog({ level: 'error', format: 'text' });
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Runs on an embedded Postgres of its own in a temporary folder; both are gone at the end, also where `stop` brings it.
 * Rejects with the signal's reason then.
 */
export async function streamingStories(options: StreamingOptions): Promise<StreamingReport> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'warta-bench-'));
  chmodSync(dataDir, 0o755); // started by root, Postgres runs as an account that has to enter it
  try {
    return await onServer(await ensureServer({ dataDir, log, settings: SETTINGS }), options);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function onServer(server: EmbeddedServer, options: StreamingOptions): Promise<StreamingReport> {
  try {
    options.stop.throwIfAborted();
    await createDatabase(server.url('postgres'), 'bench');
    await migrate(server.url('bench'), log);
    await runMigrations({ connectionString: server.url('bench') });
    const db = connectDatabase(server.url('bench'), 2);
    try {
      return await stream(db, options);
    } finally {
      await db.$disconnect();
    }
  } finally {
    await server.stop();
  }
}

async function stream(
  db: Database,
  { articles, stop, onProgress }: StreamingOptions,
): Promise<StreamingReport> {
  const storage = await createStorage(db);
  const news = syntheticNews(1);
  const times: number[] = [];
  for (let stored = 0; stored < articles; stored += BATCH) {
    stop.throwIfAborted();
    await storage.add(Array.from({ length: BATCH }, () => news.next().value));
    times.push((await clusterWaiting(db, storage)) / BATCH);
    if (times.length % PASSES === 0) {
      await db.$executeRawUnsafe('VACUUM ANALYZE'); // autovacuum's work, at fixed places for the sake of the measure
      onProgress(stored + BATCH, median(times.slice(-PASSES)));
    }
  }
  const measures = [BASELINE, ...Array.from({ length: 10 }, (_, tenth) => ((tenth + 1) * articles) / 10)]
    .filter((stored, at, all) => stored <= articles && stored >= PASSES * BATCH && all.indexOf(stored) === at)
    .sort((a, b) => a - b)
    .map((stored) => ({ stored, ms: median(times.slice(0, stored / BATCH).slice(-PASSES)) }));
  const base = measures.find(({ stored }) => stored === BASELINE) ?? measures[0];
  return {
    bench: 'streaming-stories',
    articles: times.length * BATCH,
    stories: await db.story.count({ where: { supersededById: null } }),
    msPerArticle: measures,
    growth: (measures.at(-1)?.ms ?? 0) / (base?.ms ?? 1),
    mean: times.reduce((sum, time) => sum + time, 0) / times.length,
  };
}

/** Milliseconds that the passes took until none waited. */
async function clusterWaiting(db: Database, { topicId, now }: Storage): Promise<number> {
  const started = performance.now();
  while ((await buildStories({ db, now }, topicId)).articles > 0);
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
