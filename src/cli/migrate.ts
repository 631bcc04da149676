import type { Command } from 'commander';
import { readMigrations } from '../database/migrate.ts';
import { action, type Cli } from './cli.ts';
import { examples } from './examples.ts';
import { configOf, type DatabaseOptions, databaseOptions } from './options.ts';
import { withDeps } from './with-deps.ts';

interface Options extends DatabaseOptions {
  readonly json?: boolean;
}

/** `warta migrate`: brings the database to this version and ends. */
export function addMigrate(program: Command, cli: Cli): void {
  const command = databaseOptions(program.command('migrate'))
    .description('bring the database to this version of warta, and the topic packs into it')
    .option('--json', 'print the result as JSON')
    .action(
      action(cli, (options: Options) =>
        withDeps(cli, configOf(cli, options), async (deps) => {
          const migrations = readMigrations().map(({ name }) => name);
          const topics = [...deps.topicIds.keys()];
          const text = `the database is at ${migrations.at(-1)} (${migrations.length} migrations); topics: ${topics.join(', ')}`;
          await cli.out.line(options.json === true ? JSON.stringify({ migrations, topics }) : text);
          return 0;
        }),
      ),
    );
  examples(command, ['migrate', 'migrate --json']);
}
