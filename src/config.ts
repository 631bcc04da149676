/** The environment and the flags, parsed once; every problem is reported in one message. */
import path from 'node:path';
import { WartaError } from './errors.ts';
import { LOG_FORMATS, LOG_LEVELS, type LogFormat, type LogLevel } from './log.ts';
import { PROJECT_ROOT } from './shared/project-root.ts';
import { parseHttpUrl, parseUrl } from './shared/parse-url.ts';

export interface Config {
  /** Null: embedded Postgres in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  /** Folders of topic packs. */
  readonly topicDirs: readonly string[];
  readonly logLevel: LogLevel;
  readonly logFormat: LogFormat;
  readonly allowPrivateAddresses: boolean;
  /** Dial `address` for the host, e.g. `{"news.example": "127.0.0.1:8080"}`. */
  readonly hostMap: Readonly<Record<string, string>>;
  /** Contact in the User-Agent. */
  readonly contactUrl: string;
  readonly fetchConcurrency: number;
  readonly workerConcurrency: number;
  /** Fetch the article's page where a feed gives only a teaser. */
  readonly fullText: boolean;
  /** Between two pages of one host; less than a stop waits for jobs under way. */
  readonly pageDelaySeconds: number;
  /** The API gives whole bodies; false: excerpts only. */
  readonly exposeBody: boolean;
  /** Days after which articles are deleted; null keeps them. */
  readonly retentionDays: number | null;
  /** Optional model that finds names: a folder below `modelDir`, which is also its id on the hub; null: the project's own. */
  readonly nameModel: string | null;
  /** Optional model that judges the tone of articles. */
  readonly sentimentModel: string | null;
  /** Folder of optional models. */
  readonly modelDir: string;
  /** Languages whose articles go to the optional models; `*` for all. */
  readonly modelLanguages: readonly string[];
  /** Precision of their weights. */
  readonly modelDtype: ModelDtype;
  /** Fetch from the hub what `modelDir` lacks. */
  readonly modelDownload: boolean;
  /** Days after which rows of `changes` are deleted. */
  readonly changeDays: number;
  readonly sandbox: boolean;
  readonly introspection: boolean;
  /** Origins that browsers may query from; `*` for any. */
  readonly corsOrigins: readonly string[];
  /** Key for operators' mutations; null: none are allowed. */
  readonly operatorKey: string | null;
}

/** Precisions in which models are published. */
const MODEL_DTYPES = ['fp32', 'fp16', 'q8', 'int8', 'uint8', 'q4', 'q4f16', 'bnb4'] as const;
export type ModelDtype = (typeof MODEL_DTYPES)[number];

/** Values that flags of the command line set; undefined leaves the environment's. */
export type ConfigOverrides = Partial<Record<ConfigName, string>>;

interface Setting<T> {
  readonly default: T;
  readonly accepts: string;
  /** Undefined: not accepted. */
  readonly parse: (text: string) => T | undefined;
}

const MODEL_ID = 'a name such as owner/model, a folder below WARTA_MODEL_DIR';

