/** `npm run bench -- NAME [--articles N]`: runs one bench and prints its report as JSON. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { analysisSpeed } from './analysis-speed.ts';
import { streamingStories } from './streaming-stories.ts';

/** How many articles by default, and at least. */
const BENCHES = {
  'streaming-stories': { run: streamingStories, articles: 200_000, least: 5_000 },
  'analysis-speed': { run: analysisSpeed, articles: 400, least: 40 },
} as const;
/** Exit code of a process that was interrupted. */
const INTERRUPTED = 130;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string' } },
});
const [name = ''] = positionals;
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name as keyof typeof BENCHES] : undefined;
const articles = Number(values.articles ?? bench?.articles);
if (bench === undefined || !Number.isInteger(articles) || articles < bench.least) {
  const accepted = Object.entries(BENCHES).map(
    ([each, { least }]) => `${each} (--articles of ${least} or more)`,
  );
  process.stderr.write(
    `bench "${positionals.join(' ')}" ${values.articles ?? ''}: accepted: ${accepted.join(', ')}\n`,
  );
  process.exitCode = 2;
} else {
  const onProgress = (done: number, ms: number): void =>
    void process.stderr.write(`${done} articles, ${ms.toFixed(2)} ms an article\n`);
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => controller.abort());
  try {
    const report = await bench.run({ articles, onProgress, stop: controller.signal });
    process.stdout.write(`${JSON.stringify(report)}\n`);
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    process.stderr.write('stopped; what it had made is gone\n');
    process.exitCode = INTERRUPTED;
  }
  process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
}
