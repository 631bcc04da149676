import { generateOpml, parseOpml } from 'feedsmith';

/** One feed of a subscription list, as any program may have written it. */
export interface OpmlFeed {
  /** http(s). */
  readonly url: string;
  readonly title: string;
  readonly siteUrl: string | null;
  /** BCP 47 */
  readonly language: string | null;
  /** Own attribute, else the text of the enclosing outline. */
  readonly category: string | null;
  readonly publisher: string | null;
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null;
  /** IANA zone of dates without one. */
  readonly timeZone: string | null;
  readonly kind: 'PRESS' | 'LAB' | 'NEWS_SEARCH';
}

/** Our attributes beside those of OPML 2.0. */
const OWN_ATTRIBUTES = ['publisher', 'country', 'timeZone', 'kind'];

const KINDS: Readonly<Record<string, OpmlFeed['kind']>> = {
  press: 'PRESS',
  lab: 'LAB',
  'news-search': 'NEWS_SEARCH',
};

/** Groups nest no deeper in any list; deeper ones are left out. */
const MAX_DEPTH = 16;

type Outline = Readonly<Record<string, unknown>>;

/**
 * The feeds of an OPML list in its order, each address once; outlines without an http(s) `xmlUrl` are left out.
 * @throws what the parser throws if the text is no OPML
 */
export function readOpml(text: string): OpmlFeed[] {
  const outlines = parseOpml(text, { extraOutlineAttributes: OWN_ATTRIBUTES }).body?.outlines ?? [];
  const feeds = collectFeeds(outlines, null, 0);
  return [...new Map(feeds.map((feed) => [feed.url, feed])).values()];
}

function collectFeeds(outlines: readonly Outline[], group: string | null, depth: number): OpmlFeed[] {
  if (depth > MAX_DEPTH) return [];
  return outlines.flatMap((outline) => {
    const children = (outline['outlines'] ?? []) as readonly Outline[];
    const nested = collectFeeds(children, attribute(outline, 'text') ?? group, depth + 1);
    const url = attribute(outline, 'xmlUrl');
    return url === null || !/^https?:\/\//i.test(url) ? nested : [toFeed(outline, url, group), ...nested];
  });
}

function toFeed(outline: Outline, url: string, group: string | null): OpmlFeed {
  return {
    url,
    title: attribute(outline, 'title') ?? attribute(outline, 'text') ?? url,
    siteUrl: attribute(outline, 'htmlUrl'),
    language: attribute(outline, 'language'),
    category: attribute(outline, 'category') ?? group,
    publisher: attribute(outline, 'publisher'),
    country: attribute(outline, 'country'),
    timeZone: attribute(outline, 'timeZone'),
    kind: KINDS[attribute(outline, 'kind') ?? ''] ?? 'PRESS',
  };
}

function attribute(outline: Outline, name: string): string | null {
  const value = outline[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** OPML 2.0 of the feeds, one outline a category; `readOpml` gives the same feeds back, grouped. */
export function writeOpml(title: string, feeds: readonly OpmlFeed[]): string {
  const categories = [...new Set(feeds.map(({ category }) => category))];
  const outlines = categories.flatMap((category): object[] => {
    const members = feeds.filter((feed) => feed.category === category).map(toOutline);
    return category === null ? members : [{ text: category, outlines: members }];
  });
  // Its types know the attributes of the standard only.
  const document = { head: { title }, body: { outlines } } as Parameters<typeof generateOpml>[0];
  return generateOpml(document, { extraOutlineAttributes: OWN_ATTRIBUTES });
}

function toOutline(feed: OpmlFeed) {
  const kind = Object.keys(KINDS).find((name) => KINDS[name] === feed.kind);
  const optional = {
    htmlUrl: feed.siteUrl,
    language: feed.language,
    category: feed.category,
    publisher: feed.publisher,
    country: feed.country,
    timeZone: feed.timeZone,
    kind,
  };
  const given = Object.fromEntries(
    Object.entries(optional).filter(([, value]) => value !== null && value !== undefined),
  );
  return { text: feed.title, title: feed.title, type: 'rss', xmlUrl: feed.url, ...given };
}