const SETTINGS = {
  DATABASE_URL: setting<string | null>(null, 'a postgresql:// URL', databaseUrl),
  WARTA_DATA_DIR: setting('.warta', 'a folder', (text) => text),
  WARTA_HOST: setting('127.0.0.1', 'a host name or address', (text) => text),
  WARTA_PORT: setting(4000, 'a port, 0 to 65535 (0: any free one)', (text) => integer(text, 0, 65_535)),
  WARTA_TOPICS: setting(['topics/ai-industry'], 'folders of topic packs, separated by commas', list),
  WARTA_LOG_LEVEL: setting<LogLevel>('info', LOG_LEVELS.join(', '), (text) => oneOf(LOG_LEVELS, text)),
  WARTA_LOG_FORMAT: setting<LogFormat>('text', LOG_FORMATS.join(', '), (text) => oneOf(LOG_FORMATS, text)),
  WARTA_ALLOW_PRIVATE_ADDRESSES: setting(false, 'true or false', boolean),
  WARTA_HOST_MAP: setting<Record<string, string>>({}, 'host=address:port, separated by commas', hostMap),
  WARTA_CONTACT_URL: setting(
    'https://example.org/warta',
    'an http(s) URL that tells publishers who fetches',
    httpUrl,
  ),
  WARTA_FETCH_CONCURRENCY: setting(16, 'a number, 1 to 256', (text) => integer(text, 1, 256)),
  WARTA_WORKER_CONCURRENCY: setting(4, 'a number, 1 to 64', (text) => integer(text, 1, 64)),
  WARTA_FULL_TEXT: setting(true, 'true or false', boolean),
  WARTA_PAGE_DELAY: setting(2, 'seconds, 0 to 8', (text) => integer(text, 0, 8)),
  WARTA_EXPOSE_BODY: setting(false, 'true or false', boolean),
  WARTA_RETENTION_DAYS: setting<number | null>(null, 'a number of days, 1 or more', (text) =>
    integer(text, 1, 36_500),
  ),
  WARTA_NAME_MODEL: setting<string | null>(null, MODEL_ID, modelId),
  WARTA_SENTIMENT_MODEL: setting<string | null>(null, MODEL_ID, modelId),
  WARTA_MODEL_DIR: setting<string | null>(null, 'a folder', (text) => text),
  WARTA_MODEL_LANGUAGES: setting(['*'], 'languages separated by commas (id,en), or *', languages),
  WARTA_MODEL_DTYPE: setting<ModelDtype>('q8', MODEL_DTYPES.join(', '), (text) => oneOf(MODEL_DTYPES, text)),
  WARTA_MODEL_DOWNLOAD: setting(false, 'true or false', boolean),
  WARTA_CHANGE_DAYS: setting(90, 'a number of days, 1 or more', (text) => integer(text, 1, 36_500)),
  WARTA_SANDBOX: setting(true, 'true or false', boolean),
  WARTA_INTROSPECTION: setting(true, 'true or false', boolean),
  WARTA_CORS_ORIGINS: setting(['*'], 'origins separated by commas, or *', list),
  WARTA_OPERATOR_KEY: setting<string | null>(null, 'at least 16 characters', (text) =>
    text.length >= 16 ? text : undefined,
  ),
};

export type ConfigName = keyof typeof SETTINGS;

/** Names of all settings with what each accepts, for help texts and the test of the README's table. */
export function describeSettings(): { name: ConfigName; accepts: string; default: string }[] {
  return Object.entries(SETTINGS).map(([name, { accepts, default: value }]) => ({
    name: name as ConfigName,
    accepts,
    default: defaultText(value),
  }));
}

