import { decide, primarySubtag } from '../../src/analyse/identify-language.ts';
import { searchTokens } from '../../src/analyse/search-tokens.ts';
import { sentenceAt, splitSentences } from '../../src/analyse/sentences.ts';
import { stemIndonesian } from '../../src/analyse/stem-indonesian.ts';
import { TokenTrie } from '../../src/analyse/token-trie.ts';
import { tokenise } from '../../src/analyse/tokens.ts';

const candidate = (language: string, probability: number) => ({ language, probability });
const surfaces = (text: string, language: string) =>
  searchTokens(text, language).map((token) => token.surface);

describe('splitSentences', () => {
  test.each([
    ['title apart', 'Judul tanpa titik\n\nSatu. Dua.', 17, ['Judul tanpa titik', 'Satu.', 'Dua.']],
    [
      'abbreviations',
      'Menurut Dr. Budi dari PT. Maju, itu benar. Titik.',
      0,
      ['Menurut Dr. Budi dari PT. Maju, itu benar.', 'Titik.'],
    ],
    ['initials', 'John F. Kennedy spoke. Then he left.', 0, ['John F. Kennedy spoke.', 'Then he left.']],
    ['decimals', 'It rose 3.5 percent. Fine.', 0, ['It rose 3.5 percent.', 'Fine.']],
    ['quotes', '“We agree.” He left.', 0, ['“We agree.”', 'He left.']],
    ['wide stops', '微软投资。OpenAI同意！', 0, ['微软投资。', 'OpenAI同意！']],
    ['a name opens in lower case', 'It ended. xAI began.', 0, ['It ended.', 'xAI began.']],
    ['no stop before lower case', 'Yahoo! shares rose.', 0, ['Yahoo! shares rose.']],
    ['empty text', '', 0, []],
  ])('%s', (_, text, titleLength, expected) => {
    expect(splitSentences(text, titleLength).map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    );
  });

  test('sentenceAt finds the sentence of an offset', () => {
    const text = 'Satu. Dua. Tiga.';
    expect(sentenceAt(splitSentences(text, 0), text.indexOf('Dua') + 1)).toBe(1);
  });
});

describe('decide', () => {
  test.each([
    ['few words: the feed is believed', [candidate('it', 0.9)], 4, 'id', 'id'],
    [
      'many words: strong evidence beats the feed',
      [candidate('en', 0.97), candidate('id', 0.01)],
      40,
      'id',
      'en',
    ],
    ['Malay in an Indonesian feed is Indonesian', [candidate('ms', 0.95)], 40, 'id', 'id'],
    [
      'Malay without a feed, unsure, is Indonesian',
      [candidate('ms', 0.6), candidate('id', 0.3)],
      40,
      null,
      'id',
    ],
    ['Malay without a feed, sure, is Malay', [candidate('ms', 0.95), candidate('id', 0.03)], 40, null, 'ms'],
    ['Cantonese is Chinese', [candidate('yue', 0.8)], 40, null, 'zh'],
  ])('%s', (_, candidates, words, declared, expected) => {
    expect(decide(candidates, words, declared).language).toBe(expected);
  });

  test.each([
    ['zh-Hans', 'zh'],
    ['en_US', 'en'],
    ['in', 'id'],
    ['und', null],
    ['', null],
    [null, null],
  ])('primarySubtag %s', (tag, expected) => {
    expect(primarySubtag(tag)).toBe(expected);
  });
});

describe('searchTokens', () => {
  test('accents and case are folded', () => {
    expect(surfaces('São Größe Œuvre', 'pt')).toEqual(['sao', 'grosse', 'oeuvre']);
  });
  test('the stem stands beside the surface', () => {
    expect(searchTokens('investments', 'en')).toEqual([
      { surface: 'investments', stem: 'invest', position: 1 },
    ]);
  });
  test.each([
    ['bermitra', 'kemitraan'],
    ['investasi', 'investasinya'],
    ['menggugat', 'gugatan'],
  ])('Indonesian %s meets %s', (one, other) => {
    expect(searchTokens(one, 'id')[0]?.stem).toBe(searchTokens(other, 'id')[0]?.stem);
  });
  test('a name is found by itself', () => {
    expect(searchTokens('OpenAI', 'id')[0]?.surface).toBe('openai');
  });
  test.each([
    ['zh', '微软投资人工智能'],
    ['ja', '人工知能の開発'],
  ])('%s is cut into words', (language, text) => {
    const tokens = surfaces(text, language);
    expect(tokens.length).toBeGreaterThan(1);
    expect(tokens.join('')).toBe(text);
  });
  test('query and text agree across forms of one text', () => {
    expect(surfaces('Cafe\u0301', 'fr')).toEqual(surfaces('Café', 'fr'));
  });
});

describe('stemIndonesian', () => {
  test.each([
    ['menulis', 'tulis'],
    ['pembelian', 'beli'],
    ['diakuisisi', 'akuisis'],
    ['AI', 'AI'],
    ['ai', 'ai'],
  ])('%s', (word, root) => {
    expect(stemIndonesian(word)).toBe(root);
  });
});

describe('TokenTrie', () => {
  const trie = new TokenTrie<string>();
  trie.add('kecerdasan buatan', 'ai');
  trie.add('buatan', 'made');
  const matches = (text: string, suffixes: string[] = []) =>
    trie
      .findAll(text, tokenise(text), suffixes)
      .map(({ payloads, start, end }) => [payloads[0], text.slice(start, end)]);
  test('leftmost longest', () => {
    expect(matches('Kecerdasan buatan dan buatan')).toEqual([
      ['ai', 'Kecerdasan buatan'],
      ['made', 'buatan'],
    ]);
  });
  test('a suffix is cut off only where asked for', () => {
    expect(matches('buatannya', ['nya'])).toEqual([['made', 'buatan']]);
    expect(matches('buatannya')).toEqual([]);
  });
  test('a comma ends a term', () => {
    expect(matches('kecerdasan, buatan')).toEqual([['made', 'buatan']]);
  });
});
