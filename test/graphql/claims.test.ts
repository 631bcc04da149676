import { groupsOf } from '../../src/claim/claim-store.ts';
import { encodeGlobalId } from '../../src/read/global-id.ts';
import { refreshClaims } from '../../src/pipeline/refresh-claims.ts';
import { createTestApi, type TestApi } from '../helpers/api.ts';
import { createNewsroom, type Newsroom } from '../helpers/news-fixture.ts';

let api: TestApi;
let news: Newsroom;
let openai: number;
let microsoft: number;
let story: number;
const articles: number[] = [];

interface Stated {
  readonly at: string;
  readonly value: number;
  readonly source?: number;
  readonly reprintOf?: number;
  readonly predicate?: 'INVESTMENT' | 'VALUATION' | 'OTHER';
  readonly approximate?: boolean;
}

/** An article with one figure. */
async function state({
  at,
  value,
  source,
  reprintOf,
  predicate = 'INVESTMENT',
  approximate = false,
}: Stated): Promise<number> {
  const title = `${predicate} ${value} ${at}`;
  const articleId = await news.addArticle({
    ...{ title, publishedAt: at, story, reprintOf: reprintOf ?? null, entities: { [microsoft]: 0 } },
    ...(source === undefined ? {} : { source }),
  });
  articles.push(articleId);
  const { revisionId } = await api.db.article.findUniqueOrThrow({ where: { id: articleId } });
  const isInvestment = predicate === 'INVESTMENT';
  await api.db.figure.create({
    data: {
      ...{
        articleId,
        revisionId: revisionId ?? 0,
        predicate,
        value,
        currency: 'USD',
        approximate,
        rawText: `$${value}`,
      },
      ...{ subjectId: isInvestment ? microsoft : openai, objectId: isInvestment ? openai : null },
      ...{ start: 0, end: 3, sentence: title, sentenceStart: 0 },
    },
  });
  return articleId;
}

beforeAll(async () => {
  api = await createTestApi();
  news = await createNewsroom(api.db);
  story = await news.addStory('Deal');
  [microsoft, openai] = [await news.addEntity('Microsoft'), await news.addEntity('OpenAI')];
  const other = await api.db.source.create({ data: { domain: 'other.example', name: 'Other' } });
  const first = await state({ at: '2026-01-02T00:00:00Z', value: 100, source: other.id });
  await state({ at: '2026-01-03T00:00:00Z', value: 101 });
  await state({ at: '2026-01-03T12:00:00Z', value: 100, reprintOf: first });
  await state({ at: '2026-01-04T00:00:00Z', value: 107, approximate: true });
  await state({ at: '2026-01-05T00:00:00Z', value: 300 });
  await state({ at: '2026-02-01T00:00:00Z', value: 500, predicate: 'VALUATION' });
  await state({ at: '2026-02-02T00:00:00Z', value: 7, predicate: 'OTHER' });
  await api.db.$transaction(async (tx) => refreshClaims(tx, await groupsOf(tx, articles)));
  const corrected = await api.db.claim.findFirstOrThrow({ where: { predicate: 'VALUATION' } });
  await api.db.figureRevision.create({
    data: {
      ...{
        articleId: articles[5] ?? 0,
        claimId: corrected.id,
        at: new Date('2026-02-03T00:00:00Z'),
        predicate: 'VALUATION',
      },
      ...{ subjectId: openai, currency: 'USD', oldRevisionId: 1, newRevisionId: 6 },
      ...{
        oldValue: 400,
        oldApproximate: true,
        oldRawText: 'about $400',
        oldSentence: 'a',
        oldStart: 0,
        oldEnd: 1,
      },
      ...{
        newValue: 500,
        newApproximate: false,
        newRawText: '$500',
        newSentence: 'b',
        newStart: 0,
        newEnd: 1,
      },
    },
  });
  await news.refresh();
});

afterAll(() => api.close());

const values = (claims: { nodes: { quantity: { value: number } }[] }) =>
  claims.nodes.map(({ quantity }) => quantity.value);

