import type { Command } from 'commander';
import { action, type Cli } from './cli.ts';
import { examples } from './examples.ts';
import { configOf, type ServerOptions, serverOptions } from './options.ts';
import { serve } from './serve.ts';

/** `warta api`: one of any number of API processes. */
export function addApi(program: Command, cli: Cli): void {
  const command = serverOptions(program.command('api'))
    .description('run the API alone; any number of these may share a database')
    .action(action(cli, (options: ServerOptions) => serve(cli, configOf(cli, options), ['api'])));
  examples(command, ['api', 'api --port 4001']);
}
