/** Feeds of an edition in the four formats that papers use. */
import type { Edition, EditionArticle } from './edition.ts';
import { cdata, element, escapeMarkup, paragraphsHtml } from './markup.ts';
import type { FeedFormat } from '../topic/sample-news.ts';

export interface RenderedFeed {
  readonly contentType: string;
  readonly text: string;
}

const FORMATS: Readonly<
  Record<FeedFormat, { readonly contentType: string; readonly render: (edition: Edition) => string }>
> = {
  rss: { contentType: 'application/rss+xml; charset=utf-8', render: renderRss },
  atom: { contentType: 'application/atom+xml; charset=utf-8', render: renderAtom },
  rdf: { contentType: 'application/rdf+xml; charset=utf-8', render: renderRdf },
  json: { contentType: 'application/feed+json', render: renderJson },
};

/** The feed in the publisher's format, with full texts. */
export function renderFeed(edition: Edition): RenderedFeed {
  const { contentType, render } = FORMATS[edition.publisher.format];
  return { contentType, text: render(edition) };
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const siteOf = ({ publisher }: Edition): string => `https://${publisher.domain}/`;
const feedUrlOf = ({ publisher }: Edition): string => `http://${publisher.domain}${publisher.path}`;

function renderRss(edition: Edition): string {
  const { publisher, articles, modifiedAt } = edition;
  const items = articles.map(
    (article) => `<item>
${element('title', article.title)}${element('link', article.url)}<guid isPermaLink="true">${escapeMarkup(article.url)}</guid>
${element('pubDate', article.publishedAt.toUTCString())}${element('atom:updated', article.updatedAt?.toISOString() ?? null)}${element('dc:creator', article.author)}${element('description', article.summary)}<content:encoded>${cdata(paragraphsHtml(article.body))}</content:encoded>
</item>`,
  );
  return `${XML}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
${element('title', publisher.name)}${element('link', siteOf(edition))}${element('description', publisher.name)}${element('language', publisher.language)}${element('lastBuildDate', modifiedAt.toUTCString())}<atom:link rel="self" type="application/rss+xml" href="${escapeMarkup(feedUrlOf(edition))}"/>
${items.join('\n')}
</channel>
</rss>
`;
}

function renderAtom(edition: Edition): string {
  const { publisher, articles, modifiedAt } = edition;
  const entries = articles.map(
    (article) => `<entry>
${element('title', article.title)}${element('id', article.url)}<link rel="alternate" type="text/html" href="${escapeMarkup(article.url)}"/>
${element('published', article.publishedAt.toISOString())}${element('updated', (article.updatedAt ?? article.publishedAt).toISOString())}${authorOf(article)}${element('summary', article.summary)}<content type="html">${escapeMarkup(paragraphsHtml(article.body))}</content>
</entry>`,
  );
  return `${XML}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeMarkup(publisher.language)}">
${element('title', publisher.name)}${element('id', siteOf(edition))}<link rel="alternate" type="text/html" href="${escapeMarkup(siteOf(edition))}"/>
<link rel="self" type="application/atom+xml" href="${escapeMarkup(feedUrlOf(edition))}"/>
${element('updated', modifiedAt.toISOString())}${entries.join('\n')}
</feed>
`;
}

function authorOf({ author }: EditionArticle): string {
  return author === null ? '' : `<author><name>${escapeMarkup(author)}</name></author>\n`;
}

function renderRdf(edition: Edition): string {
  const { publisher, articles } = edition;
  const list = articles.map(({ url }) => `<rdf:li rdf:resource="${escapeMarkup(url)}"/>`);
  const items = articles.map(
    (article) => `<item rdf:about="${escapeMarkup(article.url)}">
${element('title', article.title)}${element('link', article.url)}${element('dc:date', article.publishedAt.toISOString())}${element('dcterms:modified', article.updatedAt?.toISOString() ?? null)}${element('dc:creator', article.author)}${element('description', article.summary)}<content:encoded>${cdata(paragraphsHtml(article.body))}</content:encoded>
</item>`,
  );
  return `${XML}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
<channel rdf:about="${escapeMarkup(feedUrlOf(edition))}">
${element('title', publisher.name)}${element('link', siteOf(edition))}${element('description', publisher.name)}${element('dc:language', publisher.language)}<items><rdf:Seq>
${list.join('\n')}
</rdf:Seq></items>
</channel>
${items.join('\n')}
</rdf:RDF>
`;
}

function renderJson(edition: Edition): string {
  const { publisher, articles } = edition;
  const items = articles.map((article) => ({
    id: article.url,
    url: article.url,
    title: article.title,
    summary: article.summary ?? undefined,
    content_html: paragraphsHtml(article.body),
    date_published: article.publishedAt.toISOString(),
    date_modified: article.updatedAt?.toISOString(),
    language: article.language,
    authors: article.author === null ? undefined : [{ name: article.author }],
  }));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: publisher.name,
    home_page_url: siteOf(edition),
    feed_url: feedUrlOf(edition),
    language: publisher.language,
    items,
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
