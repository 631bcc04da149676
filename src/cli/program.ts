import { Command } from 'commander';
import { addApi } from './api.ts';
import type { Cli, ExitCode } from './cli.ts';
import { addDemo } from './demo.ts';
import { addEntities } from './entities.ts';
import { addEvaluate } from './evaluate.ts';
import { examples } from './examples.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { addFeeds } from './feeds.ts';
import { addImport } from './import.ts';
import { addIngest } from './ingest.ts';
import { addMigrate } from './migrate.ts';
import { addReanalyse } from './reanalyse.ts';
import { reportError } from './report-error.ts';
import { addStart } from './start.ts';
import { addStories } from './stories.ts';
import { addTopic } from './topic.ts';
import { addTune } from './tune.ts';
import { addWorker } from './worker.ts';

/** The commands in the order in which help lists them. */
const COMMANDS: readonly ((program: Command, cli: Cli) => void)[] = [
  addDemo,
  addStart,
  addApi,
  addWorker,
  addMigrate,
  addIngest,
  addImport,
  addExport,
  addFeeds,
  addExplain,
  addEntities,
  addStories,
  addReanalyse,
  addTopic,
  addEvaluate,
  addTune,
];

/** Runs one command line; whatever goes wrong is one line on standard error and an exit code. */
export async function runCommand(argv: readonly string[], version: string, cli: Cli): Promise<ExitCode> {
  try {
    await createProgram(version, cli).parseAsync([...argv], { from: 'user' });
    return cli.exitCode;
  } catch (error) {
    return reportError(cli, error);
  }
}

function createProgram(version: string, cli: Cli): Command {
  const program = new Command('warta')
    .description('news intelligence on your own machine: stories, entities and sentiment across time')
    .version(version)
    .exitOverride()
    .showHelpAfterError(false)
    .configureOutput({
      writeOut: (text) => void cli.out.line(text.trimEnd()),
      writeErr: (text) => void cli.err.line(text.trimEnd()),
      outputError: (text, write) =>
        write(`${text.trim().replace(/\s*\n\s*/g, ' ')} (warta --help shows all commands)`),
    });
  for (const add of COMMANDS) add(program, cli);
  return examples(program, [
    'demo',
    'start --port 8080',
    'ingest https://news.example/rss.xml --once',
    'export stories | head',
  ]);
}
