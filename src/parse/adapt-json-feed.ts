import { parseJsonFeed } from 'feedsmith';
import type { AdaptContext } from './adapt-canonical.ts';
import type { ParsedFeed, ParsedItem, ParsedText } from './parsed-feed.ts';
import { readDate } from './read-date.ts';
import { resolveAddress, resolveHtmlLinks } from './resolve-links.ts';

type JsonFeed = ReturnType<typeof parseJsonFeed>;
type JsonItem = NonNullable<JsonFeed['items']>[number];

/** A JSON Feed (1.0 or 1.1), read by the second parser. Throws what that parser throws on anything else. */
export function parseJson(text: string, context: Omit<AdaptContext, 'family'>, maxItems: number): ParsedFeed {
  const feed = parseJsonFeed(text);
  const items = feed.items ?? [];
  return {
    format: 'JSON',
    id: feed.feed_url ?? null,
    title: plain(feed.title),
    subtitle: plain(feed.description),
    link: address(feed.home_page_url, context.base),
    language: feed.language ?? null,
    updated: null,
    hubUrl: address(feed.hubs?.[0]?.url, context.base),
    selfUrl: address(feed.feed_url, context.base),
    freshForSeconds: null,
    items: items.slice(0, maxItems).map((item) => adaptItem(item, context)),
    droppedItems: Math.max(0, items.length - maxItems),
  };
}

function adaptItem(item: JsonItem, context: Omit<AdaptContext, 'family'>): ParsedItem {
  const html = item.content_html;
  return {
    id: item.id ?? null,
    link: address(item.url ?? item.external_url, context.base),
    title: plain(item.title),
    summary: plain(item.summary),
    content:
      html === undefined
        ? plain(item.content_text)
        : { value: resolveHtmlLinks(html, context.base), kind: 'html' },
    author: item.authors?.[0]?.name ?? null,
    published: dateOf(item.date_published, context.timeZone),
    updated: dateOf(item.date_modified, context.timeZone),
    language: item.language ?? null,
    imageUrl: address(item.image ?? item.banner_image, context.base),
    categories: item.tags ?? [],
    source: null,
  };
}

function plain(value: string | undefined): ParsedText | null {
  return value === undefined ? null : { value: value.trim(), kind: 'text' };
}

function address(value: string | undefined, base: string): string | null {
  return value === undefined || value.trim() === '' ? null : resolveAddress(value, base);
}

function dateOf(value: unknown, timeZone: string | null): ParsedItem['published'] {
  return typeof value === 'string' && value.trim() !== '' ? readDate(value, timeZone) : null;
}
