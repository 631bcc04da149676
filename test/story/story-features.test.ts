import { indexGlossary } from '../../src/story/glossary-index.ts';
import type { StoryFacts } from '../../src/story/story-features.ts';
import { storyFeatures } from '../../src/story/story-features.ts';

const NOTHING: StoryFacts = { mentions: [], figures: [] };
const GLOSSARY = indexGlossary([
  { language: 'id', term: 'gugatan', english: 'lawsuit' },
  { language: 'id', term: 'pusat data', english: 'data center' },
  { language: 'zh', term: '诉讼', english: 'lawsuit' },
  { language: 'ja', term: '訴訟', english: 'lawsuit' },
]);

function features(text: string, language: string, facts = NOTHING, titleLength = 0) {
  return storyFeatures({ text, titleLength, language }, facts, GLOSSARY);
}

function mention(text: string, name: string, entityKey: string, inTitle = false) {
  const start = text.indexOf(name);
  return { entityKey, start, end: start + name.length, inTitle };
}

describe('storyFeatures', () => {
  test.each([
    ['en', 'the lawsuits were filed'],
    ['id', 'setelah gugatan itu diajukan'],
    ['zh', '公司提起诉讼'],
    ['ja', '会社は訴訟を起こした'],
  ])('a term of the glossary becomes its English stem (%s)', (language, text) => {
    expect(features(text, language).has('g:lawsuit')).toBe(true);
  });

  test('a term of several words is taken whole, each English word on its own', () => {
    const keys = [...features('membangun pusat data', 'id').keys()].filter((key) => key.startsWith('g:'));
    expect(keys.sort()).toEqual(['g:center', 'g:data']);
  });

  test('what the glossary lacks stays a word of its language', () => {
    expect(features('the verdict came', 'en').has('w:verdict')).toBe(true);
    expect(features('the verdict came', 'en').has('g:verdict')).toBe(false);
  });

  test.each([
    ['en', 'because of the which'],
    ['id', 'yang dengan adalah untuk'],
    ['es', 'los que para desde'],
    ['de', 'und der nicht werden'],
    ['pt', 'uma não para pelo'],
    ['fr', 'les une dans pour'],
    ['zh', '的 和 是 在'],
    ['ja', 'これは その'],
  ])('function words make no features (%s)', (language, text) => {
    expect([...features(text, language).keys()]).toEqual([]);
  });

  test('a capital inside a sentence is a name, one that opens it is not', () => {
    const found = features('Yesterday the judge met Suleyman. Tomorrow follows.', 'en');
    expect([...found.keys()].filter((key) => key.startsWith('c:'))).toEqual(['c:suleyman']);
  });

  test('the capitals of a title in title case make no names', () => {
    const title = 'Chip Maker Raises Huge Sum';
    const found = features(`${title}\n\nthe maker said so`, 'en', NOTHING, title.length);
    expect([...found.keys()].filter((key) => key.startsWith('c:'))).toEqual([]);
  });

  test('German nouns are no names', () => {
    const keys = [...features('heute hat das Gericht entschieden', 'de').keys()];
    expect(keys.filter((key) => key.startsWith('c:'))).toEqual([]);
  });

  test('words inside a mention count as the entity alone', () => {
    const text = 'a deal with Sky News today';
    const found = features(text, 'en', { mentions: [mention(text, 'Sky News', 'sky-news')], figures: [] });
    expect([...found.keys()].sort()).toEqual(['e:sky-news', 'w:deal', 'w:today']);
  });

  test('an unlinked name is one feature whatever its type', () => {
    const text = 'so said Rivo Tan';
    const of = (key: string) =>
      features(text, 'en', { mentions: [mention(text, 'Rivo Tan', key)], figures: [] });
    expect(of('name:PERSON:rivo tan').has('e:name:rivo tan')).toBe(true);
    expect(of('name:ORG:rivo tan').has('e:name:rivo tan')).toBe(true);
  });

  test('an entity weighs more in the title, and more when named often', () => {
    const text = 'Meta\n\nit was Meta';
    const once = { mentions: [mention(text, 'Meta', 'meta')], figures: [] };
    const title = { mentions: [mention(text, 'Meta', 'meta', true)], figures: [] };
    const twice = {
      mentions: [...once.mentions, { entityKey: 'meta', start: 13, end: 17, inTitle: false }],
      figures: [],
    };
    const weight = (facts: StoryFacts) => features(text, 'en', facts).get('e:meta') ?? 0;
    expect(weight(title)).toBeGreaterThan(weight(once));
    expect(weight(twice)).toBeGreaterThan(weight(once));
  });

  test.each([
    ['1,000 jobs', 'n:1000'],
    ['1.000 jobs', 'n:1000'],
    ['97,4 jobs', 'n:97.4'],
    ['97.4 jobs', 'n:97.4'],
    ['７００ jobs', 'n:700'],
  ])('numbers meet in one form: %s', (text, key) => {
    expect(features(text, 'en').has(key)).toBe(true);
  });

  test('figures agree by unit and three digits; a deadline has no value and no feature', () => {
    const at = { start: 0, end: 3 };
    const found = features('abc', 'en', {
      mentions: [],
      figures: [
        { value: 13_000_000_000, currency: 'USD', unit: null, ...at },
        { value: 97.44, currency: null, unit: 'PERCENT', ...at },
        { value: null, currency: null, unit: 'DATE', ...at },
      ],
    });
    const keys = [...found.keys()].filter((key) => key.startsWith('f:'));
    expect(keys.sort()).toEqual(['f:PERCENT:97.4', 'f:USD:13000000000']);
  });
});
