import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { NormaliseContext } from '../../src/article/article-draft.ts';
import { createFeedReader, type FeedReader } from '../../src/article/feed-reader.ts';

const PARSE = { url: 'http://paper.example/rss', contentType: null, timeZone: 'Asia/Jakarta' };
const NORMALISE: NormaliseContext = {
  feedKind: 'PRESS',
  publisher: { domain: 'paper.example', name: 'Paper', country: 'ID' },
  feedLanguage: null,
  fetchedAt: new Date('2026-08-01T00:00:00Z'),
};
let reader: FeedReader;

beforeAll(() => {
  reader = createFeedReader({ deadlineMs: 15_000, size: 1 });
});

afterAll(() => reader.close());

const read = (source: string, normalise = NORMALISE) =>
  reader.read({ bytes: new TextEncoder().encode(source), parse: PARSE, normalise });

test('a feed becomes drafts; an item that is none is refused with a reason', async () => {
  const outcome = await read(`<rss><channel><language>id</language>
    <item><title>A</title><link>/a</link><pubDate>31 Juli 2026 10:00</pubDate></item><item><title>B</title></item></channel></rss>`);

  expect(outcome).toMatchObject({
    kind: 'read',
    itemsSeen: 2,
    refused: ['the item has no link'],
    feed: { language: 'id' },
  });
  expect(outcome.kind === 'read' && outcome.drafts).toMatchObject([
    {
      url: 'http://paper.example/a',
      publishedAt: new Date('2026-07-31T03:00:00Z'),
      publishedAtSource: 'ASSUMED_ZONE',
      declaredLanguage: 'id',
    },
  ]);
});

test('the language that was configured wins over the feed’s', async () => {
  const source =
    '<rss><channel><language>id</language><item><title>A</title><link>/a</link></item></channel></rss>';
  const outcome = await read(source, { ...NORMALISE, feedLanguage: 'ms' });

  expect(outcome.kind === 'read' && outcome.drafts[0]?.declaredLanguage).toBe('ms');
});

test('4 MB of markup leave the main thread free', async () => {
  const item = `<item><title>A</title><link>/a</link><description><![CDATA[${'<p>x<b>y</b></p>'.repeat(2_500)}]]></description></item>`;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();

  const outcome = await read(`<rss><channel>${item.repeat(100)}</channel></rss>`);

  delay.disable();
  expect(outcome).toMatchObject({ kind: 'read', itemsSeen: 100 });
  expect(delay.max / 1e6).toBeLessThan(400);
});

test('an HTML page is a failure with its reason, and not a kill', async () => {
  expect(await read('<html></html>')).toMatchObject({
    kind: 'failed',
    killed: false,
    reason: expect.stringContaining('HTML page'),
  });
});

const hostile: Record<string, string> = {
  'nested 200,000 deep': `<rss><channel><item><description>${'<div>'.repeat(200_000)}</description></item></channel></rss>`,
  'unknown nested': `<rss><channel>${'<foo>'.repeat(500_000)}`,
  '100,000 attributes': `<rss ${Array.from({ length: 100_000 }, (_, at) => `a${at}="v"`).join(' ')}><channel/></rss>`,
  '150,000 items': `<rss><channel>${'<item><title>t</title></item>'.repeat(150_000)}</channel></rss>`,
  'open paragraphs': `<rss><channel><item><description>${'&lt;p '.repeat(500_000)}</description></item></channel></rss>`,
  'open quotes': `<rss><channel>${'<a b="'.repeat(700_000)}`,
  'open DOCTYPEs': `<rss><channel>${'<!DOCTYPE [>'.repeat(400_000)}`,
  'end tags only': `<rss><channel>${'<author>'.repeat(200_000)}${'</b>'.repeat(500_000)}`,
};
test.each(Object.entries(hostile))('%s is read within seconds', async (_, source) => {
  expect(await read(source)).toMatchObject({ kind: 'read' });
});
