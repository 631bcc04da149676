import type { FastifyInstance } from 'fastify';

const DAY_SECONDS = '86400';

/** Lets browsers of the allowed origins query; `*` allows any. Answers preflights itself. Sends no credentials. */
export function addCors(app: FastifyInstance, origins: readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (!origins.includes('*')) reply.header('vary', 'origin');
    if (origin === undefined) return;
    const allowed = origins.includes('*') ? '*' : origins.find((known) => known === origin);
    if (allowed !== undefined) reply.header('access-control-allow-origin', allowed);
    if (request.method !== 'OPTIONS') return;
    if (allowed !== undefined) {
      reply.header('access-control-allow-methods', 'GET, POST');
      const asked = request.headers['access-control-request-headers'];
      if (asked !== undefined) reply.header('access-control-allow-headers', asked);
      reply.header('access-control-max-age', DAY_SECONDS);
    }
    return reply.code(204).send();
  });
}
