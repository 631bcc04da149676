import { join } from 'node:path';
import {
  ENTITY_FEATURES,
  entityFeatures,
  type EntitySignals,
  type MentionSignal,
} from '../../src/analyse/entity-tone/entity-features.ts';
import {
  createEntityToneModel,
  createToneReader,
  readEntityToneModel,
} from '../../src/analyse/entity-tone/entity-tone-model.ts';
import { defaultModelsFolder } from '../../src/analyse/models-folder.ts';

const PLAIN: MentionSignal = { network: null, near: 0, sum: 0, inTitle: false, sentence: 2, leads: true };
const TOLD: EntitySignals = { type: 'ORG', rank: 0, parties: 3, document: 0, mentions: [PLAIN] };
const BAD = { negative: 0.9, neutral: 0.08, positive: 0.02 };
const GOOD = { negative: 0.02, neutral: 0.08, positive: 0.9 };

/** A forest of one fork on `near`, and a linear model that says nothing. */
const FORKED = {
  features: ENTITY_FEATURES,
  linear: [[0], [0], [0]],
  forest: [
    [
      [ENTITY_FEATURES.indexOf('near'), 0, 1, 2],
      [0.8, 0.2, 0],
      [0, 0.4, 0.6],
    ],
  ],
};

test('features have the names that models are made for', () => {
  const features = entityFeatures({
    ...TOLD,
    mentions: [PLAIN, { ...PLAIN, network: GOOD, inTitle: true, near: 3 }],
  });
  expect(features).toHaveLength(ENTITY_FEATURES.length);
  const named = Object.fromEntries(ENTITY_FEATURES.map((name, at) => [name, features[at]]));
  expect(named).toMatchObject({ network: 1, positive: 0.9, ORG: 1, PLACE: 0, title: 1, 'rank 0': 1 });
  expect(features.every(Number.isFinite)).toBe(true);
});

test("a title's mention counts twice in the mean", () => {
  const features = entityFeatures({
    ...TOLD,
    mentions: [
      { ...PLAIN, network: BAD, inTitle: true },
      { ...PLAIN, network: GOOD },
    ],
  });
  expect(features[ENTITY_FEATURES.indexOf('negative')]).toBeCloseTo((2 * 0.9 + 0.02) / 3);
});

test.each([
  ['below the threshold', -0.5, 'NEGATIVE'],
  ['above it', 0.5, 'POSITIVE'],
])('a forest goes by its forks: %s', (_, near, label) => {
  const features = ENTITY_FEATURES.map((name) => (name === 'near' ? near : 0));
  expect(createEntityToneModel({ ...FORKED, emphasis: [1, 1, 1] }).judge(features).label).toBe(label);
  const tones = createToneReader(FORKED)(features);
  expect(tones.reduce((sum, tone) => sum + tone, 0)).toBeCloseTo(1);
});

test('emphasis moves the label, not the score', () => {
  const features = ENTITY_FEATURES.map(() => 1);
  const [plain, emphasised] = (
    [
      [1, 1, 1],
      [1, 9, 1],
    ] as const
  ).map((emphasis) => createEntityToneModel({ ...FORKED, emphasis }).judge(features));
  expect([plain?.label, emphasised?.label]).toEqual(['POSITIVE', 'NEUTRAL']);
  expect(emphasised?.score).toBe(plain?.score);
  expect(emphasised?.confidence).toBeLessThan(0.5);
});

test('the model that ships hears who is blamed and who is praised', async () => {
  const model = await readEntityToneModel(join(defaultModelsFolder(), 'entity-tone'));
  const said = (network: typeof BAD, near: number) =>
    model?.judge(
      entityFeatures({
        ...TOLD,
        mentions: [0, 1, 2].map((sentence) => ({
          ...PLAIN,
          network,
          near,
          sum: near,
          inTitle: sentence === 0,
          sentence,
        })),
      }),
    );
  expect(said(BAD, -6)).toMatchObject({ label: 'NEGATIVE' });
  expect(said(GOOD, 6)).toMatchObject({ label: 'POSITIVE' });
});

test('a folder without a model is none', async () => {
  expect(await readEntityToneModel(join(defaultModelsFolder(), 'lexicon'))).toBeNull();
});
