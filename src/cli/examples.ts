import type { Command } from 'commander';

/** Adds example lines to a command's help. */
export function examples(command: Command, lines: readonly string[]): Command {
  return command.addHelpText('after', `\nExamples:\n${lines.map((line) => `  $ warta ${line}`).join('\n')}`);
}
