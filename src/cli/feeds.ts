import type { Command } from 'commander';
import type { Deps } from '../deps.ts';
import { WartaError } from '../errors.ts';
import { writeOpml } from '../feed/opml.ts';
import { checkFeed } from '../transfer/check-feed.ts';
import { listFeeds } from '../transfer/list-feeds.ts';
import { subscribeFeed, unsubscribeFeed } from '../feed/subscribe-feed.ts';
import { action, type Cli, type ExitCode } from './cli.ts';
import { examples } from './examples.ts';
import { checkFeeds } from './feeds-check.ts';
import { chooseTopic, configOf, type DatabaseOptions, databaseOptions } from './options.ts';
import { readList, readSource, toSubscription } from './sources.ts';
import { printTable } from './table.ts';
import { withDeps } from './with-deps.ts';
import { parseHttpUrl, parseUrl } from '../shared/parse-url.ts';

interface Options extends DatabaseOptions {
  readonly topic?: string;
  readonly json?: boolean;
}

interface Context {
  readonly cli: Cli;
  readonly deps: Deps;
  readonly topic: { readonly id: number; readonly slug: string };
  readonly json: boolean;
  readonly stop: AbortSignal;
}

interface Subcommand {
  readonly name: string;
  readonly argument?: readonly [string, string];
  readonly description: string;
  readonly example: string;
  readonly run: (context: Context, given: string | readonly string[] | undefined) => Promise<ExitCode>;
}

/** A note is cut so that a line stays on the screen; --json has all of it. */
const MAX_NOTE = 60;

const SUBCOMMANDS: readonly Subcommand[] = [
  { name: 'list', description: 'print all feeds with their state', example: 'feeds list --json', run: list },
  {
    name: 'add',
    argument: ['<url>', 'address of the feed'],
    description: 'check a feed and add it',
    example: 'feeds add https://news.example/rss.xml',
    run: (context, url) => add(context, String(url)),
  },
  {
    name: 'remove',
    argument: ['<url>', 'address of the feed'],
    description: 'delete a feed that was added, disable one of the topic pack; its articles stay',
    example: 'feeds remove https://news.example/rss.xml',
    run: (context, url) => remove(context, String(url)),
  },
  {
    name: 'check',
    argument: ['[url...]', 'addresses; all enabled feeds by default'],
    description: 'fetch each feed once, mark the good ones as verified, print why others fail',
    example: 'feeds check',
    run: (context, urls) => checkFeeds(context, Array.isArray(urls) ? urls : []),
  },
  {
    name: 'import',
    argument: ['<file>', 'OPML file or URL'],
    description: 'add the feeds of an OPML list',
    example: 'feeds import subscriptions.opml',
    run: (context, file) => importList(context, String(file)),
  },
  {
    name: 'export',
    description: 'print the feeds as OPML',
    example: 'feeds export > feeds.opml',
    run: exportList,
  },
];

/** `warta feeds ...`: the feeds of a topic. */
export function addFeeds(program: Command, cli: Cli): void {
  const feeds = program.command('feeds').description('list, add, remove, check, import and export feeds');
  for (const subcommand of SUBCOMMANDS) addSubcommand(feeds, cli, subcommand);
  examples(
    feeds,
    SUBCOMMANDS.map(({ example }) => example),
  );
}

function addSubcommand(
  feeds: Command,
  cli: Cli,
  { name, argument, description, example, run }: Subcommand,
): void {
  const command = databaseOptions(feeds.command(name))
    .description(description)
    .option('--topic <slug>', 'topic, where there are several')
    .option('--json', 'print the result as JSON');
  if (argument !== undefined) command.argument(...argument);
  // commander hands over the argument first, if the command has one, then the options
  command.action(
    action(cli, (...given: unknown[]) => {
      const [first, options] = argument === undefined ? [undefined, given[0]] : [given[0], given[1]];
      const flags = options as Options;
      return withDeps(cli, configOf(cli, flags), (deps, stop) => {
        const topic = chooseTopic(deps, flags.topic);
        return run(
          { cli, deps, topic, json: flags.json === true, stop },
          first as string | readonly string[] | undefined,
        );
      });
    }),
  );
  examples(command, [example]);
}

async function list({ cli, deps, topic, json }: Context): Promise<ExitCode> {
  const feeds = await listFeeds(deps.db, topic.id);
  if (json) {
    await cli.out.line(JSON.stringify(feeds));
    return 0;
  }
  await printTable(
    cli.out,
    ['status', 'origin', 'articles', 'last success', 'note', 'feed'],
    feeds.map((feed) => [
      feed.status,
      feed.origin,
      String(feed.articles),
      feed.lastSuccessAt ?? 'never',
      (feed.disabledReason ?? feed.lastError ?? (feed.verified ? '' : 'not verified')).slice(0, MAX_NOTE),
      feed.url,
    ]),
  );
  return 0;
}

async function add({ cli, deps, topic, json }: Context, url: string): Promise<ExitCode> {
  const address = parseHttpUrl(url);
  if (address === null) {
    throw new WartaError('INPUT', `"${url}" is no address of a feed; accepted: an http(s) URL`);
  }
  const check = await checkFeed(deps, url);
  if (check.kind === 'failed') throw new WartaError('FETCH', `${url} was not added: ${check.reason}`);
  if (check.kind === 'opml')
    throw new WartaError('FETCH', `${url} is an OPML list; use warta feeds import ${url}`);
  const { kind, feedId } = await subscribeFeed(deps, topic.id, toSubscription(address.href, check));
  await deps.db.feed.update({ where: { id: feedId }, data: { verified: true } });
  const items = check.items;
  const text = `${url}: ${kind === 'known' ? 'known already' : kind} (${items} items)`;
  await cli.out.line(json ? JSON.stringify({ url, kind, items }) : text);
  return 0;
}

async function remove({ cli, deps, json }: Context, url: string): Promise<ExitCode> {
  const kind = await unsubscribeFeed(deps.db, parseUrl(url)?.href ?? url);
  if (kind === null) throw new WartaError('NOT_FOUND', `${url} is no feed here; warta feeds list shows all`);
  await cli.out.line(json ? JSON.stringify({ url, kind }) : `${url}: ${kind}`);
  return 0;
}

async function importList({ cli, deps, topic, json }: Context, file: string): Promise<ExitCode> {
  const source = await readSource(file);
  const feeds =
    source.kind === 'list' ? source.feeds : await listAt(deps, source.kind === 'url' ? source.url : file);
  const counts = { added: 0, known: 0, enabled: 0 };
  for (const feed of feeds) counts[(await subscribeFeed(deps, topic.id, feed)).kind] += 1;
  const text = `${feeds.length} feeds: ${counts.added} added, ${counts.enabled} enabled again, ${counts.known} known already`;
  await cli.out.line(json ? JSON.stringify(counts) : text);
  return 0;
}

async function listAt(deps: Deps, place: string) {
  const check = /^https?:/i.test(place) ? await checkFeed(deps, place) : null;
  if (check?.kind === 'failed') throw new WartaError('FETCH', `${place}: ${check.reason}`);
  if (check?.kind !== 'opml')
    throw new WartaError('INPUT', `${place} is no OPML list; accepted: an OPML file or its URL`);
  return readList(check.text, place);
}

async function exportList({ cli, deps, topic, json }: Context): Promise<ExitCode> {
  const feeds = (await listFeeds(deps.db, topic.id)).filter(({ status }) => status !== 'DISABLED');
  await cli.out.line(json ? JSON.stringify(feeds) : writeOpml(`Warta: ${topic.slug}`, feeds).trimEnd());
  return 0;
}
