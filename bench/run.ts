/** `npm run bench -- NAME [--articles N]`: runs one bench and prints its report as JSON. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { streamingStories } from './streaming-stories.ts';

const BENCHES = { 'streaming-stories': streamingStories } as const;
const ARTICLES = '200000';
/** Exit code of a process that was interrupted. */
const INTERRUPTED = 130;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string', default: ARTICLES } },
});
const [name = ''] = positionals;
const articles = Number(values.articles);
if (!Object.hasOwn(BENCHES, name) || !Number.isInteger(articles) || articles < 5_000) {
  const accepted = `accepted: ${Object.keys(BENCHES).join(', ')}, with --articles of 5000 or more`;
  process.stderr.write(`bench "${name}" --articles ${values.articles}; ${accepted}\n`);
  process.exitCode = 2;
} else {
  const onProgress = (stored: number, ms: number): void =>
    void process.stderr.write(`${stored} articles stored, ${ms.toFixed(2)} ms an article\n`);
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => controller.abort());
  try {
    const report = await BENCHES[name as keyof typeof BENCHES]({
      ...{ articles, onProgress, stop: controller.signal },
    });
    process.stdout.write(`${JSON.stringify(report)}\n`);
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    process.stderr.write('stopped; the database and its folder are gone\n');
    process.exitCode = INTERRUPTED;
  }
  process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
}
