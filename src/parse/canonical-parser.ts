import Parser from 'rss-parser';
import { ELEMENTS } from './feed-vocabulary.ts';

/** One field as the XML tree gives it: bare text, or text `_` with attributes `$`. */
export type CanonicalNode = string | { readonly _?: string; readonly $?: Readonly<Record<string, string>> };

/** An item or a head: our field name -> its nodes in document order. */
export type CanonicalFields = Readonly<Record<string, readonly CanonicalNode[] | undefined>> & {
  readonly attributes?: Readonly<Record<string, string>>;
};

export interface CanonicalFeed extends Record<string, unknown> {
  readonly items: readonly CanonicalFields[];
}

/** Children of a group get the group's name before their own. */
const GROUP_FIELDS = ['author', 'contributor', 'dc-contributor'].flatMap((group) =>
  ['name', 'email', 'url', 'uri'].map((field) => `${group}-${field}`),
);

const FIELDS = [...ELEMENTS.keys()].map((name) => name.replaceAll(':', '-')).concat(GROUP_FIELDS, 'lang');

type CustomField = [string, string, { keepArray: true }];

// The types of rss-parser allow custom fields only as keys of a typed item.
const customFields = FIELDS.map((name): CustomField => [`w:${name}`, name, { keepArray: true }]);
const parser = new Parser<CanonicalFeed, CanonicalFields>({
  customFields: {
    feed: customFields as never,
    item: [...customFields, ['$', 'attributes', { keepArray: true }]] as never,
  },
});

/**
 * Reads a document printed by `repairFeed`. Only `parseString` is used, and only our own `w:` fields are read: the
 * parser's own `contentSnippet` takes quadratic time and its own dates reject a whole feed, and neither runs when the
 * elements that trigger them have another name.
 */
export async function parseCanonical(xml: string): Promise<CanonicalFeed> {
  return parser.parseString(xml);
}
