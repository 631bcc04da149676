import { createTestApi, type TestApi } from '../helpers/api.ts';
import { createNewsroom, type Newsroom } from '../helpers/news-fixture.ts';

let api: TestApi;
let news: Newsroom;
let openai: number;
let nvidia: number;
let story: number;

const at = (day: number) => new Date(Date.UTC(2026, 2, day));
const published = (day: number) => at(day).toISOString();

beforeAll(async () => {
  api = await createTestApi();
  news = await createNewsroom(api.db);
  [openai, nvidia] = [await news.addEntity('OpenAI'), await news.addEntity('Nvidia')];
  story = await news.addStory('Story');
  const topicId = news.topic;
  const other = await api.db.source.create({ data: { domain: 'other.example', name: 'Other' } });
  const seed = (
    title: string,
    day: number,
    sentiment: number,
    entities: Record<number, number>,
    more: object = {},
  ) => news.addArticle({ title, publishedAt: published(day), story, sentiment, entities, ...more });
  const join = (articleId: number, day: number) => ({
    kind: 'STORY_JOINED' as const,
    topicId,
    storyId: story,
    articleId,
    at: at(day),
  });
  const old = await seed('Old', 1, 0.4, { [openai]: 0.5 });
  const fresh = await seed('Fresh', 5, -0.6, { [openai]: -0.5, [nvidia]: 0 }, { source: other.id });
  const copy = await seed('Copy', 6, 1, { [openai]: 0 }, { reprintOf: fresh });
  const elsewhere = await news.addStory('Elsewhere');
  const claim = (value: number) =>
    api.db.claim.create({
      data: {
        ...{
          topicId,
          predicate: 'PRICE',
          subjectId: openai,
          value,
          approximate: false,
          rawText: `${value}`,
          status: 'SINGLE_SOURCE',
        },
        ...{ firstReportedAt: at(1), lastReportedAt: at(5), articleCount: 1, sourceCount: 1 },
      },
    });
  const figure = (articleId: number, claimId: number) =>
    api.db.figure.create({
      data: {
        ...{
          articleId,
          revisionId: 1,
          claimId,
          predicate: 'PRICE',
          approximate: false,
          rawText: '1',
          subjectId: openai,
        },
        ...{ start: 0, end: 1, sentence: '1', sentenceStart: 0 },
      },
    });
  const [known, made] = [await claim(1), await claim(2)];
  for (const [articleId, claimId] of [
    [old, known.id],
    [fresh, known.id],
    [fresh, made.id],
  ] as const)
    await figure(articleId, claimId);
  await api.db.storyLineage.create({
    data: {
      kind: 'MERGE',
      at: at(5),
      fromId: elsewhere,
      intoId: story,
      similarity: 0.9,
      reason: 'near',
      version: '1',
    },
  });
  await api.db.change.createMany({
    data: [
      join(old, 1),
      { kind: 'STORY_CREATED', topicId, storyId: elsewhere, at: at(2) },
      join(fresh, 5),
      { kind: 'STORY_MERGED', topicId, storyId: elsewhere, otherStoryId: story, at: at(5) },
      {
        kind: 'ARTICLE_REVISED',
        topicId,
        storyId: story,
        articleId: old,
        oldRevisionId: 1,
        newRevisionId: 1,
        at: at(5),
      },
      join(copy, 6),
      { kind: 'ARTICLE_REMOVED', topicId, articleId: 999, oldValue: 'https://kabar.example/gone', at: at(7) },
    ],
  });
  await news.refresh();
});

afterAll(() => api.close());

const CHANGES = `query ($since: String, $first: Int! = 100) { changes(since: $since, first: $first) {
  cursor nodes { kind at articleUrl article { title } story { title } otherStory { title } } pageInfo { hasNextPage } } }`;

