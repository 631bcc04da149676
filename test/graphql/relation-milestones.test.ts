import type { RelationModality, RelationStage } from '../../src/analyse/analysis.ts';
import { encodeGlobalId } from '../../src/read/global-id.ts';
import { createTestApi, type TestApi } from '../helpers/api.ts';
import { createNewsroom, type Newsroom } from '../helpers/news-fixture.ts';

let api: TestApi;
let news: Newsroom;
let pair: readonly [number, number];
let relationId: number;

beforeAll(async () => {
  api = await createTestApi();
  news = await createNewsroom(api.db);
  pair = [await news.addEntity('Microsoft'), await news.addEntity('OpenAI')];
  const [subjectId, objectId] = pair;
  const data = { topicId: news.topic, type: 'PARTNERSHIP' as const, subjectId, objectId, directed: false };
  relationId = (await api.db.relation.create({ data })).id;
});

afterAll(() => api.close());

beforeEach(() => api.db.$executeRaw`TRUNCATE article, relation_appearance CASCADE`);

interface Saying {
  readonly modality?: RelationModality;
  readonly confidence?: number;
  readonly language?: string;
  /** Whether the sentence names both ends; "it" stands for one if not. */
  readonly namesBoth?: boolean;
}

let written = 0;

/** An article of a day of January 2026 whose title states the relation. */
async function say(day: number, stage: RelationStage, more: Saying = {}): Promise<void> {
  const { modality = 'FACT', confidence = 0.7, language = 'en', namesBoth = true } = more;
  written += 1;
  const at = new Date(Date.UTC(2026, 0, day, 0, 0, written % 60));
  const title = `${day} ${stage} ${language}${namesBoth ? '' : ' it'}`;
  const id = await news.addArticle({ title, publishedAt: at.toISOString(), language });
  const { revisionId } = await api.db.article.findUniqueOrThrow({ where: { id } });
  const place = { articleId: id, revisionId: revisionId ?? 0 };
  const end = title.length;
  await api.db.relationAppearance.create({
    data: {
      ...{ ...place, relationId, publishedAt: at, stage, modality, confidence, tone: 0, start: 0, end },
      sentence: title,
    },
  });
  for (const entityId of namesBoth ? pair : pair.slice(1)) {
    await api.db.mention.create({
      data: {
        ...{ ...place, entityId, start: 0, end: 1, sentenceStart: 0, sentenceEnd: end, surface: 'x' },
        ...{ inTitle: true, status: 'UNSUPPORTED_LANGUAGE' },
      },
    });
  }
}

/** Sentences of the milestones, oldest first, each with those of other languages. */
async function told(): Promise<string[]> {
  const { data } = await api.query(
    `query ($a: ID!, $b: ID!) { relationBetween(a: $a, b: $b) { milestones { nodes {
      modality appearance { sentence } inOtherLanguages { sentence } } } } }`,
    { a: encodeGlobalId('Entity', pair[0]), b: encodeGlobalId('Entity', pair[1]) },
  );
  interface Node {
    readonly modality: RelationModality;
    readonly appearance: { readonly sentence: string };
    readonly inOtherLanguages: readonly { readonly sentence: string }[];
  }
  const [relation]: { milestones: { nodes: Node[] } }[] = data.relationBetween;
  return (relation?.milestones.nodes ?? []).map(({ modality, appearance, inOtherLanguages }) =>
    [modality, appearance.sentence, ...inOtherLanguages.map(({ sentence }) => sentence)].join(', '),
  );
}

describe('milestones', () => {
  test('a relation begins once: a later beginning is no turn, after an end it is one', async () => {
    await say(1, 'FORMING');
    await say(2, 'ACTIVE');
    await say(6, 'FORMING');
    await say(10, 'ENDED');
    await say(14, 'FORMING');
    expect(await told()).toEqual([
      'FACT, 1 FORMING en',
      'FACT, 2 ACTIVE en',
      'FACT, 10 ENDED en',
      'FACT, 14 FORMING en',
    ]);
  });

  test.each<[name: string, saying: Saying]>([
    ['unsure', { confidence: 0.59 }],
    ['possible', { modality: 'POSSIBLE' }],
    ['denied', { modality: 'DENIED' }],
  ])('a strain that is %s is none', async (_name, saying) => {
    await say(1, 'ACTIVE');
    await say(5, 'STRAINED', saying);
    await say(6, 'ENDED', saying);
    expect(await told()).toEqual(['FACT, 1 ACTIVE en']);
  });

  test('what is said beside a strain is background; a week after the last of it, it is a return', async () => {
    await say(1, 'ACTIVE');
    await say(5, 'STRAINED');
    await say(6, 'ACTIVE');
    await say(9, 'STRAINED');
    await say(15, 'FORMING');
    await say(17, 'ACTIVE');
    expect(await told()).toEqual(['FACT, 1 ACTIVE en', 'FACT, 5 STRAINED en', 'FACT, 17 ACTIVE en']);
  });

  test('the sentence that names both ends tells it, then the surer one, within three days', async () => {
    await say(1, 'STRAINED', { namesBoth: false, confidence: 0.9 });
    await say(2, 'STRAINED', { confidence: 0.65 });
    await say(3, 'STRAINED', { confidence: 0.7 });
    await say(5, 'STRAINED', { confidence: 0.95 });
    expect(await told()).toEqual(['FACT, 3 STRAINED en']);
  });

  test('each other language tells the turn by one sentence, its best', async () => {
    await say(1, 'STRAINED', { language: 'id' });
    await say(1, 'STRAINED', { language: 'id', namesBoth: false, confidence: 0.9 });
    await say(2, 'STRAINED', { confidence: 0.9 });
    await say(9, 'STRAINED', { language: 'de', confidence: 0.9 });
    expect(await told()).toEqual(['FACT, 2 STRAINED en, 1 STRAINED id']);
  });

  test('what is possible is told while it is no fact', async () => {
    await say(1, 'FORMING', { modality: 'POSSIBLE' });
    await say(3, 'ACTIVE');
    await say(5, 'ACTIVE', { modality: 'POSSIBLE' });
    await say(6, 'FORMING', { modality: 'POSSIBLE' });
    expect(await told()).toEqual(['POSSIBLE, 1 FORMING en', 'FACT, 3 ACTIVE en']);
  });
});
