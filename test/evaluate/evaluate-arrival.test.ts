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
  test('marks ten orders in three batch sizes, and the spread over them', () => {
    const report = evaluateArrival(LABELLED);
    const same = { lowestF1: 1, highestF1: 1, spread: 0 };
    expect(report).toMatchObject({ task: 'arrival', n: 20, orders: 10, atOnceF1: 1, ...same });
    expect(report.byBatchSize).toEqual({ 1: same, 7: same, 50: same });
    expect(report.withoutSecondLook).toEqual(same);
  });

  test('a threshold that nothing reaches leaves all alone in every order', () => {
    const { lowestF1, highestF1 } = evaluateArrival(LABELLED, { ...STORY_SETTINGS, threshold: 1.1 });
    expect([lowestF1, highestF1]).toEqual([expect.closeTo(1 / 3), expect.closeTo(1 / 3)]);
  });

  test('says how much a pass sees: a part where events are months apart, all where all happen at once', () => {
    const apart = LABELLED.map((labelled, at) => ({
      ...labelled,
      article: { ...labelled.article, publishedAt: (at % 5) * 60 * DAY_MS },
    }));
    const atOnce = LABELLED.map((labelled) => ({
      ...labelled,
      article: { ...labelled.article, publishedAt: null },
    }));
    expect(evaluateArrival(apart).seenShare).toBeLessThan(0.7);
    const undated = evaluateArrival(atOnce);
    expect([undated.seenShare, Object.keys(undated.byBatchSize)]).toEqual([1, ['7', '50']]);
  });
});

describe('a stream without second looks', () => {
  test('passes see their window and the stories in it, never the rest', () => {
    const seen: [number, number][] = [];
    const far = { ...article('far', 0, 300), id: 'far' };
    streamStories([articles, [far]], STORY_SETTINGS, {
      secondLooks: false,
      onPass: (...pass) => seen.push(pass),
    });
    expect(seen).toEqual([
      [20, 20],
      [1, 21],
    ]);
  });
});
