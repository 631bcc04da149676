import { appendChanges } from '../../src/claim/change-store.ts';
import { groupsOf } from '../../src/claim/claim-store.ts';
import { analyseArticles } from '../../src/pipeline/analyse-articles.ts';
import { buildStories } from '../../src/pipeline/build-stories.ts';
import { purge } from '../../src/pipeline/purge.ts';
import { refreshClaims } from '../../src/pipeline/refresh-claims.ts';
import { addArticles, type TestArticle } from '../helpers/articles.ts';
import { createTestDeps, type TestDeps } from '../helpers/deps.ts';

let deps: TestDeps;
let topicId: number;

beforeAll(async () => {
  deps = await createTestDeps();
  topicId = deps.topicIds.get('ai-industry') ?? 0;
});

afterAll(() => deps.close());

beforeEach(async () => {
  deps.setNow(new Date('2025-03-10T12:00:00Z'));
  await deps.db
    .$executeRaw`TRUNCATE article, story, claim, change, change_purge, topic_feature, hour_rollup, day_rollup CASCADE`;
});

async function process(articles: readonly TestArticle[]): Promise<number[]> {
  const ids = await addArticles(deps, articles);
  await analyseArticles(deps, ids);
  await buildStories(deps, topicId);
  return ids;
}

const STORY =
  'The software company said the money will pay for data centres and chips. Microsoft and OpenAI have worked together since 2019, and both said that the partnership goes on.';

function report(name: string, amount: string, more: Partial<TestArticle> = {}): TestArticle {
  return {
    name,
    title: `Microsoft invests ${amount} in OpenAI`,
    body: `Microsoft has invested ${amount} in OpenAI, the maker of ChatGPT. ${STORY}`,
    publishedAt: '2025-03-01T08:00:00Z',
    domain: `${name}.example`,
    ...more,
  };
}

/** The same news in words of another newsroom: no reprint. */
function retold(name: string, amount: string, more: Partial<TestArticle> = {}): TestArticle {
  return {
    ...report(name, amount, more),
    title: `OpenAI gets ${amount} from Microsoft`,
    body: `Microsoft is investing ${amount} in OpenAI, people in Redmond and San Francisco confirmed. Much of it buys computing power on Azure, where ChatGPT runs. Analysts see the alliance between Microsoft and OpenAI strengthened by the investment.`,
  };
}

const investments = () =>
  deps.db.claim.findMany({
    where: { predicate: 'INVESTMENT', object: { key: 'openai' } },
    orderBy: { value: 'asc' },
    include: { figures: true },
  });

const changesAfter = (id: bigint) =>
  deps.db.change.findMany({ where: { id: { gt: id } }, orderBy: { id: 'asc' } });
const newestChange = async () => (await deps.db.change.aggregate({ _max: { id: true } }))._max.id ?? 0n;

