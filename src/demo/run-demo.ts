import type { Deps } from '../deps.ts';
import { WartaError } from '../errors.ts';
import { sha256 } from '../shared/hash.ts';
import { queueFetch, subscribeFeed } from '../feed/subscribe-feed.ts';
import type { NewsServer } from './news-server.ts';
import type { SampleNews, SamplePublisher } from '../topic/sample-news.ts';

export interface DemoOptions {
  readonly topicId: number;
  /** Further passes over the corrected feeds. */
  readonly extraPasses: number;
  /** Have the extra passes answered with the same bodies instead of 304. */
  readonly sameBodies: boolean;
  /** Works until the queue is empty. */
  readonly work: () => Promise<void>;
  readonly onStep: (text: string) => void;
}

export interface DemoSummary {
  readonly articles: number;
  readonly onTopic: number;
  readonly stories: number;
  readonly languages: number;
  readonly entities: number;
}

/**
 * Takes the sample in by the ordinary pipeline: the feeds as first published, then with the correction. Where the
 * database has it already, one pass finds nothing new. Only the sample's feeds are fetched. Throws FETCH if one fails.
 */
export async function runDemo(
  deps: Pick<Deps, 'db' | 'now'>,
  news: SampleNews,
  server: NewsServer,
  options: DemoOptions,
): Promise<DemoSummary> {
  const feedIds: number[] = [];
  for (const publisher of news.publishers) feedIds.push(await subscribe(deps, options.topicId, publisher));
  const pass = async (text: string): Promise<void> => {
    options.onStep(text);
    for (const id of feedIds) await queueFetch(deps.db, id);
    await options.work();
    await refuseFailures(deps, feedIds);
  };
  if (await hasCorrections(deps, news)) {
    server.publish('corrected');
    await pass('the sample is in the database; asking its feeds for news');
  } else {
    server.publish('first');
    await pass(`pass 1: ${news.publishers.length} feeds as first published`);
    server.publish('corrected');
    await pass('pass 2: the same feeds with a correction');
  }
  server.ignoreValidators(options.sameBodies);
  for (let extra = 1; extra <= options.extraPasses; extra += 1) await pass(`extra pass ${extra}`);
  server.ignoreValidators(false);
  return summarise(deps, options.topicId);
}

async function subscribe(
  deps: Pick<Deps, 'db' | 'now'>,
  topicId: number,
  publisher: SamplePublisher,
): Promise<number> {
  const { domain, name, language, country, timeZone, path } = publisher;
  const url = `http://${domain}${path}`;
  const siteUrl = `https://${domain}/`;
  const described = { url, siteUrl, title: name, publisher: name, language, country, timeZone };
  return (await subscribeFeed(deps, topicId, { ...described, category: 'sample', kind: 'PRESS' })).feedId;
}

/** Whether every corrected article is stored with a second revision. */
async function hasCorrections({ db }: Pick<Deps, 'db'>, { articles }: SampleNews): Promise<boolean> {
  const hashes = articles.filter(({ correction }) => correction !== undefined).map(({ url }) => sha256(url));
  const revised = await db.article.count({
    where: { urlHash: { in: hashes }, revisions: { some: { number: { gte: 2 } } } },
  });
  return hashes.length > 0 && revised === hashes.length;
}

async function refuseFailures({ db }: Pick<Deps, 'db'>, feedIds: readonly number[]): Promise<void> {
  const failing = await db.feed.findFirst({ where: { id: { in: [...feedIds] }, status: { not: 'ACTIVE' } } });
  if (failing === null) return;
  throw new WartaError(
    'FETCH',
    `the sample feed ${failing.url} failed: ${failing.lastError ?? failing.disabledReason ?? 'no reason'}`,
  );
}

async function summarise({ db }: Pick<Deps, 'db'>, topicId: number): Promise<DemoSummary> {
  const languages = await db.article.groupBy({ by: ['language'], where: { topics: { some: { topicId } } } });
  const ofTopic = { some: { article: { topics: { some: { topicId, onTopic: true } } } } };
  return {
    articles: await db.articleTopic.count({ where: { topicId } }),
    onTopic: await db.articleTopic.count({ where: { topicId, onTopic: true } }),
    stories: await db.story.count({ where: { topicId, supersededById: null, articleCount: { gt: 0 } } }),
    languages: languages.filter(({ language }) => language !== null).length,
    entities: await db.entity.count({ where: { articles: ofTopic } }),
  };
}
