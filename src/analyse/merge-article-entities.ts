import type { Transaction } from '../database/connect.ts';
import type { MentionFound } from './analysis.ts';
import { type Promotion, renameArticleEntities } from './entity-promotion-store.ts';
import { summariseEntities } from './summarise-entities.ts';

/** An article that names one entity under several ids. */
interface Merge {
  readonly articleId: number;
  readonly into: number;
}

/**
 * Articles' entity rows follow retired entities. Where an article names the successor as well, its row is summed up
 * anew from all mentions, which have to be the successor's already.
 */
export async function mergeArticleEntities(tx: Transaction, promotions: readonly Promotion[]): Promise<void> {
  const successors = new Map(promotions.map(({ from, into }) => [from, into]));
  const retired = await tx.articleEntity.findMany({ where: { entityId: { in: [...successors.keys()] } } });
  const present = await tx.articleEntity.findMany({
    where: {
      articleId: { in: retired.map(({ articleId }) => articleId) },
      entityId: { in: [...successors.values()] },
    },
  });
  const counts = new Map<string, number>();
  const pairs = [...retired, ...present].map(({ articleId, entityId }) => ({
    ...{ articleId, from: entityId, into: successors.get(entityId) ?? entityId },
  }));
  for (const pair of pairs) counts.set(nameOf(pair), (counts.get(nameOf(pair)) ?? 0) + 1);
  const isAlone = (merge: Merge): boolean => counts.get(nameOf(merge)) === 1;
  await renameArticleEntities(
    tx,
    pairs.filter((pair) => pair.from !== pair.into && isAlone(pair)),
  );
  const shared = pairs.filter((pair) => !isAlone(pair));
  const merges = new Map(shared.map(({ articleId, into }) => [`${articleId}:${into}`, { articleId, into }]));
  for (const merge of merges.values()) {
    const ids = shared.filter((pair) => nameOf(pair) === nameOf(merge)).map(({ from }) => from);
    await sumUp(tx, merge, ids);
  }
}

function nameOf({ articleId, into }: Merge): string {
  return `${articleId}:${into}`;
}

/** Puts one row in place of those of `entityIds`. */
async function sumUp(
  tx: Transaction,
  { articleId, into }: Merge,
  entityIds: readonly number[],
): Promise<void> {
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { language: true, revision: { select: { text: true } } },
  });
  const mentions = await tx.mention.findMany({
    where: { articleId, entityId: into },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
  });
  const { language, revision } = article;
  const [summary] = summariseEntities(mentions.map(toMention), revision?.text.length ?? 0, language ?? 'und');
  if (summary === undefined) return; // rows without mentions say nothing that could be summed up
  const [kept = into, ...others] = entityIds.toSorted((a, b) => Number(b === into) - Number(a === into));
  await tx.articleEntity.deleteMany({ where: { articleId, entityId: { in: others } } });
  const { mentionCount, salience, sentiment } = summary;
  const tone =
    sentiment.kind === 'scored'
      ? {
          status: 'SCORED' as const,
          score: sentiment.score,
          label: sentiment.label,
          confidence: sentiment.confidence,
        }
      : { status: sentiment.reason, score: null, label: null, confidence: null };
  await tx.articleEntity.update({
    where: { articleId_entityId: { articleId, entityId: kept } },
    data: { entityId: into, mentionCount, salience, ...tone },
  });
}

type MentionRow = Awaited<ReturnType<Transaction['mention']['findMany']>>[number];

function toMention({ start, end, surface, inTitle, ...tone }: MentionRow): MentionFound {
  const { status, score, label, confidence } = tone;
  const sentiment: MentionFound['sentiment'] =
    status === 'SCORED'
      ? {
          kind: 'scored',
          score: score ?? 0,
          label: label ?? 'NEUTRAL',
          confidence: confidence ?? 0,
          evidence: [],
        }
      : { kind: 'unscored', reason: status };
  return { start, end, surface, inTitle, sentiment, entityKey: '', sentence: 0 };
}
