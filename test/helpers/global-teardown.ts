import { rmSync } from 'node:fs';
import type { TestServer } from './global-setup.ts';

/** Stops the run's Postgres and deletes its folder. */
export default async function globalTeardown(): Promise<void> {
  const running: TestServer | undefined = globalThis.wartaTestServer;
  if (running === undefined) return;
  await running.server.stop();
  rmSync(running.dataDir, { recursive: true, force: true });
}
