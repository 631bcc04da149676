import { parseHttpUrl, parseUrl } from '../../src/shared/parse-url.ts';

test('an address is an address however often it is asked about', () => {
  const refused = Array.from({ length: 20_000 }, () => parseUrl('https://bücher.example/ü')).filter(
    (url) => url === null,
  );
  expect(refused).toEqual([]);
});

test.each([
  ['/a', 'https://x.example/b/', 'https://x.example/a'],
  ['ü', 'https://x.example/', 'https://x.example/%C3%BC'],
])('%s beside %s is %s', (text, base, href) => {
  expect(parseUrl(text, base)?.href).toBe(href);
});

test.each(['', 'a b', '/a', 'https://', 'http://[::1'])('"%s" is none', (text) => {
  expect(parseUrl(text)).toBeNull();
});

test('only http and https are addresses of the web', () => {
  expect(parseHttpUrl('HTTP://x.example')?.href).toBe('http://x.example/');
  expect(parseHttpUrl('ftp://x.example')).toBeNull();
  expect(parseHttpUrl('javascript:alert(1)')).toBeNull();
});
