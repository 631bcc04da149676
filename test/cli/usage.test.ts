import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'warta-usage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMANDS = [
  'demo', 'start', 'api', 'worker', 'migrate', 'ingest', 'import', 'export', 'reanalyse', 'explain', 'entities', 'entities candidates', 'stories', 'stories merge', 'stories split', 'evaluate', 'topic check',
  'feeds', 'feeds list', 'feeds add', 'feeds remove', 'feeds check', 'feeds import', 'feeds export',
]; // biome-ignore format: one glance

test.each(COMMANDS)('%s --help shows examples and ends with 0', async (command) => {
  const { code, out } = await runCli([...command.split(' '), '--help']);
  expect(code).toBe(0);
  expect(out).toContain('Examples:');
  expect(out).toContain(`$ warta ${command.split(' ')[0]}`);
});

test('--version is that of the package', async () => {
  expect(await runCli(['--version'])).toMatchObject({ code: 0, out: '1.2.3\n' });
});

const REFUSED: [string, string, RegExp][] = [
  ['an unknown command', 'strat', /unknown command 'strat'.*start/],
  ['an unknown option', 'start --prot 1', /unknown option '--prot'.*--port/],
  ['a missing argument', 'import', /missing required argument 'file'/],
  ['an unknown export', 'export feeds', /"feeds"; accepted: articles, stories, entities/],
  ['an unknown task', 'evaluate tone x', /"tone"; accepted: language, sentiment/],
  ['a task without files', 'evaluate sentiment', /needs a file/],
  ['an unknown half', 'evaluate sample --half best', /--half is "best"; accepted: report, tune, all/],
  ['a number that is none', 'evaluate language x.jsonl --first-words few', /--first-words is "few"/],
  [
    'a file that is not there',
    'import /nowhere/a.jsonl',
    /\/nowhere\/a\.jsonl can't be read.*accepted: a JSON Lines file/,
  ],
  [
    'a source that is not there',
    'ingest /nowhere/feed.xml',
    /accepted: a feed URL, a feed file, an OPML file or URL/,
  ],
  ['a pack that is not there', 'topic check /nowhere', /there is no folder \/nowhere/],
  ['a port that is none', 'start --port abc', /WARTA_PORT is "abc"; accepted: a port/],
];

test.each(REFUSED)('%s is one line that says what is accepted, exit code 2', async (_name, line, message) => {
  const { code, out, err } = await runCli(line.split(' '));
  expect(err).toMatch(message);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect({ code, out }).toEqual({ code: 2, out: '' });
});

test('a variable that is no setting is named', async () => {
  const { code, err } = await runCli(['migrate'], { WARTA_PROT: '4000' });
  expect(code).toBe(2);
  expect(err).toContain('WARTA_PROT is not a setting');
});

test('a database that does not answer is one line with a hint', async () => {
  const port = await closedPort();
  const { code, err } = await runCli(['export', 'articles'], {
    DATABASE_URL: `postgresql://me:secret@127.0.0.1:${port}/news`,
  });
  expect(code).toBe(1);
  expect(err).toMatch(/^error: cannot use the database me@127\.0\.0\.1:\d+\/news: .*; .*\n$/);
  expect(err).not.toContain('secret');
});

test('a broken topic pack is named with file and line, all problems by topic check', async () => {
  writeFileSync(path.join(folder, 'topic.yaml'), 'name: 3\n');
  for (const file of ['feeds.opml', 'entities.tsv', 'glossary.tsv'])
    writeFileSync(path.join(folder, file), '\n');
  const started = await runCli(['migrate'], { WARTA_TOPICS: folder });
  expect(started).toMatchObject({ code: 1 });
  expect(started.err).toMatch(/topic\.yaml:1: .*warta topic check/);
  const checked = await runCli(['topic', 'check', folder]);
  expect(checked.code).toBe(1);
  expect(checked.out.split('\n').length).toBeGreaterThan(3);
  expect(checked.out).toMatch(/^topic\.yaml:1: /);
});

test('the pack of the project has no problems', async () => {
  const { code, out } = await runCli(['topic', 'check', 'topics/ai-industry', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ ok: true, problems: [] });
});

test('a stack is shown only where the log level asks for it', async () => {
  const quiet = await runCli(['topic', 'check', '/nowhere']);
  const loud = await runCli(['topic', 'check', '/nowhere'], { WARTA_LOG_LEVEL: 'debug' });
  expect(quiet.err).not.toContain('    at ');
  expect(loud.err).toContain('    at ');
});

/** A port on which nothing listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
