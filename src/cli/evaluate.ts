import type { Command } from 'commander';
import { createAnalyser } from '../analyse/create-analyser.ts';
import { createLanguageIdentifier } from '../analyse/identify-language.ts';
import { defaultModelsFolder } from '../analyse/models-folder.ts';
import { WartaError } from '../errors.ts';
import { HALVES } from '../evaluate/evaluate-sample.ts';
import { evaluateTask, TASKS } from '../evaluate/evaluate-task.ts';
import type { TaskOptions, TaskTools } from '../evaluate/task-types.ts';
import { createLog } from '../log.ts';
import { indexGlossary } from '../story/glossary-index.ts';
import { loadTopicPacks } from '../topic/load-topic-packs.ts';
import { action, type Cli, type ExitCode } from './cli.ts';
import { examples } from './examples.ts';
import { configOf, oneOf, wholeNumber } from './options.ts';
import { printMarks } from './print-marks.ts';

interface Options {
  readonly json?: boolean;
  readonly language?: string;
  readonly firstWords?: string;
  readonly half: string;
  readonly languages: string;
}

/** `warta evaluate`: how good the analysis is, on labelled files. */
export function addEvaluate(program: Command, cli: Cli): void {
  const command = program
    .command('evaluate')
    .argument('<task>', TASKS.join(', '))
    .argument(
      '[file...]',
      "labelled files; sample: gold.jsonl and articles.jsonl, the topic pack's own by default, as for arrival",
    )
    .description('score the present analysis on labelled files')
    .option('--json', 'print one JSON object')
    .option('--language <code>', 'language of the files, where their names do not tell')
    .option('--first-words <number>', 'language: show only the first words of each text')
    .option('--half <half>', `sample, arrival: ${HALVES.join(', ')}`, 'report')
    .option('--languages <codes>', 'sample: languages of the marks on single articles, or all', 'id,en')
    .action(
      action(cli, (task: string, files: string[], options: Options) =>
        runEvaluate(cli, task, files, options),
      ),
    );
  examples(command, [
    'evaluate sample',
    'evaluate sample --half tune --languages all --json',
    'evaluate sentiment nusax-id-valid.jsonl --json',
    'evaluate language nusax-en-valid.jsonl --first-words 5',
    'evaluate ner idner-news-2k-dev.txt --language id',
  ]);
}

async function runEvaluate(
  cli: Cli,
  given: string,
  files: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const task = oneOf('the task', given, TASKS);
  const marks = await evaluateTask(task, files, readOptions(options), await createTools(cli));
  if (options.json === true) await cli.out.line(JSON.stringify(marks));
  else await printMarks(cli.out, marks);
  return 0;
}

function readOptions({ language, firstWords, half, languages }: Options): TaskOptions {
  return {
    language: language ?? null,
    firstWords: firstWords === undefined ? null : wholeNumber('--first-words', firstWords, 1),
    half: oneOf('--half', half, HALVES),
    languages: languages === 'all' ? null : languageCodes(languages),
  };
}

function languageCodes(text: string): string[] {
  const codes = text.split(',').map((code) => code.trim());
  if (codes.every((code) => /^[a-z]{2,3}$/.test(code))) return codes;
  throw new WartaError(
    'INPUT',
    `--languages is "${text}"; accepted: codes separated by commas such as id,en, or all`,
  );
}

/** What scoring needs; each tool is made when it is first asked for. */
export async function createTools(cli: Cli): Promise<TaskTools> {
  const config = configOf(cli, {});
  const log = createLog({ level: config.logLevel, format: config.logFormat });
  const packs = await loadTopicPacks(config.topicDirs, log);
  return {
    packs,
    packFolder: config.topicDirs[0] ?? '',
    modelsFolder: defaultModelsFolder(),
    analyser: () => createAnalyser(packs),
    identify: createLanguageIdentifier,
    glossary: () => indexGlossary(packs.flatMap((pack) => pack.glossary)),
    clock: cli.clock,
  };
}
