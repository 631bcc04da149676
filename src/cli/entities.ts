import type { Command } from 'commander';
import type { Deps } from '../deps.ts';
import { candidateRows } from '../transfer/candidate-rows.ts';
import { type Candidate, listCandidates } from '../transfer/list-candidates.ts';
import { action, type Cli, type ExitCode } from './cli.ts';
import { examples } from './examples.ts';
import { chooseTopic, configOf, type DatabaseOptions, databaseOptions, wholeNumber } from './options.ts';
import { printTable } from './table.ts';
import { printable, wrapLines } from './terminal-text.ts';
import { withDeps } from './with-deps.ts';

interface Options extends DatabaseOptions {
  readonly topic?: string;
  readonly minArticles: string;
  readonly limit: string;
  readonly tsv?: boolean;
  readonly json?: boolean;
}

/** Columns of the example sentences below the table. */
const WIDTH = 100;

/** `warta entities candidates`: what a catalogue could take in next. */
export function addEntities(program: Command, cli: Cli): void {
  const entities = program.command('entities').description('work on the entities of a topic');
  const candidates = databaseOptions(entities.command('candidates'))
    .description('print names of the articles that the catalogue lacks')
    .option('--topic <slug>', 'topic, where there are several')
    .option('--min-articles <number>', 'fewest on-topic articles that a name stands in', '2')
    .option('--limit <number>', 'most names to print', '50')
    .option('--tsv', 'print rows to paste into entities.tsv')
    .option('--json', 'print the result as JSON')
    .action(action(cli, (options: Options) => runCandidates(cli, options)));
  const lines = [
    'entities candidates',
    'entities candidates --min-articles 5 --limit 20 --json',
    'entities candidates --topic ai-industry --tsv >> topics/ai-industry/entities.tsv',
  ];
  examples(entities, lines.slice(0, 1));
  examples(candidates, lines);
}

function runCandidates(cli: Cli, options: Options): Promise<ExitCode> {
  const wanted = {
    minArticles: wholeNumber('--min-articles', options.minArticles, 1),
    limit: wholeNumber('--limit', options.limit, 1),
  };
  return withDeps(cli, configOf(cli, options), async (deps) => {
    const topic = chooseTopic(deps, options.topic);
    const candidates = await listCandidates(deps.db, topic.id, wanted);
    if (options.json === true) await cli.out.line(JSON.stringify({ topic: topic.slug, candidates }));
    else if (options.tsv === true) await printRows(cli, deps, candidates);
    else await printCandidates(cli, candidates, wanted.minArticles);
    return 0;
  });
}

async function printRows(
  cli: Cli,
  { db }: Pick<Deps, 'db'>,
  candidates: readonly Candidate[],
): Promise<void> {
  const stored = await db.entity.findMany({ where: { key: { not: null } }, select: { key: true } });
  const taken = new Set(stored.map(({ key }) => key ?? ''));
  for (const row of candidateRows(candidates, taken)) await cli.out.line(row);
}

async function printCandidates(
  { out }: Cli,
  candidates: readonly Candidate[],
  minArticles: number,
): Promise<void> {
  if (candidates.length === 0) return out.line(`no name outside the catalogue in ${minArticles} articles`);
  const cells = candidates.map(({ name, types, articles, sources, languages, firstSeen, lastSeen }) => [
    ...[printable(name), types.join(' '), String(articles), String(sources), languages.join(' ')],
    ...[firstSeen.slice(0, 10), lastSeen.slice(0, 10)],
  ]);
  const head = ['name', 'type', 'articles', 'sources', 'languages', 'first seen', 'last seen'];
  await printTable(out, head, cells);
  for (const { name, example } of candidates) {
    if (example === null) continue;
    await out.line(`\n${printable(name)}: ${example.url}`);
    for (const line of wrapLines(printable(example.sentence), WIDTH)) await out.line(`  ${line}`);
  }
}
