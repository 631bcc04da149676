import { readFileSync } from 'node:fs';
import {
  getNamedType,
  graphql,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  parse,
  printSchema,
  validate,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { readExamples } from '../../graphql/landing-page.ts';
import { createSchema } from '../../graphql/schema.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { TEST_NOW } from '../helpers/api.ts';
import { createNewsroom } from '../helpers/news-fixture.ts';

const schema = createSchema();
const ownTypes = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name),
);

/** Every describable place of a type: itself, its fields, arguments and values. */
function describedPlaces(type: GraphQLNamedType): [place: string, description: string | null | undefined][] {
  const places: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    for (const value of type.getValues()) places.push([`${type.name}.${value.name}`, value.description]);
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields()))
      places.push([`${type.name}.${field.name}`, field.description]);
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      places.push([`${type.name}.${field.name}`, field.description]);
      for (const arg of field.args) places.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
    }
  }
  return places;
}

describe('the schema', () => {
  test('describes every type, field, argument and enum value', () => {
    const bare = ownTypes.flatMap(describedPlaces).filter(([, description]) => !description?.trim());
    expect(bare).toEqual([]);
  });

  test('every scalar of its own names its specification', () => {
    const bare = ownTypes
      .filter((type) => isScalarType(type) && !type.specifiedByURL)
      .map(({ name }) => name);
    expect(bare).toEqual([]);
  });

  test('the published file is what the schema is', () => {
    expect(readFileSync('graphql/generated/schema.graphql', 'utf8')).toBe(`${printSchema(schema)}\n`);
  });

  test.each(readExamples())('the example "$title" is valid', ({ operation }) => {
    expect(validate(schema, parse(operation))).toEqual([]);
  });
});

const RANGE = '{ from: "2026-01-01T00:00:00Z", to: "2026-02-01T00:00:00Z" }';
const ARGUMENTS: Readonly<Record<string, string>> = {
  'Query.node': '(id: "VG9waWM6MQ")',
  'Query.nodes': '(ids: ["QXJ0aWNsZTox", "RW50aXR5OjE", "U3Rvcnk6MQ", "bm9uZQ"])',
  'Query.topic': '(slug: "ai-industry")',
  'Query.article': '(url: "https://kabar.example/none")',
  'Query.story': '(id: "U3Rvcnk6MQ")',
  'Query.entity': '(name: "OpenAI")',
  'Query.relationBetween': '(a: "RW50aXR5OjE", b: "RW50aXR5OjE")',
  'Query.trends': '(field: STORIES, minArticles: 1)',
  'Query.search': '(query: "first OpenAI")',
  toneSeries: `(range: ${RANGE}, interval: WEEK, timeZone: "Asia/Kolkata")`,
  toneShifts: `(range: ${RANGE}, interval: WEEK)`,
  framing: '(by: LANGUAGE)',
  changesSince: '(since: "2026-01-01T00:00:00Z")',
  timeSeries: `(range: ${RANGE}, interval: WEEK, timeZone: "Asia/Kolkata")`,
};

