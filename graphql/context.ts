import type { Config } from '../src/config.ts';
import type { Database } from '../src/database/connect.ts';
import type { Logger } from '../src/log.ts';

/** What the API needs of the system; a part of its Deps. */
export interface ApiDeps {
  readonly db: Database;
  readonly config: Config;
  readonly log: Logger;
  readonly now: () => Date;
}

/** What resolvers are given. */
export interface GraphContext extends Pick<ApiDeps, 'db' | 'now'> {
  /** Whether whole bodies may be given. */
  readonly exposeBody: boolean;
}