describe('claims', () => {
  test('two publishers that state one figure make one corroborated claim, first reported by the earlier', async () => {
    const [later, first] = await process([
      retold('later', '$10 billion', { publishedAt: '2025-03-01T12:00:00Z' }),
      report('early', '$10 billion'),
    ]);
    const [claim, ...others] = await investments();

    expect(others).toEqual([]);
    expect(claim).toMatchObject({
      value: 1e10,
      status: 'CORROBORATED',
      sourceCount: 2,
      articleCount: 2,
      firstArticleId: first,
    });
    expect(claim?.figures.map(({ articleId }) => articleId)).toEqual(expect.arrayContaining([first, later]));
  });

  test.each([
    ['en', 'The rumour that Microsoft invested $5 billion in OpenAI is false.'],
    ['en', 'Microsoft has not invested $5 billion in OpenAI.'],
    ['en', 'Microsoft denies talks to invest $5 billion in OpenAI.'],
    ['en', 'Microsoft will invest $6 billion in OpenAI, not $5 billion.'],
    [
      'id',
      'Microsoft batal menginvestasikan US$5 miliar di OpenAI. Keputusan itu disampaikan perusahaan pada Rabu malam.',
    ],
  ])('%s: what a sentence denies is no claim: %s', async (language, body) => {
    await process([report('first', '', { body, title: 'OpenAI', language })]);
    expect(await deps.db.figure.count({ where: { value: 5e9 } })).toBeGreaterThan(0);
    expect(await deps.db.claim.count({ where: { value: 5e9 } })).toBe(0);
  });

  test('another value in the same story contests it, and the claim says so when the stories are built', async () => {
    const [articleId] = await process([report('one', '$10 billion')]);
    await process([retold('other', '$20 billion', { publishedAt: '2025-03-01T09:00:00Z' })]);

    expect((await investments()).map(({ value, status }) => [value, status])).toEqual([
      [1e10, 'CONFLICTING'],
      [2e10, 'CONFLICTING'],
    ]);
    expect(articleId).toBeGreaterThan(0);
  });

  test('a value that is named only as what is not so contests what others state', async () => {
    await process([report('one', '$10 billion')]);
    const other = retold('other', '$12 billion', { publishedAt: '2025-03-01T09:00:00Z' });
    await process([{ ...other, body: `${other.body} It is $12 billion, not $10 billion, they said.` }]);

    expect((await investments()).map(({ value, status }) => [value, status])).toEqual([
      [1e10, 'CONFLICTING'],
      [1.2e10, 'CONFLICTING'],
    ]);
  });

  test('a corrected article moves its figure, keeps the old value as a correction and tells of both', async () => {
    const original = report('one', '$10 billion');
    const [articleId] = await process([original]);
    const seen = await newestChange();
    await process([{ ...original, ...report('one', '$13 billion') }]);

    const revisions = await deps.db.figureRevision.findMany({
      where: { articleId: articleId ?? 0, predicate: 'INVESTMENT' },
    });
    expect((await investments()).map(({ value, status }) => [value, status])).toEqual([
      [1.3e10, 'SINGLE_SOURCE'],
    ]);
    expect(revisions.map(({ oldValue, newValue }) => [oldValue, newValue])).toContainEqual([1e10, 1.3e10]);
    const kinds = (await changesAfter(seen)).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['ARTICLE_REVISED', 'FIGURE_REVISED']));
    expect(kinds).not.toContain('ARTICLE_ADDED');
  });

  test('another analysis of the same texts keeps the ids of the claims and tells of nothing', async () => {
    const ids = await process([report('one', '$10 billion'), retold('two', '$10 billion')]);
    const [before, seen] = [await investments(), await newestChange()];
    await deps.db.article.updateMany({ data: { analysisStatus: 'PENDING' } });
    await analyseArticles(deps, ids);
    await buildStories(deps, topicId);

    expect((await investments()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(await changesAfter(seen)).toEqual([]);
  });

  test('a purge takes the support of purged articles away, and claims that nobody makes any more', async () => {
    const old = { publishedAt: '2025-02-01T08:00:00Z' };
    await process([
      report('one', '$10 billion', old),
      retold('two', '$10 billion'),
      report('three', '$90 billion', old),
    ]);
    const seen = await newestChange();
    await purge({ ...deps, config: { ...deps.config, retentionDays: 20 } });

    expect(
      (await investments()).map(({ value, status, sourceCount }) => [value, status, sourceCount]),
    ).toEqual([[1e10, 'SINGLE_SOURCE', 1]]);
    const told = await changesAfter(seen);
    expect(told.filter(({ kind }) => kind === 'ARTICLE_REMOVED')).toHaveLength(2);
    expect(told.some(({ kind, oldValue }) => kind === 'CLAIM_REMOVED' && oldValue === '$90 billion')).toBe(
      true,
    );
  });

  test('an article that goes off topic makes no claim any more', async () => {
    const original = report('one', '$10 billion');
    await process([original]);
    await process([
      {
        ...original,
        title: 'Late goal wins the derby',
        body: 'The home side won the derby with a goal in the last minute. The crowd sang long after the whistle.',
      },
    ]);

    expect(await deps.db.claim.count()).toBe(0);
  });

  test('whatever the order of arrivals, edits and passes, the claims are those of all figures at once', async () => {
    const amounts = ['$10 billion', '$10.1 billion', 'about $11 billion', '$20 billion', '$13 billion'];
    for (let round = 0; round < 6; round += 1) {
      const batch = [0, 1, 2].map((n) =>
        (n === 1 ? retold : report)(
          `p${(round * 2 + n) % 5}`,
          amounts[(round + n * 2) % amounts.length] ?? '',
          {
            publishedAt: `2025-03-0${1 + ((round + n) % 4)}T08:00:00Z`,
          },
        ),
      );
      const ids = await addArticles(deps, batch);
      await analyseArticles(deps, ids);
      if (round % 2 === 1) await buildStories(deps, topicId);
    }
    await buildStories(deps, topicId);
    const described = () =>
      deps.db.claim.findMany({
        orderBy: { id: 'asc' },
        include: { figures: { orderBy: { id: 'asc' }, select: { id: true } } },
      });
    const incremental = await described();
    const articles = await deps.db.article.findMany({ select: { id: true } });
    await deps.db.$transaction(async (tx) =>
      refreshClaims(
        tx,
        await groupsOf(
          tx,
          articles.map(({ id }) => id),
        ),
      ),
    );

    expect(incremental.length).toBeGreaterThan(1);
    expect(await described()).toEqual(incremental);
  });
});

