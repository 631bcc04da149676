import { storyTimeline, type TimelineArticle } from '../../src/story/story-timeline.ts';

const HOUR = 3_600_000;
const [OPENAI, ALTMAN, SUTSKEVER, NOBODY] = [1, 2, 3, 4];

/** An article `at` hours whose sentences, 100 units each, name these entities (numbers) and figures (texts). */
function article(id: number, at: number, ...sentences: (number | string)[][]): TimelineArticle {
  return {
    ...{ id, revisionId: id * 10, publishedAt: at * HOUR },
    sentences: sentences.map((items, place) => ({
      start: place * 100,
      end: place * 100 + 90,
      entities: items.filter((item) => typeof item === 'number'),
      figures: items.filter((item) => typeof item === 'string'),
    })),
  };
}

describe('storyTimeline', () => {
  test('begins with the most central sentence of the first report, whatever the order of the input', () => {
    const articles = [
      article(2, 5, [OPENAI, ALTMAN]),
      article(1, 0, [NOBODY], [OPENAI, ALTMAN]),
      article(3, 6, [OPENAI]),
    ];
    expect(storyTimeline(articles)).toEqual([
      expect.objectContaining({
        kind: 'FIRST_REPORT',
        articleId: 1,
        revisionId: 10,
        at: 0,
        start: 100,
        end: 190,
      }),
    ]);
  });

  test('a figure and an entity that later reports take up are steps, at the first report that has them', () => {
    const articles = [
      article(1, 0, [OPENAI]),
      article(2, 2, [OPENAI, 'USD:13']),
      article(3, 3, [OPENAI, 'USD:13'], [SUTSKEVER]),
      article(4, 4, [OPENAI, SUTSKEVER, 'USD:13']),
    ];
    expect(storyTimeline(articles)).toMatchObject([
      { kind: 'FIRST_REPORT', articleId: 1, entityId: null, figure: null },
      { kind: 'NEW_FIGURE', articleId: 2, figure: 'USD:13', entityId: null },
      { kind: 'NEW_ENTITY', articleId: 3, entityId: SUTSKEVER, figure: null, start: 100 },
    ]);
  });

  test('what one of many reports mentions in passing is no step', () => {
    const others = [2, 3, 4, 5, 6].map((id) => article(id, id, [OPENAI]));
    const steps = storyTimeline([article(1, 0, [OPENAI]), article(7, 1, [OPENAI, NOBODY]), ...others]);
    expect(steps.map(({ articleId }) => articleId)).toEqual([1]);
  });

  test('a name that only the last report has is no step: nobody took it up', () => {
    const steps = storyTimeline([article(1, 0, [OPENAI]), article(2, 1, [OPENAI, NOBODY])]);
    expect(steps.map(({ kind }) => kind)).toEqual(['FIRST_REPORT']);
  });

  test('a story begins with one of its first two sentences, however much a later one names', () => {
    const [step] = storyTimeline([article(1, 0, [OPENAI], [ALTMAN], [OPENAI, ALTMAN, SUTSKEVER, 'USD:1'])]);
    expect(step).toMatchObject({ kind: 'FIRST_REPORT', start: 0 });
  });

  test('a report after a day without a step is one, an hour after it is none', () => {
    const steps = storyTimeline([article(1, 0, [OPENAI]), article(2, 1, [OPENAI]), article(3, 30, [OPENAI])]);
    expect(steps.map(({ articleId, kind }) => [articleId, kind])).toEqual([
      [1, 'FIRST_REPORT'],
      [3, 'FOLLOW_UP'],
    ]);
  });

  test('keeps twelve steps in order of time, the first among them', () => {
    const steps = storyTimeline(
      Array.from({ length: 40 }, (_, at) =>
        article(at + 1, at * 30, [OPENAI, 100 + (at >> 1), `n${at >> 1}`]),
      ),
    );
    expect(steps).toHaveLength(12);
    expect(steps[0]?.kind).toBe('FIRST_REPORT');
    expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).sort((a, b) => a - b));
    expect(steps.every(({ score }) => score > 0 && score < 1)).toBe(true);
  });

  test('articles that name nothing make no step', () => {
    expect(storyTimeline([article(1, 0)])).toEqual([]);
    expect(storyTimeline([])).toEqual([]);
  });
});
