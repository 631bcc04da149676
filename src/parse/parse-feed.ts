import { adaptCanonical } from './adapt-canonical.ts';
import { parseJson } from './adapt-json-feed.ts';
import { parseCanonical } from './canonical-parser.ts';
import { decodeBytes } from './decode-bytes.ts';
import { describeNoFeed } from './describe-page.ts';
import type { ParseContext, ParseOutcome } from './parsed-feed.ts';
import { repairFeed } from './repair-feed.ts';
import { resolveAddress } from './resolve-links.ts';

/** Items of one feed that are read; feeds show 10 to 500. */
const MAX_ITEMS = 2_000;

/**
 * Bytes of a response to a feed: decode, repair, parse, adapt. What is no feed is `failed` with a reason that an
 * operator can act on. Pure and unbounded in time: callers outside tests go through the parser pool.
 */
export async function parseFeed(bytes: Uint8Array, context: ParseContext): Promise<ParseOutcome> {
  const { text } = decodeBytes(bytes, context.contentType);
  const base = resolveAddress(context.contentLocation ?? '', context.url) || context.url;
  try {
    if (/^\s*\{/.test(text)) {
      return { kind: 'parsed', feed: parseJson(text, { base, timeZone: context.timeZone }, MAX_ITEMS) };
    }
    const repaired = repairFeed(text, base, MAX_ITEMS);
    if (repaired.kind === 'foreign')
      return { kind: 'failed', reason: describeNoFeed(text, repaired.root, base), killed: false };
    const { family, droppedItems } = repaired;
    const feed = await parseCanonical(repaired.xml);
    return {
      kind: 'parsed',
      feed: adaptCanonical(feed, { family, base, timeZone: context.timeZone }, droppedItems),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', reason: `the feed can't be parsed: ${message.slice(0, 300)}`, killed: false };
  }
}
