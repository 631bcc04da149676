/** The HTTP server of the API: Fastify with Apollo Server at /graphql. Builds, does not listen. */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { ApiDeps, GraphContext } from './context.ts';
import { addCors } from './cors.ts';
import { costPlugin } from './cost-plugin.ts';
import { createFormatError } from './format-error.ts';
import { addHealth } from './health.ts';
import { addErrorHandlers, errorBody, refusalOf } from './http-errors.ts';
import { landingPage, readExamples } from './landing-page.ts';
import { BODY_LIMIT, LIMITS } from './limits.ts';
import { createRequestCheck, type RequestParts } from './request-checks.ts';
import { createSchema } from './schema.ts';

/** A server that is ready to listen; closing it ends Apollo too. */
export async function buildServer(deps: ApiDeps): Promise<FastifyInstance> {
  const apollo = createApollo(deps);
  await apollo.start();
  const app = Fastify({ bodyLimit: BODY_LIMIT, logger: false, forceCloseConnections: 'idle' });
  app.addHook('onClose', () => apollo.stop());
  closeConnectionsWhenClosing(app);
  addErrorHandlers(app, deps.log);
  addCors(app, deps.config.corsOrigins);
  addHealth(app, deps);
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
  addGraphql(app, apollo, deps);
  return app;
}

/** A connection that is in use when closing begins would be kept alive after its answer, and hold the server open. */
function closeConnectionsWhenClosing(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}

/** Apollo with the settings of this API; `executeOperation` of it serves tests without HTTP. */
export function createApollo({ config, log }: Pick<ApiDeps, 'config' | 'log'>): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    schema: createSchema(),
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    maxRecursiveSelections: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens.most },
    formatError: createFormatError(log),
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(), // it wraps every field: a quarter of the time of a page
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costPlugin(),
    ],
  });
}

function addGraphql(app: FastifyInstance, apollo: ApolloServer<GraphContext>, deps: ApiDeps): void {
  const check = createRequestCheck();
  const examples = readExamples();
  const page = (request: FastifyRequest) =>
    landingPage(`${request.protocol}://${request.host}/graphql`, examples);
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: async (request, reply) => refuseCharset(request, reply),
    preHandler: async (request, reply) => {
      if (deps.config.sandbox && wantsPage(request)) {
        return reply.type('text/html; charset=utf-8').header('vary', 'accept').send(page(request));
      }
      const refusal = check(
        (request.method === 'GET' ? request.query : (request.body ?? {})) as RequestParts,
      );
      if (refusal === null) return undefined;
      const { status, body } = refusalOf(refusal);
      return reply.code(status).send(body);
    },
    handler: fastifyApolloHandler(apollo, {
      context: async () => ({ db: deps.db, now: deps.now, exposeBody: deps.config.exposeBody }),
    }),
  });
}

/** Other encodings than UTF-8 would be read as garbage. */
function refuseCharset(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return undefined;
  return reply
    .code(415)
    .send(errorBody('BAD_REQUEST', `the charset "${charset.slice(0, 40)}" is not accepted; accepted: utf-8`));
}

/** A browser that opens the address, as opposed to a client that sends a query. */
function wantsPage({ method, headers, query }: FastifyRequest): boolean {
  const asks = Object.keys(query as object).some((name) => name === 'query' || name === 'extensions');
  return method === 'GET' && !asks && (headers.accept ?? '').includes('text/html');
}
