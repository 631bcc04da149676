import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import type { Config } from '../config.ts';
import { startNewsServer } from '../demo/news-server.ts';
import { type DemoSummary, runDemo } from '../demo/run-demo.ts';
import { ARTICLES_FILE, readSampleNews } from '../topic/sample-news.ts';
import type { Deps } from '../deps.ts';
import { WartaError } from '../errors.ts';
import { action, type Cli, type ExitCode } from './cli.ts';
import { examples } from './examples.ts';
import { configOf, type ServerOptions, serverOptions, wholeNumber } from './options.ts';
import { startProgress } from './progress.ts';
import { serve } from './serve.ts';
import { articlesDone, workQueue } from './work-queue.ts';

interface Options extends ServerOptions {
  readonly passes?: string;
  readonly sameBodies?: boolean;
}

/** Folder of the demo's database unless another is named. */
const DATA_DIR = path.join('.warta', 'demo');
/** Passes that a demo makes without being asked for more. */
const PASSES = 2;
/** Between two looks at the number of articles done, milliseconds. */
const LOOK_MS = 200;

/** `warta demo`: the sample news through the real pipeline, then the API; needs no network. */
export function addDemo(program: Command, cli: Cli): void {
  const command = serverOptions(program.command('demo'))
    .description(
      'take in the sample news from invented papers on this machine, then serve the API; needs no network',
    )
    .action(action(cli, (options: Options) => runDemoCommand(cli, options)));
  command.addOption(command.createOption('--passes <number>', 'passes over the feeds').hideHelp());
  command.addOption(
    command.createOption('--same-bodies', 'have further passes answered with bodies, not 304').hideHelp(),
  );
  examples(command, ['demo', 'demo --port 8080', 'demo --data-dir /tmp/warta-demo']);
}

async function runDemoCommand(cli: Cli, options: Options): Promise<ExitCode> {
  const passes = wholeNumber('--passes', options.passes ?? String(PASSES), PASSES);
  const config = configOf(cli, options, { WARTA_DATA_DIR: DATA_DIR });
  const folder = sampleFolder(config);
  const started = cli.clock();
  const news = await readSampleNews(folder);
  const server = await startNewsServer(news);
  try {
    const demoConfig = { ...config, hostMap: { ...config.hostMap, ...server.hostMap } };
    return await serve(cli, demoConfig, ['api'], async ({ deps }) => {
      const slug = path.basename(path.dirname(folder));
      const summary = await runDemo(deps, news, server, {
        topicId: deps.topicIds.get(slug) ?? 0,
        extraPasses: passes - PASSES,
        sameBodies: options.sameBodies === true,
        work: () => workWithProgress(cli, deps, news.articles.length),
        onStep: (text) => void cli.err.line(text),
      });
      await cli.err.line(summaryLine(summary, cli.clock() - started));
    });
  } finally {
    await server.close();
  }
}

/** The sample of the first pack that has one. Throws TOPIC_PACK. */
function sampleFolder({ topicDirs }: Config): string {
  const folders = topicDirs.map((folder) => path.join(folder, 'sample'));
  const found = folders.find((folder) => existsSync(path.join(folder, ARTICLES_FILE)));
  if (found !== undefined) return found;
  throw new WartaError(
    'TOPIC_PACK',
    `no topic pack has sample news; expected ${folders.map((folder) => path.join(folder, ARTICLES_FILE)).join(' or ')}`,
  );
}

async function workWithProgress(cli: Cli, deps: Deps, total: number): Promise<void> {
  const progress = startProgress(cli, 'demo', 'articles');
  const look = async (): Promise<void> => progress.set(await articlesDone(deps), total);
  const timer = cli.err.isTerminal
    ? setInterval(() => void look().catch(() => undefined), LOOK_MS)
    : undefined;
  try {
    await workQueue(deps);
  } finally {
    clearInterval(timer);
    progress.end();
  }
}

function summaryLine({ articles, onTopic, stories, languages, entities }: DemoSummary, ms: number): string {
  const seconds = (ms / 1000).toFixed(1);
  return `${articles} articles (${onTopic} on topic) in ${languages} languages, ${stories} stories, ${entities} entities, ${seconds} s`;
}
