import { join } from 'node:path';
import { createAnalyser } from '../../src/analyse/create-analyser.ts';
import {
  DOCUMENT_FEATURES,
  documentFeatures,
  type DocumentSignals,
} from '../../src/analyse/document-tone/document-features.ts';
import {
  type DocumentToneModel,
  readDocumentToneModel,
} from '../../src/analyse/document-tone/document-tone-model.ts';
import { defaultModelsFolder } from '../../src/analyse/models-folder.ts';
import { SMALL_PACK } from './small-pack.ts';

const PLAIN: DocumentSignals = {
  score: 0,
  sentences: [0, 0, 0],
  titleSentences: 1,
  entities: [],
  mentions: [],
};
const told = (signals: Partial<DocumentSignals>): Record<string, number | undefined> => {
  const features = documentFeatures({ ...PLAIN, ...signals });
  expect(features.every(Number.isFinite)).toBe(true);
  return Object.fromEntries(DOCUMENT_FEATURES.map((name, at) => [name, features[at]]));
};

test('features have the names that models are made for', () => {
  expect(documentFeatures(PLAIN)).toHaveLength(DOCUMENT_FEATURES.length);
});

test('title, lead and the rest are heard apart', () => {
  const heard = told({ sentences: [3, -3, -3, 3], titleSentences: 1 });
  expect(heard).toMatchObject({ title: Math.tanh(1), lead: Math.tanh(-2), rest: Math.tanh(3) });
});

test('authorities are no parties', () => {
  const heard = told({
    entities: [
      { type: 'REGULATOR', salience: 0.9, score: 0.8 },
      { type: 'ORG', salience: 0.6, score: -0.5 },
      { type: 'PERSON', salience: 0.2, score: 0.3 },
    ],
  });
  expect(heard).toMatchObject({
    'first party': -0.5,
    'second party': 0.3,
    'third party': 0,
    authorities: 0.8,
  });
  expect(heard['parties by salience']).toBeCloseTo(-0.3);
});

test('the model that ships hears how the parties come off', async () => {
  const model = await readDocumentToneModel(join(defaultModelsFolder(), 'document-tone'));
  const report = (score: number): DocumentSignals => ({
    ...PLAIN,
    entities: [0.8, 0.5].map((salience) => ({ type: 'ORG', salience, score })),
    mentions: [{ score, inTitle: true }],
  });
  expect(model?.judge(documentFeatures(report(-0.8))).label).toBe('NEGATIVE');
  expect(model?.judge(documentFeatures(report(0.8))).label).toBe('POSITIVE');
});

test('a folder without a model is none', async () => {
  expect(await readDocumentToneModel(join(defaultModelsFolder(), 'lexicon'))).toBeNull();
});

describe('who is asked', () => {
  const asked: (readonly number[])[] = [];
  const listener: DocumentToneModel = {
    languages: ['en'],
    judge(features) {
      asked.push(features);
      return { score: 0.9, label: 'POSITIVE', confidence: 0.9 };
    },
  };
  const toneOf = async (text: string, titleLength: number, declaredLanguage: string) => {
    asked.length = 0;
    const analyser = await createAnalyser([SMALL_PACK], { documentTone: listener });
    return analyser.analyse({ text, titleLength, declaredLanguage, publishedAt: null }).sentiment;
  };
  const TITLE = 'OpenAI loses a case';
  const BODY =
    'The court fined OpenAI on Monday, a painful defeat. Microsoft declined to comment on the ruling.';

  test('a report that names somebody, whose evidence stays', async () => {
    const sentiment = await toneOf(`${TITLE}\n\n${BODY}`, TITLE.length, 'en');
    expect(sentiment).toMatchObject({ kind: 'scored', score: 0.9, label: 'POSITIVE', confidence: 0.9 });
    expect(sentiment.kind === 'scored' && sentiment.evidence.length).toBeGreaterThan(0);
    expect(asked).toHaveLength(1);
  });

  test.each([
    ['a text without a title', BODY, 0, 'en'],
    ['a title alone', TITLE, TITLE.length, 'en'],
    ['a report that names nobody', 'Rain\n\nIt was a terrible day in the hills.', 4, 'en'],
    [
      'another language',
      `${TITLE}\n\nDas Gericht verurteilte OpenAI am Montag zu einer Strafe.`,
      TITLE.length,
      'de',
    ],
  ])('not %s', async (_, text, titleLength, language) => {
    await toneOf(text, titleLength, language);
    expect(asked).toEqual([]);
  });
});
