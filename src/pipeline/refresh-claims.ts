import {
  deleteClaims,
  groupName,
  lockGroups,
  loadClaims,
  loadFigures,
  writeClaims,
  writeConflicts,
  type ClaimWrite,
} from '../claim/claim-store.ts';
import type { ClaimGroup } from '../claim/claim-figure.ts';
import { matchClaims } from '../claim/match-claims.ts';
import { reconcileClaims, type ClaimStatus } from '../claim/reconcile-claims.ts';
import type { Transaction } from '../database/connect.ts';

/** What happened to claims. */
export interface ClaimChanges {
  readonly added: readonly { readonly id: number; readonly topicId: number }[];
  readonly statusChanged: readonly {
    readonly id: number;
    readonly topicId: number;
    readonly from: ClaimStatus;
    readonly to: ClaimStatus;
  }[];
  readonly removed: readonly { readonly id: number; readonly topicId: number; readonly rawText: string }[];
}

const NOTHING: ClaimChanges = { added: [], statusChanged: [], removed: [] };

/**
 * Makes the claims of the groups anew from their figures, in the transaction that changed the figures, their articles'
 * stories or reprints. A claim keeps its id as long as one of its figures, or its value, stays.
 */
export async function refreshClaims(tx: Transaction, groups: readonly ClaimGroup[]): Promise<ClaimChanges> {
  const unique = [...new Map(groups.map((group) => [groupName(group), group])).values()];
  if (unique.length === 0) return NOTHING;
  await lockGroups(tx, unique);
  const figures = byGroup(await loadFigures(tx, unique));
  const stored = await loadClaims(tx, unique);
  const claims = byGroup(stored);
  const writes: ClaimWrite[] = [];
  const conflicts: [place: number, other: number][] = [];
  for (const [at, group] of unique.entries()) {
    const matched = matchClaims(
      reconcileClaims(figures.get(at + 1) ?? [], group.predicate),
      claims.get(at + 1) ?? [],
    );
    const from = writes.length;
    for (const [draft, id] of matched) {
      conflicts.push(...draft.conflicts.map((other): [number, number] => [writes.length, from + other]));
      writes.push({ id, group, draft });
    }
  }
  const kept = new Set(writes.map(({ id }) => id));
  const gone = stored.filter(({ id }) => !kept.has(id));
  const ids = await writeClaims(tx, writes);
  await writeConflicts(
    tx,
    ids,
    conflicts.map(([place, other]) => [ids[place] ?? 0, ids[other] ?? 0] as const),
  );
  await deleteClaims(
    tx,
    gone.map(({ id }) => id),
  );
  const topicOf = (place: number): number => unique[place - 1]?.topicId ?? 0;
  const before = new Map(stored.map(({ id, status }) => [id, status]));
  return {
    added: writes.flatMap(({ id, group }, at) =>
      id === null ? [{ id: ids[at] ?? 0, topicId: group.topicId }] : [],
    ),
    statusChanged: writes.flatMap(({ id, group: { topicId }, draft }) => {
      const from = id === null ? undefined : before.get(id);
      if (id === null || from === undefined || from === draft.status) return [];
      return [{ id, topicId, from, to: draft.status }];
    }),
    removed: gone.map(({ id, group, rawText }) => ({ id, topicId: topicOf(group), rawText })),
  };
}

function byGroup<Row extends { readonly group: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const known = groups.get(row.group);
    if (known === undefined) groups.set(row.group, [row]);
    else known.push(row);
  }
  return groups;
}
