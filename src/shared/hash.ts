import { createHash } from 'node:crypto';

/** sha256 in hex, of text (UTF-8) or bytes. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
