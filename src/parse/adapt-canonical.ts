import {
  attributeOf,
  firstMarkup,
  firstText,
  nodeAddress,
  nodesOf,
  rawText,
  type TextContext,
} from './canonical-fields.ts';
import type { CanonicalFeed, CanonicalFields } from './canonical-parser.ts';
import { feedFreshness } from './feed-freshness.ts';
import type { ParsedDate, ParsedFeed, ParsedItem } from './parsed-feed.ts';
import { readDate } from './read-date.ts';
import { resolveAddress } from './resolve-links.ts';

/** What the adapter needs besides the tree. */
export interface AdaptContext extends TextContext {
  readonly timeZone: string | null;
}

/** Which of our fields fill a field of ParsedFeed or ParsedItem, best first. */
const SOURCES = {
  title: ['title', 'dc-title', 'media-title'],
  subtitle: [
    'description',
    'subtitle',
    'tagline',
    'dc-description',
    'abstract',
    'itunes-subtitle',
    'itunes-summary',
    'info',
  ],
  summary: [
    'description',
    'summary',
    'dc-description',
    'abstract',
    'itunes-summary',
    'itunes-subtitle',
    'media-description',
  ],
  content: ['content-encoded', 'content', 'xhtml-body', 'body', 'fullitem'],
  author: [
    'author-name',
    'author',
    'dc-creator',
    'dc-author',
    'itunes-author',
    'author-email',
    'managingeditor',
    'media-credit',
  ],
  published: ['pubdate', 'published', 'dcterms-issued', 'issued', 'dcterms-created', 'created'],
  updated: ['updated', 'dcterms-modified', 'modified', 'dc-date', 'lastbuilddate'],
  language: ['language', 'dc-language', 'lang'],
  id: ['guid', 'id'],
  categories: ['category', 'dc-subject', 'media-category'],
} as const;

/** The tree of the first parser as a ParsedFeed. Never throws. */
export function adaptCanonical(feed: CanonicalFeed, context: AdaptContext, droppedItems: number): ParsedFeed {
  const head = feed as unknown as CanonicalFields;
  const id = firstText(head, SOURCES.id);
  return {
    format: context.family === 'RSS' ? 'RSS' : 'ATOM',
    id: id === null ? null : resolveId(id, idBase(head, context)),
    title: firstMarkup(head, SOURCES.title, context),
    subtitle: firstMarkup(head, SOURCES.subtitle, context),
    link: linkOf(head, context.base),
    language: firstText(head, SOURCES.language),
    updated: dateOf(head, [...SOURCES.updated, 'pubdate'], context.timeZone),
    hubUrl: relatedLink(head, 'hub', context.base),
    selfUrl: relatedLink(head, 'self', context.base),
    freshForSeconds: feedFreshness({
      ttl: firstText(head, ['ttl']),
      period: firstText(head, ['sy-updateperiod']),
      frequency: firstText(head, ['sy-updatefrequency']),
    }),
    items: feed.items.map((item) => adaptItem(item, context)),
    droppedItems,
  };
}

function adaptItem(item: CanonicalFields, context: AdaptContext): ParsedItem {
  const id = firstText(item, SOURCES.id) ?? item.attributes?.['about'] ?? null;
  const content = firstMarkup(item, SOURCES.content, context);
  return {
    id: id === null ? null : resolveId(id, idBase(item, context)),
    link: linkOf(item, context.base) ?? permalinkOf(item, context.base),
    title: firstMarkup(item, SOURCES.title, context),
    summary: firstMarkup(item, SOURCES.summary, context),
    content,
    author: firstText(item, SOURCES.author),
    published: dateOf(item, SOURCES.published, context.timeZone),
    updated: dateOf(item, SOURCES.updated, context.timeZone),
    language: firstText(item, SOURCES.language) ?? item.attributes?.['lang'] ?? null,
    imageUrl: imageOf(item, context.base),
    categories: categoriesOf(item),
    source: sourceOf(item, context.base),
  };
}

