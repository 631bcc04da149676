import { createFeedReader, type FeedReader } from '../../src/article/feed-reader.ts';

const DEADLINE_MS = 15_000;
let reader: FeedReader;

beforeAll(() => {
  reader = createFeedReader({ deadlineMs: DEADLINE_MS, size: 1 });
});

afterAll(() => reader.close());

const paragraph =
  '<p>Perusahaan itu mengumumkan hasil kuartal pertama pada hari Rabu, kata bursa, dan sahamnya naik.</p>';
const extract = (html: string) =>
  reader.extract({ bytes: Buffer.from(html), contentType: 'text/html', url: 'https://paper.example/a' });

const article = `<article>${paragraph.repeat(5)}</article>`;
const hostile: Record<string, string> = {
  '100,000 nested divs before the article': `${'<div>'.repeat(100_000)}${article}`,
  'nested elements that end by themselves': `${'<p><li>'.repeat(20_000)}${article}`,
  'a script without end': `${article}<script>${'<div>'.repeat(300_000)}`,
  'starts of scripts': `${article}${'<script'.repeat(200_000)}`,
  'starts of comments': `${article}${'<!--'.repeat(300_000)}`,
  'starts of pictures': `${article}${'<svg>'.repeat(100_000)}`,
  'a tag without end': `${article}<${'a'.repeat(1_000_000)}`,
  'tags without end': `${article}${'<a'.repeat(500_000)}`,
  '100,000 attributes': `<div ${Array.from({ length: 100_000 }, (_, at) => `a${at}="v"`).join(' ')}>${article}</div>`,
  'deep linked data': `${article}<script type="application/ld+json">${'['.repeat(50_000)}</script>`,
};

test.each(Object.entries(hostile))('%s: the article comes out all the same', async (_, html) => {
  expect(await extract(html)).toMatchObject({ kind: 'extracted', text: expect.stringContaining('kuartal') });
});

test('more elements than a page has are refused', async () => {
  expect(await extract(`<ul>${'<li><b>x</b></li>'.repeat(120_000)}</ul>`)).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('elements; accepted are at most'),
  });
});

test('a page over the deadline is a failure with its reason, and the thread’s next request is answered', async () => {
  const hasty = createFeedReader({ deadlineMs: 20, size: 1 });
  const slow = hasty.extract({
    bytes: Buffer.from(article.repeat(5_000)),
    contentType: null,
    url: 'https://p.example/',
  });

  expect(await slow).toEqual({ kind: 'failed', reason: 'reading the page was stopped after 20 ms' });
  await hasty.close();
  expect(await extract(article)).toMatchObject({ kind: 'extracted' });
});
