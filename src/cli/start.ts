import type { Command } from 'commander';
import { action, type Cli } from './cli.ts';
import { examples } from './examples.ts';
import { configOf, type ServerOptions, serverOptions } from './options.ts';
import { serve } from './serve.ts';

/** `warta start`: API and worker in one process. */
export function addStart(program: Command, cli: Cli): void {
  const command = serverOptions(program.command('start'))
    .description('run the API and the scheduled ingest in one process')
    .action(action(cli, (options: ServerOptions) => serve(cli, configOf(cli, options), ['api', 'worker'])));
  examples(command, ['start', 'start --port 8080 --host 0.0.0.0', 'start --data-dir /var/lib/warta']);
}
