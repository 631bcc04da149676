import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpClient, type HttpClient, type HttpClientOptions } from '../../src/fetch/http-client.ts';

export type Script = (request: IncomingMessage, response: ServerResponse) => void;

/** A real HTTP server on loopback whose paths do what a test says; it records every request. */
export interface ScriptedServer {
  readonly port: number;
  readonly requests: IncomingMessage[];
  on(path: string, script: Script): void;
  close(): Promise<void>;
}

export async function startScriptedServer(): Promise<ScriptedServer> {
  const scripts = new Map<string, Script>();
  const requests: IncomingMessage[] = [];
  const server: Server = createServer((request, response) => {
    requests.push(request);
    const script = scripts.get((request.url ?? '').split('?')[0] ?? '');
    if (script === undefined) response.writeHead(404).end();
    else script(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    on: (path, script) => void scripts.set(path, script),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A client that dials the server for every `*.example` host named. */
export function clientFor(server: ScriptedServer, options: Partial<HttpClientOptions> = {}): HttpClient {
  const hosts = ['feed.example', 'other.example'];
  return createHttpClient({
    allowPrivateAddresses: false,
    hostMap: Object.fromEntries(hosts.map((host) => [host, `127.0.0.1:${server.port}`])),
    contactUrl: 'https://operator.example/contact',
    concurrency: 8,
    ...options,
  });
}
