/** All that the system is made of, built in one place; functions take the fields that they use. Owns the clock. */
import { createAnalyser } from './analyse/create-analyser.ts';
import { createTransformers } from './analyse/transformers/create-transformers.ts';
import type { OptionalModels } from './analyse/transformers/optional-models.ts';
import { createFeedReader, type FeedReader } from './article/feed-reader.ts';
import type { Config } from './config.ts';
import { checkDatabase, connectDatabase, createDatabase, type Database } from './database/connect.ts';
import { type EmbeddedServer, ensureServer } from './database/embedded.ts';
import { migrate } from './database/migrate.ts';
import { migrateQueue } from './queue/migrate-queue.ts';
import { unlockAbandonedJobs } from './queue/unlock-abandoned.ts';
import { createHttpClient, type HttpClient } from './fetch/http-client.ts';
import { createRobotsCache, type RobotsCache } from './fetch/robots-cache.ts';
import { createLog, type Logger } from './log.ts';
import type { Analysers } from './pipeline/analysers.ts';
import { promoteEntities } from './pipeline/promote-entities.ts';
import { indexGlossary } from './story/glossary-index.ts';
import { loadTopicPacks } from './topic/load-topic-packs.ts';
import { syncTopicPack } from './topic/topic-store.ts';
import type { TopicPack } from './topic/topic-pack.ts';

export interface Deps {
  readonly config: Config;
  readonly log: Logger;
  readonly now: () => Date;
  /** 0..1, for jitter. */
  readonly random: () => number;
  readonly databaseUrl: string;
  readonly db: Database;
  readonly http: HttpClient;
  readonly robots: RobotsCache;
  readonly reader: FeedReader;
  readonly packs: readonly TopicPack[];
  /** Database ids of the packs' topics, by slug. */
  readonly topicIds: ReadonlyMap<string, number>;
  /** Loaded when first needed: the API alone never does. */
  readonly analysers: () => Promise<Analysers>;
  /** Releases everything; embedded Postgres last, and only by the command that started it. */
  readonly close: () => Promise<void>;
}

/** Reading a feed or a page that takes longer is killed, milliseconds. */
const READ_DEADLINE_MS = 10_000;
/** Connections of the pool beside those of the queue. */
const POOL_SIZE = 12;
/** Name of the database on the embedded server. */
const EMBEDDED_DATABASE = 'warta';

/** Connects, migrates, synchronises the topic packs. Throws WartaError with a message for the operator. */
export async function createDeps(
  config: Config,
  log: Logger = createLog({ level: config.logLevel, format: config.logFormat }),
): Promise<Deps> {
  const models = createTransformers(config);
  const packs = await loadTopicPacks(config.topicDirs, log);
  const server = config.databaseUrl === null ? await ensureServer({ dataDir: config.dataDir, log }) : null;
  try {
    return await connectDeps(config, log, packs, models, server);
  } catch (error) {
    await server?.stop();
    throw error;
  }
}

async function connectDeps(
  config: Config,
  log: Logger,
  packs: readonly TopicPack[],
  models: OptionalModels | null,
  server: EmbeddedServer | null,
): Promise<Deps> {
  if (server !== null) await createDatabase(server.url('postgres'), EMBEDDED_DATABASE);
  const databaseUrl = server?.url(EMBEDDED_DATABASE) ?? config.databaseUrl ?? '';
  await checkDatabase(databaseUrl);
  await migrate(databaseUrl, log);
  await migrateQueue(databaseUrl);
  await unlockAbandonedJobs(databaseUrl);
  const db = connectDatabase(databaseUrl, POOL_SIZE);
  const topicIds = new Map<string, number>();
  for (const pack of packs) topicIds.set(pack.slug, (await syncTopicPack(db, pack)).topicId);
  const now = (): Date => new Date();
  const promoted = await promoteEntities({ db, now }, packs);
  if (promoted.retired > 0) log.info(promoted, 'names found in articles now belong to entities of the packs');
  const http = createHttpClient({ ...config, concurrency: config.fetchConcurrency });
  const reader = createFeedReader({ deadlineMs: READ_DEADLINE_MS, size: 2 });
  const close = async (): Promise<void> => {
    await reader.close();
    await models?.close();
    await http.close();
    await db.$disconnect();
    await server?.stop();
  };
  const analysers = once(() => loadAnalysers(packs, models));
  return {
    config,
    log,
    now,
    random: Math.random,
    databaseUrl,
    db,
    http,
    robots: createRobotsCache({ http, now }),
    reader,
    packs,
    topicIds,
    analysers,
    close,
  };
}

async function loadAnalysers(packs: readonly TopicPack[], models: OptionalModels | null): Promise<Analysers> {
  await models?.open();
  const glossary = indexGlossary(packs.flatMap((pack) => pack.glossary));
  return { analyser: await createAnalyser(packs), models, glossary };
}

/** The value of the first call for every later one. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
