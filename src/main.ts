/**
 * Composition root: configuration -> deps -> roles -> ordered stop. The one file that knows both edges; each is loaded
 * only by the commands that need it.
 */
import { createDeps, type Deps } from './deps.ts';
import type { Config } from './config.ts';
import { connectDatabase } from './database/connect.ts';
import { systemCodeOf, WartaError } from './errors.ts';

/** Connections of the API: its own, so that jobs can't keep queries waiting. */
const API_CONNECTIONS = 10;
/** A query's SQL is cancelled after so long, milliseconds. */
const QUERY_TIMEOUT_MS = 10_000;

export type Role = 'api' | 'worker';

export interface Service {
  readonly deps: Deps;
  /** GraphQL address, null without the role api. */
  readonly url: string | null;
  /** Stops taking requests and jobs, lets those under way finish, releases the database last. */
  readonly stop: () => Promise<void>;
}

/** Longest that requests and jobs under way may take to finish, milliseconds. */
const DRAIN_MS = 10_000;

/** Starts the roles in this process. Throws WartaError with a message for the operator; nothing stays behind then. */
export async function startService(config: Config, roles: ReadonlySet<Role>): Promise<Service> {
  const deps = await createDeps(config);
  const stops: (() => Promise<void>)[] = [deps.close];
  const stop = once(() => stopAll(stops, deps));
  try {
    const url = roles.has('api') ? await startApi(deps, stops) : null;
    if (roles.has('worker')) {
      // a model that can't be loaded is told now, not by the first job
      if (config.nameModel !== null || config.sentimentModel !== null) await deps.analysers();
      const { startWorker } = await import('../jobs/worker.ts');
      const runner = await startWorker(deps);
      stops.unshift(() => runner.stop());
    }
    return { deps, url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Works until no job is ready: commands that end, and the demo. */
export async function drainJobs(deps: Deps): Promise<void> {
  const { drainQueue } = await import('../jobs/worker.ts');
  await drainQueue(deps);
}

async function startApi(deps: Deps, stops: (() => Promise<void>)[]): Promise<string> {
  const { host, port } = deps.config;
  const { buildServer } = await import('../graphql/server.ts');
  const db = connectDatabase(deps.databaseUrl, API_CONNECTIONS, QUERY_TIMEOUT_MS);
  stops.unshift(() => db.$disconnect());
  const server = await buildServer({ ...deps, db });
  stops.unshift(async () => {
    await server.close();
  });
  try {
    await server.listen({ host, port });
  } catch (error) {
    throw listenError(error, host, port);
  }
  const [address] = server.addresses();
  const bound = typeof address === 'object' ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}/graphql`;
}

/** What a refused listen means, by the system's code. */
function listenError(error: unknown, host: string, port: number): unknown {
  const place = `${host}:${port}`;
  const choose = 'choose another with --port or WARTA_PORT (0 takes any free one)';
  switch (systemCodeOf(error)) {
    case 'EADDRINUSE':
      return new WartaError('PORT_TAKEN', `${place} is taken by another program; ${choose}`, {
        cause: error,
      });
    case 'EACCES':
      return new WartaError('PORT_TAKEN', `this account may not listen on ${place}; ${choose}`, {
        cause: error,
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new WartaError('CONFIG', `${host} is no address of this machine; set --host or WARTA_HOST`, {
        cause: error,
      });
    default:
      return error;
  }
}

/** In order; a part that hangs is left behind after the drain time, and the next one is stopped all the same. */
async function stopAll(stops: readonly (() => Promise<void>)[], deps: Deps): Promise<void> {
  for (const stop of stops) {
    const timer = new AbortController();
    const late = new Promise<'late'>((resolve) => {
      const timeout = setTimeout(() => resolve('late'), DRAIN_MS);
      timer.signal.addEventListener('abort', () => clearTimeout(timeout));
    });
    const outcome = await Promise.race([stop().catch((error: unknown) => error), late]);
    timer.abort();
    if (outcome !== undefined) deps.log.warn({ err: outcome }, 'a part did not stop in order');
  }
}

function once(action: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => (done ??= action());
}
