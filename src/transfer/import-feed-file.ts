import type { Deps } from '../deps.ts';
import { storeDrafts } from './store-drafts.ts';

export type FeedFileOutcome =
  | {
      readonly kind: 'stored';
      readonly items: number;
      readonly stored: number;
      readonly revised: number;
      readonly unchanged: number;
      /** Reasons, one an item that can't be stored. */
      readonly refused: readonly string[];
    }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Stores the items of a feed document that was not fetched (a file) and queues their analysis; `url` names it and is
 * the base of relative links.
 */
export async function importFeedDocument(
  deps: Pick<Deps, 'db' | 'now' | 'reader'>,
  bytes: Uint8Array,
  url: string,
): Promise<FeedFileOutcome> {
  const outcome = await deps.reader.read({
    bytes,
    parse: { url, contentType: null, timeZone: null },
    normalise: { feedKind: 'PRESS', publisher: null, feedLanguage: null, fetchedAt: deps.now() },
  });
  if (outcome.kind === 'failed') return { kind: 'failed', reason: outcome.reason };
  const { inserted, revised, unchanged } = await storeDrafts(deps, outcome.drafts);
  return {
    kind: 'stored',
    items: outcome.itemsSeen,
    stored: inserted.length,
    revised: revised.length,
    unchanged,
    refused: outcome.refused,
  };
}
