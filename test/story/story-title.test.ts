import { countDocuments } from '../../src/story/similarity.ts';
import type { StoryArticle } from '../../src/story/story-article.ts';
import { chooseRepresentatives } from '../../src/story/story-title.ts';
import { storyArticle } from './story-article-maker.ts';

const SIDE = storyArticle('side', { keys: ['e:x', 'w:aside', 'w:colour', 'w:history'], day: 0 });
const CORE = storyArticle('core', { keys: ['e:x', 'e:y', 'f:USD:5', 'g:deal'], day: 0.1 });
const COPY = storyArticle('copy', { keys: ['e:x', 'e:y', 'f:USD:5', 'g:deal'], day: 0.2 });
const INDONESIAN = storyArticle('id', {
  keys: ['e:x', 'e:y', 'f:USD:5', 'w:rapat'],
  day: 0.3,
  language: 'id',
});
const STORY = [COPY, SIDE, INDONESIAN, CORE];

const choose = (articles: readonly StoryArticle[], reprints: readonly string[] = []) =>
  chooseRepresentatives(articles, new Set(reprints), countDocuments(articles));

describe('chooseRepresentatives', () => {
  test('takes the most central article, overall and in each language', () => {
    expect(choose(STORY)).toEqual({
      overall: 'core',
      byLanguage: new Map([
        ['en', 'core'],
        ['id', 'id'],
      ]),
    });
  });

  test('of equally central ones the earlier stands, in any order', () => {
    expect(choose([COPY, CORE]).overall).toBe('core');
  });

  test('a reprint stands only where there is nothing else', () => {
    expect(choose(STORY, ['core']).overall).toBe('copy');
    expect(choose(STORY, ['id']).byLanguage.get('id')).toBe('id');
  });

  test('a single article stands for itself, nothing for nothing', () => {
    expect(choose([SIDE]).overall).toBe('side');
    expect(choose([])).toEqual({ overall: null, byLanguage: new Map() });
  });
});
