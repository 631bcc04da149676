import { rmSync } from 'node:fs';
import { createTransformers } from '../../src/analyse/transformers/create-transformers.ts';
import type { OptionalModels } from '../../src/analyse/transformers/optional-models.ts';
import type { Deps } from '../../src/deps.ts';
import { analyseArticles } from '../../src/pipeline/analyse-articles.ts';
import { addArticles } from '../helpers/articles.ts';
import { createTestDeps, type TestDeps } from '../helpers/deps.ts';
import { installStandIn, newModelsFolder, options, thenClose } from './transformers-room.ts';

const ARTICLE = {
  title: 'Quorbex menandatangani kerja sama dengan OpenAI',
  body: 'Perusahaan kecerdasan buatan OpenAI mengumumkan hari gelap bagi para pekerja di Jakarta. Saham Microsoft turun tajam.',
  publishedAt: '2025-03-01T08:00:00Z',
  domain: 'koran.example',
};

let folder: string;
let deps: TestDeps;

beforeAll(async () => {
  folder = newModelsFolder();
  installStandIn(folder);
  deps = await createTestDeps();
});

afterAll(async () => {
  await deps.close();
  rmSync(folder, { recursive: true });
});

/** The dependencies with optional models as `createDeps` gives them. */
async function withModels(models: OptionalModels | null): Promise<Deps> {
  const analysers = { ...(await deps.analysers()), models };
  return { ...deps, analysers: () => Promise.resolve(analysers) };
}

function open(chosen: Parameters<typeof options>[1]): OptionalModels {
  return createTransformers(options(folder, chosen)) as OptionalModels;
}

const stored = (id: number | undefined) =>
  deps.db.article.findUniqueOrThrow({
    where: { id: id ?? 0 },
    include: { entities: { include: { entity: true } }, evidence: true },
  });

test('names and tone of the optional models are stored, with the version that tells them', async () => {
  const [own, other] = await addArticles(deps, [
    { ...ARTICLE, name: 'own' },
    { ...ARTICLE, name: 'other' },
  ]);
  await analyseArticles(await withModels(null), [own ?? 0]);
  const models = open({ nameModel: 'tiny/names', sentimentModel: 'tiny/tone' });
  await thenClose(models, analyseArticles(await withModels(models), [other ?? 0]));

  const [before, after] = [await stored(own), await stored(other)];
  expect(after.analysisVersion).toBe(`${before.analysisVersion}+ner:tiny/names:q8+tone:tiny/tone:q8`);
  expect(after.entities.map(({ entity }) => entity.name)).toContain('Quorbex');
  expect(after.sentimentLabel).toBe('NEUTRAL');
  // 1.5 of the weight 3 + 1.5 + 1.5 is of the one dark sentence
  expect(after.sentimentScore).toBeCloseTo(-0.25, 2);
  expect(before.sentimentScore).not.toBeCloseTo(-0.25, 2);
});

test('an article that a stop interrupts stays pending and its job fails, so that it comes again', async () => {
  const [id] = await addArticles(deps, [{ ...ARTICLE, name: 'interrupted' }]);
  const models = open({ sentimentModel: 'tiny/tone' });
  await models.close();
  await expect(analyseArticles(await withModels(models), [id ?? 0])).rejects.toThrow(
    'the program is stopping',
  );
  expect(await stored(id)).toMatchObject({ analysisStatus: 'PENDING', analysisError: null });
});

test('an article on which a model fails is marked with the reason', async () => {
  const [id] = await addArticles(deps, [{ ...ARTICLE, name: 'failing' }]);
  rmSync(`${folder}/tiny/names/table.json`);
  const models = open({ nameModel: 'tiny/names' });
  const counts = await thenClose(models, analyseArticles(await withModels(models), [id ?? 0]));
  expect(counts).toMatchObject({ analysed: 0, failed: 1 });
  expect(await stored(id)).toMatchObject({
    analysisStatus: 'FAILED',
    analysisError: expect.stringMatching(/^the model tiny\/names: /),
  });
});
