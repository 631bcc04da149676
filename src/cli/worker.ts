import type { Command } from 'commander';
import { action, type Cli } from './cli.ts';
import { examples } from './examples.ts';
import { configOf, type DatabaseOptions, databaseOptions } from './options.ts';
import { serve } from './serve.ts';

/** `warta worker`: one of any number of worker processes. */
export function addWorker(program: Command, cli: Cli): void {
  const command = databaseOptions(program.command('worker'))
    .description('run the scheduled ingest alone; any number of these may share a database')
    .action(action(cli, (options: DatabaseOptions) => serve(cli, configOf(cli, options), ['worker'])));
  examples(command, ['worker', 'worker --data-dir /var/lib/warta']);
}
