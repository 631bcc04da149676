import { decodeHTML } from 'entities';
import { ADDRESS_ATTRIBUTES } from './feed-vocabulary.ts';

const TAG = /<[a-z][^<>]*>/gi;
const ATTRIBUTE = /(\s)([a-z]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/** `address` seen from `base` (RFC 3986); unchanged where it can't be resolved; spaces around it are dropped. */
export function resolveAddress(address: string, base: string | null): string {
  const trimmed = address.trim();
  // An absolute address stays as it was written: it may be an identifier.
  if (trimmed === '' || base === null || /^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return trimmed;
  try {
    return new URL(trimmed, base).href;
  } catch {
    return trimmed;
  }
}

/** The HTML with the addresses in its attributes made absolute; all else byte for byte. Linear in time. */
export function resolveHtmlLinks(html: string, base: string | null): string {
  if (base === null || !html.includes('=')) return html;
  return html.replace(TAG, (tag) =>
    tag.replace(ATTRIBUTE, (whole, space: string, name: string, equals: string, quoted: string) => {
      if (!ADDRESS_ATTRIBUTES.has(name.toLowerCase())) return whole;
      const quote = quoted[0] === "'" || quoted[0] === '"' ? quoted[0] : '';
      const written = quote === '' ? quoted : quoted.slice(1, -1);
      const address = decodeHTML(written);
      const resolved = resolveAddress(address, base);
      if (resolved === address) return whole;
      const mark = quote === '' ? '"' : quote;
      return `${space}${name}${equals}${mark}${escapeAttribute(resolved)}${mark}`;
    }),
  );
}

/** Text as the value of a quoted attribute. */
export function escapeAttribute(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
