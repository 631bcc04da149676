/** How much one clustering pass takes and sees: shared by the database's pass and by measures that imitate it. */
import { DAY_MS } from './similarity.ts';
import type { StorySettings } from './story-settings.ts';

/** Articles that wait, at most; the rest follows in the next pass. */
export const PASS_SIZE = 500;

/** Newest articles that a corpus' growth clusters anew, at most. */
export const REVISITED = 5_000;

/** Corpus growth from which articles are clustered anew. */
const GROWTH = 2;

/**
 * What is common and what is rare becomes known only as articles come in: each time that a topic's corpus has doubled
 * since, its newest articles wait again, so that the first ones are judged as well as the last.
 */
export function isOutgrown(documents: number, clusteredDocuments: number): boolean {
  return documents > 0 && documents >= GROWTH * clusteredDocuments;
}

/** Half-open stretches of time (milliseconds) within the window of any of the times (sorted), merged. */
export function reachOf(
  times: readonly number[],
  { windowDays }: Pick<StorySettings, 'windowDays'>,
): { from: number; until: number }[] {
  const reach = windowDays * DAY_MS;
  const stretches: { from: number; until: number }[] = [];
  for (const time of times) {
    const last = stretches.at(-1);
    if (last !== undefined && time - reach <= last.until) last.until = time + reach + 1;
    else stretches.push({ from: time - reach, until: time + reach + 1 });
  }
  return stretches;
}
