import type { Database, Transaction } from '../database/connect.ts';
import type { ComparedAnalysis } from './compare-analyses.ts';
import { figureName, relationName, unlinkedName } from './finding-names.ts';

/** An analysed article: its input, and what is stored of it. */
export interface StoredAnalysis {
  readonly articleId: number;
  readonly text: string;
  readonly titleLength: number;
  readonly declaredLanguage: string | null;
  readonly publishedAt: Date;
  readonly version: string | null;
  readonly before: ComparedAnalysis;
}

const NAMED = { select: { key: true, type: true, normalisedName: true } } as const;
type Named = { key: string | null; type: string; normalisedName: string };
/** Longest that one batch is read, milliseconds. */
const TIMEOUT = 60_000;

/**
 * The next analysed articles of the topic after an id, by id; those that wait for an analysis or failed are left out.
 * A batch is one snapshot: no article is seen half rewritten by a worker.
 */
export function readStoredAnalyses(
  db: Database,
  topicId: number,
  { after, size }: { readonly after: number; readonly size: number },
): Promise<StoredAnalysis[]> {
  return db.$transaction(
    async (tx) => (await readRows(tx, topicId, after, size)).map((row) => toStored(row)),
    { isolationLevel: 'RepeatableRead', timeout: TIMEOUT, maxWait: TIMEOUT },
  );
}

function readRows(tx: Transaction, topicId: number, after: number, size: number) {
  return tx.article.findMany({
    where: { id: { gt: after }, analysisStatus: 'DONE', topics: { some: { topicId } } },
    orderBy: { id: 'asc' },
    take: size,
    select: {
      id: true,
      publishedAt: true,
      declaredLanguage: true,
      analysisVersion: true,
      language: true,
      sentimentScore: true,
      sentimentLabel: true,
      revision: { select: { text: true, titleLength: true } },
      topics: { where: { topicId }, select: { onTopic: true } },
      entities: { select: { entity: NAMED } },
      figures: { include: { subject: NAMED } },
      relations: {
        where: { relation: { topicId } },
        select: { start: true, relation: { select: { type: true, subject: NAMED, object: NAMED } } },
      },
    },
  });
}

type Row = Awaited<ReturnType<typeof readRows>>[number];

function toStored(row: Row): StoredAnalysis {
  const { id, revision, declaredLanguage, publishedAt, analysisVersion, sentimentScore, sentimentLabel } =
    row;
  const isScored = sentimentScore !== null && sentimentLabel !== null;
  return {
    ...{ articleId: id, text: revision?.text ?? '', titleLength: revision?.titleLength ?? 0 },
    ...{ declaredLanguage, publishedAt, version: analysisVersion },
    before: {
      language: row.language ?? 'und',
      onTopic: row.topics.some(({ onTopic }) => onTopic),
      tone: isScored ? { score: sentimentScore, label: sentimentLabel } : null,
      entities: new Set(row.entities.map(({ entity }) => nameOf(entity))),
      figures: new Set(
        row.figures.map((figure) =>
          figureName({ ...figure, subject: figure.subject === null ? null : nameOf(figure.subject) }),
        ),
      ),
      relations: new Set(
        row.relations.map(({ start, relation: { type, subject, object } }) =>
          relationName(type, nameOf(subject), nameOf(object), start),
        ),
      ),
    },
  };
}

function nameOf({ key, type, normalisedName }: Named): string {
  return key ?? unlinkedName(type, normalisedName);
}
