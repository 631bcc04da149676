/** Options that several commands share, and what they override in the configuration. */
import type { Command } from 'commander';
import { type Config, type ConfigOverrides, parseConfig } from '../config.ts';
import type { Deps } from '../deps.ts';
import { WartaError } from '../errors.ts';
import type { Cli } from './cli.ts';

export interface DatabaseOptions {
  readonly dataDir?: string;
}

export interface ServerOptions extends DatabaseOptions {
  readonly port?: string;
  readonly host?: string;
}

export function databaseOptions(command: Command): Command {
  return command.option('--data-dir <folder>', 'folder of the embedded database (WARTA_DATA_DIR)');
}

export function serverOptions(command: Command): Command {
  return databaseOptions(command)
    .option('--port <number>', 'port of the API, 0 for any free one (WARTA_PORT)')
    .option('--host <name>', 'address to listen on (WARTA_HOST)');
}

/** The configuration with the flags' values in place; `defaults` stand where neither flag nor environment says. */
export function configOf(cli: Cli, options: ServerOptions, defaults: ConfigOverrides = {}): Config {
  const { dataDir, port, host } = options;
  const flags: ConfigOverrides = {
    ...(dataDir === undefined ? {} : { WARTA_DATA_DIR: dataDir }),
    ...(port === undefined ? {} : { WARTA_PORT: port }),
    ...(host === undefined ? {} : { WARTA_HOST: host }),
  };
  return parseConfig({ ...defaults, ...cli.environment }, flags);
}

/** A topic of the packs: the one named, or the only one. Throws INPUT. */
export function chooseTopic(
  deps: Pick<Deps, 'topicIds'>,
  slug: string | undefined,
): { slug: string; id: number } {
  const slugs = [...deps.topicIds.keys()];
  const chosen = slug ?? (slugs.length === 1 ? slugs[0] : undefined);
  const id = chosen === undefined ? undefined : deps.topicIds.get(chosen);
  if (chosen !== undefined && id !== undefined) return { slug: chosen, id };
  const problem =
    slug === undefined ? 'there are several topics; name one with --topic' : `--topic is "${slug}"`;
  throw new WartaError('INPUT', `${problem}; accepted: ${slugs.join(', ')}`);
}

/** A whole number of at least `low`. Throws INPUT naming the flag. */
export function wholeNumber(flag: string, text: string, low: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= low) return value;
  throw new WartaError('INPUT', `${flag} is "${text}"; accepted: a whole number of at least ${low}`);
}

/** One of the accepted words. Throws INPUT naming the flag. */
export function oneOf<T extends string>(flag: string, text: string, accepted: readonly T[]): T {
  const found = accepted.find((word) => word === text);
  if (found !== undefined) return found;
  throw new WartaError('INPUT', `${flag} is "${text}"; accepted: ${accepted.join(', ')}`);
}
