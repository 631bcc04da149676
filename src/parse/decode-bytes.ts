import iconv from 'iconv-lite';

/** Byte order marks, longest first (Unicode standard, 23.8). */
const BYTE_ORDER_MARKS: ReadonlyArray<{ readonly bytes: readonly number[]; readonly encoding: string }> = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** First four bytes of `<?xml`, `<rss` or `<feed` in encodings without a mark (XML 1.0, appendix F). */
const FIRST_BYTES: ReadonlyArray<{
  readonly pattern: readonly (number | null)[];
  readonly encoding: string;
}> = [
  { pattern: [0x3c, 0, 0, 0], encoding: 'utf-32le' },
  { pattern: [0, 0, 0, 0x3c], encoding: 'utf-32be' },
  { pattern: [0x3c, 0, null, 0], encoding: 'utf-16le' },
  { pattern: [0, 0x3c, 0, null], encoding: 'utf-16be' },
  { pattern: [0x4c, 0x6f, 0xa7, 0x94], encoding: 'cp037' },
];

/** Labels under which the web means another encoding (WHATWG Encoding standard, and Korean and Chinese practice). */
const WEB_LABELS: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'euc-kr': 'cp949',
  ks_c_5601: 'cp949',
  shift_jis: 'cp932',
  'x-sjis': 'cp932',
  u8: 'utf-8',
};

export interface Decoded {
  readonly text: string;
  /** Name of the encoding used. */
  readonly encoding: string;
}

/**
 * Bytes of a feed to text: byte order mark, else the header's charset, else the XML declaration, else UTF-8 if the
 * bytes are valid UTF-8, else windows-1252. A stated encoding that is unknown, or one that the bytes contradict,
 * falls through to the next. Never throws; undecodable bytes become U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, at) => buffer[at] === byte));
  if (marked !== undefined && (marked.encoding !== 'utf-8' || isUtf8(buffer))) {
    return decodeAs(buffer.subarray(marked.bytes.length), marked.encoding);
  }
  const body = marked === undefined ? buffer : buffer.subarray(marked.bytes.length);
  for (const label of [headerCharset(contentType), firstBytesEncoding(body), declaredEncoding(body)]) {
    const encoding = usableEncoding(label);
    if (encoding !== null && !contradicts(body, encoding)) return decodeAs(body, encoding);
  }
  return decodeAs(body, isUtf8(body) ? 'utf-8' : 'windows-1252');
}

function decodeAs(buffer: Buffer, encoding: string): Decoded {
  return { text: iconv.decode(buffer, encoding, { stripBOM: true }), encoding };
}

/** Whether the bytes can't be in the stated encoding: invalid UTF-8, or a wide encoding without any zero byte. */
function contradicts(buffer: Buffer, encoding: string): boolean {
  if (encoding === 'utf-8') return !isUtf8(buffer);
  return /^(?:utf-?(?:16|32)|ucs-?[24])/.test(encoding) && !buffer.subarray(0, 64).includes(0);
}

function isUtf8(buffer: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(buffer);
    return true;
  } catch {
    return false;
  }
}

function headerCharset(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([\w.:+-]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;
}

function firstBytesEncoding(buffer: Buffer): string | null {
  const found = FIRST_BYTES.find(({ pattern }) =>
    pattern.every((byte, at) => (byte === null ? buffer[at] !== 0 : buffer[at] === byte)),
  );
  return found?.encoding ?? null;
}

function declaredEncoding(buffer: Buffer): string | null {
  const head = buffer.subarray(0, 1024).toString('latin1');
  return /<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:+-]{1,40})/i.exec(head)?.[1] ?? null;
}

function usableEncoding(label: string | null): string | null {
  if (label === null) return null;
  const name = label.toLowerCase();
  const encoding = WEB_LABELS[name] ?? (name === 'utf8' ? 'utf-8' : name);
  return iconv.encodingExists(encoding) ? encoding : null;
}
