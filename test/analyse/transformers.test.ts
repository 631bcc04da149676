import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Analyser, createAnalyser } from '../../src/analyse/create-analyser.ts';
import { openEmbedder, createTransformers } from '../../src/analyse/transformers/create-transformers.ts';
import { analyseWith } from '../../src/analyse/transformers/find-ahead.ts';
import type { OptionalModels } from '../../src/analyse/transformers/optional-models.ts';
import { SMALL_PACK } from './small-pack.ts';
import { installStandIn, linkPackages, newModelsFolder, options, thenClose } from './transformers-room.ts';

/** A folder in whose node_modules the package itself is installed, for a run against it. */
const INSTALLED = process.env['WARTA_TEST_TRANSFORMERS'] ?? '';
const isInstalled = existsSync(path.join(INSTALLED, 'node_modules/@huggingface/transformers'));
const PACKAGES = [
  ['a stand-in of the package', true, installStandIn],
  ['the package itself', isInstalled, (folder: string) => linkPackages(folder, INSTALLED)],
] as const;

const TEXT =
  'Satya Nadella menemui Kementerian Kominfo pada Senin\n\nHari terang di Jakarta bagi Quorbex. Hari gelap.';
const ARTICLE = { text: TEXT, titleLength: TEXT.indexOf('\n'), declaredLanguage: 'id', publishedAt: null };

let analyser: Analyser;
beforeAll(async () => {
  analyser = await createAnalyser([SMALL_PACK]);
});

for (const [name, runs, install] of PACKAGES) {
  (runs ? describe : describe.skip)(`with ${name}`, () => {
    let folder: string;
    let models: OptionalModels;

    beforeAll(async () => {
      folder = newModelsFolder();
      install(folder);
      const chosen = { nameModel: 'tiny/names', sentimentModel: 'tiny/tone', modelLanguages: ['id'] };
      models = createTransformers(options(folder, chosen)) as OptionalModels;
      await models.open();
    });

    afterAll(async () => {
      await models.close();
      rmSync(folder, { recursive: true });
    });

    /** Names of a text whatever its language, behind a title of twelve characters. */
    async function namesIn(text: string): Promise<string[] | undefined> {
      const all = { ...models, reads: () => true };
      const { names } = await analyseWith({ analyser, models: all }, { ...ARTICLE, text, titleLength: 12 });
      return names?.map(({ start, end }) => text.slice(start, end));
    }

    test('the names of an analysis are those of the model, at their places in the text', async () => {
      const { names, unlinkedNames } = await analyseWith({ analyser, models }, ARTICLE);
      expect(names?.map(({ start, end, type }) => [TEXT.slice(start, end), type])).toEqual([
        ['Satya Nadella', 'PER'],
        ['Kementerian Kominfo', 'ORG'],
        ['Quorbex', 'ORG'],
      ]);
      expect(unlinkedNames).toContainEqual(expect.objectContaining({ name: 'Quorbex', type: 'ORG' }));
    });

    test('the tone of an article is the weighted mean of its sentences, each as evidence', async () => {
      const { sentiment } = await analyseWith({ analyser, models }, ARTICLE);
      // title 3 (neutral), two sentences of the lead 1.5 each (positive, negative): they cancel out
      expect(sentiment).toMatchObject({ kind: 'scored', score: expect.closeTo(0, 2) });
      const evidence = sentiment.kind === 'scored' ? sentiment.evidence : [];
      expect(evidence.slice(0, 2).map(({ start, end }) => TEXT.slice(start, end))).toEqual(
        expect.arrayContaining(['Hari terang di Jakarta bagi Quorbex.', 'Hari gelap.']),
      );
      expect(evidence[0]?.contribution).toBeCloseTo(
        evidence[0]!.start < evidence[1]!.start ? 0.25 : -0.25,
        2,
      );
    });

    test('the version of an analysis tells the models', async () => {
      const { version } = await analyseWith({ analyser, models }, ARTICLE);
      expect(version).toBe(`${analyser.version}+ner:tiny/names:q8+tone:tiny/tone:q8`);
    });

    test('a language that the models are not meant for gets the analysis without them', async () => {
      const text = 'Quorbex and Satya Nadella met on a dark day. The market was quiet after the meeting.';
      const article = { ...ARTICLE, text, titleLength: 0, declaredLanguage: 'en' };
      expect(await analyseWith({ analyser, models }, article)).toEqual(analyser.analyse(article));
    });

    test('a sentence longer than the model keeps its names beyond the first run', async () => {
      const text = `Judul berita\n\n${'kata '.repeat(40)}Quorbex dan ${'kata '.repeat(40)}Satya Nadella.`;
      const names = await namesIn(text);
      expect(names).toEqual(['Quorbex', 'Satya Nadella']);
    });

    test('words that no piece covers, and marks that are none, move nothing', async () => {
      const text = 'Judul berita\n\n\u200b“Satya Nadella”, 株式会社 \u00ad— (Quorbex)’s kantor.';
      const names = await namesIn(text);
      expect(names).toEqual(['Satya Nadella', 'Quorbex']);
    });

    test('an embedder gives vectors of length 1, near for texts of one meaning', async () => {
      const embedder = await openEmbedder('tiny/vectors', options(folder));
      const [chip, cip, court] = await thenClose(embedder, embedder.embed(['chip', 'cip', 'court']));
      const cosine = (a: Float32Array | undefined, b: Float32Array | undefined): number =>
        a?.reduce((sum, value, at) => sum + value * (b?.[at] ?? 0), 0) ?? 0;
      expect(cosine(chip, chip)).toBeCloseTo(1, 5);
      expect(cosine(chip, cip)).toBeGreaterThan(0.99);
      expect(cosine(chip, court)).toBeLessThan(0.3);
    });

    test('a stop lets the piece of work under way finish and refuses the rest', async () => {
      const stopped = createTransformers(options(folder, { sentimentModel: 'tiny/tone' })) as OptionalModels;
      await stopped.open();
      const texts = Array.from({ length: 500 }, () => 'hari terang');
      const judged = stopped.sentiment?.judge(texts);
      const closed = stopped.close();
      await expect(judged).rejects.toThrow('the model tiny/tone: was not asked: the program is stopping');
      await closed;
      expect(stopped.isClosed()).toBe(true);
    });

    test('a model whose labels say nothing is refused with its labels', async () => {
      const wrong = createTransformers(
        options(folder, { sentimentModel: 'tiny/numbered' }),
      ) as OptionalModels;
      await expect(thenClose(wrong, wrong.open())).rejects.toMatchObject({
        code: 'CONFIG',
        message: expect.stringMatching(
          /^WARTA_SENTIMENT_MODEL is "tiny\/numbered", but its labels are LABEL_0, LABEL_1; accepted: .*$/,
        ),
      });
    });
  });
}

