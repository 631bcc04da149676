/** One line of an import file: read and checked. */
import type { Publisher } from '../article/article-draft.ts';
import type { PlainArticle } from '../article/plain-item.ts';
import type { ParsedDate } from '../parse/parsed-feed.ts';
import { parseHttpUrl } from '../shared/parse-url.ts';

export interface ArticleLine extends PlainArticle {
  /** Name of the paper; the host of `url` if null. */
  readonly publisher: string | null;
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null;
}

export type LineOutcome =
  | { readonly kind: 'article'; readonly line: ArticleLine }
  | { readonly kind: 'refused'; readonly reason: string };

interface Field {
  readonly accepts: string;
  readonly required: boolean;
  /** Undefined: not accepted. */
  readonly read: (value: unknown, now: Date) => unknown;
}

/** No paper's archive in a feed or file of this kind is older. */
const EARLIEST_MS = Date.UTC(1990, 0, 1);
const LATEST_AHEAD_MS = 86_400_000;
const DATE_ACCEPTS =
  'an ISO 8601 time with its zone (2025-03-07T09:15:00+07:00) or a date (2025-03-07), from 1990 to a day from now';
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

const FIELDS: Readonly<Record<keyof ArticleLine, Field>> = {
  url: { required: true, accepts: 'an http(s) URL', read: readUrl },
  title: { required: true, accepts: 'a text', read: readText },
  publishedAt: { required: true, accepts: DATE_ACCEPTS, read: readDate },
  updatedAt: { required: false, accepts: DATE_ACCEPTS, read: readDate },
  summary: { required: false, accepts: 'a text', read: readText },
  body: { required: false, accepts: 'a text or HTML', read: readText },
  author: { required: false, accepts: 'a text', read: readText },
  publisher: { required: false, accepts: 'a name', read: readText },
  country: { required: false, accepts: 'an ISO 3166-1 code such as ID', read: matching(/^[A-Z]{2}$/) },
  language: {
    required: false,
    accepts: 'a BCP 47 tag such as id or pt-BR',
    read: matching(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i),
  },
};

/** What a line may hold, for help texts. */
export const ACCEPTED_LINE =
  'a JSON object with url, title, publishedAt and, if known, updatedAt, summary, body, author, publisher, country, language';

/** Reads one line; fields that are not known are left alone. Every problem of the line is in the reason. */
export function readArticleLine(text: string, now: Date): LineOutcome {
  const object = readObject(text);
  if (typeof object === 'string') return { kind: 'refused', reason: `${object}; accepted: ${ACCEPTED_LINE}` };
  const problems: string[] = [];
  const values = Object.entries(FIELDS).map(([name, field]) => {
    const value = object[name] ?? null;
    const read = value === null ? null : field.read(value, now);
    if (value === null && field.required) problems.push(`${name} is missing; accepted: ${field.accepts}`);
    if (read === undefined) problems.push(`${name} is ${shown(value)}; accepted: ${field.accepts}`);
    return [name, read ?? null];
  });
  if (problems.length > 0) return { kind: 'refused', reason: problems.join('; ') };
  return { kind: 'article', line: Object.fromEntries(values) as ArticleLine };
}

/** Who published the line: the URL's host, by the name that the line gives. */
export function publisherOfLine(line: ArticleLine): Publisher {
  const domain = new URL(line.url).hostname.replace(/^www\./, '');
  return { domain, name: line.publisher ?? domain, country: line.country };
}

/** The object, or why there is none. */
function readObject(text: string): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
    return `the line is ${shown(value)}`;
  } catch {
    return 'the line is no JSON';
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function readUrl(value: unknown): string | undefined {
  return typeof value === 'string' && parseHttpUrl(value) !== null ? value : undefined;
}

function readDate(value: unknown, now: Date): ParsedDate | undefined {
  const match = typeof value === 'string' ? ISO_DATE.exec(value.trim()) : null;
  if (match === null) return undefined;
  const raw = match[0];
  const zone = match[1] === undefined ? 'ASSUMED' : 'STATED';
  const epochMs = Date.parse(zone === 'STATED' || raw.length === 10 ? raw : `${raw}Z`);
  if (Number.isNaN(epochMs) || epochMs < EARLIEST_MS || epochMs > now.getTime() + LATEST_AHEAD_MS)
    return undefined;
  return { raw, epochMs, zone };
}

function matching(pattern: RegExp): Field['read'] {
  return (value) => (typeof value === 'string' && pattern.test(value) ? value : undefined);
}
