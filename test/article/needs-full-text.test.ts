import { needsFullText } from '../../src/article/needs-full-text.ts';

const sentence = 'Perusahaan itu mengumumkan hasil kuartal pertama pada hari Rabu. ';
const LONG = sentence.repeat(12).trim();
const LONGER = sentence.repeat(40).trim();

function draftOf({ url = 'https://paper.example/a', body = LONG, summary = null as string | null }) {
  const title = 'Judul';
  return { url, summary, text: body === '' ? title : `${title}\n\n${body}`, titleLength: title.length };
}

test.each([
  ['no body', { body: '' }],
  ['one sentence', { body: sentence.trim() }],
  ['a body that ends with an ellipsis', { body: `${LONG.slice(0, -1)}…` }],
  ['a body that ends with three dots', { body: `${LONG} Selain itu ...` }],
  [
    'a body that ends with a bracketed ellipsis',
    { body: `${LONG} Selain itu [&#8230;]`.replace('&#8230;', '…') },
  ],
  ['a link to the rest, Indonesian', { body: `${LONG}\n\nBaca selengkapnya` }],
  ['a link to the rest, English', { body: `${LONG} Read more »` }],
  ['a link to the rest with the paper', { body: `${LONG} Continue reading on The Courier` }],
  ['the summary again', { body: LONG, summary: LONG }],
  ['a short Chinese body', { body: '公司周三公布了第一季度业绩。'.repeat(5) }],
])('%s: the page is wanted', (_, item) => {
  expect(needsFullText(draftOf(item), 'PRESS')).toBe(true);
});

test.each([
  ['a whole body', { body: LONG }],
  ['a whole body with a summary of its own', { body: LONG, summary: sentence.trim() }],
  ['a long body given as the summary', { body: LONGER, summary: LONGER }],
  ['an ellipsis in the middle', { body: `${sentence}Lalu ... ${LONG}` }],
  ['"read more" inside a sentence', { body: `${LONG} Children who read more do better at school.` }],
  ['a whole Chinese body', { body: '公司周三公布了第一季度业绩。'.repeat(20) }],
  ['a file', { body: '', url: 'https://paper.example/report.pdf' }],
])('%s: the page is not wanted', (_, item) => {
  expect(needsFullText(draftOf(item), 'PRESS')).toBe(false);
});

test('news search never wants pages, a laboratory’s feed does', () => {
  expect(needsFullText(draftOf({ body: '' }), 'NEWS_SEARCH')).toBe(false);
  expect(needsFullText(draftOf({ body: '' }), null)).toBe(false);
  expect(needsFullText(draftOf({ body: '' }), 'LAB')).toBe(true);
});
