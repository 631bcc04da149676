import type { FastifyInstance } from 'fastify';
import { readMigrations } from '../src/database/migrate.ts';
import { appliedMigrations } from '../src/read/applied-migrations.ts';
import type { ApiDeps } from './context.ts';

/** `/livez`: the process answers. `/readyz`: it can serve, that is, the database answers and has every migration. */
export function addHealth(app: FastifyInstance, { db, log }: Pick<ApiDeps, 'db' | 'log'>): void {
  const wanted = readMigrations().map(({ name }) => name);
  app.get('/livez', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const problem = await readinessProblem(db, wanted).catch((error: unknown) => {
      log.warn({ err: error }, 'not ready');
      return 'the database does not answer';
    });
    if (problem === null) return { status: 'ok' };
    return reply.code(503).send({ status: 'unavailable', problem });
  });
}

async function readinessProblem(db: ApiDeps['db'], wanted: readonly string[]): Promise<string | null> {
  const applied = await appliedMigrations(db);
  const missing = wanted.filter((name) => !applied.has(name));
  return missing.length === 0 ? null : `the database lacks migrations: ${missing.join(', ')}`;
}