describe('claims', () => {
  test('say what is claimed, by whom first, how well supported and in which variants', async () => {
    const { data } = await api.query(`{ claims(orderBy: { field: SOURCE_COUNT }, first: 1) { nodes {
      predicate subject { name } object { name } status articleCount sourceCount firstReportedAt lastReportedAt
      firstReportedBy { domain } firstReportedIn { title }
      quantity { value max currency unit approximate bound rawText from to }
      variants { state articleCount firstReportedAt quantity { value approximate } }
      conflicts { quantity { value } } appearances(first: 2) { totalCount nodes { value claim { status } } } } } }`);
    const [claim] = data.claims.nodes;

    expect(claim).toMatchObject({
      ...{ predicate: 'INVESTMENT', subject: { name: 'Microsoft' }, object: { name: 'OpenAI' } },
      ...{
        status: 'CONFLICTING',
        articleCount: 4,
        sourceCount: 2,
        firstReportedAt: '2026-01-02T00:00:00.000Z',
      },
      ...{ firstReportedBy: { domain: 'other.example' }, lastReportedAt: '2026-01-04T00:00:00.000Z' },
      quantity: {
        value: 100,
        max: null,
        currency: 'USD',
        unit: null,
        approximate: false,
        bound: null,
        rawText: '$100',
        from: null,
        to: null,
      },
      conflicts: [{ quantity: { value: 300 } }],
      appearances: {
        totalCount: 4,
        nodes: [{ value: 107, claim: { status: 'CONFLICTING' } }, { value: 100 }],
      },
    });
    expect(
      claim.variants.map(
        ({ quantity, articleCount }: { quantity: { value: number }; articleCount: number }) => [
          quantity.value,
          articleCount,
        ],
      ),
    ).toEqual([
      [100, 2],
      [101, 1],
      [107, 1],
    ]);
  });

  test('a corrected value is a variant, and the article tells of it with both wordings', async () => {
    const { data } = await api.query(`{ claims(filter: { predicates: [VALUATION] }) { nodes {
      variants { state quantity { value rawText approximate } }
      appearances { nodes { article { figureRevisions { before { sentence quantity { value approximate } } after { quantity { value approximate } } claim { id } } } } } } } }`);
    const [claim] = data.claims.nodes;

    expect(claim.variants).toEqual([
      { state: 'STATED', quantity: { value: 500, rawText: '$500', approximate: false } },
      { state: 'CORRECTED', quantity: { value: 400, rawText: 'about $400', approximate: true } },
    ]);
    expect(claim.appearances.nodes[0].article.figureRevisions).toEqual([
      {
        before: { sentence: 'a', quantity: { value: 400, approximate: true } },
        after: { quantity: { value: 500, approximate: false } },
        claim: { id: expect.any(String) },
      },
    ]);
  });

  test.each<[filter: string, expected: number[]]>([
    ['{ predicates: [INVESTMENT] }', [300, 100]],
    ['{ predicates: [OTHER] }', []],
    ['{ statuses: [SINGLE_SOURCE] }', [500]],
    ['{ statuses: [CORROBORATED] }', []],
    ['{ minSources: 2 }', [100]],
    ['{ minValue: 200, maxValue: 400 }', [300]],
    ['{ currencies: ["EUR"] }', []],
    ['{ firstReported: { from: "2026-02-01T00:00:00Z" } }', [500]],
    ['{ subjects: [$openai] }', [500]],
    ['{ objects: [$openai] }', [300, 100]],
    ['{ entities: [$openai] }', [500, 300, 100]],
    ['{ stories: [$story], not: { predicates: [VALUATION] } }', [300, 100]],
    ['{ topic: "chess" }', []],
  ])('filter %s takes %j', async (filter, expected) => {
    const written = filter
      .replace('$openai', `"${encodeGlobalId('Entity', openai)}"`)
      .replace('$story', `"${encodeGlobalId('Story', story)}"`);
    const { data } = await api.query(
      `{ claims(filter: ${written}) { totalCount nodes { quantity { value } } } }`,
    );

    expect(values(data.claims)).toEqual(expected);
    expect(data.claims.totalCount).toBe(expected.length);
  });

  test('are reached from entity, story and article, and by node', async () => {
    const { data } = await api.query(`{ entity(name: "OpenAI") { claims { nodes { id quantity { value } } } }
      stories { nodes { claims { nodes { quantity { value } } } } }
      articles(filter: { text: "300" }) { nodes { claims { nodes { quantity { value } } } } } }`);
    const { id } = data.entity.claims.nodes[0];
    const node = await api.query(
      'query ($id: ID!) { node(id: $id) { ... on Claim { quantity { value } } } }',
      { id },
    );

    expect(values(data.entity.claims)).toEqual([500, 300, 100]);
    expect(values(data.stories.nodes[0].claims)).toEqual([500, 300, 100]);
    expect(data.articles.nodes.map(({ claims }: { claims: never }) => values(claims))).toEqual([[300]]);
    expect(node.data.node).toEqual({ quantity: { value: 500 } });
  });

  test.each([1, 3])(
    'a page of %i with variants, conflicts and appearances is one statement',
    async (first) => {
      api.takeStatements();
      const { data } = await api.query(
        `query ($first: Int) { claims(first: $first) { nodes { variants { quantity { value } } conflicts { id firstReportedBy { name } }
        appearances(first: 5) { nodes { sentence article { title } } } } } }`,
        { first },
      );

      expect(api.takeStatements()).toEqual([expect.stringContaining('/* claimsPage */')]);
      expect(data.claims.nodes).toHaveLength(first);
    },
  );
});
