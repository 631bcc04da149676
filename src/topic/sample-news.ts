/** The sample of a topic pack: articles and the invented papers that publish them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, WartaError } from '../errors.ts';

export const FEED_FORMATS = ['rss', 'atom', 'rdf', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** One row of publishers.tsv. */
export interface SamplePublisher {
  readonly domain: string;
  readonly name: string;
  /** BCP 47 */
  readonly language: string;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  /** IANA */
  readonly timeZone: string;
  readonly format: FeedFormat;
  /** Path of the feed, begins with a slash. */
  readonly path: string;
}

/** What of an article a correction replaces. */
export interface Wording {
  readonly title: string;
  readonly summary: string | null;
  /** Paragraphs separated by an empty line. */
  readonly body: string;
}

/** One line of articles.jsonl. */
export interface SampleArticle extends Wording {
  readonly url: string;
  /** Domain. */
  readonly publisher: string;
  readonly language: string;
  /** ISO 8601 with zone. */
  readonly publishedAt: string;
  readonly author: string | null;
  readonly correction?: Wording & { readonly updatedAt: string };
}

export interface SampleNews {
  readonly publishers: readonly SamplePublisher[];
  readonly articles: readonly SampleArticle[];
}

export const ARTICLES_FILE = 'articles.jsonl';
const PUBLISHERS_FILE = 'publishers.tsv';

/** Reads `articles.jsonl` and `publishers.tsv` of the folder. Throws TOPIC_PACK. */
export async function readSampleNews(folder: string): Promise<SampleNews> {
  const publishers = await readPublishers(path.join(folder, PUBLISHERS_FILE));
  const articles = await readSampleArticles(path.join(folder, ARTICLES_FILE));
  const known = new Set(publishers.map(({ domain }) => domain));
  const lost = articles.find(({ publisher }) => !known.has(publisher));
  if (lost !== undefined) {
    throw new WartaError(
      'TOPIC_PACK',
      `${PUBLISHERS_FILE} lacks ${lost.publisher}, the publisher of ${lost.url}`,
    );
  }
  return { publishers, articles };
}

export async function readSampleArticles(file: string): Promise<SampleArticle[]> {
  const lines = (await readText(file)).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, at) => {
    try {
      return JSON.parse(line) as SampleArticle;
    } catch (error) {
      throw new WartaError('TOPIC_PACK', `${file}:${at + 1}: ${messageOf(error)}`, { cause: error });
    }
  });
}

async function readPublishers(file: string): Promise<SamplePublisher[]> {
  const [head, ...rows] = (await readText(file))
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  return rows.map((cells) => {
    const row = Object.fromEntries((head ?? []).map((name, at) => [name.trim(), (cells[at] ?? '').trim()]));
    const format = FEED_FORMATS.find((name) => name === row['format']?.toLowerCase());
    if (format === undefined) {
      throw new WartaError(
        'TOPIC_PACK',
        `${file}: format "${row['format']}" of ${row['domain']}; accepted: ${FEED_FORMATS.join(', ')}`,
      );
    }
    return { ...(row as unknown as SamplePublisher), format };
  });
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new WartaError('TOPIC_PACK', `the sample news can't be read: ${messageOf(error)}`, {
      cause: error,
    });
  }
}
