import dns from 'node:dns';
import net from 'node:net';
import { buildConnector } from 'undici';
import { refusalOf } from './address-guard.ts';

/** Marks errors of the guard, so that they count as hard failures. */
export const ADDRESS_REFUSED = 'WARTA_ADDRESS_REFUSED';

export type ResolveHost = (host: string) => Promise<readonly dns.LookupAddress[]>;

export interface GuardOptions {
  readonly allowPrivateAddresses: boolean;
  /** Hosts that are dialled elsewhere, in plain HTTP: host -> "127.0.0.1:8080". An operator's word, so not checked. */
  readonly hostMap: Readonly<Record<string, string>>;
  readonly connectTimeoutMs: number;
  /** DNS; replaced in tests. */
  readonly resolveHost?: ResolveHost;
}

/**
 * Undici's connect step with the address check where it can't be got round: after DNS, before connect, and the
 * checked address is the one dialled. Every hop of a redirect passes here.
 */
export function createGuardedConnect(options: GuardOptions): buildConnector.connector {
  const lookup = createGuardedLookup(options);
  const connect = buildConnector({ timeout: options.connectTimeoutMs, lookup });
  return (target, callback) => {
    const host = target.hostname.replace(/^\[|\]$/g, '');
    const mapped = options.hostMap[host.toLowerCase()];
    if (mapped !== undefined) {
      const at = mapped.lastIndexOf(':');
      const dialled = {
        ...target,
        protocol: 'http:',
        hostname: mapped.slice(0, at),
        port: mapped.slice(at + 1),
      };
      return buildConnector({ timeout: options.connectTimeoutMs })(dialled, callback);
    }
    // A literal address never reaches the lookup.
    const refusal = net.isIP(host) === 0 ? null : refusalOf(host, options.allowPrivateAddresses);
    if (refusal !== null) return callback(refusedError(refusal), null);
    return connect(target, callback);
  };
}

function createGuardedLookup({
  allowPrivateAddresses,
  resolveHost = resolveAll,
}: GuardOptions): net.LookupFunction {
  return (host, lookupOptions, callback) => {
    resolveHost(host).then(
      (found) => {
        const refusals = found.map(({ address }) => refusalOf(address, allowPrivateAddresses));
        const allowed = found.filter((_, at) => refusals[at] === null);
        const first = allowed[0];
        if (first === undefined) return callback(refusedError(`${host}: ${refusals[0] ?? 'no address'}`), '');
        if (lookupOptions.all === true) return callback(null, [...allowed]);
        return callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error as NodeJS.ErrnoException, ''),
    );
  };
}

function resolveAll(host: string): Promise<dns.LookupAddress[]> {
  return dns.promises.lookup(host, { all: true, order: 'verbatim' });
}

function refusedError(reason: string): NodeJS.ErrnoException {
  return Object.assign(new Error(reason), { code: ADDRESS_REFUSED });
}
