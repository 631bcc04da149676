import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { WartaError } from '../errors.ts';
import { readTopicPack } from '../topic/parse-topic-pack.ts';
import { action, type Cli, type ExitCode } from './cli.ts';
import { examples } from './examples.ts';

interface CheckOptions {
  readonly json?: boolean;
}

/** `warta topic check`: all that is wrong with a topic pack. */
export function addTopic(program: Command, cli: Cli): void {
  const topic = program.command('topic').description('work on topic packs');
  const check = topic
    .command('check')
    .argument('<folder>', 'folder of the pack')
    .description('print every problem of a topic pack with its file and line')
    .option('--json', 'print the problems as JSON')
    .action(
      action(cli, (folder: string, options: CheckOptions) => checkPack(cli, folder, options.json === true)),
    );
  examples(topic, ['topic check topics/ai-industry']);
  examples(check, ['topic check topics/ai-industry', 'topic check my-topic --json']);
}

async function checkPack(cli: Cli, folder: string, json: boolean): Promise<ExitCode> {
  if (!existsSync(folder))
    throw new WartaError('INPUT', `there is no folder ${folder}; accepted: the folder of a topic pack`);
  const result = await readTopicPack(folder);
  const problems = result.ok ? [] : result.problems;
  const warnings = result.ok ? result.warnings : [];
  if (json) {
    await cli.out.line(JSON.stringify({ ok: result.ok, problems, warnings }));
    return result.ok ? 0 : 1;
  }
  for (const { file, line, message } of problems) await cli.out.line(`${file}:${line}: ${message}`);
  for (const { file, line, message } of warnings) await cli.out.line(`${file}:${line}: warning: ${message}`);
  if (!result.ok) {
    await cli.err.line(
      `error: the pack ${folder} has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`,
    );
    return 1;
  }
  const { slug, entities, glossary, feeds } = result.pack;
  await cli.out.line(
    `${slug}: ${entities.length} entities, ${glossary.length} terms, ${feeds.length} feeds; no problems`,
  );
  return 0;
}
