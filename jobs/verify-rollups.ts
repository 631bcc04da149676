import { verifyRollups as verify } from '../src/pipeline/verify-rollups.ts';
import { defineJob } from './job-definition.ts';

export const verifyRollups = defineJob('verify-rollups', async (deps) => ({ ...(await verify(deps)) }));
