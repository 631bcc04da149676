import type { Transaction } from '../database/connect.ts';
import type { Deps } from '../deps.ts';

/** How a decision about stories is made; a trial does all and then undoes it. */
export interface DecisionOptions {
  readonly isTrial?: boolean;
}

/** Longest that a decision may hold its transaction, milliseconds. */
const TIMEOUT = 120_000;

/** Carries the result of a trial out of its transaction, which is rolled back by it. */
class Undone<Outcome> extends Error {
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    super('undone');
    this.outcome = outcome;
  }
}

/** Runs the work in one transaction and returns its outcome; a trial leaves nothing behind. */
export async function decide<Outcome>(
  { db }: Pick<Deps, 'db'>,
  { isTrial = false }: DecisionOptions,
  work: (tx: Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await db.$transaction(
      async (tx) => {
        const outcome = await work(tx);
        if (isTrial) throw new Undone(outcome);
        return outcome;
      },
      { timeout: TIMEOUT, maxWait: TIMEOUT },
    );
  } catch (error) {
    if (error instanceof Undone) return error.outcome as Outcome;
    throw error;
  }
}
