/**
 * The rules of scripts/check-imports.mjs. Paths are relative to the project; a prefix that ends in `/` is a folder.
 * Every rule has a sentence that says what a breach means.
 */

/**
 * The product, from what knows nothing of the rest to what knows all of it. A file may import its own tier and earlier
 * ones; members that are `strangers` may not import each other.
 */
export const TIERS = [
  { members: ['src/shared/'] },
  { members: ['src/errors.ts'] },
  { members: ['src/log.ts'] },
  { members: ['src/config.ts'] },
  { members: ['src/database/'] },
  { members: ['src/queue/'] },
  { members: ['src/topic/'] },
  { members: ['src/feed/'] },
  { members: ['src/fetch/'] },
  { members: ['src/parse/'] },
  { members: ['src/article/'] },
  { members: ['src/analyse/'] },
  { members: ['src/story/'] },
  { members: ['src/claim/'] },
  { members: ['src/read/'] },
  // deps.ts makes what the pipeline is handed
  { members: ['src/pipeline/', 'src/deps.ts'] },
  {
    members: ['graphql/', 'jobs/', 'src/evaluate/', 'src/explain/', 'src/transfer/', 'src/bench/'],
    strangers: true,
  },
  { members: ['src/demo/'] },
  { members: ['src/main.ts'] },
  { members: ['src/cli.ts', 'src/cli/'] },
];

/** Importable by the composition root and themselves only. */
export const EDGES = ['graphql/', 'jobs/'];
export const COMPOSITION_ROOT = 'src/main.ts';

export const TIER_MEANS =
  'data moves right and imports point left: a stage that imports a later one cannot be read, tested or replaced alone';
export const STRANGERS_MEANS =
  'these are ways into the product that know nothing of each other: what two of them share belongs into a stage';
export const ROOT_MEANS =
  'only src/main.ts joins API and jobs: a second place would start things that nobody stops in order';
export const OUTSIDE_MEANS = 'the product has to run without its tests and tools';
export const UNKNOWN_MEANS =
  'every file has a place in the order: give its folder one in scripts/import-rules.mjs';
export const CYCLE_MEANS =
  'files that import each other are one file in disguise: none can be understood or loaded before the other';

/**
 * What only some places may touch. `breach` gets a use as source-uses.mjs finds them; `allowed` names files, folders
 * and patterns, with the reason where one is no obvious part of the rule.
 */
export const PLACES = [
  {
    name: 'network',
    means:
      'a request outside src/fetch/ escapes the address guard, the size and time limits and the robots rules',
    breach: (use) =>
      (use.kind === 'import' && isNetworkModule(use.name) && !listensOnly(use)) ||
      (use.kind === 'call' && use.name === 'fetch' && use.isGlobal) ||
      (use.kind === 'member' && use.name === 'globalThis.fetch') ||
      (use.kind === 'new' &&
        use.isGlobal &&
        ['WebSocket', 'EventSource', 'XMLHttpRequest'].includes(use.name)),
    allowed: ['src/fetch/'],
  },
  {
    name: 'server',
    means: 'a second listening socket is one that nobody documents, guards or closes',
    breach: (use) =>
      (use.kind === 'import' && isNetworkModule(use.name) && listensOnly(use) && use.names.length > 0) ||
      (use.kind === 'import' && ['fastify', 'ws'].includes(use.name) && use.names.length > 0),
    allowed: [
      'src/fetch/',
      'src/demo/', // publishers on loopback
      'graphql/server.ts',
      'src/database/embedded.ts', // asks the system for a free port
    ],
  },
  {
    name: 'raw SQL',
    means:
      'SQL outside src/read/, src/database/, src/queue/ and *-store.ts is a query that nobody finds when a table changes',
    breach: (use) =>
      (use.kind === 'import' && use.name === 'pg') ||
      (/^(tag|call|member)$/.test(use.kind) &&
        /(^|\.)\$(query|execute)Raw(Unsafe)?$|^Prisma\.(sql|raw|join|empty)$/.test(use.name)),
    allowed: [
      'src/read/',
      'src/database/',
      'src/queue/',
      /-store\.ts$/,
      'src/analyse/entity-ids.ts', // the ids of one analysis, in the transaction of analysis-store.ts
      'src/analyse/feature-counts.ts', // one table of counts, in the transactions of the stores that change articles
      'src/story/story-rollups.ts', // counts per story, in the transaction of story-store.ts
      'src/pipeline/notify-changed.ts', // NOTIFY, which no table owns
    ],
  },
  {
    name: 'environment',
    means: 'a variable read outside src/config.ts is a setting that no document lists and no check covers',
    breach: (use) =>
      (use.kind === 'member' && /^(globalThis\.)?process\.env$/.test(use.name)) ||
      (use.kind === 'import' && /^(node:)?process$/.test(use.name) && use.names.includes('env')),
    allowed: [
      'src/config.ts',
      'src/cli.ts', // hands the whole environment to config.ts and reads nothing in it
    ],
  },
  {
    name: 'clock',
    means:
      'a clock read outside src/deps.ts is one that tests and replays cannot set (performance.now() serves durations)',
    breach: (use) =>
      (use.kind === 'new' && use.name === 'Date' && use.isGlobal && use.empty) ||
      (use.kind === 'call' && use.name === 'Date' && use.isGlobal) ||
      (use.kind === 'member' && use.name === 'Date.now'),
    allowed: ['src/deps.ts'],
  },
];

function isNetworkModule(name) {
  return /^(undici|(node:)?(http|https|http2|net|tls|dns|dns\/promises|dgram))$/.test(name);
}

/** Whether an import takes nothing but what a server needs (types count for nothing). */
function listensOnly(use) {
  return use.names.every((name) => name === 'createServer');
}
