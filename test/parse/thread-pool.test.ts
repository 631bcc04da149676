import { createThreadPool } from '../../src/parse/thread-pool.ts';
import { workerUrl } from '../../src/shared/worker-url.ts';

test('a worker file is looked for in dist, from source and from dist alike', () => {
  const compiled = 'file:///p/dist/src/article/read-feed-worker.js';

  expect(workerUrl('file:///p/src/article/feed-reader.ts', 'read-feed-worker.ts').href).toBe(compiled);
  expect(workerUrl('file:///p/dist/src/article/feed-reader.js', 'read-feed-worker.ts').href).toBe(compiled);
});

describe('createThreadPool', () => {
  const thread = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  const receive = "import { parentPort } from 'node:worker_threads'; parentPort.on('message', (task) => {";
  const poolOf = (code: string) =>
    createThreadPool<string, string>({
      url: thread(`${receive}${code}})`),
      deadlineMs: 400,
      size: 1,
      heapMb: 32,
    });

  test('a task over its deadline is lost, the next one gets a fresh thread', async () => {
    const pool = poolOf("if (task === 'loop') for (;;); parentPort.postMessage(task);");

    const answers = await Promise.all([pool.run('loop'), pool.run('ok')]);

    expect(answers).toEqual([
      { kind: 'lost', reason: 'was stopped after 400 ms', killed: true },
      { kind: 'answered', value: 'ok' },
    ]);
    await pool.close();
  });

  test('a thread that throws or runs out of memory is lost, the process stays', async () => {
    const pool = createThreadPool<string, string>({
      url: thread(
        `${receive}if (task === 'throw') throw new Error('oops'); if (task === 'heap') { const all = []; for (;;) all.push(Array.from({length: 1e5}, () => ({}))); } parentPort.postMessage(task); })`,
      ),
      deadlineMs: 20_000,
      size: 1,
      heapMb: 32,
    });

    expect(await pool.run('throw')).toMatchObject({ kind: 'lost', reason: expect.stringContaining('oops') });
    expect(await pool.run('heap')).toMatchObject({ kind: 'lost', reason: expect.stringContaining('memory') });
    expect(await pool.run('ok')).toEqual({ kind: 'answered', value: 'ok' });
    await pool.close();
  });

  test('close answers what runs, what waits and what comes after', async () => {
    const pool = poolOf('for (;;);');
    const asked = [pool.run('a'), pool.run('b')];

    await pool.close();

    const answers = await Promise.all([...asked, pool.run('c')]);
    expect(answers.map(({ kind }) => kind)).toEqual(['lost', 'lost', 'lost']);
  });
});
