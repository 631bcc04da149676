import { TRACKING_NAMES, TRACKING_PREFIXES } from './tracking-parameters.ts';
import { parseUrl } from '../shared/parse-url.ts';

/** The longest address that is stored, in characters. */
const MAX_URL_LENGTH = 2_048;

/** Left behind by templates and by text around an address. */
const JUNK_AROUND = /^[<"'\u0000-\u0020]+|(?:[<>"'\u0000-\u0020]|%20|%22|%3E)+$/gi;

export type CanonicalUrl =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * One spelling for an article's address: http(s) only, without credentials, default port, fragment (`#!` routes stay)
 * and tracking parameters; the order of the others stays. Two addresses of one article need not become equal.
 */
export function canonicalUrl(written: string): CanonicalUrl {
  if (written.length > MAX_URL_LENGTH * 2) return tooLong(written);
  const trimmed = written.replace(JUNK_AROUND, '');
  const url = parseUrl(trimmed);
  if (url === null) return { kind: 'refused', reason: `"${trimmed.slice(0, 80)}" is no absolute URL` };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return {
      kind: 'refused',
      reason: `the scheme "${url.protocol}" is not accepted; accepted are http: and https:`,
    };
  }
  url.username = '';
  url.password = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  if (!url.hash.startsWith('#!')) url.hash = '';
  url.search = withoutTracking(url.search);
  return url.href.length > MAX_URL_LENGTH ? tooLong(url.href) : { kind: 'url', url: url.href };
}

function tooLong(url: string): CanonicalUrl {
  return { kind: 'refused', reason: `the URL has ${url.length} characters; accepted are ${MAX_URL_LENGTH}` };
}

/** Parameters stay byte for byte: decoding and encoding them again would change some. */
function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((parameter) => {
      const name = (parameter.split('=')[0] ?? '').toLowerCase();
      return (
        parameter !== '' &&
        !TRACKING_NAMES.has(name) &&
        !TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix))
      );
    });
  return kept.join('&');
}
