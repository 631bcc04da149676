import { rankRelated } from '../../src/story/related-stories.ts';

const common = { entityId: 1, stories: 60 };
const rare = { entityId: 2, stories: 2 };

describe('rankRelated', () => {
  test('rare entities and figures relate stories, a common entity does not', () => {
    const related = rankRelated(
      [
        { storyId: 10, entities: [common], figures: [] },
        { storyId: 11, entities: [common, rare], figures: [] },
        { storyId: 12, entities: [common, rare], figures: ['$97.4 billion'] },
      ],
      100,
      5,
    );
    expect(related).toEqual([
      { storyId: 12, score: expect.any(Number), entityIds: [2, 1], figures: ['$97.4 billion'] },
      { storyId: 11, score: expect.any(Number), entityIds: [2, 1], figures: [] },
    ]);
    expect(related[0]?.score).toBeGreaterThan(related[1]?.score ?? 0);
  });

  test('gives as many as asked for', () => {
    const shared = [10, 11, 12].map((storyId) => ({ storyId, entities: [rare], figures: [] }));
    expect(rankRelated(shared, 100, 2).map(({ storyId }) => storyId)).toEqual([12, 11]);
  });
});
