import type { Deps } from '../deps.ts';
import { WartaError } from '../errors.ts';
import { storeDrafts } from './store-drafts.ts';

export interface FeedFileCounts {
  readonly items: number;
  readonly stored: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly refused: number;
}

/**
 * Stores the items of a feed document that was not fetched (a file) and queues their analysis; `url` names it and is
 * the base of relative links. Throws PARSE if it is no feed. `onRefused` hears of items that can't be stored.
 */
export async function importFeedDocument(
  deps: Pick<Deps, 'db' | 'now' | 'reader'>,
  bytes: Uint8Array,
  url: string,
  onRefused: (reason: string) => void,
): Promise<FeedFileCounts> {
  const outcome = await deps.reader.read({
    bytes,
    parse: { url, contentType: null, timeZone: null },
    normalise: { feedKind: 'PRESS', publisher: null, feedLanguage: null, fetchedAt: deps.now() },
  });
  if (outcome.kind === 'failed') throw new WartaError('PARSE', `${url}: ${outcome.reason}`);
  for (const reason of outcome.refused) onRefused(reason);
  const { inserted, revised, unchanged } = await storeDrafts(deps, outcome.drafts);
  return {
    items: outcome.itemsSeen,
    stored: inserted.length,
    revised: revised.length,
    unchanged,
    refused: outcome.refused.length,
  };
}
