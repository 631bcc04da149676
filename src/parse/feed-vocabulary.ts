/**
 * The words of the feed formats that Warta reads. Sources: RSS 0.9-2.0, RSS 1.0 and its modules, Atom 0.3 and
 * RFC 4287, CDF, Media RSS, iTunes; namespace addresses as collected by feed readers over the years.
 */

/** Namespace address -> our prefix. Atom is `atom` everywhere, also where it is the default namespace. */
export const NAMESPACES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://purl.org/atom/ns': 'atom',
  'http://example.com/newformat#': 'atom',
  'http://example.com/necho': 'atom',
  'http://purl.org/echo/': 'atom',
  'uri/of/echo/namespace#': 'atom',
  'http://purl.org/pie/': 'atom',
  'http://backend.userland.com/rss': 'rss',
  'http://blogs.law.harvard.edu/tech/rss': 'rss',
  'http://purl.org/rss/1.0/': 'rss',
  'http://my.netscape.com/rdf/simple/0.9/': 'rss',
  'http://channel.netscape.com/rdf/simple/0.9/': 'rss',
  'http://purl.org/net/rss1.1#': 'rss',
  'http://backend.userland.com/rss2': 'rss',
  'http://cyber.law.harvard.edu/rss/rss.html': 'rss',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/rss/1.0/modules/syndication/': 'sy',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://search.yahoo.com/mrss': 'media',
  'http://search.yahoo.com/mrss/': 'media',
  'http://www.w3.org/xml/1998/namespace': 'xml',
};

/** Prefixes that mean what they usually mean even where nobody declared them. */
export const USUAL_PREFIXES: ReadonlySet<string> = new Set(Object.values(NAMESPACES));

/**
 * What an element is: `markup` may hold HTML (escaped or not), `text` is plain, `link` carries an address in its
 * text or an attribute, `group` has children that we read. Elements not listed are skipped with all inside.
 */
export type ElementKind = 'markup' | 'text' | 'link' | 'group';

const MARKUP = `title tagline subtitle info summary content description abstract fullitem body
  content:encoded xhtml:body dc:title dc:description itunes:subtitle itunes:summary media:title media:description`;
const TEXT = `pubdate lastbuilddate published updated issued modified created guid id language ttl category name email
  keywords managingeditor webmaster source dc:date dc:subject dc:creator dc:author dc:publisher dc:language dcterms:issued
  dcterms:modified dcterms:created itunes:author sy:updateperiod sy:updatefrequency media:category media:credit`;
const LINK = 'link url uri atom:link enclosure media:content media:thumbnail itunes:image';
const GROUP = 'author contributor dc:contributor media:group';

export const ELEMENTS: ReadonlyMap<string, ElementKind> = new Map(
  (
    [
      [MARKUP, 'markup'],
      [TEXT, 'text'],
      [LINK, 'link'],
      [GROUP, 'group'],
    ] as const
  ).flatMap(([names, kind]) => names.split(/\s+/).map((name) => [name, kind] as const)),
);

/** Attributes that the adapters read (lower case). */
export const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(
  'href rel type mode src url ispermalink term label medium'.split(' '),
);

/** HTML elements that have no end tag (HTML standard, 13.1.2). */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** HTML attributes that hold one address (HTML standard, index of attributes). */
export const ADDRESS_ATTRIBUTES: ReadonlySet<string> = new Set(
  'href src action cite data longdesc poster background codebase usemap'.split(' '),
);