describe('changes', () => {
  test('are walked page by page with the cursor, each once, in order', async () => {
    const kinds: string[] = [];
    let since: string | null = null;
    for (let page = 0; page < 5; page += 1) {
      const { data }: { data: { changes: { cursor: string; nodes: { kind: string }[] } } } = await api.query(
        CHANGES,
        { since, first: 2 },
      );
      kinds.push(...data.changes.nodes.map(({ kind }) => kind));
      since = data.changes.cursor;
    }

    expect(kinds).toEqual([
      'STORY_JOINED',
      'STORY_CREATED',
      'STORY_JOINED',
      'STORY_MERGED',
      'ARTICLE_REVISED',
      'STORY_JOINED',
      'ARTICLE_REMOVED',
    ]);
  });

  test('an empty page has a cursor from which later changes are found', async () => {
    const { data } = await api.query(CHANGES, { since: '2030-01-01T00:00:00Z' });
    const change = await api.db.change.create({
      data: { kind: 'STORY_CREATED', topicId: news.topic, storyId: story, at: at(8) },
    });
    const later = await api.query(CHANGES, { since: data.changes.cursor });
    await api.db.change.delete({ where: { id: change.id } });

    expect(data.changes.nodes).toEqual([]);
    expect(later.data.changes.nodes).toMatchObject([{ kind: 'STORY_CREATED', story: { title: 'Story' } }]);
  });

  test('a time takes what was stored from then on; what is gone is null with its address', async () => {
    const { data } = await api.query(CHANGES, { since: '2026-03-07T00:00:00Z' });
    expect(data.changes.nodes).toEqual([
      {
        ...{
          kind: 'ARTICLE_REMOVED',
          at: '2026-03-07T00:00:00.000Z',
          articleUrl: 'https://kabar.example/gone',
        },
        ...{ article: null, story: null, otherStory: null },
      },
    ]);
  });

  test('of some kinds only', async () => {
    const { data } = await api.query(
      '{ changes(kinds: [STORY_MERGED, ARTICLE_REVISED], first: 1) { nodes { kind } totalCount } }',
    );
    expect(data.changes).toEqual({ nodes: [{ kind: 'STORY_MERGED' }], totalCount: 2 });
  });

  test('of another topic are left out', async () => {
    const { data } = await api.query('{ changes(topic: "chess") { nodes { kind } totalCount } }');
    expect(data.changes).toEqual({ nodes: [], totalCount: 0 });
  });

  test.each(['yesterday', '2026-03-07', 'WyJzdG9yaWVzIl0'])('since "%s" is refused', async (since) => {
    const { errors } = await api.query(CHANGES, { since });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  test('tell whether older ones have been dropped after a cursor or a time, not before', async () => {
    const TRUNCATED = `query ($since: String) { changes(since: $since, first: 2) { truncated cursor }
      stories(filter: { minArticles: 1 }) { nodes { changesSince(since: "2026-03-02T00:00:00Z") { truncated } } } }`;
    const first = await api.query(TRUNCATED);
    const next = await api.query(TRUNCATED, { since: first.data.changes.cursor });
    const dropped = await api.db.change.findFirstOrThrow({ orderBy: { id: 'asc' }, skip: 2 });
    const purged = { lastId: dropped.id, lastAt: dropped.at };
    await api.db.changePurge.create({ data: purged });
    const truncatedSince = async (since: string | null) =>
      (await api.query(TRUNCATED, { since })).data.changes.truncated;
    const found = [
      await truncatedSince(null),
      await truncatedSince(first.data.changes.cursor),
      await truncatedSince(next.data.changes.cursor),
      await truncatedSince('2026-03-05T00:00:00Z'),
      await truncatedSince('2026-03-05T00:00:00.001Z'),
    ];
    const { data } = await api.query(TRUNCATED);
    await api.db.changePurge.deleteMany();

    expect([first.data.changes.truncated, next.data.changes.truncated]).toEqual([false, false]);
    expect(found).toEqual([true, true, false, true, false]);
    expect(data.stories.nodes[0].changesSince.truncated).toBe(true);
    expect(first.data.stories.nodes[0].changesSince.truncated).toBe(false);
  });

  test('are one statement', async () => {
    api.takeStatements();
    await api.query(CHANGES);
    expect(api.takeStatements()).toEqual([expect.stringContaining('/* changesPage */')]);
  });
});

describe('changesSince of a story', () => {
  const STORY = `query ($since: String!) { stories(filter: { minArticles: 1 }) { nodes { changesSince(since: $since) {
    cursor isEmpty newArticles { title } newSources { domain } newEntities { name } newClaims { quantity { value } }
    editedArticles { article { title } at } lineage { kind from { title } } revisedFigures { at }
    toneShift { before { mean scoredCount } since { mean scoredCount } difference } } } } }`;
  const since = async (text: string) =>
    (await api.query(STORY, { since: text })).data.stories.nodes[0].changesSince;

  test('gives what came and what was there already is left out', async () => {
    expect(await since('2026-03-03T00:00:00Z')).toEqual({
      ...{ cursor: expect.any(String), isEmpty: false, revisedFigures: [] },
      newArticles: [{ title: 'Copy' }, { title: 'Fresh' }],
      newSources: [{ domain: 'other.example' }],
      newEntities: [{ name: 'Nvidia' }],
      newClaims: [{ quantity: { value: 2 } }],
      editedArticles: [{ article: { title: 'Old' }, at: '2026-03-05T00:00:00.000Z' }],
      lineage: [{ kind: 'MERGE', from: { title: 'Elsewhere' } }],
      toneShift: {
        before: { mean: 0.4, scoredCount: 1 },
        since: { mean: -0.6, scoredCount: 1 },
        difference: -1,
      },
    });
  });

  test('names articles that left or were purged, and claims of another status', async () => {
    const { cursor } = await since('2026-03-03T00:00:00Z');
    const gone = await news.addArticle({ title: 'Gone', publishedAt: published(4), entities: {} });
    const claim = await api.db.claim.findFirstOrThrow({ where: { value: 2 } });
    const base = { topicId: news.topic, at: at(9) };
    const ids = await api.db.change.createManyAndReturn({
      data: [
        { ...base, kind: 'STORY_LEFT', storyId: story, articleId: gone },
        {
          ...base,
          kind: 'ARTICLE_REMOVED',
          storyId: story,
          articleId: 998,
          oldValue: 'https://kabar.example/old',
        },
        {
          ...{ ...base, kind: 'CLAIM_STATUS_CHANGED', claimId: claim.id },
          ...{ oldValue: 'SINGLE_SOURCE', newValue: 'CORROBORATED' },
        },
      ],
      select: { id: true },
    });
    const LEFT = `query ($since: String!) { stories(filter: { minArticles: 1 }) { nodes { changesSince(since: $since) {
      isEmpty leftArticles { title } removedArticleUrls
      claimStatusChanges { claim { quantity { value } } at previousStatus status } } } } }`;
    const changed = (await api.query(LEFT, { since: cursor })).data.stories.nodes[0].changesSince;
    await api.db.change.deleteMany({ where: { id: { in: ids.map(({ id }) => id) } } });

    expect(changed).toEqual({
      isEmpty: false,
      leftArticles: [{ title: 'Gone' }],
      removedArticleUrls: ['https://kabar.example/old'],
      claimStatusChanges: [
        {
          ...{ claim: { quantity: { value: 2 } }, at: '2026-03-09T00:00:00.000Z' },
          ...{ previousStatus: 'SINGLE_SOURCE', status: 'CORROBORATED' },
        },
      ],
    });
  });

  test('is empty from its own cursor on', async () => {
    const { cursor } = await since('2026-03-03T00:00:00Z');
    expect(await since(cursor)).toMatchObject({
      isEmpty: true,
      newArticles: [],
      newClaims: [],
      lineage: [],
      editedArticles: [],
      toneShift: null,
    });
  });
});
