import { compileCatalogue } from '../../src/analyse/entities/catalogue.ts';
import { findMentions } from '../../src/analyse/entities/find-mentions.ts';
import { findRelations } from '../../src/analyse/relations/find-relations.ts';
import { splitSentences } from '../../src/analyse/sentences.ts';
import { tokenise } from '../../src/analyse/tokens.ts';
import { SMALL_PACK } from './small-pack.ts';

const catalogue = compileCatalogue([SMALL_PACK]);

function relations(text: string, language: string) {
  const sentences = splitSentences(text, 0);
  const names = findMentions(text, tokenise(text), catalogue, language).map(({ key, start, end }) => ({
    key,
    start,
    end,
    type: catalogue.entities.get(key)?.type ?? ('ORG' as const),
  }));
  const parentOf = (key: string) => catalogue.entities.get(key)?.parent ?? null;
  return findRelations({
    text,
    sentences,
    language,
    names,
    parentOf,
    sentenceScores: sentences.map(() => 0),
  });
}

describe('findRelations', () => {
  test.each([
    ['en', 'Microsoft invested $13 billion in OpenAI.', 'INVESTMENT', 'microsoft', 'openai'],
    ['id', 'Microsoft menanamkan US$13 miliar di OpenAI.', 'INVESTMENT', 'microsoft', 'openai'],
    ['en', 'Elon Musk sued OpenAI on Monday.', 'LITIGATION', 'elon-musk', 'openai'],
    ['id', 'OpenAI digugat Elon Musk.', 'LITIGATION', 'elon-musk', 'openai'],
    ['en', 'OpenAI was sued by Elon Musk.', 'LITIGATION', 'elon-musk', 'openai'],
    ['id', 'Microsoft bermitra dengan OpenAI.', 'PARTNERSHIP', 'microsoft', 'openai'],
    ['id', 'Kemitraan Microsoft dan OpenAI meregang.', 'PARTNERSHIP', 'microsoft', 'openai'],
    ['en', 'Anthropic competes with OpenAI.', 'COMPETITION', 'anthropic', 'openai'],
    ['id', 'CEO OpenAI Sam Altman hadir.', 'EMPLOYMENT', 'openai', 'sam-altman'],
    ['id', 'Mustafa Suleyman memimpin Microsoft AI.', 'EMPLOYMENT', 'microsoft-ai', 'mustafa-suleyman'],
    ['en', 'Anthropic was acquired by Microsoft.', 'ACQUISITION', 'microsoft', 'anthropic'],
    ['en', 'The FTC is investigating OpenAI.', 'REGULATION', 'ftc', 'openai'],
    ['zh', '微软投资OpenAI。', 'INVESTMENT', 'microsoft', 'openai'],
  ])('%s: %s', (language, text, type, subjectKey, objectKey) => {
    const found = relations(text, language).map((relation) => [
      relation.type,
      relation.subjectKey,
      relation.objectKey,
    ]);
    expect(found).toContainEqual([type, subjectKey, objectKey]);
  });

  test('a listed object gets its own relation', () => {
    const found = relations('Elon Musk sues OpenAI and Microsoft.', 'en').map(
      (relation) => relation.objectKey,
    );
    expect(found.toSorted()).toEqual(['microsoft', 'openai']);
  });

  test.each([
    [
      'a firing ends an employment',
      'OpenAI fired Sam Altman.',
      { type: 'EMPLOYMENT', stage: 'ENDED', modality: 'FACT' },
    ],
    [
      'a plan is only possible',
      'Microsoft may invest in Anthropic.',
      { type: 'INVESTMENT', modality: 'POSSIBLE' },
    ],
    ['a denial is one', 'Anthropic denied that Microsoft would acquire OpenAI.', { modality: 'DENIED' }],
    [
      'tension strains a partnership',
      'Tension grows in the partnership between Microsoft and OpenAI.',
      { type: 'PARTNERSHIP', stage: 'STRAINED' },
    ],
  ])('%s', (_, text, expected) => {
    expect(relations(text, 'en')).toContainEqual(expect.objectContaining(expected));
  });

  test.each([
    ['no trigger', 'Microsoft and OpenAI were mentioned on Tuesday.'],
    ['one name twice', 'OpenAI says OpenAI will invest.'],
    ['a trigger inside a name only', 'Apple met Microsoft.'],
  ])('not: %s', (_, text) => {
    expect(relations(text, 'en')).toEqual([]);
  });
});
