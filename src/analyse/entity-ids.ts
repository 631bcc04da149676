import type { Transaction } from '../database/connect.ts';
import { normaliseName } from '../shared/normalise-name.ts';
import type { UnlinkedName } from './analysis.ts';

/**
 * Until the transaction ends (taken before any lock on articles), keeps unlinked names from being retired (`shared`: those who write what hangs on
 * entities), or keeps all such writers out (`exclusive`: those who retire).
 */
export async function lockEntities(tx: Transaction, mode: 'shared' | 'exclusive'): Promise<void> {
  if (mode === 'shared')
    await tx.$executeRaw`/* lockEntitiesShared */ SELECT pg_advisory_xact_lock_shared(7291010)`;
  else await tx.$executeRaw`/* lockEntitiesExclusive */ SELECT pg_advisory_xact_lock(7291010)`;
}

/**
 * Ids of entities by the keys that an analysis uses: catalogue keys as stored, names that no catalogue has created on
 * the way. A retired entity's key leads to its successor.
 */
export async function entityIds(
  tx: Transaction,
  keys: readonly string[],
  names: readonly UnlinkedName[],
): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ key: string; id: number }[]>`/* entityIds */
    SELECT key, coalesce(superseded_by_id, id) AS id FROM entity WHERE key = ANY (${[...new Set(keys)]}::text[])`;
  const ids = new Map(rows.map((row) => [row.key, row.id]));
  for (const [key, id] of await unlinkedIds(tx, names)) ids.set(key, id);
  return ids;
}

async function unlinkedIds(tx: Transaction, names: readonly UnlinkedName[]): Promise<Map<string, number>> {
  const unique = [...new Map(names.map((name) => [name.entityKey, name])).values()].sort((a, b) =>
    a.entityKey < b.entityKey ? -1 : 1,
  );
  if (unique.length === 0) return new Map();
  const types = unique.map(({ type }) => type);
  const normalised = unique.map(({ name }) => normaliseName(name));
  await tx.$executeRaw`/* insertUnlinkedEntities */
    INSERT INTO entity (type, name, normalised_name)
    SELECT * FROM unnest(${types}::"EntityType"[], ${unique.map(({ name }) => name)}::text[], ${normalised}::text[])
    ON CONFLICT (type, normalised_name) WHERE key IS NULL DO NOTHING`;
  const rows = await tx.$queryRaw<{ type: string; normalised: string; id: number }[]>`/* unlinkedIds */
    SELECT type::text, normalised_name AS normalised, coalesce(superseded_by_id, id) AS id FROM entity
    WHERE key IS NULL AND normalised_name = ANY (${normalised}::text[])`;
  const byName = new Map(rows.map((row) => [`${row.type}:${row.normalised}`, row.id]));
  return new Map(
    unique.flatMap(({ entityKey, type, name }) => {
      const id = byName.get(`${type}:${normaliseName(name)}`);
      return id === undefined ? [] : [[entityKey, id] as const];
    }),
  );
}
