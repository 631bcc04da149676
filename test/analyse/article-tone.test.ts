import { join } from 'node:path';
import { articleFeatures } from '../../src/analyse/article-tone/article-features.ts';
import {
  type ArticleToneModel,
  loadArticleToneModels,
  predictTone,
} from '../../src/analyse/article-tone/article-tone-model.ts';
import { defaultModelsFolder } from '../../src/analyse/models-folder.ts';
import { loadLexicons } from '../../src/analyse/sentiment/lexicon.ts';
import { findTones } from '../../src/analyse/sentiment/find-tones.ts';
import { tokenise } from '../../src/analyse/tokens.ts';

let models: ReadonlyMap<string, ArticleToneModel>;
let lexicons: Awaited<ReturnType<typeof loadLexicons>>;

beforeAll(async () => {
  models = await loadArticleToneModels(join(defaultModelsFolder(), 'article-sentiment'));
  lexicons = await loadLexicons(join(defaultModelsFolder(), 'lexicon'), []);
});

function labelOf(text: string, language: string): string {
  const [model, lexicon] = [models.get(language), lexicons.get(language)];
  if (model === undefined || lexicon === undefined) throw new Error(`nothing for ${language}`);
  const tokens = tokenise(text);
  const stretch = findTones(text, tokens, 0, tokens.length, lexicon, language, new Set());
  const probabilities = predictTone(model, articleFeatures({ tokens, stretch, translated: [] }, model.bits));
  expect(probabilities.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 6);
  return ['negative', 'neutral', 'positive'][probabilities.indexOf(Math.max(...probabilities))] ?? '';
}

test.each([
  ['id', 'Pelayanannya buruk sekali dan makanannya tidak enak, saya kecewa.', 'negative'],
  ['id', 'Tempatnya nyaman, makanannya enak dan harganya murah.', 'positive'],
  ['en', 'Profit jumps 40 percent as the company beats every estimate', 'positive'],
  ['en', 'Shares plunge after the regulator accuses the firm of fraud', 'negative'],
  ['en', 'Board to meet on Thursday', 'neutral'],
])('%s: %s', (language, text, expected) => {
  expect(labelOf(text, language)).toBe(expected);
});

test('an empty text has probabilities too', () => {
  expect(['negative', 'neutral', 'positive']).toContain(labelOf('', 'en'));
});
