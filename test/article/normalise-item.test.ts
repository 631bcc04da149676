import { createHash } from 'node:crypto';
import type { ArticleDraft, NormaliseContext } from '../../src/article/article-draft.ts';
import { normaliseItem } from '../../src/article/normalise-item.ts';
import type { ParsedDate, ParsedItem, ParsedText } from '../../src/parse/parsed-feed.ts';

const FETCHED_AT = new Date('2026-08-01T12:00:00Z');
const CONTEXT: NormaliseContext = {
  feedKind: 'PRESS',
  publisher: { domain: 'paper.example', name: 'Paper', country: 'ID' },
  feedLanguage: 'id',
  fetchedAt: FETCHED_AT,
};
const html = (value: string): ParsedText => ({ value, kind: 'html' });
const text = (value: string): ParsedText => ({ value, kind: 'text' });
const date = (iso: string, zone: ParsedDate['zone'] = 'STATED'): ParsedDate => ({
  raw: iso,
  epochMs: Date.parse(iso),
  zone,
});
const ITEM: ParsedItem = {
  id: 'tag:paper,1',
  link: 'https://paper.example/1?utm_source=rss',
  title: text('Judul'),
  summary: text('Ringkas.'),
  content: html('<p>Satu</p><p>Dua</p>'),
  author: 'Ann',
  published: date('2026-08-01T10:00:00Z'),
  updated: null,
  language: null,
  imageUrl: 'https://paper.example/i.png',
  categories: ['AI'],
  source: null,
};
const sha256 = (value: string) => createHash('sha256').update(value).digest('hex');

function draftOf(change: Partial<ParsedItem>, context: Partial<NormaliseContext> = {}): ArticleDraft {
  const outcome = normaliseItem({ ...ITEM, ...change }, { ...CONTEXT, ...context });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.draft;
}

test('an item becomes a draft', () => {
  const body = 'Judul\n\nSatu\n\nDua';

  expect(draftOf({})).toEqual({
    url: 'https://paper.example/1',
    urlHash: sha256('https://paper.example/1'),
    guidHash: sha256('tag:paper,1'),
    title: 'Judul',
    summary: 'Ringkas.',
    bodyHtml: '<p>Satu</p><p>Dua</p>',
    text: body,
    titleLength: 5,
    author: 'Ann',
    publishedAt: new Date('2026-08-01T10:00:00Z'),
    publishedAtSource: 'FEED',
    updatedAt: null,
    declaredLanguage: 'id',
    contentHash: sha256(body),
    imageUrl: 'https://paper.example/i.png',
    categories: ['AI'],
    publisher: CONTEXT.publisher,
  });
});

describe('dates', () => {
  test.each([
    ['0001-01-01T00:00:00Z'],
    ['1989-12-31T23:59:59Z'],
    ['2026-08-02T12:00:01Z'],
    ['9999-12-31T00:00:00Z'],
    ['+275760-09-13T00:00:00Z'],
  ])('%s is not believed: the time of fetching is used', (iso) => {
    expect(draftOf({ published: date(iso) })).toMatchObject({
      publishedAt: FETCHED_AT,
      publishedAtSource: 'FETCHED',
    });
  });

  test.each(['1990-01-01T00:00:00Z', '2026-08-02T12:00:00Z'])('%s is', (iso) => {
    expect(draftOf({ published: date(iso) })).toMatchObject({
      publishedAt: new Date(iso),
      publishedAtSource: 'FEED',
    });
  });

  test('an update stands in for a missing or unread publication', () => {
    const unread: ParsedDate = { raw: 'soon', epochMs: null, zone: 'ASSUMED' };

    expect(draftOf({ published: unread, updated: date('2026-07-01T00:00:00Z', 'ASSUMED') })).toMatchObject({
      publishedAt: new Date('2026-07-01T00:00:00Z'),
      publishedAtSource: 'ASSUMED_ZONE',
    });
  });
});

