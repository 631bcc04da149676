import type { Asked } from './ask.ts';
import { sql } from './sql.ts';

/** Names of the migrations that the database has. Throws if it cannot be reached or was never migrated. */
export async function appliedMigrations(db: Asked): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ name: string }[]>(sql`/* appliedMigrations */
    SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`);
  return new Set(rows.map(({ name }) => name));
}
