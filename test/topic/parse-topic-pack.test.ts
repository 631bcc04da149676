import { fileURLToPath } from 'node:url';
import { parseTopicPack, readTopicPack } from '../../src/topic/parse-topic-pack.ts';

const HEADER = 'key\ttype\twikidata\tlabel\tid\tes\tde\tpt\tfr\tzh\tja\taliases\tambiguous\tcontext\tparent';
const row = (cells: Record<string, string>) =>
  HEADER.split('\t')
    .map((column) => cells[column] ?? '')
    .join('\t');
const OPENAI = row({
  key: 'openai',
  type: 'ORG',
  wikidata: 'Q21708200',
  label: 'OpenAI',
  aliases: 'OpenAI Inc|~Openia',
});
const TOPIC =
  'name: Small\ndescription: A small pack\nlanguages: [id, en]\nkeywords:\n  id: [kecerdasan buatan, { term: AI, weight: 2 }]\nrelevance: { threshold: 0.3 }\nschedule: {}\n';
const FEED =
  '<outline text="Example" type="rss" xmlUrl="https://example.org/feed?a=1&amp;b=2" publisher="example.org" kind="press" country="ID" language="id" timeZone="Asia/Jakarta" verified="false"/>';
const opml = (body: string) =>
  `<?xml version="1.0"?>\n<opml version="2.0"><head><title>x</title></head><body>\n<outline text="Press">\n${body}\n</outline>\n</body></opml>`;

function parse(changes: Record<string, string | null> = {}) {
  const files: Record<string, string | null> = {
    'topic.yaml': TOPIC,
    'entities.tsv': `${HEADER}\n${OPENAI}\n`,
    'glossary.tsv': 'language\tterm\tenglish\nid\tmitra\tpartner\n',
    'feeds.opml': opml(FEED),
    ...changes,
  };
  return parseTopicPack(
    'small',
    new Map(Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== null)),
  );
}

const entities = (...rows: string[]) => ({
  'entities.tsv': [HEADER, '# a comment', OPENAI, ...rows, ''].join('\n'),
});

describe('parseTopicPack', () => {
  test('a sound pack is read whole', () => {
    expect(parse()).toMatchObject({
      ok: true,
      warnings: [],
      pack: {
        slug: 'small',
        keywords: {
          id: [
            { term: 'kecerdasan buatan', weight: 1 },
            { term: 'AI', weight: 2 },
          ],
        },
        entities: [
          {
            key: 'openai',
            wikidataId: 'Q21708200',
            aliases: ['OpenAI Inc'],
            misspellings: ['Openia'],
            parent: null,
          },
        ],
        glossary: [{ language: 'id', term: 'mitra', english: 'partner' }],
        feeds: [
          {
            url: 'https://example.org/feed?a=1&b=2',
            kind: 'PRESS',
            category: 'Press',
            timeZone: 'Asia/Jakarta',
            verified: false,
          },
        ],
      },
    });
  });

  test.each([
    ['a missing file', { 'glossary.tsv': null }, 'glossary.tsv', 1, 'missing'],
    [
      'a bad key',
      entities(row({ key: 'Bad Key', type: 'ORG', label: 'x' })),
      'entities.tsv',
      4,
      'key "Bad Key"',
    ],
    ['a bad type', entities(row({ key: 'x', type: 'FIRM', label: 'x' })), 'entities.tsv', 4, 'type "FIRM"'],
    [
      'a bad Wikidata id',
      entities(row({ key: 'x', type: 'ORG', label: 'x', wikidata: '123' })),
      'entities.tsv',
      4,
      'wikidata "123"',
    ],
    ['no label', entities(row({ key: 'x', type: 'ORG' })), 'entities.tsv', 4, 'label is empty'],
    [
      'a key given twice',
      entities(row({ key: 'openai', type: 'ORG', label: 'x' })),
      'entities.tsv',
      4,
      'line 3',
    ],
    [
      'a Wikidata id given twice',
      entities(row({ key: 'x', type: 'ORG', label: 'x', wikidata: 'Q21708200' })),
      'entities.tsv',
      4,
      'line 3',
    ],
    [
      'an unknown parent',
      entities(row({ key: 'x', type: 'ORG', label: 'x', parent: 'nobody' })),
      'entities.tsv',
      4,
      'parent nobody',
    ],
    [
      'an unknown context key',
      entities(row({ key: 'x', type: 'ORG', label: 'x', context: '@nobody' })),
      'entities.tsv',
      4,
      '@nobody',
    ],
    [
      'too many cells',
      entities(`${row({ key: 'x', type: 'ORG', label: 'x' })}\tmore`),
      'entities.tsv',
      4,
      '16 cells',
    ],
    ['a header without a column', { 'entities.tsv': 'key\ttype\n' }, 'entities.tsv', 1, 'wikidata'],
    [
      'an unknown glossary language',
      { 'glossary.tsv': 'language\tterm\tenglish\nxx\ta\tb\n' },
      'glossary.tsv',
      2,
      'language "xx"',
    ],
    [
      'a glossary row without translation',
      { 'glossary.tsv': 'language\tterm\tenglish\nid\ta\n' },
      'glossary.tsv',
      2,
      'english',
    ],
    ['YAML that does not parse', { 'topic.yaml': 'name: [x\n' }, 'topic.yaml', 2, ''],
    [
      'a wrong value in topic.yaml',
      { 'topic.yaml': TOPIC.replace('threshold: 0.3', 'threshold: 3') },
      'topic.yaml',
      6,
      'relevance.threshold',
    ],
    ['an unknown field in topic.yaml', { 'topic.yaml': `${TOPIC}colour: red\n` }, 'topic.yaml', 1, 'colour'],
    [
      'a feed without address',
      { 'feeds.opml': opml(FEED.replace(/xmlUrl="[^"]*"/, 'xmlUrl="ftp://x"')) },
      'feeds.opml',
      4,
      'http',
    ],
    [
      'a feed of no kind',
      { 'feeds.opml': opml(FEED.replace('kind="press"', 'kind="blog"')) },
      'feeds.opml',
      4,
      'kind "blog"',
    ],
    [
      'an unknown time zone',
      { 'feeds.opml': opml(FEED.replace('Asia/Jakarta', 'Asia/Nowhere')) },
      'feeds.opml',
      4,
      'Asia/Nowhere',
    ],
    ['a feed given twice', { 'feeds.opml': opml(`${FEED}\n${FEED}`) }, 'feeds.opml', 4, 'twice'],
  ])('refused: %s', (_, changes, file, line, message) => {
    const result = parse(changes);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ file, line, message: expect.stringContaining(message) }],
    });
  });

  test('problems of all files come together', () => {
    const result = parse({
      ...entities(row({ key: 'x', type: 'FIRM', label: 'x' })),
      'glossary.tsv': 'language\tterm\tenglish\nxx\ta\tb\n',
    });
    expect(result.ok ? [] : result.problems.map((problem) => problem.file)).toEqual([
      'entities.tsv',
      'glossary.tsv',
    ]);
  });

  test('a surface that two entities claim is a warning, not a problem', () => {
    const result = parse(entities(row({ key: 'x', type: 'ORG', label: 'Other', aliases: 'openai' })));
    expect(result).toMatchObject({
      ok: true,
      warnings: [{ file: 'entities.tsv', line: 4, message: '"openai" also names openai' }],
    });
  });
});

test('the pack that ships is sound', async () => {
  const folder = fileURLToPath(new URL('../../topics/ai-industry', import.meta.url));
  expect(await readTopicPack(folder)).toMatchObject({ ok: true });
});