/** An id with spaces is a name, not a relative address. */
function resolveId(id: string, base: string | null): string {
  return /\s/.test(id) ? id : resolveAddress(id, base);
}

/** Atom ids are addresses and follow the base; a guid is an opaque string unless the feed is Atom. */
function idBase(item: CanonicalFields, context: AdaptContext): string | null {
  const node = nodesOf(item, 'id')[0];
  if (node === undefined || context.family === 'RSS') return null;
  return attributeOf(node, 'base') ?? context.base;
}

/** The first date that can be read; else the first that is there. */
function dateOf(
  fields: CanonicalFields,
  names: readonly string[],
  timeZone: string | null,
): ParsedDate | null {
  let unread: ParsedDate | null = null;
  for (const name of names) {
    // Of several dates of one name the last one counts, as with an entry that was edited.
    const raw = nodesOf(fields, name)
      .map(rawText)
      .findLast((text) => text.trim() !== '');
    if (raw === undefined) continue;
    const date = readDate(raw, timeZone);
    if (date.epochMs !== null) return date;
    unread ??= date;
  }
  return unread;
}

function linkOf(fields: CanonicalFields, base: string): string | null {
  const links = [...nodesOf(fields, 'link'), ...nodesOf(fields, 'atom-link')];
  const plain = links.find(
    (node) => ['', 'alternate'].includes(relOf(attributeOf(node, 'rel'))) && nodeAddress(node, base) !== null,
  );
  return plain === undefined ? null : nodeAddress(plain, base);
}

function relOf(rel: string | null): string {
  return (rel ?? '').trim().toLowerCase().replace('http://www.iana.org/assignments/relation/', '');
}

function relatedLink(fields: CanonicalFields, rel: string, base: string): string | null {
  const links = [...nodesOf(fields, 'link'), ...nodesOf(fields, 'atom-link')];
  const found = links.find((node) => relOf(attributeOf(node, 'rel')) === rel);
  return found === undefined ? null : nodeAddress(found, base);
}

/** A guid is the item's address unless it says that it isn't, or doesn't look like one. */
function permalinkOf(item: CanonicalFields, base: string): string | null {
  const guid = nodesOf(item, 'guid')[0];
  if (guid === undefined || attributeOf(guid, 'ispermalink')?.toLowerCase() === 'false') return null;
  const text = rawText(guid).trim();
  return /^https?:/i.test(text) ? resolveAddress(text, base) : null;
}

function imageOf(item: CanonicalFields, base: string): string | null {
  const media = nodesOf(item, 'media-content').find((node) =>
    isImage(attributeOf(node, 'medium'), attributeOf(node, 'type')),
  );
  const enclosure = nodesOf(item, 'enclosure').find((node) => isImage(null, attributeOf(node, 'type')));
  const node = media ?? nodesOf(item, 'media-thumbnail')[0] ?? enclosure ?? nodesOf(item, 'itunes-image')[0];
  return node === undefined ? null : nodeAddress(node, base);
}

function isImage(medium: string | null, type: string | null): boolean {
  return medium === 'image' || type?.startsWith('image/') === true;
}

function categoriesOf(item: CanonicalFields): string[] {
  const named = SOURCES.categories.flatMap((name) => nodesOf(item, name));
  const texts = named.map((node) =>
    (attributeOf(node, 'label') ?? attributeOf(node, 'term') ?? rawText(node)).trim(),
  );
  return [...new Set(texts.filter((text) => text !== ''))];
}

function sourceOf(item: CanonicalFields, base: string): ParsedItem['source'] {
  const node = nodesOf(item, 'source')[0];
  const name = node === undefined ? '' : rawText(node).trim();
  if (node === undefined || name === '') return null;
  return { name, url: attributeOf(node, 'url') === null ? null : nodeAddress(node, base) };
}
