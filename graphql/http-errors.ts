import type { FastifyError, FastifyInstance } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { Logger } from '../src/log.ts';
import { BODY_LIMIT } from './limits.ts';

/** What the HTTP layer's refusals mean, by their status. */
const REFUSALS: Readonly<Record<number, { code: string; message: string }>> = {
  400: { code: 'BAD_REQUEST', message: 'the body is not valid JSON' },
  404: { code: 'NOT_FOUND', message: 'nothing is here; GraphQL is at /graphql' },
  413: { code: 'COST_LIMIT_EXCEEDED', message: `the body is too large; accepted: up to ${BODY_LIMIT} bytes` },
  415: {
    code: 'BAD_REQUEST',
    message: 'the content type is not accepted; accepted: application/json in UTF-8',
  },
};

/** Body of an HTTP answer that says one error, in GraphQL's form. */
export function errorBody(code: string, message: string, extra: object = {}): object {
  return { errors: [{ message, extensions: { ...extra, code } }] };
}

/** Status and body of an error that carries both. */
export function refusalOf(error: GraphQLError): { status: number; body: object } {
  const { http, code, ...extra } = error.extensions as { http?: { status: number }; code: string };
  return { status: http?.status ?? 400, body: errorBody(code, error.message, extra) };
}

/** Every refusal of the HTTP layer is JSON without a stack. */
export function addErrorHandlers(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    const refusal = REFUSALS[status];
    if (refusal !== undefined) return reply.code(status).send(errorBody(refusal.code, refusal.message));
    log.error({ err: error }, 'a request failed');
    return reply.code(500).send(errorBody('INTERNAL_SERVER_ERROR', 'internal error'));
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(errorBody('NOT_FOUND', REFUSALS[404]?.message ?? '')),
  );
}
