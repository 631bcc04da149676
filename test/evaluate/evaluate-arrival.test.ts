import { evaluateArrival } from '../../src/evaluate/evaluate-arrival.ts';
import { streamStories } from '../../src/evaluate/stream-stories.ts';
import type { LabelledArticle } from '../../src/evaluate/tune-stories.ts';
import { DAY_MS } from '../../src/story/similarity.ts';
import type { StoryArticle } from '../../src/story/story-article.ts';
import { STORY_SETTINGS } from '../../src/story/story-settings.ts';

/** An article that shares half of its features with the others of its event. */
function article(event: string, at: number, day: number): StoryArticle {
  const shared = ['a', 'b', 'c', 'd'].map((word) => [`w:${event}-${word}`, 1] as const);
  const own = ['x', 'y', 'z', 'q'].map((word) => [`w:${event}-${at}-${word}`, 1] as const);
  const features = new Map([...shared, ...own, ['w:company', 1]]);
  return { id: `${event}-${at}`, language: 'en', publishedAt: day * DAY_MS, features, signature: [] };
}

const LABELLED: LabelledArticle[] = ['fire', 'strike', 'launch', 'verdict'].flatMap((event, first) =>
  [0, 1, 2, 3, 4].map((at) => ({ topic: event, story: event, article: article(event, at, first + at) })),
);
const articles = LABELLED.map((labelled) => labelled.article);

describe('streamStories', () => {
  test('gathers articles that come one by one, in whatever order, as those that come at once', () => {
    const backwards = [...articles].reverse().map((each) => [each]);
    const found = streamStories(backwards, STORY_SETTINGS);
    expect(new Set(found.values()).size).toBe(4);
    expect(found.get('fire-0')).toBe(found.get('fire-4'));
  });

  test('does not join articles that are further apart than the window', () => {
    const late = { ...article('fire', 9, 60), id: 'late' };
    const found = streamStories([articles, [late]], STORY_SETTINGS);
    expect([...found].filter(([, story]) => story === found.get('late'))).toEqual([
      ['late', found.get('late')],
    ]);
  });
});

describe('evaluateArrival', () => {
  test('marks ten orders and the spread over them', () => {
    const report = evaluateArrival(LABELLED);
    expect(report).toMatchObject({ task: 'arrival', n: 20, atOnceF1: 1, lowestF1: 1, spread: 0 });
    expect(Object.values(report.byBatchSize)).toEqual(Array.from({ length: 10 }, () => 1));
  });

  test('a threshold that nothing reaches leaves all alone in every order', () => {
    const { lowestF1, highestF1 } = evaluateArrival(LABELLED, { ...STORY_SETTINGS, threshold: 1.1 });
    expect([lowestF1, highestF1]).toEqual([expect.closeTo(1 / 3), expect.closeTo(1 / 3)]);
  });
});
