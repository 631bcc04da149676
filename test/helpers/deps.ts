import path from 'node:path';
import { createAnalyser } from '../../src/analyse/create-analyser.ts';
import { createFeedReader } from '../../src/article/feed-reader.ts';
import { type Config, parseConfig } from '../../src/config.ts';
import type { Deps } from '../../src/deps.ts';
import { createHttpClient } from '../../src/fetch/http-client.ts';
import { createRobotsCache } from '../../src/fetch/robots-cache.ts';
import { createLog } from '../../src/log.ts';
import type { Analysers } from '../../src/pipeline/analysers.ts';
import { PROJECT_ROOT } from '../../src/shared/project-root.ts';
import { indexGlossary } from '../../src/story/glossary-index.ts';
import { loadTopicPacks } from '../../src/topic/load-topic-packs.ts';
import { syncTopicPack } from '../../src/topic/topic-store.ts';
import type { TopicPack } from '../../src/topic/topic-pack.ts';
import { createTestDatabase } from './database.ts';

export interface TestDeps extends Deps {
  /** The clock of `deps.now`. */
  setNow(now: Date): void;
}

/** Full text is for the tests that ask for it: the short items of the others would have their pages fetched too. */
const TEST_CONFIG = {
  allowPrivateAddresses: true,
  workerConcurrency: 1,
  fullText: false,
  pageDelaySeconds: 0,
};

/** Everything real (database, HTTP, parser threads, the shipped topic pack without its feeds), with an own clock. */
export async function createTestDeps(
  options: { config?: Partial<Config>; pack?: Partial<TopicPack> } = {},
): Promise<TestDeps> {
  const database = await createTestDatabase();
  const log = createLog({ level: 'silent', format: 'text' });
  const [shipped] = await loadTopicPacks([path.join(PROJECT_ROOT, 'topics/ai-industry')], log);
  if (shipped === undefined) throw new Error('the shipped topic pack was not read');
  const pack = { ...shipped, feeds: [], ...options.pack };
  const { topicId } = await syncTopicPack(database.db, pack);
  const config = { ...parseConfig({}), ...TEST_CONFIG, ...options.config };
  const http = createHttpClient({ ...config, concurrency: 8 });
  const reader = createFeedReader({ deadlineMs: 20_000, size: 1 });
  let now = new Date('2025-03-10T12:00:00Z');
  let analysers: Promise<Analysers> | null = null;
  return {
    ...{
      config,
      log,
      http,
      robots: createRobotsCache({ http, now: () => now }),
      reader,
      db: database.db,
      databaseUrl: database.url,
      packs: [pack],
    },
    topicIds: new Map([[pack.slug, topicId]]),
    now: () => now,
    setNow: (value) => {
      now = value;
    },
    random: () => 0,
    analysers: () => (analysers ??= makeAnalysers(pack)),
    close: async () => {
      await reader.close();
      await http.close();
      await database.close();
    },
  };
}

async function makeAnalysers(pack: TopicPack): Promise<Analysers> {
  return { analyser: await createAnalyser([pack]), models: null, glossary: indexGlossary(pack.glossary) };
}
