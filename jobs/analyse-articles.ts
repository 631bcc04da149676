import { analyseArticles as analyse } from '../src/pipeline/analyse-articles.ts';
import { defineJob } from './job-definition.ts';

/** Queued in the transaction that stores the articles. */
export const analyseArticles = defineJob('analyse-articles', async (deps, { articleIds }) => ({
  ...(await analyse(deps, articleIds)),
}));
