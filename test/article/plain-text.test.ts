import { cleanLine, cleanText, cutBytes } from '../../src/article/clean-text.ts';
import { looksLikeHtml, plainText } from '../../src/article/plain-text.ts';

test.each([
  ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['One<br>Two<br/>Three', 'One\nTwo\nThree'],
  ['<h2>Head</h2>Text <b>bold</b>, <i>more</i>.', 'Head\n\nText bold, more.'],
  ['<ul><li>a</li><li>b</li></ul>after', 'a\nb\n\nafter'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['<p>  much \n\n space  </p>', 'much space'],
  ['AT&amp;T &lt;b&gt; &#8217;&nbsp;x', 'AT&T <b> ’ x'],
  ['ju\u00adst e\u0301', 'just é'],
  ['<div><div><p>deep</p></div></div><p></p><p>next</p>', 'deep\n\nnext'],
])('%j is %j', (html, expected) => {
  expect(plainText(html)).toBe(expected);
});

test.each([
  ['<p>x', true],
  ['AT&amp;T', true],
  ['x<br/>y', true],
  ['AT&T', false],
  ['1 < 2 > 0', false],
  ['List<String>', false],
  ['R&D; more', false],
])('%j looks like HTML: %s', (text, expected) => {
  expect(looksLikeHtml(text)).toBe(expected);
});

test.each([
  ['a\u0000b\u0007c\u009f', 'abc'],
  ['a\ud800b\udc00', 'a\ufffdb\ufffd'],
  ['😀', '😀'],
  ['\u202eevil\u202c \u2066x\u2069', 'evil x'],
  ['e\u0301', 'é'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['שלום \u200f', 'שלום \u200f'],
])('%j is cleaned to %j', (text, expected) => {
  expect(cleanText(text)).toBe(expected);
});

test('a line has no breaks', () => {
  expect(cleanLine(' a\n\tb  c ')).toBe('a b c');
});

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'abc'],
  ['éé', 3, 'é'],
  ['a😀', 4, 'a'],
  ['😀😀', 4, '😀'],
  ['年年', 5, '年'],
  ['', 3, ''],
])('%j cut at %d bytes is %j', (text, bytes, expected) => {
  expect(cutBytes(text, bytes)).toBe(expected);
});
