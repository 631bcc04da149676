import { type OpmlFeed, readOpml, writeOpml } from '../../src/feed/opml.ts';

const FEED: OpmlFeed = {
  url: 'https://paper.example/rss?a=1&b=2',
  title: 'Paper "Daily" <News>',
  siteUrl: 'https://paper.example/',
  language: 'id',
  category: 'Press',
  publisher: 'Paper',
  country: 'ID',
  timeZone: 'Asia/Jakarta',
  kind: 'NEWS_SEARCH',
};
const BARE: OpmlFeed = {
  ...FEED,
  url: 'http://lab.example/feed',
  title: 'Lab',
  siteUrl: null,
  language: null,
  category: null,
  publisher: null,
  country: null,
  timeZone: null,
  kind: 'PRESS',
};

test('a written list is read back with our attributes', () => {
  expect(readOpml(writeOpml('Feeds', [FEED, BARE]))).toEqual([FEED, BARE]);
});

test("other programs' lists: nested groups name the category, what is no http feed is left out", () => {
  const text = `<opml version="1.0"><body><outline text="Tech"><outline text="AI">
    <outline text="A" xmlUrl="http://a.example/"/><outline text="B" xmlUrl="javascript:alert(1)"/><outline text="C"/>
    <outline text="A again" xmlUrl="http://a.example/"/></outline></outline></body></opml>`;

  expect(readOpml(text).map(({ url, category }) => [url, category])).toEqual([['http://a.example/', 'AI']]);
});

test('what is no OPML is thrown', () => {
  expect(() => readOpml('<rss/>')).toThrow();
});
