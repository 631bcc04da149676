import { readMarkup } from './xml-reader.ts';
import { resolveAddress } from './resolve-links.ts';

const FEED_TYPES = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
]);

/** Feed addresses named in a reason. */
const MAX_NAMED = 5;

/** Why a document is no feed; for an HTML page, which feeds it announces (`<link rel="alternate">`). */
export function describeNoFeed(text: string, root: string | null, base: string): string {
  if (text.trim() === '') return 'the body is empty, not a feed';
  if (root !== 'html' && !/<html[\s>]/i.test(text.slice(0, 4096))) {
    const what = root === null ? 'no markup' : `the root element is <${root.slice(0, 40)}>`;
    return `this is not a feed: ${what}; accepted are RSS, RDF, Atom, CDF and JSON Feed`;
  }
  const links = findFeedLinks(text, base);
  const found = links.length === 0 ? 'it announces no feed' : `feed links found: ${links.join(', ')}`;
  return `this is an HTML page, not a feed; ${found}`;
}

/** Absolute addresses of the feeds that an HTML page announces, in order, at most five. */
function findFeedLinks(html: string, base: string): string[] {
  const links = new Set<string>();
  readMarkup(html.slice(0, 500_000), {
    open(name, attributes) {
      const href = attributes.get('href');
      const isFeed = FEED_TYPES.has((attributes.get('type') ?? '').toLowerCase());
      const isAlternate = /\balternate\b/i.test(attributes.get('rel') ?? '');
      if (name.toLowerCase() === 'link' && isFeed && isAlternate && href !== undefined)
        links.add(resolveAddress(href, base));
    },
    close() {},
    text() {},
  });
  return [...links].slice(0, MAX_NAMED);
}
