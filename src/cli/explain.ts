import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import type { Command } from 'commander';
import { messageOf, WartaError } from '../errors.ts';
import type { Explanation } from '../explain/explanation.ts';
import { action, type Cli, type ExitCode } from './cli.ts';
import { examples } from './examples.ts';
import { configOf, type DatabaseOptions, databaseOptions } from './options.ts';
import { printExplanation } from './print-explanation.ts';
import { withDeps } from './with-deps.ts';

interface Options extends DatabaseOptions {
  readonly text?: string;
  readonly language?: string;
  readonly json?: boolean;
}

/** `warta explain`: what the analysis says about one text, and why. */
export function addExplain(program: Command, cli: Cli): void {
  const command = databaseOptions(program.command('explain'))
    .argument('[url]', 'address of a stored article')
    .description(
      'print the analysis of one article sentence by sentence: mentions, tones, figures, relations',
    )
    .option('--text <file>', 'analyse this file instead, - for standard input; its first line is the title')
    .option('--language <code>', 'language that the text is declared to have, such as id')
    .option('--json', 'print the result as JSON')
    .action(action(cli, (url: string | undefined, options: Options) => runExplain(cli, url, options)));
  examples(command, [
    'explain https://paper.example/2025/openai-microsoft',
    'explain https://paper.example/2025/openai-microsoft --json',
    'explain --text draft.txt --language id',
    'explain --text - --json < draft.txt',
  ]);
}

async function runExplain(cli: Cli, url: string | undefined, options: Options): Promise<ExitCode> {
  const { text: file, language, json } = options;
  if ((url === undefined) === (file === undefined)) {
    const given = url === undefined ? 'neither an address nor --text' : 'both an address and --text';
    throw new WartaError('INPUT', `${given} is given; accepted: the URL of a stored article, or --text FILE`);
  }
  if (language !== undefined && (file === undefined || !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language))) {
    throw new WartaError('INPUT', `--language is "${language}"; accepted: a code such as id, beside --text`);
  }
  const show = async (explanation: Explanation): Promise<ExitCode> => {
    await (json === true ? cli.out.line(JSON.stringify(explanation)) : printExplanation(cli, explanation));
    return 0;
  };
  if (file !== undefined) return show(await explainFile(cli, options, file, language ?? null));
  return explainStored(cli, options, url ?? '', show);
}

function explainStored(
  cli: Cli,
  options: Options,
  url: string,
  show: (explanation: Explanation) => Promise<ExitCode>,
): Promise<ExitCode> {
  return withDeps(cli, configOf(cli, options), async (deps) => {
    const { explainArticle } = await import('../explain/explain-article.ts');
    const explanation = await explainArticle(deps, url);
    if (explanation !== null) return show(explanation);
    const hint =
      'warta export articles prints the addresses of all, --text explains a text that is not stored';
    throw new WartaError('NOT_FOUND', `no stored article has the address ${url}; ${hint}`);
  });
}

/** Needs no database: packs and models are read, nothing is written. */
async function explainFile(
  cli: Cli,
  options: Options,
  file: string,
  language: string | null,
): Promise<Explanation> {
  const written = await readText(cli, file);
  if (written.trim() === '')
    throw new WartaError('INPUT', `${file} is empty; accepted: a text with a title line`);
  const config = configOf(cli, options);
  const [
    { createAnalyser },
    { createTransformers },
    { analyseWith },
    { explainText },
    { createLog },
    { loadTopicPacks },
  ] = await Promise.all([
    import('../analyse/create-analyser.ts'),
    import('../analyse/transformers/create-transformers.ts'),
    import('../analyse/transformers/find-ahead.ts'),
    import('../explain/explain-text.ts'),
    import('../log.ts'),
    import('../topic/load-topic-packs.ts'),
  ]);
  const log = createLog({ level: config.logLevel, format: config.logFormat });
  const packs = await loadTopicPacks(config.topicDirs, log);
  const models = createTransformers(config);
  try {
    await models?.open();
    const analysers = { analyser: await createAnalyser(packs), models };
    return await explainText((article) => analyseWith(analysers, article), packs, written, language);
  } finally {
    await models?.close();
  }
}

async function readText({ input }: Cli, file: string): Promise<string> {
  if (file === '-') return readAll(input);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new WartaError(
      'INPUT',
      `${file} can't be read (${messageOf(error)}); accepted: a text file, or -`,
      {
        cause: error,
      },
    );
  }
}
