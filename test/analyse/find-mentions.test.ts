import { compileCatalogue } from '../../src/analyse/entities/catalogue.ts';
import { findMentions } from '../../src/analyse/entities/find-mentions.ts';
import { tokenise } from '../../src/analyse/tokens.ts';
import { SMALL_PACK } from './small-pack.ts';

const catalogue = compileCatalogue([SMALL_PACK]);

function found(text: string, language: string): string[] {
  return findMentions(text, tokenise(text), catalogue, language).map(
    ({ key, start, end }) => `${key}=${text.slice(start, end)}`,
  );
}

describe('findMentions', () => {
  test.each([
    [
      'the longest name wins',
      'en',
      'Microsoft AI is part of Microsoft.',
      ['microsoft-ai=Microsoft AI', 'microsoft=Microsoft'],
    ],
    ['case is free', 'en', 'OPENAI and openai', ['openai=OPENAI', 'openai=openai']],
    [
      'a clitic stays outside',
      'id',
      'Microsoftnya diam, OpenAI-nya tidak.',
      ['microsoft=Microsoft', 'openai=OpenAI'],
    ],
    ['a possessive stays outside', 'en', "OpenAI's board met", ['openai=OpenAI']],
    ['a German genitive stays outside', 'de', 'Microsofts Anteil', ['microsoft=Microsoft']],
    ['a misspelling counts', 'id', 'model dari Antropik', ['anthropic=Antropik']],
    ['hyphen and space are one', 'en', 'GPT 4, GPT-4 and GPT4', ['gpt-4=GPT 4', 'gpt-4=GPT-4', 'gpt-4=GPT4']],
    ['a camel-case name may be spaced', 'en', 'Open AI said', ['openai=Open AI']],
    ['names stand inside Chinese', 'zh', '微软与OpenAI的合作', ['microsoft=微软', 'openai=OpenAI']],
    [
      'names stand inside Japanese',
      'ja',
      'マイクロソフトとオープンAIが提携',
      ['microsoft=マイクロソフト', 'openai=オープンAI'],
    ],
    [
      'a surname counts after the full name',
      'en',
      'Sam Altman spoke. Altman left.',
      ['sam-altman=Sam Altman', 'sam-altman=Altman'],
    ],
    [
      'a surname counts in the title before it',
      'en',
      'Altman returns\n\nSam Altman is back.',
      ['sam-altman=Altman', 'sam-altman=Sam Altman'],
    ],
    ['context by the maker', 'en', 'Anthropic released Claude.', ['anthropic=Anthropic', 'claude=Claude']],
    ['context by another entity', 'id', 'OpenAI dan Meta bersaing.', ['openai=OpenAI', 'meta=Meta']],
    ['context by a word', 'id', 'Meta, induk Facebook', ['meta=Meta']],
  ])('%s', (_, language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  test.each([
    ['an ambiguous name without context', 'es', 'La Meta del equipo es ganar.'],
    ['an ambiguous name in another case', 'es', 'OpenAI2 marcó la meta'],
    ['a person called like a model', 'fr', 'Claude cuisine une tarte.'],
    ['a surname without the full name', 'en', 'Altman left.'],
    ['part of a longer word', 'en', 'Microsoftware and metamorphosis'],
    ['a katakana name inside another word', 'ja', 'アップルパイを焼く'],
    ['spaced lower-case words', 'en', 'an open ai debate'],
    ['the country in an amount of dollars', 'en', 'worth US$5 billion'],
    ['the country in Indonesian dollars', 'id', 'senilai 5 miliar dolar AS'],
  ])('not: %s', (_, language, text) => {
    expect(found(text, language)).toEqual([]);
  });
});
