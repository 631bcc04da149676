import type { Command } from 'commander';
import { canonicalUrl } from '../article/canonical-url.ts';
import type { Deps } from '../deps.ts';
import { WartaError } from '../errors.ts';
import { mergeStories } from '../pipeline/merge-stories.ts';
import { splitStory } from '../pipeline/split-story.ts';
import { encodeGlobalId, rowIdOf } from '../read/global-id.ts';
import { action, type Cli, type ExitCode } from './cli.ts';
import { examples } from './examples.ts';
import { configOf, type DatabaseOptions, databaseOptions } from './options.ts';
import { printable } from './terminal-text.ts';
import { withDeps } from './with-deps.ts';

interface Options extends DatabaseOptions {
  readonly reason: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

interface SplitOptions extends Options {
  readonly articles: readonly string[];
}

/** `warta stories merge|split`: decisions by hand that every later pass obeys. */
export function addStories(program: Command, cli: Cli): void {
  const stories = program.command('stories').description('decide by hand which articles are one story');
  const merge = decisionOptions(stories.command('merge'))
    .argument('<stories...>', 'ids of two stories or more, as the API gives them or as numbers')
    .description('make stories one for good; the id of the largest stays')
    .action(action(cli, (ids: string[], options: Options) => runMerge(cli, ids, options)));
  const split = decisionOptions(stories.command('split'))
    .argument('<story>', 'id of the story, as the API gives it or as a number')
    .requiredOption('--articles <urls...>', 'addresses of the articles that leave it')
    .description('take articles out of a story for good, into one of their own')
    .action(action(cli, (id: string, options: SplitOptions) => runSplit(cli, id, options)));
  const lines = [
    'stories merge 12 15 --dry-run',
    'stories split 12 --articles https://news.example/other-event --reason "another bid"',
  ];
  examples(stories, lines);
  examples(merge, [...lines.slice(0, 1), 'stories merge U3Rvcnk6MTI U3Rvcnk6MTU --json']);
  examples(split, lines.slice(1));
}

function decisionOptions(command: Command): Command {
  return databaseOptions(command)
    .option('--reason <text>', 'why, kept with the decision', 'command line')
    .option('--dry-run', 'write nothing, print what would come of it')
    .option('--json', 'print the result as JSON');
}

function runMerge(cli: Cli, ids: readonly string[], options: Options): Promise<ExitCode> {
  const storyIds = ids.map(storyIdOf);
  return withDeps(cli, configOf(cli, options), async (deps) => {
    const isTrial = options.dryRun === true;
    const outcome = await mergeStories(deps, storyIds, options.reason, { isTrial });
    if (outcome.kind === 'refused') throw new WartaError('INPUT', outcome.reason);
    const story = await storyNamed(deps, outcome.storyId);
    const text = `${isTrial ? 'would merge' : 'merged'} ${ids.join(', ')} into story ${story.number}: ${printable(story.title)}`;
    await print(cli, options, text, { dryRun: isTrial, story });
    return 0;
  });
}

function runSplit(cli: Cli, id: string, options: SplitOptions): Promise<ExitCode> {
  const storyId = storyIdOf(id);
  return withDeps(cli, configOf(cli, options), async (deps) => {
    const isTrial = options.dryRun === true;
    const articleIds = await articleIdsOf(deps, options.articles);
    const outcome = await splitStory(deps, storyId, articleIds, options.reason, { isTrial });
    if (outcome.kind === 'refused') throw new WartaError('INPUT', outcome.reason);
    const stayed = await storyNamed(deps, outcome.storyId);
    const left = isTrial ? null : await storyNamed(deps, outcome.newStoryId);
    const { length } = articleIds;
    const moved = `${length} ${length === 1 ? 'article' : 'articles'} out of story ${storyId}`;
    const text =
      left === null
        ? `would take ${moved}`
        : `took ${moved}: the others are in story ${stayed.number}, these in story ${left.number}`;
    await print(cli, options, text, { dryRun: isTrial, story: isTrial ? null : stayed, newStory: left });
    return 0;
  });
}

async function print(cli: Cli, { json }: Options, text: string, result: object): Promise<void> {
  await cli.out.line(json === true ? JSON.stringify(result) : text);
}

/** A number, or an id of the API. Throws INPUT. */
function storyIdOf(text: string): number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : rowIdOf('Story', text);
}

async function storyNamed({ db }: Pick<Deps, 'db'>, number: number) {
  const story = await db.story.findUniqueOrThrow({ where: { id: number }, select: { title: true } });
  return { id: encodeGlobalId('Story', number), number, title: story.title };
}

/** Articles of these addresses. Throws INPUT for an address that no article has. */
async function articleIdsOf({ db }: Pick<Deps, 'db'>, written: readonly string[]): Promise<number[]> {
  const urls = written.map((text) => {
    const canonical = canonicalUrl(text);
    return canonical.kind === 'url' ? canonical.url : text;
  });
  const found = await db.article.findMany({ where: { url: { in: urls } }, select: { id: true, url: true } });
  const known = new Map(found.map(({ id, url }) => [url, id]));
  return urls.map((url) => {
    const id = known.get(url);
    if (id !== undefined) return id;
    throw new WartaError(
      'INPUT',
      `no article has the address ${url}; accepted: addresses of stored articles`,
    );
  });
}
