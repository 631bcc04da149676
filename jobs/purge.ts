import { purge as purgeOld } from '../src/pipeline/purge.ts';
import { defineJob } from './job-definition.ts';

export const purge = defineJob('purge', async (deps) => ({ ...(await purgeOld(deps)) }));
