import iconv from 'iconv-lite';
import type { ParsedFeed } from '../../src/parse/parsed-feed.ts';
import { parseFeed } from '../../src/parse/parse-feed.ts';

const CONTEXT = { url: 'http://paper.example/feeds/rss', contentType: null, timeZone: null };

async function parse(
  source: string | Uint8Array,
  context: Partial<typeof CONTEXT> & { contentType?: string | null } = {},
) {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return parseFeed(bytes, { ...CONTEXT, ...context });
}

async function feedOf(source: string | Uint8Array, contentType: string | null = null): Promise<ParsedFeed> {
  const outcome = await parse(source, { contentType: contentType as null });
  if (outcome.kind === 'failed') throw new Error(outcome.reason);
  return outcome.feed;
}

const rss = (item: string, head = '') =>
  `<rss version="2.0"><channel>${head}<item>${item}</item></channel></rss>`;
const itemOf = async (item: string) => (await feedOf(rss(item))).items[0];

describe('formats', () => {
  test('RSS 2.0 with what news feeds carry', async () => {
    const feed =
      await feedOf(`<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"
      xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>
      <title>Paper</title><link>http://paper.example/</link><language>id</language><ttl>30</ttl>
      <sy:updatePeriod>hourly</sy:updatePeriod><atom:link rel="hub" href="http://hub.example/"/>
      <atom:link rel="self" href="http://paper.example/feeds/rss"/>
      <item><title>A &amp; B</title><link>/a</link><guid isPermaLink="false">a1</guid><dc:creator>Ann</dc:creator>
      <description>Short</description><content:encoded><![CDATA[<p>Long <a href="b">b</a></p>]]></content:encoded>
      <pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate><category>Tech</category><category>AI</category>
      <media:content url="/p.jpg" medium="image"/><source url="http://other.example/">Other</source></item></channel></rss>`);

    expect(feed).toMatchObject({
      format: 'RSS',
      title: { value: 'Paper' },
      language: 'id',
      hubUrl: 'http://hub.example/',
      selfUrl: 'http://paper.example/feeds/rss',
      freshForSeconds: 3_600,
    });
    expect(feed.items).toEqual([
      {
        id: 'a1',
        link: 'http://paper.example/a',
        title: { value: 'A & B', kind: 'unknown' },
        summary: { value: 'Short', kind: 'unknown' },
        content: { value: '<p>Long <a href="http://paper.example/feeds/b">b</a></p>', kind: 'html' },
        author: 'Ann',
        published: {
          raw: 'Thu, 01 Jan 2004 19:48:21 GMT',
          epochMs: Date.UTC(2004, 0, 1, 19, 48, 21),
          zone: 'STATED',
        },
        updated: null,
        language: null,
        imageUrl: 'http://paper.example/p.jpg',
        categories: ['Tech', 'AI'],
        source: { name: 'Other', url: 'http://other.example/' },
      },
    ]);
  });

  test('Atom with XHTML, xml:base, and a date that is none beside one that is', async () => {
    const feed =
      await feedOf(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://base.example/x/" xml:lang="en">
      <title type="html">T &lt;b&gt;b&lt;/b&gt;</title><entry><id>tag:1</id><link rel="self" href="no"/><link href="yes"/>
      <title type="text">1 &lt; 2</title><published>soon</published><updated>2026-01-01T00:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <em>two</em></p></div></content>
      <author><name>Ann</name></author></entry></feed>`);

    expect(feed).toMatchObject({
      format: 'ATOM',
      language: 'en',
      title: { value: 'T <b>b</b>', kind: 'html' },
    });
    expect(feed.items[0]).toMatchObject({
      id: 'tag:1',
      link: 'http://base.example/x/yes',
      title: { value: '1 < 2', kind: 'text' },
      content: { value: '<p>One <em>two</em></p>', kind: 'html' },
      author: 'Ann',
      published: { raw: 'soon', epochMs: null },
      updated: { epochMs: Date.UTC(2026, 0, 1) },
    });
  });

  test('RDF, whose items stand beside the channel', async () => {
    const feed =
      await feedOf(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>C</title></channel><item rdf:about="http://paper.example/1">
      <title>I</title><link>http://paper.example/1</link><dc:date>2026-01-01</dc:date></item></rdf:RDF>`);

    expect(feed.items[0]).toMatchObject({
      id: 'http://paper.example/1',
      title: { value: 'I' },
      updated: { raw: '2026-01-01' },
    });
  });

  test('JSON Feed', async () => {
    const feed = await feedOf(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        items: [
          {
            id: '1',
            url: '/1',
            title: 'T',
            content_html: '<img src="i.png">',
            date_published: '2026-01-01T00:00:00Z',
          },
        ],
      }),
    );

    expect(feed).toMatchObject({ format: 'JSON', title: { value: 'J', kind: 'text' } });
    expect(feed.items[0]).toMatchObject({
      link: 'http://paper.example/1',
      content: { value: '<img src="http://paper.example/feeds/i.png">', kind: 'html' },
      published: { epochMs: Date.UTC(2026, 0, 1) },
    });
  });
});