/** Throws WartaError CONFIG with a line for every setting that is wrong. */
export function parseConfig(environment: NodeJS.ProcessEnv, overrides: ConfigOverrides = {}): Config {
  const problems: string[] = [];
  function read<Name extends ConfigName>(name: Name): (typeof SETTINGS)[Name]['default'] {
    const { accepts, default: value, parse } = SETTINGS[name] as Setting<(typeof SETTINGS)[Name]['default']>;
    const text = overrides[name] ?? environment[name];
    if (text === undefined || text.trim() === '') return value;
    const parsed = parse(text.trim());
    if (parsed !== undefined) return parsed;
    problems.push(`${name} is "${name === 'WARTA_OPERATOR_KEY' ? '…' : text}"; accepted: ${accepts}`);
    return value;
  }
  const config: Config = {
    databaseUrl: read('DATABASE_URL'),
    dataDir: path.resolve(read('WARTA_DATA_DIR')),
    host: read('WARTA_HOST'),
    port: read('WARTA_PORT'),
    topicDirs: read('WARTA_TOPICS').map((folder) => path.resolve(PROJECT_ROOT, folder)),
    logLevel: read('WARTA_LOG_LEVEL'),
    logFormat: read('WARTA_LOG_FORMAT'),
    allowPrivateAddresses: read('WARTA_ALLOW_PRIVATE_ADDRESSES'),
    hostMap: read('WARTA_HOST_MAP'),
    contactUrl: read('WARTA_CONTACT_URL'),
    fetchConcurrency: read('WARTA_FETCH_CONCURRENCY'),
    workerConcurrency: read('WARTA_WORKER_CONCURRENCY'),
    fullText: read('WARTA_FULL_TEXT'),
    pageDelaySeconds: read('WARTA_PAGE_DELAY'),
    exposeBody: read('WARTA_EXPOSE_BODY'),
    retentionDays: read('WARTA_RETENTION_DAYS'),
    nameModel: read('WARTA_NAME_MODEL'),
    sentimentModel: read('WARTA_SENTIMENT_MODEL'),
    modelDir: path.resolve(read('WARTA_MODEL_DIR') ?? path.join(read('WARTA_DATA_DIR'), 'models')),
    modelLanguages: read('WARTA_MODEL_LANGUAGES'),
    modelDtype: read('WARTA_MODEL_DTYPE'),
    modelDownload: read('WARTA_MODEL_DOWNLOAD'),
    changeDays: read('WARTA_CHANGE_DAYS'),
    sandbox: read('WARTA_SANDBOX'),
    introspection: read('WARTA_INTROSPECTION'),
    corsOrigins: read('WARTA_CORS_ORIGINS'),
    operatorKey: read('WARTA_OPERATOR_KEY'),
  };
  problems.push(...unknownNames(environment));
  if (problems.length > 0)
    throw new WartaError('CONFIG', `configuration: ${problems.join('\n               ')}`);
  return config;
}

/** A misspelt WARTA_ name would be ignored in silence otherwise. */
function unknownNames(environment: NodeJS.ProcessEnv): string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('WARTA_') && !name.startsWith('WARTA_TEST_') && !(name in SETTINGS))
    .map((name) => `${name} is not a setting; accepted: ${Object.keys(SETTINGS).join(', ')}`);
}

function setting<T>(value: T, accepts: string, parse: (text: string) => T | undefined): Setting<T> {
  return { default: value, accepts, parse };
}

function defaultText(value: (typeof SETTINGS)[ConfigName]['default']): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join(',') : typeof value === 'object' ? '' : String(value);
}

function integer(text: string, low: number, high: number): number | undefined {
  const value = Number(text);
  return Number.isInteger(value) && value >= low && value <= high ? value : undefined;
}

function boolean(text: string): boolean | undefined {
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function oneOf<T extends string>(values: readonly T[], text: string): T | undefined {
  return values.find((value) => value === text);
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Owner and name, as the hub has them; nothing that leads out of the folder. */
function modelId(text: string): string | undefined {
  return /^[A-Za-z0-9][\w.-]*(\/[A-Za-z0-9][\w.-]*)?$/.test(text) && !text.includes('..') ? text : undefined;
}

function languages(text: string): string[] | undefined {
  const found = list(text);
  return found.length > 0 && found.every((each) => /^(\*|[a-z]{2,3})$/.test(each)) ? found : undefined;
}

function databaseUrl(text: string): string | undefined {
  return /^postgres(ql)?:$/.test(parseUrl(text)?.protocol ?? '') ? text : undefined;
}

function httpUrl(text: string): string | undefined {
  return parseHttpUrl(text) === null ? undefined : text;
}

function hostMap(text: string): Record<string, string> | undefined {
  const pairs = list(text).map((pair) => pair.split('='));
  const valid = pairs.every(([host, address]) => host !== undefined && /^[^:]+:\d+$/.test(address ?? ''));
  return valid ? (Object.fromEntries(pairs) as Record<string, string>) : undefined;
}
