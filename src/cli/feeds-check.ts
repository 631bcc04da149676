import type { Deps } from '../deps.ts';
import { WartaError } from '../errors.ts';
import { checkFeed } from '../transfer/check-feed.ts';
import type { Cli, ExitCode } from './cli.ts';
import { startProgress } from './progress.ts';

interface Context {
  readonly cli: Cli;
  readonly deps: Deps;
  readonly topic: { readonly id: number };
  readonly json: boolean;
  readonly stop: AbortSignal;
}

interface Checked {
  readonly url: string;
  readonly ok: boolean;
  readonly items: number;
  readonly reason: string | null;
}

/** Feeds of which a fetch is begun at once; the client keeps the limit for each host. */
const AT_ONCE = 16;

/** Fetches each feed once; good ones are marked as verified, the reasons of others printed. */
export async function checkFeeds(
  { cli, deps, topic, json, stop }: Context,
  urls: readonly string[],
): Promise<ExitCode> {
  const feeds = await chosenFeeds(deps, topic.id, urls);
  const progress = startProgress(cli, 'check', 'feeds');
  const results: Checked[] = [];
  const waiting = [...feeds];
  const checkNext = async (): Promise<void> => {
    for (let feed = waiting.shift(); feed !== undefined && !stop.aborted; feed = waiting.shift()) {
      results.push(await checkOne(deps, feed));
      progress.set(results.length, feeds.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, checkNext)).finally(() => progress.end());
  return report(
    cli,
    results.sort((a, b) => (a.url < b.url ? -1 : 1)),
    json,
  );
}

type Row = Awaited<ReturnType<typeof chosenFeeds>>[number];

async function chosenFeeds(deps: Deps, topicId: number, urls: readonly string[]) {
  const select = { id: true, url: true, timeZone: true } as const;
  if (urls.length === 0)
    return deps.db.feed.findMany({ where: { topicId, status: { not: 'DISABLED' } }, select });
  const rows = await deps.db.feed.findMany({ where: { url: { in: [...urls] } }, select });
  const missing = urls.find((url) => !rows.some((row) => row.url === url));
  if (missing !== undefined)
    throw new WartaError('NOT_FOUND', `${missing} is no feed here; warta feeds list shows all`);
  return rows;
}

async function checkOne(deps: Deps, { id, url, timeZone }: Row): Promise<Checked> {
  const check = await checkFeed(deps, url, timeZone);
  if (check.kind !== 'feed') {
    const reason = check.kind === 'opml' ? 'this is an OPML list, not a feed' : check.reason;
    return { url, ok: false, items: 0, reason };
  }
  await deps.db.feed.update({ where: { id }, data: { verified: true } });
  return { url, ok: true, items: check.items, reason: null };
}

async function report(cli: Cli, results: readonly Checked[], json: boolean): Promise<ExitCode> {
  if (json) await cli.out.line(JSON.stringify(results));
  else
    for (const { url, ok, items, reason } of results)
      await cli.out.line(ok ? `${url}: ok, ${items} items` : `${url}: ${reason}`);
  const bad = results.filter(({ ok }) => !ok).length;
  if (bad > 0) await cli.err.line(`error: ${bad} of ${results.length} feeds can't be read`);
  return bad > 0 ? 1 : 0;
}
