import { request } from 'node:http';
import { readFeed } from '../../src/article/read-feed.ts';
import { type NewsServer, startNewsServer } from '../../src/demo/news-server.ts';
import { FEED_FORMATS, type SampleArticle, type SampleNews } from '../../src/topic/sample-news.ts';

const ARTICLE: SampleArticle = {
  url: 'https://rss.example/2025/03/07/a',
  publisher: 'rss.example',
  language: 'en',
  title: 'Q&A: "chips" < GPUs ]]>',
  summary: 'What & why.',
  publishedAt: '2025-03-07T09:15:00+07:00',
  author: 'A. Writer',
  body: 'One & two.\n\nThree <four> ]]> five.',
};
const NEWS: SampleNews = {
  publishers: FEED_FORMATS.map((format) => ({
    ...{ domain: `${format}.example`, name: `The ${format} & Post`, language: 'en', country: 'GB' },
    ...{ timeZone: 'Europe/London', format, path: '/feed' },
  })),
  articles: FEED_FORMATS.map((format) => ({
    ...ARTICLE,
    publisher: `${format}.example`,
    url: `https://${format}.example/2025/03/07/a`,
    ...(format === 'rss'
      ? {
          correction: {
            updatedAt: '2025-03-08T09:15:00+07:00',
            title: 'Corrected',
            summary: null,
            body: 'Right.',
          },
        }
      : {}),
  })),
};

let server: NewsServer;
beforeAll(async () => {
  server = await startNewsServer(NEWS);
});
afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

function get(host: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const [hostname, port] = (server.hostMap['rss.example'] ?? '').split(':');
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers: { host, ...headers }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test.each(FEED_FORMATS)('a feed in %s gives the article back to the letter', async (format) => {
  const answer = await get(`${format}.example`, '/feed');
  const outcome = await readFeed({
    bytes: answer.body,
    parse: {
      url: `http://${format}.example/feed`,
      contentType: String(answer.headers['content-type']),
      timeZone: null,
    },
    normalise: { feedKind: 'PRESS', publisher: null, feedLanguage: null, fetchedAt: new Date('2025-03-09') },
  });
  expect(outcome).toMatchObject({ kind: 'read', refused: [], feed: { language: 'en' } });
  expect(outcome.kind === 'read' ? outcome.drafts : []).toMatchObject([
    {
      url: `https://${format}.example/2025/03/07/a`,
      title: ARTICLE.title,
      summary: ARTICLE.summary,
      text: `${ARTICLE.title}\n\n${ARTICLE.body}`,
      author: 'A. Writer',
      publishedAt: new Date(ARTICLE.publishedAt),
      publishedAtSource: 'FEED',
      declaredLanguage: 'en',
      publisher: { domain: `${format}.example`, name: `The ${format} & Post` },
    },
  ]);
});

test('what has not changed is 304 by either validator, and 200 where validators are ignored', async () => {
  const { headers } = await get('atom.example', '/feed');
  const byTag = { 'if-none-match': String(headers['etag']) };
  const byDate = { 'if-modified-since': String(headers['last-modified']) };
  expect(await get('atom.example', '/feed', byTag)).toMatchObject({ status: 304, body: Buffer.from('') });
  expect(await get('atom.example', '/feed', byDate)).toMatchObject({ status: 304 });
  expect(await get('atom.example', '/feed', { ...byDate, 'if-none-match': '"other"' })).toMatchObject({
    status: 200,
  });
  server.ignoreValidators(true);
  expect(await get('atom.example', '/feed', byTag)).toMatchObject({ status: 200 });
  server.ignoreValidators(false);
});

test('the corrected edition changes the feed of that paper alone', async () => {
  const before = await Promise.all([get('rss.example', '/feed'), get('json.example', '/feed')]);
  server.publish('corrected');
  const after = await Promise.all([get('rss.example', '/feed'), get('json.example', '/feed')]);
  server.publish('first');
  expect(after[0]?.headers['etag']).not.toBe(before[0]?.headers['etag']);
  expect(after[0]?.headers['last-modified']).toBe('Sat, 08 Mar 2025 02:15:00 GMT');
  expect(after[0]?.body.toString()).toContain('Corrected');
  expect(after[1]?.headers['etag']).toBe(before[1]?.headers['etag']);
});

test('article pages are HTML with the text in <article>, escaped', async () => {
  const { status, headers, body } = await get('rss.example', '/2025/03/07/a');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body.toString()).toMatch(
    /<article>[\s\S]*<h1>Q&amp;A: [\s\S]*<p>Three &lt;four&gt; \]\]&gt; five\.<\/p>[\s\S]*<\/article>/,
  );
});

test('the front page announces the feed', async () => {
  expect((await get('json.example', '/')).body.toString()).toContain(
    '<link rel="alternate" type="application/feed+json" href="/feed">',
  );
});

test.each([
  ['rss.example', '/nothing'],
  ['json.example', '/feed.xml'],
  ['unknown.example', '/feed'],
])('%s%s is 404', async (host, path) => {
  expect(await get(host, path)).toMatchObject({ status: 404 });
});
