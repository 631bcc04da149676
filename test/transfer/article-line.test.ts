import { publisherOfLine, readArticleLine } from '../../src/transfer/article-line.ts';

const NOW = new Date('2025-06-01T00:00:00Z');
const GOOD = { url: 'https://news.example/a', title: 'A title', publishedAt: '2025-03-07T09:15:00+07:00' };

function read(change: object) {
  return readArticleLine(JSON.stringify({ ...GOOD, ...change }), NOW);
}

test('a line with only what is needed is an article', () => {
  expect(read({})).toMatchObject({
    kind: 'article',
    line: {
      ...GOOD,
      publishedAt: { epochMs: Date.UTC(2025, 2, 7, 2, 15), zone: 'STATED' },
      body: null,
      author: null,
    },
  });
});

test('fields that nobody knows, and nulls, are left alone', () => {
  expect(read({ correction: { title: 'x' }, author: null, country: 'ID', language: 'pt-BR' })).toMatchObject({
    kind: 'article',
    line: { author: null, country: 'ID', language: 'pt-BR' },
  });
});

const DATES: [string, number, string][] = [
  ['2025-03-07', Date.UTC(2025, 2, 7), 'ASSUMED'],
  ['2025-03-07T09:15', Date.UTC(2025, 2, 7, 9, 15), 'ASSUMED'],
  ['2025-03-07 09:15:00.5Z', Date.UTC(2025, 2, 7, 9, 15, 0, 500), 'STATED'],
  ['2025-03-07T09:15:00-05:00', Date.UTC(2025, 2, 7, 14, 15), 'STATED'],
];
test.each(DATES)('date %s', (publishedAt, epochMs, zone) => {
  expect(read({ publishedAt })).toMatchObject({ kind: 'article', line: { publishedAt: { epochMs, zone } } });
});

const REFUSED: [string, object, RegExp][] = [
  ['no title', { title: null }, /^title is missing; accepted: a text$/],
  ['empty title', { title: ' ' }, /^title is " "/],
  [
    'a script',
    { url: 'javascript:alert(1)' },
    /^url is "javascript:alert\(1\)"; accepted: an http\(s\) URL$/,
  ],
  [
    'a word for a date',
    { publishedAt: 'yesterday' },
    /^publishedAt is "yesterday"; accepted: an ISO 8601 time/,
  ],
  ['a day that is none', { publishedAt: '2025-13-40' }, /^publishedAt is "2025-13-40"/],
  ['a date to come', { publishedAt: '2025-06-03' }, /^publishedAt is "2025-06-03"/],
  ['a date before the web', { publishedAt: '1989-12-31' }, /^publishedAt/],
  ['a number for a text', { body: 5 }, /^body is 5; accepted: a text or HTML$/],
  ['a language by name', { language: 'Indonesian?' }, /^language is/],
  ['a country in lower case', { country: 'id' }, /^country is "id"/],
];
test.each(REFUSED)('%s is refused', (_name, change, reason) => {
  expect(read(change)).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) });
});

test('all problems of a line are in the reason', () => {
  const outcome = read({ url: 'x', title: 3 });
  expect(outcome).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/^url is .*; title is 3/) });
});

test.each(['nothing', '[1]', '"text"', 'null'])('%s is no article', (text) => {
  expect(readArticleLine(text, NOW)).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('accepted: a JSON object'),
  });
});

test('the publisher is the host, by the name that is given', () => {
  const outcome = read({ url: 'https://www.news.example/a', publisher: 'The News' });
  expect(outcome.kind === 'article' ? publisherOfLine(outcome.line) : null).toEqual({
    domain: 'news.example',
    name: 'The News',
    country: null,
  });
});
