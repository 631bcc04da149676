import { evaluateSampleArticles } from '../../src/evaluate/evaluate-sample-article.ts';
import type { SampleEntity, SampleFigure, SampleRow } from '../../src/evaluate/sample-row.ts';

const OPENAI: SampleEntity = { key: 'openai', name: 'OpenAI', type: 'ORG', wikidataId: 'Q1', sentiment: 1 };
const META: SampleEntity = { key: 'meta', name: 'Meta', type: 'ORG', wikidataId: null, sentiment: -1 };
const MONEY: SampleFigure = {
  predicate: 'INVESTMENT',
  value: 13e9,
  max: null,
  currency: 'USD',
  unit: null,
  subject: 'openai',
};
const DEADLINE: SampleFigure = {
  predicate: 'DEADLINE',
  value: null,
  max: null,
  currency: null,
  unit: 'DATE',
  subject: null,
  from: '2025-01-01',
  to: '2025-12-31',
};

function row(rest: Partial<SampleRow> = {}): SampleRow {
  return {
    url: 'u',
    language: 'id',
    onTopic: true,
    sentiment: 0,
    entities: [],
    figures: [],
    relations: [],
    ...rest,
  };
}
const marks = (gold: Partial<SampleRow>, predicted: Partial<SampleRow>) =>
  evaluateSampleArticles([{ gold: row(gold), predicted: row(predicted) }]);

describe('evaluateSampleArticles', () => {
  test.each([
    ['by Wikidata id, whatever the key', { ...OPENAI, key: 'other', name: 'x' }, 1],
    ['by key', { ...OPENAI, wikidataId: null, name: 'x' }, 1],
    ['by any name', { ...OPENAI, wikidataId: null, key: 'x', name: 'y', names: ['openai'] }, 1],
    ['not without any of them', { ...OPENAI, wikidataId: 'Q2', key: 'x', name: 'y' }, 0],
  ])('entities match %s', (_, predicted, f1) => {
    expect(marks({ entities: [OPENAI] }, { entities: [predicted] }).entities.f1).toBe(f1);
  });

  test('a false and a missed entity cost precision and recall', () => {
    const { entities } = marks(
      { entities: [OPENAI, META] },
      { entities: [OPENAI, { ...META, key: 'x', name: 'y' }] },
    );
    expect(entities).toMatchObject({ precision: 0.5, recall: 0.5, linkedAccuracy: 1 });
  });

  test('entity tone is read on matched entities only, unscored ones cost coverage', () => {
    const { entitySentiment } = marks(
      { entities: [OPENAI, META] },
      { entities: [OPENAI, { ...META, sentiment: null }] },
    );
    expect(entitySentiment).toMatchObject({ n: 2, coverage: 0.5, accuracy: 1 });
  });

  test.each([
    ['the same value and unit', MONEY, { ...MONEY, predicate: 'OTHER' as const }, 1],
    ['another value', MONEY, { ...MONEY, value: 12e9 }, 0],
    ['another currency', MONEY, { ...MONEY, currency: 'EUR' }, 0],
    ['the same dates', DEADLINE, DEADLINE, 1],
    ['other dates', DEADLINE, { ...DEADLINE, to: '2026-12-31' }, 0],
  ])('figures: %s', (_, gold, predicted, f1) => {
    expect(marks({ figures: [gold] }, { figures: [predicted] }).figures.f1).toBe(f1);
  });

  test.each([
    ['the same ends', 'INVESTMENT', 'openai', 'meta', 1],
    ['turned ends of a directed relation', 'INVESTMENT', 'meta', 'openai', 0],
    ['turned ends of an undirected one', 'PARTNERSHIP', 'meta', 'openai', 1],
    ['another type', 'SUPPLY', 'openai', 'meta', 0],
  ] as const)('relations: %s', (_, type, subject, object, f1) => {
    const goldType = type === 'SUPPLY' ? 'INVESTMENT' : type;
    const gold = {
      entities: [OPENAI, META],
      relations: [{ subject: 'openai', object: 'meta', type: goldType, polarity: 1 as const }],
    };
    const predicted = {
      entities: [OPENAI, META],
      relations: [{ subject, object, type, polarity: 0 as const }],
    };
    expect(marks(gold, predicted).relations).toMatchObject({ f1, polarityAccuracy: 0 });
  });

  test('an end is the matched entity, whatever its key', () => {
    const other = { ...OPENAI, key: 'openai-inc' };
    const gold = {
      entities: [OPENAI, META],
      relations: [{ subject: 'openai', object: 'meta', type: 'SUPPLY' as const, polarity: 0 as const }],
    };
    const predicted = {
      entities: [other, META],
      relations: [{ subject: 'openai-inc', object: 'meta', type: 'SUPPLY' as const, polarity: 0 as const }],
    };
    expect(marks(gold, predicted).relations.f1).toBe(1);
  });

  test('topic and language', () => {
    const result = evaluateSampleArticles([
      { gold: row({ onTopic: true }), predicted: row({ onTopic: true }) },
      { gold: row({ onTopic: false }), predicted: row({ onTopic: true, language: 'en' }) },
    ]);
    expect(result).toMatchObject({ topic: { precision: 0.5, recall: 1 }, language: { accuracy: 0.5 } });
  });
});
