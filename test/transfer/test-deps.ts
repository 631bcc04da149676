import { parseConfig } from '../../src/config.ts';
import { createDeps, type Deps } from '../../src/deps.ts';
import { createTestDatabase } from '../helpers/database.ts';

/** Dependencies as a command has them, on a database of one's own; `close` drops it. */
export async function createTestDeps(environment: NodeJS.ProcessEnv = {}): Promise<Deps> {
  const database = await createTestDatabase();
  const deps = await createDeps(
    parseConfig({ DATABASE_URL: database.url, WARTA_LOG_LEVEL: 'error', ...environment }),
  );
  return {
    ...deps,
    close: async () => {
      await deps.close();
      await database.close();
    },
  };
}
