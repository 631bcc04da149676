import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import type { Deps } from '../deps.ts';
import { WartaError } from '../errors.ts';
import type { OpmlFeed } from '../feed/opml.ts';
import { checkFeed } from '../transfer/check-feed.ts';
import { importFeedDocument } from '../transfer/import-feed-file.ts';
import { queueFetch, subscribeFeed } from '../feed/subscribe-feed.ts';
import { withFeedsOnce } from '../transfer/feeds-once.ts';
import { action, type Cli, type ExitCode } from './cli.ts';
import { examples } from './examples.ts';
import { fetchNow, type FetchReport, reportLine } from './fetch-now.ts';
import { chooseTopic, configOf, type DatabaseOptions, databaseOptions } from './options.ts';
import { serve } from './serve.ts';
import { readList, readSource, type Source, toSubscription } from './sources.ts';
import { withDeps } from './with-deps.ts';
import { workQueue } from './work-queue.ts';

interface Options extends DatabaseOptions {
  readonly once?: boolean;
  readonly topic?: string;
  readonly json?: boolean;
}

/** `warta ingest`: feeds and feed files, through all stages. */
export function addIngest(program: Command, cli: Cli): void {
  const command = databaseOptions(program.command('ingest'))
    .argument('<source...>', 'feed URL, feed file, OPML file or URL')
    .description('take in feeds: files once, URLs now and then on their schedule until Ctrl-C')
    .option('--once', 'fetch URLs once, run all stages, do not subscribe, and end')
    .option('--topic <slug>', 'topic, where there are several')
    .option('--json', 'print the result as JSON')
    .action(action(cli, (sources: string[], options: Options) => runIngest(cli, sources, options)));
  examples(command, [
    'ingest https://news.example/rss.xml --once',
    'ingest https://news.example/rss.xml',
    'ingest saved-feed.xml subscriptions.opml --once --json',
  ]);
}

async function runIngest(cli: Cli, given: readonly string[], options: Options): Promise<ExitCode> {
  const sources = await Promise.all(given.map(readSource));
  const config = configOf(cli, options);
  if (options.once === true || sources.every(({ kind }) => kind === 'document')) {
    return withDeps(cli, config, (deps) => ingestOnce(cli, deps, sources, options));
  }
  return serve(cli, config, ['worker'], ({ deps }) => subscribeAll(cli, deps, sources, options));
}

async function ingestOnce(
  cli: Cli,
  deps: Deps,
  sources: readonly Source[],
  options: Options,
): Promise<ExitCode> {
  const topic = chooseTopic(deps, options.topic);
  const reports: FetchReport[] = [];
  const feeds: OpmlFeed[] = [];
  for (const source of sources) {
    if (source.kind === 'document') reports.push(await takeDocument(deps, source));
    else if (source.kind === 'list') feeds.push(...source.feeds);
    else {
      const found = await feedsAt(deps, source.url);
      if (typeof found === 'string') reports.push(failed(source.url, found));
      else feeds.push(...found);
    }
  }
  reports.push(...(await withFeedsOnce(deps, topic.id, feeds, (ids) => fetchNow(deps, ids))));
  await workQueue(deps);
  return report(cli, deps, topic.id, reports, options.json === true);
}

async function takeDocument(
  deps: Deps,
  { file, bytes }: Extract<Source, { kind: 'document' }>,
): Promise<FetchReport> {
  const outcome = await importFeedDocument(deps, bytes, pathToFileURL(file).href);
  if (outcome.kind === 'failed') return failed(file, outcome.reason);
  const { items, stored, revised, refused } = outcome;
  const counts = { itemsSeen: items, itemsNew: stored, itemsUpdated: revised, itemsRefused: refused.length };
  return { source: file, outcome: 'FILE', ...counts, error: refused[0] ?? null };
}

function failed(source: string, error: string): FetchReport {
  return { source, outcome: 'FAILED', itemsSeen: 0, itemsNew: 0, itemsUpdated: 0, itemsRefused: 0, error };
}

/** The feed, or the feeds of the list, at an address; a text says why there is none. */
async function feedsAt(deps: Deps, url: string): Promise<readonly OpmlFeed[] | string> {
  const check = await checkFeed(deps, url);
  switch (check.kind) {
    case 'failed':
      return check.reason;
    case 'opml':
      return readList(check.text, url);
    case 'feed':
      return [toSubscription(url, check)];
  }
}

async function report(
  cli: Cli,
  deps: Deps,
  topicId: number,
  reports: readonly FetchReport[],
  json: boolean,
): Promise<ExitCode> {
  const articles = await deps.db.articleTopic.count({ where: { topicId } });
  const stories = await deps.db.story.count({
    where: { topicId, supersededById: null, articleCount: { gt: 0 } },
  });
  const failures = reports.filter(({ outcome }) => outcome === 'FAILED');
  if (json) await cli.out.line(JSON.stringify({ sources: reports, articles, stories }));
  for (const each of reports) {
    if (each.outcome === 'FAILED') await cli.err.line(`error: ${reportLine(each)}`);
    else if (!json) await cli.out.line(reportLine(each));
  }
  const someWorked = failures.length < reports.length;
  if (!json && someWorked)
    await cli.out.line(`the database holds ${articles} articles in ${stories} stories`);
  return failures.length > 0 ? 1 : 0;
}

/** Adds the feeds for good and queues a first fetch; the worker of the same process does the rest. */
async function subscribeAll(
  cli: Cli,
  deps: Deps,
  sources: readonly Source[],
  options: Options,
): Promise<void> {
  const topic = chooseTopic(deps, options.topic);
  for (const source of sources) {
    if (source.kind === 'document') {
      await cli.err.line(reportLine(await takeDocument(deps, source)));
      continue;
    }
    const feeds = source.kind === 'list' ? source.feeds : await feedsAt(deps, source.url);
    if (typeof feeds === 'string')
      throw new WartaError('FETCH', `${source.kind === 'url' ? source.url : ''}: ${feeds}`);
    for (const feed of feeds) {
      const { feedId, kind } = await subscribeFeed(deps, topic.id, feed);
      await queueFetch(deps.db, feedId);
      await cli.err.line(
        `${feed.url}: ${kind === 'added' ? 'added' : kind === 'enabled' ? 'enabled again' : 'known'}; polled until Ctrl-C`,
      );
    }
  }
}
