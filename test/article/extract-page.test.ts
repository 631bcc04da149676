import { extractPage } from '../../src/article/extract-page.ts';

const P1 =
  'Perusahaan itu mengumumkan hasil kuartal pertama pada hari Rabu, dan sahamnya naik tiga persen, kata bursa.';
const P2 =
  'Direktur keuangan menyebut permintaan dari luar negeri sebagai alasan utama, disusul biaya yang turun.';
const P3 =
  'Pabrik kedua akan dibuka pada bulan Juli, dengan tiga ratus pekerja dari kabupaten sekitar, menurut rencana.';
const URL_ = 'https://paper.example/news/1.html';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>T</title>${head}</head><body>${body}</body></html>`;
const extract = (html: string | Buffer, contentType: string | null = 'text/html; charset=utf-8') =>
  extractPage({ bytes: Buffer.from(html as string), contentType, url: URL_ });
const textOf = (html: string) => {
  const outcome = extract(html);
  return outcome.kind === 'extracted' ? outcome.text : outcome.reason;
};
const whole = [P1, P2, P3].join('\n\n');

describe('lines that are not the article’s', () => {
  test.each([
    '<p>Baca juga: <a href="/x">Harga beras turun</a></p>',
    '<p><strong>BACA JUGA: <a href="/x">Harga beras turun</a></strong></p>',
    '<p><strong>Baca Juga</strong> <a href="/x">Harga beras turun</a></p>',
    '<div><b>Lihat juga :</b> <a href="/x">Harga beras turun</a></div>',
    '<p>Simak juga video: Harga beras turun</p>',
    '<p>Pilihan Editor: <a href="/x">Harga beras turun</a></p>',
    '<p>Read also: <a href="/x">Rice gets cheaper</a></p>',
    '<p><em>Also read | <a href="/x">Rice gets cheaper</a></em></p>',
    '<h3>Related stories</h3><ul><li><a href="/x">Rice gets cheaper</a></li><li><a href="/y">Corn too</a></li></ul>',
    '<h3>Artikel Terkait</h3><div><a href="/x">Harga beras turun</a></div>',
    '<p>ADVERTISEMENT</p><p>SCROLL TO CONTINUE WITH CONTENT</p>',
    '<p>[Gambas:Video CNN]</p>',
    '<p>Sign up for our weekly newsletter and get it in your inbox.</p>',
    '<p>Ikuti berita terkini dari Harian di Google News, klik di sini.</p>',
    '<p>Follow us on Facebook and X</p>',
    '<figure><img src="/a.jpg"><figcaption>Gedung pabrik. (Foto: Harian)</figcaption></figure>',
    '<aside><p>Dapatkan buletin kami.</p></aside>',
    '<div class="article-share">Bagikan: Facebook, Telegram, salin tautan</div>',
  ])('%s', (clutter) => {
    expect(textOf(page(`<article><p>${P1}</p>${clutter}<p>${P2}</p><p>${P3}</p></article>`))).toBe(whole);
  });
});

describe('lines that only look so stay', () => {
  test.each([
    'Baca juga peraturan yang lama, kata menteri, karena pasal dua belum dicabut.',
    'You can read more about the plan in the city’s report, which runs to ninety pages.',
    'Related companies have to be named in the report, under the new law.',
    'Share prices fell by three percent in early trading on Thursday.',
    'Iklan di televisi turun sepertiga dalam dua tahun, menurut asosiasi.',
    'Comments by the minister had raised hopes of a deal before the summer.',
    'By 2030 the plant will employ a thousand people.',
  ])('%s', (line) => {
    expect(textOf(page(`<article><p>${P1}</p><p>${line}</p><p>${P2}</p></article>`))).toBe(
      [P1, line, P2].join('\n\n'),
    );
  });

  test('words of a link inside a sentence', () => {
    const html = `<article><p>${P1}</p><p>Anda dapat <a href="/x">baca juga: pengumuman</a> itu di kantor desa.</p><p>${P2}</p></article>`;

    expect(textOf(page(html))).toContain('pengumuman');
  });

  test('an article in an element with a name of clutter', () => {
    const html = `<div class="content has-sidebar share-enabled"><p>${P1}</p><p>${P2}</p><p>${P3}</p></div>`;

    expect(textOf(page(html))).toBe(whole);
  });
});

test('headings and list items are lines of their own', () => {
  const html = `<article><p>${P1}</p><h2>Rencana</h2><ul><li>satu hal yang pertama</li><li>dua hal yang kedua</li></ul><p>${P2}</p></article>`;

  expect(textOf(page(html))).toBe(
    `${P1}\n\nRencana\n\nsatu hal yang pertama\n\ndua hal yang kedua\n\n${P2}`.replace(
      'pertama\n\n',
      'pertama\n',
    ),
  );
});

test('the body is sanitised, its links absolute', () => {
  const html = page(
    `<article><p onclick="x()">${P1} <a href="../a">sini</a> <a href="javascript:x()">x</a></p><script>x()</script><p>${P2}</p></article>`,
  );

  const outcome = extract(html);

  const bodyHtml = outcome.kind === 'extracted' ? outcome.bodyHtml : '';
  expect(bodyHtml).toContain('href="https://paper.example/a"');
  expect(bodyHtml).not.toMatch(/onclick|script/);
});

test('what the page says of itself', () => {
  const data = {
    '@type': ['NewsArticle'],
    headline: 'Judul',
    author: { name: 'Rina' },
    datePublished: '2025-01-02',
  };
  const head = `<script type="application/ld+json">{"@graph":[{"@type":"Organization","name":"Harian"},${JSON.stringify(data)}]}</script>`;

  expect(extract(page(`<article><p>${P1}</p><p>${P2}</p></article>`, head))).toMatchObject({
    title: 'Judul',
    byline: 'Rina',
    publishedTime: '2025-01-02',
    language: 'id',
  });
});

const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test('a body that only the linked data holds is taken, one that readers pay for is not', () => {
  const data = { '@type': 'NewsArticle', articleBody: `${P1}\n${P2}\n${P3}` };

  expect(textOf(page('<div id="app"></div>', linked(data)))).toBe(whole);
  expect(
    textOf(page(`<article><p>${P1} ${P1}</p></article>`, linked({ ...data, isAccessibleForFree: 'False' }))),
  ).toBe(`${P1} ${P1}`);
});

test('broken linked data counts for nothing', () => {
  const head = '<script type="application/ld+json">{"@type":"NewsArticle",</script>';

  expect(textOf(page(`<article><p>${P1}</p><p>${P2}</p><p>${P3}</p></article>`, head))).toBe(whole);
});

test.each([
  ['the header', 'text/html; charset=windows-1252', ''],
  ['the page', 'text/html', '<meta charset="windows-1252">'],
  ['the page, old form', null, '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'],
])('the encoding is read from %s', (_, contentType, meta) => {
  const html = `<html><head>${meta}</head><body><article><p>Café – ${P1}</p><p>${P2}</p></article></body></html>`;
  const bytes = Buffer.from(html.replaceAll('–', '\u0096'), 'latin1');

  expect(extractPage({ bytes, contentType, url: URL_ })).toMatchObject({
    kind: 'extracted',
    text: expect.stringContaining('Café – '),
  });
});

test('elements without end tags are not nested', () => {
  const items = Array.from({ length: 300 }, (_, at) => `<p>${P1} ${at}`);

  expect(textOf(`<article>${items.join('')}</article>`).split('\n\n')).toHaveLength(300);
});

test.each([
  [
    'a consent wall',
    '<div><h1>Sebelum melanjutkan</h1><p>Kami memakai kuki.</p><button>Setuju</button></div>',
  ],
  ['an empty page', ''],
  ['a page of links', '<ul><li><a href="/1">Satu</a></li><li><a href="/2">Dua</a></li></ul>'],
])('%s is no article', (_, body) => {
  expect(extract(page(body))).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('characters of text'),
  });
});

test('bytes that are no page at all are no article', () => {
  expect(extract(Buffer.from([0, 255, 254, 1, 2, 3]), null)).toMatchObject({ kind: 'failed' });
});
