import { countDocuments, DAY_MS, similarity, toVector } from '../../src/story/similarity.ts';
import { similarityGraph } from '../../src/story/similarity-graph.ts';
import { STORY_SETTINGS } from '../../src/story/story-settings.ts';
import { storyArticle } from './story-article-maker.ts';

const SETTINGS = { ...STORY_SETTINGS, floor: 0 };

function between(
  a: Parameters<typeof storyArticle>[1],
  b: Parameters<typeof storyArticle>[1],
  settings = SETTINGS,
): number {
  const articles = [storyArticle('a', a), storyArticle('b', b)];
  const frequencies = countDocuments(articles);
  const [x, y] = articles.map((article) => toVector(article, frequencies, settings));
  return similarity(x as never, y as never, settings);
}

describe('similarity', () => {
  test('equal articles of one instant are at 1, those without a common feature at 0', () => {
    expect(between({ keys: ['e:x', 'w:y'] }, { keys: ['e:x', 'w:y'] })).toBeCloseTo(1);
    expect(between({ keys: ['e:x'] }, { keys: ['e:z'] })).toBe(0);
  });

  test('an article without features is like none, even itself', () => {
    expect(between({ keys: [] }, { keys: [] })).toBe(0);
  });

  test('six days divide by e, more than the window gives 0', () => {
    const keys = ['e:x', 'w:y'];
    expect(between({ keys, day: 0 }, { keys, day: 6 })).toBeCloseTo(Math.exp(-1));
    expect(between({ keys, day: 0 }, { keys, day: 7.1 })).toBe(0);
  });

  test('a rare feature counts more than a common one', () => {
    const crowd = Array.from({ length: 50 }, (_, i) => storyArticle(`o${i}`, { keys: ['c:common'] }));
    const rare = [
      ['c:rare', 'w:1'],
      ['c:rare', 'w:2'],
    ].map((keys, i) => storyArticle(`r${i}`, { keys }));
    const common = [
      ['c:common', 'w:3'],
      ['c:common', 'w:4'],
    ].map((keys, i) => storyArticle(`c${i}`, { keys }));
    const frequencies = countDocuments([...crowd, ...rare, ...common]);
    const of = (pair: typeof rare) => {
      const [a, b] = pair.map((article) => toVector(article, frequencies, SETTINGS));
      return similarity(a as never, b as never, SETTINGS);
    };
    expect(of(rare)).toBeGreaterThan(of(common));
  });

  test('words of one language hardly count between languages', () => {
    const own = { keys: ['c:x', 'w:p', 'w:q', 'w:r'] };
    const other = { keys: ['c:x', 'w:s', 'w:t', 'w:u'], language: 'id' };
    expect(between(own, other)).toBeGreaterThan(between(own, { ...other, language: 'en' }) * 2);
  });

  test('the same companies alone make no story, in one language or in two', () => {
    const deal = { keys: ['e:microsoft', 'e:openai', 'c:narvik', 'g:invest'] };
    for (const language of ['en', 'id']) {
      const lawsuit = { keys: ['e:microsoft', 'e:openai', 'c:toronto', 'g:court'], language };
      expect(between(deal, { ...deal, language })).toBeGreaterThan(0.9);
      expect(between(deal, lawsuit)).toBeGreaterThan(0);
      expect(between(deal, lawsuit)).toBeLessThan(2 * SETTINGS.threshold);
    }
  });

  test('reports in the same words on other parties count half', () => {
    const said = ['w:beat', 'w:estimate', 'w:quarter'];
    const alike = between({ keys: ['e:nvidia', ...said] }, { keys: ['e:amd', ...said] });
    expect(alike).toBeCloseTo((1 - SETTINGS.entityShare) / 2);
    expect(between({ keys: said }, { keys: said })).toBeCloseTo(1);
    expect(between({ keys: ['e:nvidia', ...said] }, { keys: said })).toBeCloseTo(1 - SETTINGS.entityShare);
  });

  test('under the floor is 0', () => {
    const pair = [{ keys: ['e:x', 'w:1', 'w:2'] }, { keys: ['e:x', 'w:3', 'w:4'] }] as const;
    expect(between(...pair, { ...SETTINGS, floor: 0.9 })).toBe(0);
    expect(between(...pair)).toBeGreaterThan(0);
  });
});

describe('countDocuments', () => {
  test('adds to a running table without changing it', () => {
    const first = countDocuments([storyArticle('a', { keys: ['e:x'] })]);
    const second = countDocuments([storyArticle('b', { keys: ['e:x', 'e:y'] })], first);
    expect(second).toEqual({
      documents: 2,
      counts: new Map([
        ['e:x', 2],
        ['e:y', 1],
      ]),
    });
    expect(first).toEqual({ documents: 1, counts: new Map([['e:x', 1]]) });
  });
});

describe('similarityGraph', () => {
  test('finds the pairs and values that comparing all with all finds', () => {
    const articles = Array.from({ length: 60 }, (_, i) =>
      storyArticle(`a${i}`, {
        keys: [`e:${i % 3}`, `w:${i % 7}`, `n:${i % 11}`, `g:${i % 13}`],
        language: i % 2 ? 'id' : 'en',
        day: i / 4,
      }),
    );
    const settings = { ...STORY_SETTINGS, floor: 0.05 };
    const frequencies = countDocuments(articles);
    const vectors = articles.map((article) => toVector(article, frequencies, settings));
    const expected = vectors.flatMap((b, j) =>
      vectors.slice(0, j).flatMap((a, i) => {
        const value = similarity(a, b, settings);
        return value > 0 ? [`${i} ${j} ${value.toFixed(9)}`] : [];
      }),
    );
    const edges = similarityGraph(vectors, settings).map((e) => `${e.a} ${e.b} ${e.similarity.toFixed(9)}`);
    expect(edges.length).toBeGreaterThan(100);
    expect(edges.sort()).toEqual(expected.sort());
  });

  test('a story keeps its old articles out of reach of later ones', () => {
    const articles = [0, 8].map((day) => storyArticle(`d${day}`, { keys: ['e:x'], day }));
    const vectors = articles.map((article) => toVector(article, countDocuments(articles), SETTINGS));
    expect((vectors[1]?.publishedAt ?? 0) - (vectors[0]?.publishedAt ?? 0)).toBe(8 * DAY_MS);
    expect(similarityGraph(vectors, SETTINGS)).toEqual([]);
  });
});
