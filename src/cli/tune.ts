import type { Command } from 'commander';
import { labelledSample, labelledTexts } from '../evaluate/labelled-stories.ts';
import { tuneStories } from '../evaluate/tune-stories.ts';
import { action, type Cli } from './cli.ts';
import { createTools } from './evaluate.ts';
import { examples } from './examples.ts';
import { oneOf } from './options.ts';

const SETTINGS = ['stories'] as const;

/** `warta tune`: how the shipped settings were chosen, cross-validated. */
export function addTune(program: Command, cli: Cli): void {
  const command = program
    .command('tune')
    .argument('<settings>', SETTINGS.join(', '))
    .argument('[file...]', "labelled texts; the tune half of the topic pack's sample by default")
    .description('choose settings on one half of labelled files and score them on the other, both ways')
    .action(
      action(cli, async (given: string, files: string[]) => {
        oneOf('the settings', given, SETTINGS);
        const labelled =
          files.length === 0
            ? await labelledSample('tune', await createTools(cli))
            : await labelledTexts(files);
        await cli.out.line(JSON.stringify(tuneStories(labelled)));
        return 0;
      }),
    );
  examples(command, ['tune stories', 'tune stories ecbplus-dev.jsonl']);
}
