import path from 'node:path';
import { pathToFileURL } from 'node:url';

type BreachesOf = (files: ReadonlyMap<string, string>) => string[];
const script: string = pathToFileURL(path.resolve('scripts/check-imports.mjs')).href;
const { breachesOf } = (await import(script)) as { breachesOf: BreachesOf };

const importing = (target: string) => `import { x } from '${target}';\nexport const y = x;\n`;

/** file, source, a part of the sentence */
const BREACHES: readonly (readonly [string, string, string])[] = [
  ['src/parse/a.ts', importing('../story/b.ts'), 'imports src/story/b.ts; data moves right'],
  ['src/parse/a.ts', `import type { X } from '../story/b.ts';\nexport type Y = X;`, 'imports src/story/b.ts'],
  ['src/parse/a.ts', `export * from '../story/b.ts';`, 'imports src/story/b.ts'],
  ['src/parse/a.ts', `export const load = () => import('../story/b.ts');`, 'imports src/story/b.ts'],
  ['src/shared/a.ts', importing('../errors.ts'), 'imports src/errors.ts; data moves right'],
  ['src/read/a.ts', importing('../deps.ts'), 'imports src/deps.ts; data moves right'],
  ['graphql/a.ts', importing('../jobs/b.ts'), 'know nothing of each other'],
  ['jobs/a.ts', importing('../graphql/b.ts'), 'know nothing of each other'],
  ['src/evaluate/a.ts', importing('../transfer/b.ts'), 'know nothing of each other'],
  ['src/demo/a.ts', importing('../../graphql/b.ts'), 'only src/main.ts joins API and jobs'],
  ['src/cli.ts', importing('../jobs/b.ts'), 'only src/main.ts joins API and jobs'],
  ['src/pipeline/a.ts', importing('../../jobs/b.ts'), 'only src/main.ts joins API and jobs'],
  ['src/story/a.ts', importing('../../test/helpers/b.ts'), 'has to run without its tests'],
  ['src/stray.ts', 'export const x = 1;', 'has no tier'],
  ['src/analyse/a.ts', `import { request } from 'undici';\nexport const x = request;`, 'network: undici'],
  [
    'src/demo/a.ts',
    `import { createServer, request } from 'node:http';\nexport const x = [createServer, request];`,
    'network: node:http',
  ],
  ['src/read/a.ts', `export const x = () => fetch('https://a.example/');`, 'network: fetch'],
  ['src/read/a.ts', `export const x = globalThis.fetch;`, 'network: globalThis.fetch'],
  [
    'jobs/a.ts',
    `import { createServer } from 'node:http';\nexport const x = createServer;`,
    'server: node:http',
  ],
  ['graphql/a.ts', `import { fastify } from 'fastify';\nexport const x = fastify;`, 'server: fastify'],
  ['graphql/a.ts', 'export const x = (db: any) => db.$queryRaw`SELECT 1`;', 'raw SQL: db.$queryRaw'],
  [
    'jobs/a.ts',
    'export const x = (db: any) => db.$executeRawUnsafe("SELECT 1");',
    'raw SQL: db.$executeRawUnsafe',
  ],
  ['src/topic/a.ts', `import pg from 'pg';\nexport const x = pg;`, 'raw SQL: pg'],
  ['src/topic/a.ts', 'export const x = (Prisma: any) => Prisma.sql`SELECT 1`;', 'raw SQL: Prisma.sql'],
  ['src/log.ts', `export const x = process.env['HOME'];`, 'environment: process.env'],
  ['src/log.ts', `import { env } from 'node:process';\nexport const x = env;`, 'environment: node:process'],
  ['src/feed/a.ts', 'export const x = new Date();', 'clock: Date'],
  ['src/feed/a.ts', 'export const x = Date.now();', 'clock: Date.now'],
  ['src/feed/a.ts', 'export const x = { now: Date.now };', 'clock: Date.now'],
];

/** Near misses of the rows above. */
const ALLOWED: readonly (readonly [string, string])[] = [
  ['src/story/a.ts', importing('../parse/b.ts')],
  ['src/pipeline/a.ts', importing('../deps.ts')],
  ['src/deps.ts', importing('./pipeline/a.ts')],
  ['graphql/a.ts', importing('./generated/b.ts')],
  ['src/main.ts', `${importing('../graphql/b.ts')}export * from '../jobs/b.ts';`],
  ['src/cli.ts', importing('./main.ts')],
  ['src/story/a.ts', `import pack from '../../package.json' with { type: 'json' };\nexport const x = pack;`],
  [
    'src/fetch/a.ts',
    `import { request } from 'undici';\nexport const x = [request, fetch('https://a.example/')];`,
  ],
  [
    'src/demo/a.ts',
    `import { createServer, type Server } from 'node:http';\nexport const x = (): Server => createServer();`,
  ],
  ['graphql/a.ts', `import type { IncomingMessage } from 'node:http';\nexport type X = IncomingMessage;`],
  ['src/topic/topic-store.ts', 'export const x = (db: any) => db.$queryRaw`SELECT 1`;'],
  ['src/read/a.ts', 'export const x = (db: any) => db.$queryRaw`SELECT 1`;'],
  ['graphql/a.ts', `import type { FastifyInstance } from 'fastify';\nexport type X = FastifyInstance;`],
  ['src/feed/a.ts', 'export const x = (fetch: () => void) => fetch();'],
  ['src/config.ts', `export const x = process.env['HOME'];`],
  ['src/deps.ts', 'export const x = () => new Date();'],
  ['src/feed/a.ts', `export const x = [new Date(0), new Date('2026-01-01T00:00:00Z'), performance.now()];`],
  [
    'src/feed/a.ts',
    `// new Date(), fetch('x') and process.env are words here\nexport const x = 'Date.now() fetch()';`,
  ],
];

describe('breachesOf', () => {
  test.each(BREACHES)('%s: %s', (file, source, sentence) => {
    expect(breachesOf(new Map([[file, source]]))).toEqual([expect.stringContaining(sentence)]);
  });

  test.each(ALLOWED)('lets %s be: %s', (file, source) => {
    expect(breachesOf(new Map([[file, source]]))).toEqual([]);
  });

  test('names a circle of imports once', () => {
    const circle = new Map([
      ['src/story/a.ts', importing('./b.ts')],
      ['src/story/b.ts', importing('./c.ts')],
      ['src/story/c.ts', importing('./a.ts')],
      ['src/story/d.ts', importing('./a.ts')],
    ]);
    expect(breachesOf(circle)).toEqual([
      expect.stringContaining(
        'src/story/a.ts -> src/story/b.ts -> src/story/c.ts -> src/story/a.ts: circular',
      ),
    ]);
  });
});
