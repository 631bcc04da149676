import ipaddr from 'ipaddr.js';
import { parseUrl } from '../shared/parse-url.ts';

/** IPv4-compatible IPv6 (RFC 4291, 2.5.5.1; deprecated), which ipaddr.js takes for unicast. */
const IPV4_COMPATIBLE = ipaddr.IPv6.parseCIDR('::/96');

/**
 * Why an address must not be dialled, or null if it may: only public unicast passes. IPv4 inside IPv6 (mapped) is
 * judged as the IPv4 address; tunnel ranges (6to4, Teredo, NAT64) are not unicast and don't pass.
 */
export function refusalOf(address: string, allowPrivateAddresses: boolean): string | null {
  if (allowPrivateAddresses) return null;
  if (!ipaddr.isValid(address)) return `${address} is no IP address`;
  const parsed = ipaddr.process(address);
  const range = isIpv4Compatible(parsed) ? 'ipv4Compatible' : parsed.range();
  return range === 'unicast' ? null : `${address} is not a public address (${range})`;
}

function isIpv4Compatible(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return address instanceof ipaddr.IPv6 && address.match(IPV4_COMPATIBLE);
}

/** Why a URL must not be asked for, or null: http and https only. Its host is checked when it is dialled. */
export function urlRefusalOf(url: string): string | null {
  const parsed = parseUrl(url);
  if (parsed === null) return `"${url.slice(0, 200)}" is no URL`;
  const { protocol } = parsed;
  return protocol === 'http:' || protocol === 'https:'
    ? null
    : `"${protocol}" is not accepted; accepted are http: and https:`;
}
