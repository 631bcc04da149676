import { decodeBytes } from '../../parse/decode-bytes.ts';

/** A page states its encoding within its first 1,024 bytes (HTML standard, 4.2.5.4); some are late. */
const HEAD_BYTES = 4_096;
const META_CHARSET = /<meta\s[^<>]{0,300}?charset\s*=\s*["']?\s*([\w.:+-]{1,40})/i;

/** Bytes of a page as text: byte order mark, the header's charset, the page's own, else UTF-8 or windows-1252. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  if (/charset\s*=/i.test(contentType ?? '')) return decodeBytes(bytes, contentType).text;
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const stated = META_CHARSET.exec(head)?.[1];
  return decodeBytes(bytes, stated === undefined ? contentType : `text/html; charset=${stated}`).text;
}
