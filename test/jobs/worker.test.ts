import type { ScriptedServer } from '../fetch/scripted-server.ts';
import { startScriptedServer } from '../fetch/scripted-server.ts';
import { createTestDeps, type TestDeps } from '../helpers/deps.ts';
import { addFeed, rss } from '../helpers/feed.ts';
import { CRON_ITEMS } from '../../jobs/crontab.ts';
import { drainQueue, startWorker } from '../../jobs/worker.ts';
import { enqueue } from '../../src/queue/enqueue.ts';
import { JOB_NAMES } from '../../src/queue/job-types.ts';
import { taskList } from '../../jobs/task-list.ts';

let deps: TestDeps;
let server: ScriptedServer;

const ITEMS = [
  {
    guid: 'a',
    title: 'OpenAI raises money from Microsoft',
    body: 'Microsoft invests another $1 billion in OpenAI, the maker of ChatGPT. Sam Altman praised the deal.',
  },
];

beforeAll(async () => {
  server = await startScriptedServer();
  const hostMap = { 'feed.example': `127.0.0.1:${server.port}` };
  deps = await createTestDeps({ config: { hostMap, workerConcurrency: 2 } });
});

afterAll(async () => {
  await deps.close();
  await server.close();
});

test('every job has a task, every schedule names a job', () => {
  expect(Object.keys(taskList(deps)).sort()).toEqual([...JOB_NAMES].sort());
  expect(CRON_ITEMS.filter(({ task }) => !(JOB_NAMES as readonly string[]).includes(task))).toEqual([]);
});

test('one due feed becomes an analysed article in a story, each job with a run row of its counts', async () => {
  await addFeed(deps.db, deps.topicIds.get('ai-industry') ?? 0, 'http://feed.example/feed.xml');
  server.on('/feed.xml', (_, response) => response.end(rss(ITEMS)));
  await enqueue(deps.db, 'fetch-due-feeds', {});
  await drainQueue(deps);
  const runs = await deps.db.ingestRun.findMany({ orderBy: { id: 'asc' } });
  expect(runs.map(({ job, status }) => `${job} ${status}`)).toEqual(
    ['fetch-due-feeds', 'fetch-feed', 'analyse-articles', 'build-stories'].map((job) => `${job} SUCCEEDED`),
  );
  expect(runs[1]?.counts).toMatchObject({ fetched: 1, itemsNew: 1 });
  const article = await deps.db.article.findFirstOrThrow({ include: { topics: true } });
  expect(article).toMatchObject({
    analysisStatus: 'DONE',
    topics: [{ onTopic: true, storyId: expect.any(Number) }],
  });
});

test('a job that fails is booked with its error and stays in the queue for another try', async () => {
  const [other] = await deps.db.$queryRaw<{ id: number }[]>`SELECT coalesce(max(id), 0) + 1 AS id FROM topic`;
  await enqueue(deps.db, 'build-stories', { topicId: other?.id ?? 0 });
  await deps.db
    .$executeRaw`ALTER TABLE ingest_run ADD CONSTRAINT no_success CHECK (status <> 'SUCCEEDED') NOT VALID`;
  await drainQueue(deps);
  await deps.db.$executeRaw`ALTER TABLE ingest_run DROP CONSTRAINT no_success`;
  const failed = await deps.db.ingestRun.findFirstOrThrow({ where: { status: 'FAILED' } });
  expect(failed).toMatchObject({ job: 'build-stories', errors: [expect.stringContaining('no_success')] });
  const jobs = await deps.db.$queryRaw`SELECT attempts FROM graphile_worker._private_jobs WHERE attempts > 0`;
  expect(jobs).toEqual([{ attempts: 1 }]);
});

test('three workers with the same feed due fetch it once', async () => {
  await deps.db.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  await deps.db.feed.updateMany({ data: { nextFetchAt: new Date('2000-01-01T00:00:00Z') } });
  const before = server.requests.length;
  const workers = await Promise.all([1, 2, 3].map(() => startWorker(deps)));
  await Promise.all([1, 2, 3].map(() => enqueue(deps.db, 'fetch-due-feeds', {})));
  await Promise.all([1, 2, 3].map(() => drainQueue(deps)));
  await Promise.all(workers.map((worker) => worker.stop()));
  expect(server.requests.length - before).toBe(1);
});
