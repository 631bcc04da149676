import type { Command } from 'commander';
import type { Database } from '../database/connect.ts';
import { exportArticles } from '../transfer/export-articles.ts';
import { exportEntities } from '../transfer/export-entities.ts';
import { exportStories } from '../transfer/export-stories.ts';
import { action, type Cli } from './cli.ts';
import { examples } from './examples.ts';
import { chooseTopic, configOf, type DatabaseOptions, databaseOptions, oneOf } from './options.ts';
import { withDeps } from './with-deps.ts';

interface Options extends DatabaseOptions {
  readonly topic?: string;
}

const EXPORTS = {
  articles: exportArticles,
  stories: exportStories,
  entities: exportEntities,
} as const satisfies Record<string, (db: Database, topicId: number) => AsyncGenerator<object>>;
const KINDS = Object.keys(EXPORTS) as (keyof typeof EXPORTS)[];

/** `warta export`: JSON Lines on standard output. */
export function addExport(program: Command, cli: Cli): void {
  const command = databaseOptions(program.command('export'))
    .argument('<what>', KINDS.join(', '))
    .description('print articles, stories or entities as JSON Lines')
    .option('--topic <slug>', 'topic, where there are several')
    .option('--json', 'accepted for symmetry: the output is always JSON Lines')
    .action(
      action(cli, (given: string, options: Options) => {
        const what = oneOf('what to export', given, KINDS);
        return withDeps(cli, configOf(cli, options), async (deps, stop) => {
          const topic = chooseTopic(deps, options.topic);
          for await (const line of EXPORTS[what](deps.db, topic.id)) {
            if (stop.aborted || cli.out.isClosed) break;
            await cli.out.line(JSON.stringify(line));
          }
          return 0;
        });
      }),
    );
  examples(command, [
    'export articles > articles.jsonl',
    'export stories --topic ai-industry',
    'export entities | head',
  ]);
}
