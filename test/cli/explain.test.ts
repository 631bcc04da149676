import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Explanation } from '../../src/explain/explanation.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { runCli } from './run-cli.ts';

const URL = 'https://one.example/deal';
const LINE = {
  ...{ url: URL, title: 'Microsoft deepens its OpenAI partnership', publishedAt: '2025-03-07T09:00:00Z' },
  ...{ publisher: 'One\u001B[31m', country: 'US', language: 'en' },
  body: 'Microsoft has invested $13 billion in OpenAI. Sam Altman praised the good results of the artificial intelligence.',
};
/** Nothing listens there: a command that asks a database fails. */
const NO_DATABASE = { DATABASE_URL: 'postgresql://me@127.0.0.1:1/none' };

const folder = mkdtempSync(path.join(tmpdir(), 'warta-explain-'));
let database: TestDatabase;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  database = await createTestDatabase();
  environment = { DATABASE_URL: database.url };
  const file = path.join(folder, 'articles.jsonl');
  writeFileSync(file, `${JSON.stringify(LINE)}\n`);
  const { code, err } = await runCli(['import', file], environment);
  if (code !== 0) throw new Error(err);
}, 60_000);
afterAll(async () => {
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a stored article is explained sentence by sentence', async () => {
  const { code, out, err } = await runCli(['explain', URL], environment);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^language +en, confidence \d\.\d\d$/m);
  expect(out).toMatch(/^topic +ai-industry 0\.\d\d, on topic: .*Microsoft ×2 \(title\)/m);
  expect(out).toContain('"artificial');
  expect(out).toMatch(/^story +\d+, 1 article: Microsoft deepens its OpenAI partnership$/m);
  expect(out).toContain('T   [Microsoft] deepens its [OpenAI] partnership');
  expect(out).toContain('1   [Microsoft] has invested {$13 billion} in [OpenAI].');
  expect(out).toMatch(/figure +investment: 13,000,000,000 USD, Microsoft → OpenAI/);
  expect(out).toMatch(/relation +Microsoft → OpenAI: investment \(/);
  expect(out).toMatch(/^Tone of the article: \w+ [+-]?\d\.\d\d, confidence/m);
  expect(out).toMatch(/^Sam Altman +PERSON +1 .* sam-altman$/m);
});

test('no line is longer than the page, nothing in it steers the terminal', async () => {
  const { out } = await runCli(['explain', `${URL}?utm_source=x`], environment, { columns: 80 });
  const plain = out.replace(/\u001B\[[\d;]*m/g, '');
  const [text = ''] = plain.split('Tone of the article');
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(plain).not.toContain('\u001B');
  expect(out).toContain('\u001B[4');
  expect(out).not.toContain('\u001B[31mpublished');
});

test.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('%j: markers in place of colours', async (refusal) => {
  const { out } = await runCli(['explain', URL], { ...environment, ...refusal }, { columns: 80 });
  expect(out).not.toContain('\u001B');
  expect(out).toContain('[Microsoft] deepens');
});

test('--json says what the text says, with offsets into the stored text', async () => {
  const { out } = await runCli(['explain', URL, '--json'], environment);
  const explanation = JSON.parse(out) as Explanation;
  expect(explanation).toMatchObject({
    ...{ title: LINE.title, language: { language: 'en' }, tone: { status: 'SCORED' } },
    article: { url: URL, publishedAt: '2025-03-07T09:00:00.000Z', status: 'DONE', reprintOf: null },
    topics: [{ topic: 'ai-industry', onTopic: true, story: { articleCount: 1 } }],
  });
  expect(explanation.sentences.map(({ isTitle }) => isTitle)).toEqual([true, false, false]);
  const mentions = explanation.sentences.flatMap((sentence) =>
    sentence.mentions.map(({ start, end, surface }) => [
      sentence.text.slice(start - sentence.start, end - sentence.start),
      surface,
    ]),
  );
  expect(mentions.length).toBeGreaterThan(4);
  for (const [inText, surface] of mentions) expect(inText).toBe(surface);
});

test('the same text, not stored, comes out the same without a database', async () => {
  const input = `${LINE.title}\n\n${LINE.body}`;
  const fresh = await runCli(['explain', '--text', '-', '--language', 'en', '--json'], NO_DATABASE, {
    input,
  });
  expect(fresh).toMatchObject({ code: 0, err: '' });
  const stored = await runCli(['explain', URL, '--json'], environment);
  const [a, b] = [JSON.parse(fresh.out), JSON.parse(stored.out)] as [Explanation, Explanation];
  expect(a.article).toBeNull();
  const saying = ({ sentences, language, tone, evidence, entities }: Explanation) => {
    const byName = entities.toSorted((x, y) => (x.name < y.name ? -1 : 1));
    return { sentences, language, tone, evidence, entities: byName };
  };
  const rounded = (value: unknown) =>
    JSON.parse(
      JSON.stringify(value, (_, each) => (typeof each === 'number' ? Math.round(each * 1e9) / 1e9 : each)),
    );
  expect(rounded(saying(a)).sentences[1].mentions).toEqual(rounded(saying(b)).sentences[1].mentions);
  expect(rounded(saying(a))).toMatchObject(rounded(saying(b)));
});

test('--text reads a file; its first line is the title', async () => {
  const file = path.join(folder, 'draft.txt');
  writeFileSync(file, '\uFEFFOpenAI gugat pesaing\r\nPerusahaan itu menuntut US$2 miliar dari xAI.\r\n');
  const { code, out } = await runCli(['explain', '--text', file, '--language', 'id'], NO_DATABASE);
  expect(code).toBe(0);
  expect(out).toMatch(/^OpenAI gugat pesaing$/m);
  expect(out).toContain('T   [OpenAI] gugat pesaing');
  expect(out).toContain('{US$2 miliar}');
});

test('an article that waits for a new analysis shows the last one and says so', async () => {
  await database.db.article.updateMany({ data: { analysisStatus: 'PENDING' } });
  const { out } = await runCli(['explain', URL], environment);
  await database.db.article.updateMany({ data: { analysisStatus: 'DONE' } });
  expect(out).toMatch(/^analysis +waits for a new one; below: version \S+ at /m);
});

test('an address that no article has is one line with a hint', async () => {
  const { code, out, err } = await runCli(['explain', 'https://one.example/none'], environment);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/no stored article has the address https:\/\/one\.example\/none; /);
});

test.each([
  ['neither', [], /neither an address nor --text is given/],
  ['both', [URL, '--text', '-'], /both an address and --text is given/],
  ['a language without a text', [URL, '--language', 'id'], /--language is "id"/],
  ['a language that is none', ['--text', '-', '--language', 'Bahasa'], /--language is "Bahasa"/],
  ['a file that is not there', ['--text', '/nowhere/a.txt'], /\/nowhere\/a\.txt can't be read/],
  ['an empty text', ['--text', '-'], /- is empty/],
] as [string, string[], RegExp][])('%s is refused', async (_name, argv, message) => {
  const { code, out, err } = await runCli(['explain', ...argv], NO_DATABASE);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
});
