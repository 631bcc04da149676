import type { Command } from 'commander';
import { WartaError } from '../errors.ts';
import { previewReanalysis } from '../transfer/preview-reanalysis.ts';
import { reanalyseArticles } from '../transfer/reanalyse-articles.ts';
import { action, type Cli, type ExitCode } from './cli.ts';
import { examples } from './examples.ts';
import { chooseTopic, configOf, type DatabaseOptions, databaseOptions } from './options.ts';
import { printPreview } from './print-preview.ts';
import { startProgress } from './progress.ts';
import { withDeps } from './with-deps.ts';
import { workQueue } from './work-queue.ts';

interface Options extends DatabaseOptions {
  readonly topic?: string;
  readonly restart?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `warta reanalyse`: stored articles again, after a change of the packs or of the code. */
export function addReanalyse(program: Command, cli: Cli): void {
  const command = databaseOptions(program.command('reanalyse'))
    .description('analyse stored articles again; an interrupted run is taken up where it stopped')
    .option('--topic <slug>', 'topic, where there are several')
    .option('--restart', 'begin anew although a run was interrupted')
    .option('--dry-run', 'write nothing, print what would change')
    .option('--json', 'print the result as JSON')
    .action(
      action(cli, (options: Options) =>
        options.dryRun === true ? runPreview(cli, options) : runReanalyse(cli, options),
      ),
    );
  examples(command, ['reanalyse', 'reanalyse --dry-run', 'reanalyse --topic ai-industry --restart']);
}

async function runPreview(cli: Cli, options: Options): Promise<ExitCode> {
  if (options.restart === true)
    throw new WartaError('INPUT', '--restart and --dry-run are given; accepted: one of them');
  return withDeps(cli, configOf(cli, options), async (deps, stop) => {
    const topic = chooseTopic(deps, options.topic);
    const progress = startProgress(cli, 'reanalyse --dry-run', 'articles');
    const onProgress = (done: number, total: number): void => progress.set(done, total);
    const preview = await previewReanalysis(deps, { topic, stop, onProgress }).finally(() => progress.end());
    if (options.json === true) await cli.out.line(JSON.stringify(preview));
    else await printPreview(cli.out, preview);
    return preview.failed > 0 ? 1 : 0;
  });
}

function runReanalyse(cli: Cli, options: Options): Promise<ExitCode> {
  return withDeps(cli, configOf(cli, options), async (deps, stop) => {
    const topic = chooseTopic(deps, options.topic);
    const progress = startProgress(cli, 'reanalyse', 'articles');
    const result = await reanalyseArticles(deps, {
      topicId: topic.id,
      restart: options.restart === true,
      work: () => workQueue(deps),
      stop,
      onProgress: ({ done, total }) => progress.set(done, total),
    }).finally(() => progress.end());
    const failed = await deps.db.article.count({ where: { analysisStatus: 'FAILED' } });
    const { total, done, since, resumed } = result;
    const resumption = resumed ? ` (the run of ${since.toISOString()} taken up)` : '';
    const text = `${topic.slug}: ${done} of ${total} articles analysed again${resumption}, ${failed} failed`;
    await cli.out.line(
      options.json === true ? JSON.stringify({ topic: topic.slug, total, done, failed, resumed }) : text,
    );
    return failed > 0 ? 1 : 0;
  });
}