function everyField(typeName: string, depth: number): string {
  const type = schema.getType(typeName);
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map(({ name }) => `... on ${name} ${aliased(name, depth)}`)
      .join(' ')} }`;
  if (isInterfaceType(type))
    return `{ __typename id ${schema
      .getPossibleTypes(type)
      .map(({ name }) => `... on ${name} ${aliased(name, depth)}`)
      .join(' ')} }`;
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).map((field) => fieldText(typeName, field, depth, ''));
  return `{ ${fields.join(' ')} }`;
}

/** Names of their own, so that fields of several types can stand side by side. */
function aliased(typeName: string, depth: number): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return '';
  return `{ ${Object.values(type.getFields())
    .map((field) => fieldText(typeName, field, depth, `${typeName}_${field.name}: `))
    .join(' ')} }`;
}

function fieldText(
  typeName: string,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  alias: string,
): string {
  const args = ARGUMENTS[`${typeName}.${field.name}`] ?? ARGUMENTS[field.name] ?? '';
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) return `${alias}${field.name}${args}`;
  const wrapper = /Connection$|Edge$|TimeSeries|TimeBucket|PageInfo/.test(named.name);
  const below =
    depth <= 0 && !wrapper ? '{ __typename }' : everyField(named.name, wrapper ? depth : depth - 1);
  return `${alias}${field.name}${args} ${below}`;
}

/** A corrected claim of an article's one figure, and what was told of it. */
async function addClaim(
  { db }: TestDatabase,
  topicId: number,
  { subjectId, articleId, story }: { subjectId: number; articleId: number; story: number },
): Promise<void> {
  const quantity = { value: 1, currency: 'USD', approximate: false, rawText: '$1' };
  const { id: claimId } = await db.claim.create({
    data: {
      ...{
        topicId,
        predicate: 'PRICE',
        subjectId,
        ...quantity,
        status: 'SINGLE_SOURCE',
        articleCount: 1,
        sourceCount: 1,
      },
      ...{ firstReportedAt: TEST_NOW, lastReportedAt: TEST_NOW, firstArticleId: articleId },
    },
  });
  await db.figure.updateMany({ data: { claimId } });
  const figureRevision = await db.figureRevision.create({
    data: {
      ...{ articleId, claimId, at: TEST_NOW, predicate: 'PRICE', subjectId, currency: 'USD' },
      ...{
        oldRevisionId: 1,
        oldValue: 2,
        oldApproximate: false,
        oldRawText: '$2',
        oldSentence: '$2',
        oldStart: 0,
        oldEnd: 2,
      },
      ...{
        newRevisionId: 1,
        newValue: 1,
        newApproximate: false,
        newRawText: '$1',
        newSentence: '$1',
        newStart: 0,
        newEnd: 2,
      },
    },
  });
  const place = { topicId, articleId, storyId: story, at: TEST_NOW, newRevisionId: 1, oldRevisionId: 1 };
  await db.change.createMany({
    data: [
      { kind: 'STORY_JOINED', ...place },
      { kind: 'STORY_MERGED', ...place, otherStoryId: story },
      { kind: 'ARTICLE_REVISED', ...place },
      { kind: 'FIGURE_REVISED', ...place, figureRevisionId: figureRevision.id },
      {
        kind: 'CLAIM_STATUS_CHANGED',
        topicId,
        claimId,
        at: TEST_NOW,
        oldValue: 'CORROBORATED',
        newValue: 'SINGLE_SOURCE',
      },
    ],
  });
}

describe('reading', () => {
  let database: TestDatabase;
  const run = (source: string, target: GraphQLSchema = schema) =>
    graphql({ schema: target, source, contextValue: { db: database.db, now: () => TEST_NOW } });

  beforeAll(async () => {
    database = await createTestDatabase();
    const news = await createNewsroom(database.db);
    const openai = await news.addEntity('OpenAI');
    const story = await news.addStory('First');
    const first = await news.addArticle({
      title: 'First about OpenAI',
      publishedAt: '2026-01-05T10:00:00Z',
      story,
      sentiment: 0.4,
      entities: { [openai]: 0.3 },
    });
    await news.addArticle({
      title: 'First about OpenAI again',
      publishedAt: '2026-01-06T10:00:00Z',
      story,
      sentiment: 0.4,
      reprintOf: first,
    });
    await database.db.relation.create({
      data: {
        topicId: news.topic,
        type: 'USES',
        subjectId: openai,
        objectId: openai,
        directed: true,
        appearances: {
          create: {
            articleId: first,
            revisionId: 1,
            publishedAt: new Date('2026-01-05T10:00:00Z'),
            stage: 'ACTIVE',
            modality: 'FACT',
            tone: 0,
            confidence: 1,
            start: 0,
            end: 5,
            sentence: 'First',
          },
        },
      },
    });
    await database.db.figure.create({
      data: {
        articleId: first,
        revisionId: 1,
        predicate: 'PRICE',
        value: 1,
        currency: 'USD',
        approximate: false,
        rawText: '$1',
        subjectId: openai,
        start: 0,
        end: 2,
        sentence: '$1',
        sentenceStart: 0,
      },
    });
    await addClaim(database, news.topic, { subjectId: openai, articleId: first, story });
    const feed = await database.db.feed.create({
      data: {
        topicId: news.topic,
        sourceId: news.source,
        url: 'https://kabar.example/feed',
        title: 'Kabar',
        origin: 'PACK',
        nextFetchAt: TEST_NOW,
      },
    });
    await database.db.fetchEvent.create({
      data: { feedId: feed.id, at: TEST_NOW, outcome: 'FETCHED', durationMs: 5 },
    });
    await database.db.ingestRun.create({
      data: { job: 'fetch-feed', startedAt: TEST_NOW, counts: { seen: 3 }, errors: ['one'] },
    });
    await database.db.storyLineage.create({
      data: {
        kind: 'MERGE',
        at: TEST_NOW,
        fromId: story,
        intoId: story,
        similarity: 0.5,
        reason: 'near',
        version: '1',
      },
    });
    await news.refresh();
  });

  afterAll(() => database.close());

  test.each(Object.keys(schema.getQueryType()?.getFields() ?? {}))(
    'Query.%s answers with every field of every type below it',
    async (name) => {
      const field = schema.getQueryType()?.getFields()[name] as GraphQLField<unknown, unknown>;
      const { data, errors } = await run(
        `{ ${fieldText('Query', field, name === 'node' || name === 'nodes' ? 1 : 2, '')} }`,
      );

      expect(errors).toBeUndefined();
      expect(data?.[name] === null).toBe(name === 'article' && !isNonNullType(field.type));
    },
  );
});
