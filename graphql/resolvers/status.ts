import { readFileSync } from 'node:fs';
import path from 'node:path';
import { serviceStatus } from '../../src/read/service-status.ts';
import { PROJECT_ROOT } from '../../src/shared/project-root.ts';
import type { QueryResolvers, ServiceStatusResolvers } from '../generated/resolver-types.ts';
import { selectedField } from '../selection-of.ts';

const { version } = JSON.parse(readFileSync(path.join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

export const STATUS_QUERIES: Pick<QueryResolvers, 'status'> = {
  status: (_root, args, { db }, info) => serviceStatus(db, selectedField(info, args).selection),
};

export const STATUS_RESOLVERS: Pick<ServiceStatusResolvers, 'version' | 'now'> = {
  version: () => version,
  now: (_status, _args, { now }) => now().toISOString(),
};
