import { highlightsOf, matchRanges } from '../../src/read/highlights.ts';

const marked = (text: string, language: string, ...lexemes: string[]) =>
  matchRanges(text, language, new Set(lexemes)).map(({ start, end }) => text.slice(start, end));

describe('highlights', () => {
  test.each([
    ['OpenAI and openai, not openair', 'en', ['openai'], ['OpenAI', 'openai']],
    ['Partnerships end', 'en', ['partnership'], ['Partnerships']],
    ['Größe zählt', 'de', ['grosse'], ['Größe']],
    ['微软与OpenAI的合作关系', 'zh', ['合作'], ['合作']],
    ['😀 OpenAI', 'en', ['openai'], ['OpenAI']],
    ['nothing', 'en', ['openai'], []],
  ])('in %s (%s), %j marks %j', (text, language, lexemes, expected) => {
    expect(marked(text, language, ...lexemes)).toEqual(expected);
  });

  test('a long body gives its stretches around the words, each with its own places', () => {
    const body = `${'lorem ipsum '.repeat(50)}OpenAI ${'dolor sit '.repeat(50)}openai.`;
    const found = highlightsOf({ title: 'None', body, language: 'en' }, new Set(['openai']));

    expect(
      found.map(({ field, text, ranges }) => [
        field,
        text.length < 300,
        ranges.map(({ start, end }) => text.slice(start, end)),
      ]),
    ).toEqual([
      ['BODY', true, ['OpenAI']],
      ['BODY', true, ['openai']],
    ]);
  });

  test('never cuts a surrogate pair', () => {
    const body = `${'😀'.repeat(120)} openai ${'😀'.repeat(120)}`;
    const [found] = highlightsOf({ title: '', body }, new Set(['openai']));
    expect(found?.text.isWellFormed()).toBe(true);
  });
});
