import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { sha256 } from '../shared/hash.ts';
import { type Edition, type EditionName, editionsOf } from './edition.ts';
import { renderFeed } from './render-feed.ts';
import { renderArticlePage, renderFrontPage } from './render-page.ts';
import type { SampleNews } from '../topic/sample-news.ts';

/** The invented papers on one loopback port, told apart by the Host header. */
export interface NewsServer {
  /** Publisher's domain -> `127.0.0.1:port`, for `hostMap`. */
  readonly hostMap: Readonly<Record<string, string>>;
  /** Publishes another edition. */
  publish(edition: EditionName): void;
  /** Answer with the body even where 304 is due: a server that knows no validators. */
  ignoreValidators(ignore: boolean): void;
  close(): Promise<void>;
}

interface Page {
  readonly contentType: string;
  readonly body: string;
  /** Strong: hash of the body. */
  readonly etag: string;
  readonly lastModified: string;
}

/** Pages by `domain/path`. */
type Pages = ReadonlyMap<string, Page>;

/** Serves feeds, article pages, front pages and robots.txt with ETag, Last-Modified and 304. */
export async function startNewsServer(news: SampleNews): Promise<NewsServer> {
  let pages = pagesOf(editionsOf(news, 'first'));
  let ignoring = false;
  const server = createServer((request, response) => answer(pages, ignoring, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    hostMap: Object.fromEntries(news.publishers.map(({ domain }) => [domain, `127.0.0.1:${port}`])),
    publish: (edition) => {
      pages = pagesOf(editionsOf(news, edition));
    },
    ignoreValidators: (ignore) => {
      ignoring = ignore;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pagesOf(editions: readonly Edition[]): Pages {
  const pages = new Map<string, Page>();
  for (const edition of editions) {
    const { publisher, articles, modifiedAt } = edition;
    const add = (path: string, contentType: string, body: string, at: Date): void => {
      const etag = `"${sha256(body).slice(0, 32)}"`;
      pages.set(`${publisher.domain}${path}`, { contentType, body, etag, lastModified: at.toUTCString() });
    };
    const feed = renderFeed(edition);
    const html = 'text/html; charset=utf-8';
    add('/robots.txt', 'text/plain; charset=utf-8', 'User-agent: *\nAllow: /\n', new Date(0));
    add('/', html, renderFrontPage(edition, feed.contentType.split(';')[0] ?? ''), modifiedAt);
    for (const article of articles) {
      const at = article.updatedAt ?? article.publishedAt;
      add(new URL(article.url).pathname, html, renderArticlePage(edition, article), at);
    }
    add(publisher.path, feed.contentType, feed.text, modifiedAt);
  }
  return pages;
}

function answer(pages: Pages, ignoring: boolean, request: IncomingMessage, response: ServerResponse): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const { pathname } = new URL(request.url ?? '/', 'http://any.example');
  const page = pages.get(`${host}${pathname}`);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
  } else if (page === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found\n');
  } else {
    const headers = { etag: page.etag, 'last-modified': page.lastModified };
    if (!ignoring && isCurrent(request, page)) response.writeHead(304, headers).end();
    else
      response
        .writeHead(200, { ...headers, 'content-type': page.contentType })
        .end(request.method === 'HEAD' ? '' : page.body);
  }
}

/** If-None-Match decides where it is sent (RFC 9110, 13.2.2), else If-Modified-Since. */
function isCurrent({ headers }: IncomingMessage, page: Page): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === page.etag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Date.parse(page.lastModified) <= since;
}