describe('what the configuration lacks is one line that says what to do', () => {
  let folder: string;
  beforeEach(() => {
    folder = newModelsFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('no model is named: nothing is needed', () => {
    expect(createTransformers(options(folder))).toBeNull();
  });

  test('the package is not installed', () => {
    expect(() => createTransformers(options(folder, { nameModel: 'tiny/names' }))).toThrow(
      expect.objectContaining({
        code: 'CONFIG',
        message: `WARTA_NAME_MODEL is "tiny/names", which needs the package @huggingface/transformers: npm install --prefix ${folder} --ignore-scripts @huggingface/transformers@4`,
      }),
    );
  });

  test.each([
    ['the model', 'tiny/absent', 'q8', 'tiny/absent/config.json'],
    ['the file of the precision', 'tiny/tone', 'fp16', 'tiny/tone/onnx/model_fp16.onnx'],
  ] as const)('%s is not there', (_, sentimentModel, modelDtype, missing) => {
    installStandIn(folder);
    expect(() => createTransformers(options(folder, { sentimentModel, modelDtype }))).toThrow(
      expect.objectContaining({
        code: 'CONFIG',
        message: `WARTA_SENTIMENT_MODEL is "${sentimentModel}", but ${path.join(folder, missing)} doesn't exist: put the model there (docs/transformers.md), or set WARTA_MODEL_DOWNLOAD=true`,
      }),
    );
  });

  test('files are fetched only where that is asked for', async () => {
    installStandIn(folder);
    const chosen = { sentimentModel: 'tiny/absent', modelDownload: true };
    const models = createTransformers(options(folder, chosen)) as OptionalModels;
    await expect(thenClose(models, models.open())).rejects.toMatchObject({
      code: 'CONFIG',
      message: expect.stringContaining('would fetch tiny/absent/config.json'),
    });
  });

  test('a file that the thread finds unreadable is named with the setting', async () => {
    installStandIn(folder);
    rmSync(path.join(folder, 'tiny/tone/table.json'));
    const models = createTransformers(options(folder, { sentimentModel: 'tiny/tone' })) as OptionalModels;
    await expect(thenClose(models, models.open())).rejects.toMatchObject({
      message: expect.stringMatching(
        /^WARTA_SENTIMENT_MODEL is "tiny\/tone", but it can't be loaded: .*table\.json/,
      ),
    });
  });
});
