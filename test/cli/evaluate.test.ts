import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { halfOf } from '../../src/evaluate/evaluate-sample.ts';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'warta-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, rows: readonly unknown[]): string {
  const target = path.join(folder, name);
  writeFileSync(target, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'));
  return target;
}

async function evaluate(...argv: string[]) {
  const { code, out, err } = await runCli(['evaluate', ...argv, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Record<string, unknown>;
}

const SAD = 'Perusahaan itu gagal dan merugi besar, karyawan kecewa dan marah.';
const GLAD = 'Perusahaan itu sukses besar, karyawan senang dan bangga.';

test('sentiment: the language is in the name of the file', async () => {
  const rows = file('nusax-id-valid.jsonl', [
    { text: SAD, label: 'negative' },
    { text: GLAD, label: 'positive' },
  ]);
  expect(await evaluate('sentiment', rows)).toMatchObject({
    task: 'sentiment',
    n: 2,
    accuracy: 1,
    macroF1: 1,
    coverage: 1,
  });
});

test('a language whose tone nobody can score is uncovered, not wrong', async () => {
  const rows = file('plain.jsonl', [{ text: '今天的会议取得了巨大的成功。', label: 'positive' }]);
  expect(await evaluate('sentiment', rows, '--language', 'zh')).toMatchObject({
    n: 1,
    coverage: 0,
    perClass: [],
  });
});

test('language: rows that name their own, and the first words only', async () => {
  const rows = file('texts.jsonl', [
    { text: 'The company said on Monday that it would hire more people.', language: 'en' },
    { text: 'Perusahaan mengatakan pada hari Senin akan merekrut lebih banyak orang.', language: 'id' },
    { text: 'El gobierno dijo el lunes que contratará a más personas.', language: 'en' },
  ]);
  expect(await evaluate('language', rows)).toMatchObject({ n: 3, accuracy: 2 / 3 });
  const short = file('cut.jsonl', [
    { text: 'Der neue Vorstand tagte today and everything else is English text.', language: 'de' },
  ]);
  expect(await evaluate('language', short, '--first-words', '4')).toMatchObject({ n: 1, accuracy: 1 });
});

test('ner: types that the file lacks are no errors', async () => {
  const rows = file('idner-x.txt', ['Direktur O', 'OpenAI B-ORG', 'bertemu O', 'di O', 'Jakarta O']);
  expect(await evaluate('ner', rows)).toMatchObject({ task: 'ner', n: 1, spanF1: 1 });
});

test('entity-sentiment: several files of two languages are scored together', async () => {
  const english = 'Nvidia was widely praised for its excellent results.';
  const rows = file('newsmtsc-x.jsonl', [
    { mention: 'Nvidia', polarity: 1, from: 0, to: 6, sentence: english },
  ]);
  const other = file('mentions-id-x.jsonl', [
    { mention: 'Nvidia', polarity: 1, from: 0, to: 6, sentence: 'Nvidia dipuji karena sukses besar.' },
  ]);
  expect(await evaluate('entity-sentiment', rows, other)).toMatchObject({ n: 2, coverage: 1 });
});

test.each([
  ['a row without its fields', ['sentiment', file('nusax-en-x.jsonl', [{ text: 'x' }])], /nusax-en-x\.jsonl:1 is no row of this task; accepted: JSON with "text" \(string\), "label" \(string\)/],
  ['a line that is no JSON', ['stories', file('s.jsonl', ['oops'])], /s\.jsonl:1 is no row/],
  ['a file of unknown language', ['sentiment', file('unknown.jsonl', [{ text: 'x', label: 'neutral' }])], /name it with --language/],
  ['two lists of feeds', ['feeds', 'a', 'b'], /takes one file/],
])('%s is refused', async (_name, argv, message) => {
  const { code, err } = await runCli(['evaluate', ...argv]);
  expect(code).toBe(2);
  expect(err).toMatch(message);
}); // biome-ignore format: one glance

test("sample: marks on the report half of the pack's own gold, with their n", async () => {
  const marks = await evaluate('sample');
  expect(marks).toMatchObject({ task: 'sample', half: 'report', languages: ['id', 'en'] });
  expect(Object.keys(marks['byLanguage'] as object).sort()).toEqual([
    'de',
    'en',
    'es',
    'fr',
    'id',
    'ja',
    'pt',
    'zh',
  ]);
  for (const mark of [
    'language',
    'topic',
    'entities',
    'sentiment',
    'entitySentiment',
    'stories',
    'reprints',
    'figures',
    'relations',
  ]) {
    expect(marks).toHaveProperty(mark);
  }
  const { n, language, stories } = marks as { n: number; language: { n: number }; stories: { n: number } };
  expect(n).toBeGreaterThan(50);
  expect(n).toBeLessThan(164);
  expect(language.n).toBe(n);
  expect(stories.n).toBeGreaterThan(50);
}, 60_000);

test('sample: the half and the languages choose the rows that count', async () => {
  const article = {
    publisher: 'a.example',
    title: 'A title',
    summary: null,
    publishedAt: '2025-03-07T09:00:00Z',
    author: null,
    body: 'A text.',
  };
  const labels = { onTopic: true, reprintOf: null, sentiment: 0, entities: [], figures: [], relations: [] };
  const rows = [
    { url: 'https://a.example/1', story: 'a', language: 'en' },
    { url: 'https://a.example/2', story: 'e', language: 'en' },
    { url: 'https://a.example/3', story: 'e', language: 'de' },
  ];
  const articles = file(
    'half-articles.jsonl',
    rows.map((row) => ({ ...article, ...row })),
  );
  const gold = file(
    'half-gold.jsonl',
    rows.map((row) => ({ ...labels, ...row })),
  );
  const count = async (...options: string[]) => {
    const { n, stories } = (await evaluate('sample', gold, articles, ...options)) as {
      n: number;
      stories: { n: number };
    };
    return [n, stories.n];
  };
  expect(await count()).toEqual([1, 2]);
  expect(await count('--languages', 'all')).toEqual([2, 2]);
  expect(await count('--half', 'tune')).toEqual([1, 1]);
  expect(await count('--half', 'all', '--languages', 'de')).toEqual([1, 3]);
});

test('sample: gold that knows better lowers the marks', async () => {
  const article = {
    ...{
      url: 'https://a.example/1',
      publisher: 'a.example',
      language: 'en',
      title: 'Microsoft invests in OpenAI',
      summary: null,
    },
    ...{
      publishedAt: '2025-03-07T09:00:00Z',
      author: null,
      body: 'Microsoft invested $13 billion in OpenAI, both companies said.',
    },
  };
  const entity = { name: 'x', type: 'ORG', wikidataId: null, sentiment: 0 };
  const labels = {
    url: article.url,
    language: 'en',
    onTopic: true,
    story: 's',
    reprintOf: null,
    sentiment: 0,
    figures: [],
    relations: [],
  };
  file('articles.jsonl', [article]);
  const right = file('gold.jsonl', [
    { ...labels, entities: ['microsoft', 'openai'].map((key) => ({ ...entity, key })) },
  ]);
  const wrong = file('wrong.jsonl', [
    { ...labels, language: 'id', entities: [{ ...entity, key: 'anthropic' }] },
  ]);
  const good = await evaluate('sample', right, '--half', 'all');
  const bad = await evaluate('sample', wrong, path.join(folder, 'articles.jsonl'), '--half', 'all');
  expect(good).toMatchObject({ n: 1, language: { accuracy: 1 }, entities: { f1: 1 }, topic: { recall: 1 } });
  expect(bad).toMatchObject({
    n: 1,
    language: { accuracy: 0 },
    entities: { f1: 0 },
    byLanguage: { id: { n: 1 } },
  });
});

test('the half of an article is that of its story, alone of its URL', () => {
  // first bytes of the SHA-256: "b" 3e, "a" ca, "c" 2e, "d" 18, "e" 3f
  expect(['a', 'b', 'e'].map((story) => halfOf({ story, url: 'e' }))).toEqual(['tune', 'tune', 'report']);
  expect(halfOf({ story: null, url: 'e' })).toBe('report');
});

test('without --json a table', async () => {
  const rows = file('nusax-id-table.jsonl', [{ text: SAD, label: 'negative' }]);
  const { code, out } = await runCli(['evaluate', 'sentiment', rows]);
  expect(code).toBe(0);
  expect(out).toMatch(/accuracy\s+1\n/);
  expect(out).toMatch(/negative\s+1/);
});
