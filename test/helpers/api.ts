/** The API on a test's database, over HTTP on loopback. */
import { PrismaPg } from '@prisma/adapter-pg';
import type { FastifyInstance } from 'fastify';
import { buildServer } from '../../graphql/server.ts';
import { parseConfig } from '../../src/config.ts';
import { PrismaClient } from '../../src/database/generated/client.ts';
import { createLog } from '../../src/log.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

export interface GraphqlAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are as deep as the query
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly string[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

export interface TestApi extends TestDatabase {
  readonly app: FastifyInstance;
  /** Without a path. */
  readonly origin: string;
  /** Statements that the database was sent since the last call. */
  takeStatements(): string[];
  query(query: string, variables?: object): Promise<GraphqlAnswer>;
}

export const TEST_NOW = new Date('2026-06-15T12:00:00Z');

export async function createTestApi(environment: Record<string, string> = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  const db = new PrismaClient({
    adapter: new PrismaPg({ connectionString: database.url, max: 4 }),
    log: [{ emit: 'event', level: 'query' }],
  });
  const statements: string[] = [];
  db.$on('query', ({ query }) => statements.push(query));
  const log = createLog({ level: 'silent', format: 'json' });
  const app = await buildServer({ db, config: parseConfig(environment), log, now: () => TEST_NOW });
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    ...database,
    app,
    origin,
    takeStatements: () => statements.splice(0),
    query: async (query, variables = {}) => {
      const body = JSON.stringify({ query, variables });
      const answer = await fetch(`${origin}/graphql`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      });
      return { status: answer.status, ...((await answer.json()) as Omit<GraphqlAnswer, 'status'>) };
    },
    close: async () => {
      await app.close();
      await db.$disconnect();
      await database.close();
    },
  };
}
