import type { Deps } from '../deps.ts';
import { verifyTopicRollups } from '../story/rollup-store.ts';

const TIMEOUT = 600_000;

/** Compares all rollups with their source; a repaired hour is a fault of ours and logged as an error. */
export async function verifyRollups(
  deps: Pick<Deps, 'db' | 'log' | 'topicIds'>,
): Promise<{ readonly hours: number; readonly repaired: number }> {
  let hours = 0;
  let repaired = 0;
  for (const topicId of deps.topicIds.values()) {
    const result = await deps.db.$transaction((tx) => verifyTopicRollups(tx, topicId), { timeout: TIMEOUT });
    hours += result.hours;
    repaired += result.repaired;
  }
  if (repaired > 0) deps.log.error({ repaired }, 'rollups had drifted from their source and were recomputed');
  return { hours, repaired };
}
