import { readSearchQuery } from '../../src/read/search-query.ts';

describe('readSearchQuery', () => {
  test.each([
    ['OpenAI', ['en'], `((('openai')))`],
    ['partnerships', ['en'], `((('partnerships' | 'partnership')))`],
    ['tests of AI', ['en'], `((('tests' | 'test'))) & ((('of'))) & ((('ai')))`],
    ['"chain of thought"', ['en'], `((('chain') <-> ('of') <-> ('thought')))`],
    ['openai -Google', ['en'], `((('openai'))) & !((('google' | 'googl')))`],
    ['chain-of-thought', ['en'], `((('chain') <-> ('of') <-> ('thought')))`],
    [
      `'); DROP TABLE article; --`,
      ['en'],
      `((('drop'))) & ((('table' | 'tabl'))) & ((('article' | 'articl')))`,
    ],
    ['  ', ['en'], ''],
    ['?!', ['en'], ''],
  ])('%j in %j becomes %s', (query, languages, tsquery) => {
    expect(readSearchQuery(query, languages).tsquery).toBe(tsquery);
  });

  test('an excluded word is no word to highlight', () => {
    expect([...readSearchQuery('openai -google', ['en']).lexemes]).toEqual(['openai']);
  });
});
