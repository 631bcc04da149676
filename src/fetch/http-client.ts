import type { Readable } from 'node:stream';
import { Agent } from 'undici';
import { type ConcurrencyLimit, createConcurrencyLimit } from './concurrency-limit.ts';
import { createGuardedConnect, type ResolveHost } from './guarded-connect.ts';
import type { ResponseHeaders } from './response-headers.ts';

export interface HttpClientOptions {
  /** Dial loopback, private and other special ranges too (demo, tests, an operator's intranet). */
  readonly allowPrivateAddresses: boolean;
  /** host -> "address:port", dialled in plain HTTP for http and https URLs of that host. */
  readonly hostMap: Readonly<Record<string, string>>;
  /** Stands in the User-Agent, so that a publisher can reach the operator. */
  readonly contactUrl: string;
  /** Requests at once, to all hosts. */
  readonly concurrency: number;
  /** Time for one fetch with all its redirects and its body; 20 s. */
  readonly deadlineMs?: number;
  /** Body size after decompression; 5 MB. */
  readonly maxBytes?: number;
  readonly resolveHost?: ResolveHost;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly body: Readable;
}

/** One connection pool for all that Warta fetches. It has no cookies and follows no redirects by itself. */
export interface HttpClient {
  readonly deadlineMs: number;
  readonly maxBytes: number;
  /** Connections by host. */
  readonly limit: ConcurrencyLimit;
  /** One GET, no redirects. Rejects with what undici throws. */
  get(url: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<HttpResponse>;
  close(): Promise<void>;
}

/** Requests to one host at once. */
const PER_HOST = 2;
const CONNECT_TIMEOUT_MS = 10_000;
const VERSION = '0.1.0';

export function createHttpClient(options: HttpClientOptions): HttpClient {
  const deadlineMs = options.deadlineMs ?? 20_000;
  const agent = new Agent({
    connect: createGuardedConnect({ ...options, connectTimeoutMs: CONNECT_TIMEOUT_MS }),
    connections: PER_HOST,
    pipelining: 1,
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 10_000,
    maxHeaderSize: 32_768,
    headersTimeout: deadlineMs,
    bodyTimeout: deadlineMs,
  });
  const userAgent = `Warta/${VERSION} (+${options.contactUrl}; news feed reader)`;
  return {
    deadlineMs,
    maxBytes: options.maxBytes ?? 5_000_000,
    limit: createConcurrencyLimit(PER_HOST, options.concurrency),
    async get(url, headers, signal) {
      const { origin, pathname, search } = new URL(url);
      const sent = { 'user-agent': userAgent, 'accept-encoding': 'gzip, br, deflate', ...headers };
      const response = await agent.request({
        origin,
        path: pathname + search,
        method: 'GET',
        headers: sent,
        signal,
      });
      return { status: response.statusCode, headers: response.headers, body: response.body };
    },
    close: () => agent.destroy(),
  };
}