describe('texts', () => {
  test.each([
    ['markup and references', html('<b>A</b> &amp;\n B'), 'A & B'],
    ['RSS that looks like HTML', { value: 'A <i>b</i>', kind: 'unknown' } as const, 'A b'],
    ['text that looks like HTML', text('The <b> tag'), 'The <b> tag'],
    ['hidden characters', text('\u202eA\u0000B\ufeff'), 'AB'],
    ['decomposed letters', text('e\u0301'), 'é'],
  ])('a title of %s', (_, title, expected) => {
    expect(draftOf({ title }).title).toBe(expected);
  });

  test('a title of 10 MB is cut at 1,024 bytes, at a code point', () => {
    const { title, titleLength } = draftOf({ title: text('é😀'.repeat(1_500_000)) });

    expect(Buffer.byteLength(title)).toBeLessThanOrEqual(1_024);
    expect(title).toBe('é😀'.repeat(170) + 'é');
    expect(titleLength).toBe(title.length);
  });

  test('a body over 1 MB is cut', () => {
    expect(Buffer.byteLength(draftOf({ content: text('é '.repeat(600_000)) }).text)).toBeLessThanOrEqual(
      1_000_000,
    );
  });

  test('without content the summary is the body', () => {
    expect(draftOf({ content: null })).toMatchObject({
      text: 'Judul\n\nRingkas.',
      bodyHtml: '<p>Ringkas.</p>',
    });
  });

  test('plain text becomes escaped paragraphs', () => {
    expect(draftOf({ content: text('a <b>\n\nc\nd') }).bodyHtml).toBe('<p>a &lt;b&gt;</p><p>c<br />d</p>');
  });

  test('without a title the beginning of the body is one', () => {
    const draft = draftOf({ title: null, content: text(`${'kata '.repeat(60)}\n\nlain`) });

    expect(draft.title).toMatch(/^(kata ){20,23}kata…$/);
    expect(draft.text.slice(0, draft.titleLength)).toBe(draft.title);
  });

  test.each([
    'The post <a href="https://x.example">Judul</a> appeared first on <a href="https://y.example">Paper</a>.',
    'Artikel Judul pertama kali tampil pada Paper.',
  ])("a blog's footer is no text of the article: %s", (footer) => {
    expect(draftOf({ content: html(`<p>Satu</p><p>${footer}</p>`) }).text).toBe('Judul\n\nSatu');
  });

  test('active content is gone from the body, its text too', () => {
    const draft = draftOf({ content: html('<p onclick="x()">Satu<script>alert(1)</script></p>') });

    expect([draft.bodyHtml, draft.text]).toEqual(['<p>Satu</p>', 'Judul\n\nSatu']);
  });
});

describe('addresses and keys', () => {
  test.each([
    'javascript:alert(1)',
    'data:image/png;base64,x',
    '/relative.png',
    `https://x.example/${'a'.repeat(3_000)}`,
  ])('an image at %.40s is none', (imageUrl) => {
    expect(draftOf({ imageUrl }).imageUrl).toBeNull();
  });

  test('an id of 10 kB is a hash like any other, a missing one is that of the address', () => {
    expect(draftOf({ id: 'x'.repeat(10_000) }).guidHash).toHaveLength(64);
    expect(draftOf({ id: null }).guidHash).toBe(draftOf({}).urlHash);
  });

  test.each([
    [{ link: null, id: 'tag:x' }, 'no link'],
    [{ link: 'javascript:alert(1)' }, 'javascript:'],
    [{ link: `https://paper.example/${'a'.repeat(2_048)}` }, '2048'],
    [{ title: null, content: null, summary: html('<p> </p>') }, 'neither title nor text'],
  ])('refused: %j', (change, reason) => {
    expect(normaliseItem({ ...ITEM, ...change }, CONTEXT)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining(reason),
    });
  });
});

describe('languages', () => {
  test.each([
    ['en_us', 'en-US'],
    ['zh-hans', 'zh-Hans'],
    ['not a language', 'id'],
    [null, 'id'],
    ['<script>', 'id'],
  ])('%s is %s', (language, expected) => {
    expect(draftOf({ language }).declaredLanguage).toBe(expected);
  });
});

describe('news search', () => {
  const search = { feedKind: 'NEWS_SEARCH' } as const;
  const item = { title: text('Judul - Koran'), source: { name: 'Koran', url: 'https://www.koran.example' } };

  test('the paper is the publisher, its name leaves the title, the list of headlines is no text', () => {
    expect(draftOf({ ...item, content: null }, search)).toMatchObject({
      publisher: { domain: 'koran.example', name: 'Koran', country: null },
      title: 'Judul',
      text: 'Judul',
      summary: null,
      bodyHtml: null,
    });
  });

  test('a paper without address leaves the publisher to the feed', () => {
    expect(draftOf({ ...item, source: { name: 'Koran', url: null } }, search).publisher).toEqual(
      CONTEXT.publisher,
    );
  });

  test("in a paper's own feed a source changes nothing", () => {
    expect(draftOf(item)).toMatchObject({ publisher: CONTEXT.publisher, title: 'Judul - Koran' });
  });
});
