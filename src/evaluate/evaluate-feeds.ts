import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { sanitizeHtml } from '../article/sanitize-html.ts';
import { parseFeed } from '../parse/parse-feed.ts';
import type { ParsedDate, ParsedFeed, ParsedItem, ParsedText, ParseOutcome } from '../parse/parsed-feed.ts';
import { type ExpectedValue, type FeedCase, readFeedCases } from './feed-cases.ts';

/** Marks of the feed parser over a corpus of feeds with expectations. */
export interface FeedMarks {
  readonly task: 'feeds';
  /** Expectations of mapped fields outside category `sanitize`. */
  readonly n: number;
  /** Share of all files that gave a feed. */
  readonly parsedShare: number;
  /** Share of the `n` expectations met to the character. */
  readonly exactShare: number;
  /** The same over category `sanitize`, whose values follow the HTML policy of the corpus' own project. */
  readonly sanitize: { readonly n: number; readonly exactShare: number };
  readonly byCategory: Readonly<Record<string, CategoryMarks>>;
  readonly files: number;
  /** Expectations of fields that no field of ours stands for; in none of the shares. */
  readonly unmapped: number;
  /** Items parsed per second of one thread, on 1,000 items of about 2 kB in CDATA. */
  readonly itemsPerSecond: number;
}

export interface CategoryMarks {
  readonly files: number;
  readonly parsed: number;
  readonly n: number;
  readonly exact: number;
}

/** Where the corpus' tests believe to be served from. */
const CORPUS_URL = 'http://127.0.0.1:8097/';

type Subject = Partial<ParsedFeed> & Partial<ParsedItem>;

/** The corpus' field names as ours; what isn't here is counted as unmapped. */
const FIELDS: Readonly<Record<string, (subject: Subject) => ExpectedValue | undefined>> = {
  title: (subject) => textOf(subject.title),
  subtitle: (subject) => textOf(subject.subtitle),
  // The corpus' `summary` is the body where an item has no summary.
  summary: (subject) => textOf(subject.summary ?? subject.content),
  content: (subject) => textOf(subject.content),
  link: (subject) => subject.link ?? undefined,
  id: (subject) => subject.id ?? undefined,
  author: (subject) => subject.author ?? undefined,
  published: (subject) => subject.published?.raw,
  updated: (subject) => subject.updated?.raw,
  published_parsed: (subject) => epochOf(subject.published),
  updated_parsed: (subject) => epochOf(subject.updated),
};

function textOf(text: ParsedText | null | undefined): string | undefined {
  return text?.value;
}

function epochOf(date: ParsedDate | null | undefined): number | undefined {
  return date?.epochMs ?? undefined;
}

/**
 * Parses every file named in `expectationsFile` (JSON lines, paths relative to it) and compares.
 * @throws if the file can't be read
 */
export async function evaluateFeeds(expectationsFile: string): Promise<FeedMarks> {
  const cases = await readFeedCases(expectationsFile);
  const byCategory: Record<string, CategoryMarks> = {};
  let unmapped = 0;
  for (const feedCase of cases) {
    const outcome = await parseCase(dirname(expectationsFile), feedCase);
    const mapped = feedCase.expect.filter(({ field }) => FIELDS[field] !== undefined);
    unmapped += feedCase.expect.length - mapped.length;
    const before = byCategory[feedCase.category] ?? { files: 0, parsed: 0, n: 0, exact: 0 };
    byCategory[feedCase.category] = {
      files: before.files + 1,
      parsed: before.parsed + (outcome.kind === 'parsed' ? 1 : 0),
      n: before.n + mapped.length,
      exact: before.exact + countExact(outcome, { ...feedCase, expect: mapped }),
    };
  }
  return {
    task: 'feeds',
    ...summarise(byCategory),
    byCategory,
    unmapped,
    itemsPerSecond: await measureSpeed(),
  };
}

function summarise(byCategory: Readonly<Record<string, CategoryMarks>>) {
  const { sanitize, ...others } = byCategory;
  const all = Object.values(byCategory);
  const checked = Object.values(others);
  const files = sum(all, 'files');
  const n = sum(checked, 'n');
  return {
    n,
    parsedShare: sum(all, 'parsed') / Math.max(1, files),
    exactShare: sum(checked, 'exact') / Math.max(1, n),
    sanitize: { n: sanitize?.n ?? 0, exactShare: (sanitize?.exact ?? 0) / Math.max(1, sanitize?.n ?? 0) },
    files,
  };
}

function sum(marks: readonly CategoryMarks[], field: keyof CategoryMarks): number {
  return marks.reduce((total, mark) => total + mark[field], 0);
}

async function parseCase(folder: string, feedCase: FeedCase): Promise<ParseOutcome> {
  const bytes = await readFile(join(folder, feedCase.file));
  return parseFeed(bytes, {
    url: `${CORPUS_URL}${feedCase.file}`,
    contentType: feedCase.headers['content-type'] ?? null,
    contentLocation: feedCase.headers['content-location'] ?? null,
    timeZone: null,
  });
}

/** How many of the case's expectations hold; category `sanitize` is compared after our own sanitiser. */
function countExact(outcome: ParseOutcome, feedCase: FeedCase): number {
  if (outcome.kind === 'failed') return 0;
  return feedCase.expect.filter(({ of, index, field, value }) => {
    const subject = of === 'feed' ? outcome.feed : outcome.feed.items[index];
    const found = subject === undefined ? undefined : FIELDS[field]?.(subject);
    if (feedCase.category !== 'sanitize' || typeof found !== 'string') return found === value;
    return sanitizeHtml(found) === value;
  }).length;
}

/** Source of the speed measure: one feed, written here so that the figure can be repeated anywhere. */
async function measureSpeed(): Promise<number> {
  const body = '<p>The board met on Tuesday & agreed on nothing new about the plan.</p>'.repeat(29);
  const item = `<item><title>Item</title><link>http://paper.example/a</link><guid>a</guid><description><![CDATA[${body}]]></description><pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate></item>`;
  const items = 1_000;
  const bytes = new TextEncoder().encode(`<rss version="2.0"><channel>${item.repeat(items)}</channel></rss>`);
  const context = { url: CORPUS_URL, contentType: null, timeZone: null };
  await parseFeed(bytes, context);
  const start = performance.now();
  const rounds = 3;
  for (let round = 0; round < rounds; round += 1) await parseFeed(bytes, context);
  return Math.round((items * rounds * 1_000) / (performance.now() - start));
}
