import { pipeline, Readable } from 'node:stream';
import zlib from 'node:zlib';

export type BodyOutcome =
  | { readonly kind: 'read'; readonly body: Uint8Array }
  | { readonly kind: 'refused'; readonly reason: string };

/** More layers than this are an attack. */
const MAX_ENCODINGS = 2;

const DECODERS: Readonly<Record<string, () => zlib.Gunzip | zlib.BrotliDecompress | zlib.Inflate>> = {
  gzip: () => zlib.createGunzip({ finishFlush: zlib.constants.Z_SYNC_FLUSH }),
  'x-gzip': () => zlib.createGunzip({ finishFlush: zlib.constants.Z_SYNC_FLUSH }),
  br: () => zlib.createBrotliDecompress(),
  deflate: () => zlib.createInflate({ finishFlush: zlib.constants.Z_SYNC_FLUSH }),
};

/**
 * The whole body, decompressed. Reading stops at `maxBytes` after decompression, so a bomb costs no memory. What the
 * connection or the decompressor throws is thrown on.
 * @param contentEncoding value of the header; null is identity
 */
export async function readBody(
  body: Readable,
  contentEncoding: string | null,
  maxBytes: number,
): Promise<BodyOutcome> {
  const names = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const encodings = names.filter((name) => name !== '' && name !== 'identity');
  const unknown = encodings.find((name) => DECODERS[name] === undefined);
  if (unknown !== undefined || encodings.length > MAX_ENCODINGS) {
    body.destroy();
    return {
      kind: 'refused',
      reason: `content encoding "${contentEncoding}"; accepted are gzip, deflate and br`,
    };
  }
  const decoded = encodings.reverse().reduce<Readable>(decode, body);
  return collect(decoded, body, maxBytes);
}

function decode(stream: Readable, encoding: string): Readable {
  const first = encoding === 'deflate' ? inflateEither(stream) : null;
  if (first !== null) return first;
  const decoder = DECODERS[encoding]?.();
  if (decoder === undefined) return stream;
  // The decoder is destroyed with the source's error, which the reader then sees.
  return pipeline(stream, decoder, () => {});
}

/** `deflate` means zlib by the standard and raw deflate for some servers: the first byte tells (RFC 1950, 2.2). */
function inflateEither(stream: Readable): Readable {
  async function* inflate(): AsyncGenerator<Buffer> {
    const iterator = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    const first = await iterator.next();
    const isZlib = first.done !== true && ((first.value[0] ?? 0) & 0x0f) === 8;
    async function* whole(): AsyncGenerator<Buffer> {
      for (let step = first; step.done !== true; step = await iterator.next()) yield step.value;
    }
    const finishFlush = zlib.constants.Z_SYNC_FLUSH;
    const decoder = isZlib ? zlib.createInflate({ finishFlush }) : zlib.createInflateRaw({ finishFlush });
    yield* pipeline(Readable.from(whole()), decoder, () => {}) as unknown as AsyncIterable<Buffer>;
  }
  return Readable.from(inflate());
}

async function collect(stream: Readable, source: Readable, maxBytes: number): Promise<BodyOutcome> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      source.destroy();
      return { kind: 'refused', reason: `the body is over ${maxBytes} bytes after decompression` };
    }
    chunks.push(chunk);
  }
  return { kind: 'read', body: Buffer.concat(chunks) };
}
