import { parseOpml } from 'feedsmith';
import type { PackPart, PackProblem } from './pack-problem.ts';
import type { PackFeed } from './topic-pack.ts';
import { parseHttpUrl } from '../shared/parse-url.ts';

export const FEEDS_FILE = 'feeds.opml';
const OWN_ATTRIBUTES = ['publisher', 'country', 'timeZone', 'evidence', 'verified', 'kind'] as const;
const KINDS: Readonly<Record<string, PackFeed['kind']>> = {
  press: 'PRESS',
  lab: 'LAB',
  'news-search': 'NEWS_SEARCH',
};
const COUNTRY = /^[A-Z]{2}$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/;

type Attributes = Readonly<Record<string, string | undefined>>;
interface Found {
  readonly attributes: Attributes;
  /** Text of the enclosing outline, null at the top. */
  readonly group: string | null;
}

/** Reads an OPML 2.0 subscription list; groups may nest, the innermost one is the category where none is given. */
export function readOpml(content: string, file = FEEDS_FILE): PackPart<readonly PackFeed[]> {
  let outlines: readonly unknown[];
  try {
    outlines = parseOpml(content, { extraOutlineAttributes: [...OWN_ATTRIBUTES] }).body?.outlines ?? [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { value: [], problems: [{ file, line: 1, message: `not readable as OPML: ${reason}` }] };
  }
  const problems: PackProblem[] = [];
  const feeds = new Map<string, PackFeed>();
  for (const found of collect(outlines, null)) {
    const line = lineOf(content, found.attributes);
    const messages = outlineProblems(found.attributes);
    const url = found.attributes['xmlUrl'] ?? '';
    if (feeds.has(url)) messages.push(`feed ${url} is listed twice`);
    for (const message of messages) problems.push({ file, line, message });
    if (messages.length === 0) feeds.set(url, toFeed(found));
  }
  return { value: [...feeds.values()], problems };
}

function collect(outlines: readonly unknown[], group: string | null): Found[] {
  return outlines.flatMap((outline) => {
    const attributes = outline as Attributes & { readonly outlines?: readonly unknown[] };
    const children = attributes.outlines;
    if (children !== undefined) return collect(children, attributes['text'] ?? group);
    return [{ attributes, group }];
  });
}

function outlineProblems(attributes: Attributes): string[] {
  const { xmlUrl, kind, country, language, timeZone, publisher } = attributes;
  const messages: string[] = [];
  const name = attributes['text'] ?? xmlUrl ?? '?';
  if (xmlUrl === undefined || !isHttpUrl(xmlUrl))
    messages.push(`feed "${name}": xmlUrl must be an http(s) address`);
  if (!publisher) messages.push(`feed "${name}": publisher is missing`);
  if (kind === undefined || KINDS[kind] === undefined) {
    messages.push(`feed "${name}": kind "${kind ?? ''}": one of ${Object.keys(KINDS).join(' ')} is expected`);
  }
  if (country && !COUNTRY.test(country))
    messages.push(`feed "${name}": country "${country}" is no ISO 3166 code`);
  if (language && !LANGUAGE.test(language))
    messages.push(`feed "${name}": language "${language}" is no BCP 47 tag`);
  if (timeZone && !isTimeZone(timeZone)) messages.push(`feed "${name}": time zone "${timeZone}" is unknown`);
  return messages;
}

function isHttpUrl(value: string): boolean {
  return parseHttpUrl(value) !== null;
}

function isTimeZone(value: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

function toFeed({ attributes, group }: Found): PackFeed {
  const url = attributes['xmlUrl'] ?? '';
  return {
    url,
    siteUrl: attributes['htmlUrl'] || null,
    title: attributes['title'] || attributes['text'] || url,
    publisher: attributes['publisher'] ?? '',
    kind: KINDS[attributes['kind'] ?? ''] ?? 'PRESS',
    country: attributes['country'] || null,
    language: attributes['language'] || null,
    timeZone: attributes['timeZone'] || null,
    category: attributes['category'] || group,
    evidence: attributes['evidence'] || null,
    verified: attributes['verified'] === 'true',
  };
}

/** Line in which an outline begins, found by its address or, failing that, its text. */
function lineOf(content: string, attributes: Attributes): number {
  for (const value of [attributes['xmlUrl'], attributes['text']]) {
    if (!value) continue;
    const escaped = value.replaceAll('&', '&amp;');
    const index = content.indexOf(`"${escaped}"`);
    if (index >= 0) return content.slice(0, index).split('\n').length;
  }
  return 1;
}
