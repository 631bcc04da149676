import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { messageOf, WartaError } from '../errors.ts';
import { ACCEPTED_LINE } from '../transfer/article-line.ts';
import { importArticles } from '../transfer/import-articles.ts';
import { action, type Cli, type ExitCode } from './cli.ts';
import { examples } from './examples.ts';
import { configOf, type DatabaseOptions, databaseOptions } from './options.ts';
import { type Progress, startProgress } from './progress.ts';
import { withDeps } from './with-deps.ts';
import { workQueue } from './work-queue.ts';

interface Options extends DatabaseOptions {
  readonly json?: boolean;
}

/** `warta import`: articles from a JSON Lines file, through all stages. */
export function addImport(program: Command, cli: Cli): void {
  const command = databaseOptions(program.command('import'))
    .argument('<file>', `JSON Lines; each line ${ACCEPTED_LINE}`)
    .description('store articles from a JSON Lines file and run them through all stages')
    .option('--json', 'print the result as JSON')
    .action(action(cli, (file: string, options: Options) => runImport(cli, file, options)));
  examples(command, ['import archive.jsonl', 'import archive.jsonl --json']);
}

async function runImport(cli: Cli, file: string, options: Options): Promise<ExitCode> {
  const bytes = await sizeOf(file);
  return withDeps(cli, configOf(cli, options), async (deps, stop) => {
    const stream = createReadStream(file);
    const progress = startProgress(cli, 'import', 'kB');
    const refusals: Promise<void>[] = [];
    const counts = await importArticles(
      deps,
      until(createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }), stop),
      {
        onRefused: (line, reason) => void refusals.push(cli.err.line(`${file}:${line}: ${reason}`)),
        onBatch: async () => {
          await workQueue(deps); // batch by batch, so that an interrupted import leaves little undone
          show(progress, stream.bytesRead, bytes);
        },
      },
    ).finally(() => progress.end());
    await Promise.all(refusals);
    const { lines, stored, revised, unchanged, refused } = counts;
    const text = `${lines} lines: ${stored} stored, ${revised} revised, ${unchanged} unchanged, ${refused} refused`;
    await cli.out.line(options.json === true ? JSON.stringify(counts) : text);
    return refused > 0 ? 1 : 0;
  });
}

/** The lines until the signal. */
async function* until(lines: AsyncIterable<string>, stop: AbortSignal): AsyncGenerator<string> {
  for await (const line of lines) {
    if (stop.aborted) return;
    yield line;
  }
}

function show(progress: Progress, read: number, total: number): void {
  progress.set(Math.ceil(read / 1_000), Math.ceil(total / 1_000));
}

async function sizeOf(file: string): Promise<number> {
  try {
    const info = await stat(file);
    if (!info.isFile()) throw new Error('it is no file');
    return info.size;
  } catch (error) {
    throw new WartaError(
      'INPUT',
      `${file} can't be read: ${messageOf(error)}; accepted: a JSON Lines file of articles`,
    );
  }
}