describe('changes', () => {
  test('tell of articles, stories and claims in the order in which they happened', async () => {
    const [one] = await process([report('one', '$10 billion')]);
    const [two] = await process([retold('two', '$10 billion', { publishedAt: '2025-03-01T09:00:00Z' })]);
    const told = await changesAfter(0n);
    const of = (kind: string) =>
      told.filter((change) => change.kind === kind).map(({ articleId }) => articleId);

    expect(of('ARTICLE_ADDED')).toEqual([one, two]);
    expect(of('STORY_JOINED')).toEqual([one, two]);
    expect(of('STORY_CREATED')).toHaveLength(1);
    expect(of('CLAIM_ADDED').length).toBeGreaterThan(0);
    expect(
      told.filter(({ kind }) => kind === 'CLAIM_STATUS_CHANGED').map(({ newValue }) => newValue),
    ).toContain('CORROBORATED');
  });

  test('tell of a publisher and an entity once, with the first article that has them', async () => {
    const [one] = await process([report('one', '$10 billion')]);
    const first = await changesAfter(0n);
    const seen = await newestChange();
    const nvidia = report('two', '$10 billion', { body: `Nvidia sells the chips. ${STORY}` });
    const [two] = await process([nvidia, report('again', '$10 billion', { domain: 'one.example' })]);
    const later = await changesAfter(seen);
    const [domains, names] = [
      new Map((await deps.db.source.findMany()).map(({ id, domain }) => [id, domain])),
      new Map((await deps.db.entity.findMany()).map(({ id, name }) => [id, name])),
    ];
    const told = (changes: typeof later) =>
      changes.flatMap(({ kind, articleId, sourceId, entityId }) =>
        kind === 'SOURCE_ADDED' || kind === 'ENTITY_ADDED'
          ? [[articleId, domains.get(sourceId ?? 0) ?? names.get(entityId ?? 0)]]
          : [],
      );

    expect(told(first)).toEqual(
      expect.arrayContaining([
        [one, 'one.example'],
        [one, 'Microsoft'],
        [one, 'OpenAI'],
      ]),
    );
    expect(told(later)).toEqual([
      [two, 'two.example'],
      [two, 'Nvidia'],
    ]);
  });

  test('off-topic articles are not told of', async () => {
    await process([
      {
        name: 'football',
        title: 'Late goal wins the derby',
        body: 'The home side won the derby with a goal in the last minute. The crowd sang long after the whistle.',
        publishedAt: '2025-03-01T08:00:00Z',
      },
    ]);
    expect(await changesAfter(0n)).toEqual([]);
  });

  test('are dropped after the days that the operator set; how far is noted, and a cursor never goes back', async () => {
    await process([report('one', '$10 billion')]);
    const last = await newestChange();
    const days = (changeDays: number) => purge({ ...deps, config: { ...deps.config, changeDays } });
    deps.setNow(new Date('2025-03-12T12:00:01Z'));
    const kept = await days(3);
    await process([report('late', '$20 billion', { title: 'OpenAI hears from Microsoft' })]);
    const dropped = await days(2);
    const again = await days(2);
    const left = await changesAfter(0n);

    expect([kept.changes, dropped.changes > 0, again.changes]).toEqual([0, true, 0]);
    expect(left.length).toBeGreaterThan(0);
    expect(left.every(({ id }) => id > last)).toBe(true);
    expect(await deps.db.changePurge.findMany()).toEqual([
      { id: 1, lastId: last, lastAt: new Date('2025-03-10T12:00:00Z') },
    ]);
  });

  test('a reader who polls while two transactions commit in turn misses neither', async () => {
    const at = new Date('2025-03-10T12:00:00Z');
    const read: bigint[] = [];
    /** Resolves when the lock of the changes is so; a test that waits for ever fails at its time limit. */
    const locks = async (state: 'granted' | 'waited for'): Promise<void> => {
      const rows = await deps.db.$queryRaw<object[]>`
        SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
        WHERE l.locktype = 'advisory' AND l.classid = 7291010 AND l.granted = ${state === 'granted'}`;
      if (rows.length === 0) await locks(state);
    };
    const poll = async () => {
      for (const { id } of await changesAfter(read.at(-1) ?? 0n)) read.push(id);
    };
    let commit = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      commit = resolve;
    });
    const first = deps.db.$transaction(async (tx) => {
      await appendChanges(tx, [{ kind: 'STORY_CREATED', topicId, storyId: 1 }], at);
      await gate;
    });
    await locks('granted');
    const second = deps.db.$transaction((tx) =>
      appendChanges(tx, [{ kind: 'STORY_CREATED', topicId, storyId: 2 }], at),
    );
    await locks('waited for');
    await poll();
    const early = [...read];
    commit();
    await Promise.all([first, second]);
    await poll();

    expect(early).toEqual([]);
    expect((await changesAfter(0n)).map(({ storyId }) => storyId)).toEqual([1, 2]);
    expect(read).toHaveLength(2);
  });
});
