import { assignStories, candidatePeriod } from '../../src/story/assign-stories.ts';
import { NO_LINKS } from '../../src/story/cluster-articles.ts';
import { countDocuments, DAY_MS } from '../../src/story/similarity.ts';
import type { StoryArticle } from '../../src/story/story-article.ts';
import { storyArticle } from './story-article-maker.ts';

const DEAL = ['e:a', 'e:b', 'f:USD:5', 'g:deal'];
const TRIAL = ['e:a', 'e:c', 'n:12', 'g:trial'];
const ARTICLES = [
  storyArticle('1', { keys: [...DEAL, 'w:one'], day: 0 }),
  storyArticle('2', { keys: [...DEAL, 'w:dua'], day: 1, language: 'id' }),
  storyArticle('3', { keys: [...TRIAL, 'w:three'], day: 1 }),
  storyArticle('4', { keys: [...TRIAL, 'w:vier'], day: 2, language: 'de' }),
  storyArticle('5', { keys: ['e:a', 'g:launch', 'w:five', 'n:99'], day: 1 }),
];

/** What the topic had before: half of its articles name the party that all of these name. */
const BEFORE = { documents: 200, counts: new Map([['e:a', 100]]) };

function assign(articles: readonly StoryArticle[], stories = new Map<string, number>(), links = NO_LINKS) {
  let last = 100;
  const window = { articles, stories, links, frequencies: countDocuments(articles, BEFORE) };
  return assignStories(window, () => ++last);
}

/** Who is with whom, whatever the ids. */
function groups(assignment: ReadonlyMap<string, number>): string[] {
  const members = new Map<number, string[]>();
  for (const [id, story] of assignment) members.set(story, [...(members.get(story) ?? []), id]);
  return [...members.values()].map((ids) => ids.sort().join('+')).sort();
}

describe('assignStories', () => {
  test('gathers reports of one event across languages and leaves another event of the same party alone', () => {
    expect(groups(assign(ARTICLES).assignment)).toEqual(['1+2', '3+4', '5']);
  });

  test('the order in which articles arrive changes no group', () => {
    const stories = new Map<string, number>();
    const seen: StoryArticle[] = [];
    let last = 0;
    for (const article of [...ARTICLES].reverse()) {
      seen.push(article);
      const window = { articles: seen, stories, links: NO_LINKS, frequencies: countDocuments(seen, BEFORE) };
      for (const [id, story] of assignStories(window, () => ++last).assignment) stories.set(id, story);
    }
    expect(groups(stories)).toEqual(groups(assign(ARTICLES).assignment));
  });

  test('a second pass over the same window changes nothing', () => {
    const first = assign(ARTICLES);
    const second = assign(ARTICLES, new Map(first.assignment));
    expect(second).toEqual({ assignment: first.assignment, created: [], retired: [], lineage: [] });
  });

  test('hand-made links are obeyed, those to articles out of sight are no harm', () => {
    const mustLink = [
      ['1', '5'],
      ['1', 'elsewhere'],
    ] as const;
    const { assignment } = assign(ARTICLES, new Map(), { mustLink, cannotLink: [['3', '4']] });
    expect(groups(assignment)).toEqual(['1+2+5', '3', '4']);
  });

  test('a late article between two stories merges them, with the similarity of the two', () => {
    const early = storyArticle('8', { keys: ['e:p', 'e:q', 'n:7', 'w:8'], day: 0 });
    const late = storyArticle('9', { keys: ['e:p', 'e:q', 'n:7', 'w:9'], day: 0.5 });
    const { assignment, retired, lineage } = assign(
      [early, late],
      new Map([
        ['8', 4],
        ['9', 3],
      ]),
    );
    expect([...assignment.values()]).toEqual([4, 4]);
    expect(retired).toEqual([{ id: 3, into: 4 }]);
    expect(lineage).toEqual([{ kind: 'MERGE', from: 3, into: 4, similarity: expect.any(Number) }]);
    expect(lineage[0]?.similarity).toBeGreaterThan(0.5);
  });
});

describe('candidatePeriod', () => {
  test('reaches seven days before the first and after the last, both included', () => {
    const dated = [2 * DAY_MS, 3 * DAY_MS].map((publishedAt, i) => ({ id: `${i}`, publishedAt }));
    expect(candidatePeriod(dated)).toEqual({ from: -5 * DAY_MS, until: 10 * DAY_MS + 1 });
  });

  test('is null where nothing is dated', () => {
    expect(candidatePeriod([{ id: '1', publishedAt: null }])).toBeNull();
  });
});