describe('broken markup', () => {
  test.each([
    ['junk before', `\n warning: x\n${rss('<title>T</title>')}`],
    ['no version', rss('<title>T</title>').replace(' version="2.0"', '')],
    ['no channel', '<rss><item><title>T</title></item></rss>'],
    ['cut off in mid-item', '<rss><channel><item><title>T</title><link>http://x'],
    ['title not closed', '<rss><channel><item><title>T</item></channel></rss>'],
    ['end tags crossed', '<rss><channel><item><title><b>T</title></b></item></channel></rss>'],
    ['capitals', '<RSS><CHANNEL><ITEM><TITLE>T</TITLE></ITEM></CHANNEL></RSS>'],
    ['control characters', rss('<title>\u0000T\u0008</title>')],
    ['prefix undeclared', rss('<dc:title>T</dc:title>')],
    ['a DOCTYPE with entities', `<!DOCTYPE rss [<!ENTITY x "y">]>${rss('<title>T</title>')}`],
  ])('%s: the item is read', async (_, source) => {
    const title = (await feedOf(source)).items[0]?.title?.value.replace(/<\/?b>/g, '');

    expect(title).toBe('T');
  });

  test.each([
    ['AT&T', 'AT&T'],
    ['&eacute;&nbsp;&#8217;&#x2019;', 'é\u00a0’’'],
    ['&#146;', '’'],
    ['&#xD800;', '\ufffd'],
    ['a &lt; b', 'a < b'],
    ['&unknown;', '&unknown;'],
  ])('references in %s', async (source, value) => {
    expect((await itemOf(`<title>${source}</title>`))?.title?.value).toBe(value);
  });

  test('an item without end tag ends where the next begins', async () => {
    const feed = await feedOf(
      '<rss><channel><item><title>A</title><item><title>B</title></item></channel></rss>',
    );

    expect(feed.items.map(({ title }) => title?.value)).toEqual(['A', 'B']);
  });

  test("fields inside other elements are not the item's", async () => {
    expect(
      await itemOf('<image><title>Wrong</title><link>http://wrong.example</link></image><title>T</title>'),
    ).toMatchObject({
      title: { value: 'T' },
      link: null,
    });
  });
});

describe('hostile documents', () => {
  test('entities are neither expanded nor fetched', async () => {
    const doctype = '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>';

    expect((await feedOf(`${doctype}${rss('<title>&a;&b;</title>')}`)).items[0]?.title?.value).toBe('&a;&b;');
  });

  test('items over the cap are counted, not read', async () => {
    const feed = await feedOf(
      `<rss><channel>${'<item><title>T</title></item>'.repeat(2_005)}</channel></rss>`,
    );

    expect([feed.items.length, feed.droppedItems]).toEqual([2_000, 5]);
  });
});

describe('what is no feed', () => {
  test('an HTML page: the reason names its feeds', async () => {
    const page = `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>`;

    expect(await parse(page)).toEqual({
      kind: 'failed',
      reason: 'this is an HTML page, not a feed; feed links found: http://paper.example/rss',
      killed: false,
    });
  });

  test.each([
    ['', 'the body is empty'],
    ['plain words', 'no markup'],
    ['<opml><body/></opml>', 'the root element is <opml>'],
    ['<html><body></body></html>', 'it announces no feed'],
    ['{"version": 1}', "can't be parsed"],
  ])('%j: %s', async (source, reason) => {
    expect(await parse(source)).toMatchObject({ kind: 'failed', reason: expect.stringContaining(reason) });
  });
});

describe('character sets', () => {
  const source = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?>${rss('<title>é “x” 年</title>')}`;

  test.each([
    ['UTF-8', iconv.encode(source('utf-8'), 'utf-8'), null],
    ['UTF-8 with a mark', iconv.encode(source('utf-8'), 'utf-8', { addBOM: true }), null],
    ['UTF-16 with a mark', iconv.encode(source('utf-16'), 'utf-16le', { addBOM: true }), null],
    ['UTF-16 without', iconv.encode(source('utf-16'), 'utf-16be'), null],
    ['GB2312 by declaration', iconv.encode(source('gb2312'), 'gb18030'), null],
    ['header over declaration', iconv.encode(source('iso-8859-1'), 'gb18030'), 'text/xml; charset="gb2312"'],
    ['a header that is wrong', iconv.encode(source('utf-8'), 'utf-8'), 'text/xml; charset=nonsense'],
    ['a wide declaration on narrow bytes', iconv.encode(source('utf-16'), 'utf-8'), null],
    ['a declaration that is wrong', iconv.encode(source('x-unknown'), 'utf-8'), null],
  ])('%s', async (_, bytes, contentType) => {
    expect((await feedOf(bytes, contentType)).items[0]?.title?.value).toBe('é “x” 年');
  });

  test('windows-1252 that calls itself UTF-8', async () => {
    const bytes = iconv.encode(
      `<?xml version="1.0" encoding="utf-8"?>${rss('<title>“é”</title>')}`,
      'windows-1252',
    );

    expect((await feedOf(bytes)).items[0]?.title?.value).toBe('“é”');
  });
});
