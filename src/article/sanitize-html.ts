import sanitize from 'sanitize-html';
import { limitNesting } from './limit-nesting.ts';

/** Longest HTML that is looked at, UTF-16 units; the rest is cut off before the sanitiser sees it. */
export const MAX_HTML_LENGTH = 500_000;

/** Elements of an article's body. Without script, style, form, frame, object, embed, svg and math there is nothing active. */
const ALLOWED_TAGS =
  `a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del
  details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p
  picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th
  thead time tr tt u ul var wbr`.split(/\s+/);

const ADDRESS_ATTRIBUTES = ['href', 'src', 'cite'];

/** Relative addresses were resolved by the parser; what is still relative leads nowhere. */
function dropAddresses(tagName: string, attribs: sanitize.Attributes): sanitize.Tag {
  const kept = ADDRESS_ATTRIBUTES.every((name) => attribs[name] === undefined || isAddress(attribs[name]))
    ? attribs
    : Object.fromEntries(
        Object.entries(attribs).filter(
          ([name, value]) => !ADDRESS_ATTRIBUTES.includes(name) || isAddress(value),
        ),
      );
  return { tagName, attribs: kept };
}

function isAddress(value: string): boolean {
  return /^\s*(?:https?:\/\/|mailto:)/i.test(value);
}

const OPTIONS: sanitize.IOptions = {
  allowedTags: ALLOWED_TAGS,
  allowedAttributes: {
    '*': ['lang', 'dir', 'title'],
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    source: ['src', 'type'],
    blockquote: ['cite'],
    q: ['cite'],
    del: ['cite', 'datetime'],
    ins: ['cite', 'datetime'],
    time: ['datetime'],
    ol: ['start', 'reversed', 'type'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', 'scope'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: { img: ['http', 'https'], source: ['http', 'https'] },
  allowProtocolRelative: false,
  transformTags: { '*': dropAddresses },
  exclusiveFilter: (frame) => frame.tag === 'img' && frame.attribs['src'] === undefined,
  // Their text is code or data, not the article's. The others' is what a reader without them sees.
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'title',
    'iframe',
    'svg',
    'xmp',
    'noembed',
    'noframes',
  ],
};

/**
 * HTML without active content: no script, style, form, frame, event handler, nor address other than http, https and
 * mailto. Size and nesting are capped before the sanitiser runs, which takes time quadratic in the nesting.
 */
export function sanitizeHtml(html: string): string {
  return sanitize(limitNesting(html.slice(0, MAX_HTML_LENGTH)), OPTIONS);
}
