import type { Transaction } from '../database/connect.ts';

/** Channel on which every process hears that what queries can see has changed; sent at commit. */
const CHANGED_CHANNEL = 'warta_changed';

/** Tells all processes, when the transaction commits, what kind of rows changed. */
export async function notifyChanged(tx: Transaction, what: 'articles' | 'stories' | 'feeds'): Promise<void> {
  await tx.$executeRaw`/* notifyChanged */ SELECT pg_notify(${CHANGED_CHANNEL}, ${what})`;
}
