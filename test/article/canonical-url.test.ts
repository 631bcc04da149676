import { canonicalUrl } from '../../src/article/canonical-url.ts';

test.each([
  ['http://Paper.Example:80/a', 'http://paper.example/a'],
  ['https://paper.example:443/a', 'https://paper.example/a'],
  ['https://paper.example:8443/a', 'https://paper.example:8443/a'],
  ['https://paper.example./a', 'https://paper.example/a'],
  ['https://user:secret@paper.example/a', 'https://paper.example/a'],
  ['https://paper.example/a#top', 'https://paper.example/a'],
  ['https://paper.example/#!/a', 'https://paper.example/#!/a'],
  [' \n https://paper.example/a%20"> ', 'https://paper.example/a'],
  ['https://paper.example/a?utm_source=rss&id=7&fbclid=x', 'https://paper.example/a?id=7'],
  ['https://paper.example/a?UTM_Medium=rss', 'https://paper.example/a'],
  ['https://paper.example/a?b=%2f&a=1&&', 'https://paper.example/a?b=%2f&a=1'],
  ['https://paper.example/a?utmost=1', 'https://paper.example/a?utmost=1'],
  ['https://bücher.example/ü', 'https://xn--bcher-kva.example/%C3%BC'],
])('%s is %s', (written, url) => {
  expect(canonicalUrl(written)).toEqual({ kind: 'url', url });
});

test.each([
  ['javascript:alert(1)', 'javascript:'],
  ['data:text/html,x', 'data:'],
  ['ftp://paper.example/a', 'ftp:'],
  ['/relative', 'no absolute URL'],
  ['', 'no absolute URL'],
  [`https://paper.example/${'a'.repeat(2_048)}`, '2048'],
  [`https://paper.example/${'a'.repeat(10_000_000)}`, '2048'],
])('%.60s is refused', (written, reason) => {
  expect(canonicalUrl(written)).toMatchObject({ kind: 'refused', reason: expect.stringContaining(reason) });
});
